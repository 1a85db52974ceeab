package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.io.tree.PyMetaTensor;
import torchffm.testing.Python;

/**
 * Small files of Python's ({@code io_flips.py}) with each byte set to four other values, and cut at each byte. Those with
 * checksums are refused or hold what they held; of those without, what a byte of the data says is what is read.
 */
class FlipsTest {
    private static Path files = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void writeThem() {
        files = Python.run("io_flips.py").dir();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state.pth", "script.pt", "arrays.npz", "packed.npz"})
    void aByteOfAFileWithChecksumsIsWhatItWasOrTheFileIsRefused(String name) throws IOException {
        Function<Path, String> reader = readerOf(name);
        String content = reader.apply(files.resolve(name));
        byte[] sound = Files.readAllBytes(files.resolve(name));
        int refused = 0;
        for (int at = 0; at < sound.length; at++) {
            for (byte other : others(sound[at])) {
                String read = read(with(sound, at, other), name, reader);
                refused += read == null ? 1 : 0;
                assertTrue(read == null || read.equals(content), name + ", byte " + at + " set to " + other);
            }
        }
        assertTrue(refused > 2 * sound.length, refused + " of " + 4 * sound.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"legacy.pth", "arrays.safetensors", "array.npy", "tar.pth"})
    void aByteOfAFileWithoutChecksumsMakesNoOtherError(String name) throws IOException {
        Function<Path, String> reader = readerOf(name);
        byte[] sound = Files.readAllBytes(files.resolve(name));
        int refused = 0;
        for (int at = 0; at < sound.length; at++) {
            for (byte other : others(sound[at])) {
                refused += read(with(sound, at, other), name, reader) == null ? 1 : 0;
            }
        }
        assertTrue(refused > 100, refused + " of " + 4 * sound.length);
    }

    /** The last 16 bytes of these are a tensor's. */
    @ParameterizedTest
    @ValueSource(strings = {"legacy.pth", "arrays.safetensors", "array.npy"})
    void aByteOfTheDataIsThatByteOfTheTensor(String name) throws IOException {
        Function<Path, String> reader = readerOf(name);
        String content = reader.apply(files.resolve(name));
        byte[] sound = Files.readAllBytes(files.resolve(name));
        String before = HexFormat.of().formatHex(sound, sound.length - 16, sound.length);
        for (int at = sound.length - 16; at < sound.length; at++) {
            byte[] changed = with(sound, at, (byte) ~sound[at]);
            String after = HexFormat.of().formatHex(changed, changed.length - 16, changed.length);
            assertEquals(content.replace(before, after), read(changed, name, reader), name + ", byte " + at);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state.pth",
                "script.pt",
                "arrays.npz",
                "packed.npz",
                "legacy.pth",
                "arrays.safetensors",
                "array.npy",
                "tar.pth"
            })
    void aFileThatIsCutIsRefused(String name) throws IOException {
        Function<Path, String> reader = readerOf(name);
        byte[] sound = Files.readAllBytes(files.resolve(name));
        // A tar archive ends with kilobytes of zeros, which say nothing.
        int needed = name.startsWith("tar") ? lastOf(sound) : sound.length;
        for (int length = 0; length < needed; length++) {
            Path cut = CheckpointForge.write(folder.resolve(name), Arrays.copyOf(sound, length));
            assertThrows(CheckpointException.class, () -> reader.apply(cut), name + ", " + length + " bytes");
        }
    }

    private static int lastOf(byte[] bytes) {
        int end = bytes.length;
        while (bytes[end - 1] == 0) {
            end--;
        }
        return end;
    }

    @Test
    void aFileThatShrinksWhileItIsOpenIsAnError() throws IOException {
        for (String name : new String[] {"state.pth", "legacy.pth", "arrays.safetensors", "array.npy"}) {
            byte[] sound = Files.readAllBytes(files.resolve(name));
            Path file = CheckpointForge.write(folder.resolve(name), sound);
            try (Checkpoint checkpoint = Checkpoint.open(file)) {
                CheckpointForge.write(file, Arrays.copyOf(sound, 3));
                CheckpointException refusal = assertThrows(CheckpointException.class, checkpoint::verify);
                assertTrue(refusal.getMessage().contains("has become shorter"), refusal.getMessage());
            }
        }
    }

    /** What is there by then has the checksum that the directory had, or is refused. */
    @Test
    void aFileThatIsOverwrittenWhileItIsOpenIsAnError() throws IOException {
        byte[] sound = Files.readAllBytes(files.resolve("state.pth"));
        Path file = CheckpointForge.write(folder.resolve("state.pth"), sound);
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            CheckpointForge.write(file, new byte[sound.length]);
            CheckpointException refusal = assertThrows(CheckpointException.class, checkpoint::verify);
            assertTrue(refusal.getMessage().contains("is damaged"), refusal.getMessage());
        }
    }

    @Test
    void aPipeIsNoFile() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.pth");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        CheckpointException refusal = assertThrows(CheckpointException.class, () -> Checkpoint.open(pipe));
        assertTrue(refusal.getMessage().contains("pipe"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "a\nb.pth", "-rf.pth", "ä€𝄞.pth", "..pth", "a;b&c.pth", "%s%n.pth", "a.pth ", "'\".pth"})
    void aFileOfAnOddNameIsRead(String name) throws IOException {
        Path file = Files.copy(files.resolve("state.pth"), folder.resolve(name));
        assertEquals(content(Checkpoint.open(files.resolve("state.pth"))), content(Checkpoint.open(file)));
        CheckpointForge.write(file, new byte[0]);
        CheckpointException refusal = assertThrows(CheckpointException.class, () -> Checkpoint.open(file));
        assertEquals(file, refusal.file());
    }

    private static Function<Path, String> readerOf(String name) {
        return name.endsWith(".pt")
                ? file -> content(Checkpoint.openScript(file, LoadOptions.DEFAULT))
                : file -> content(Checkpoint.open(file));
    }

    /** Null if it is refused; fails if anything else is thrown. */
    private String read(byte[] bytes, String name, Function<Path, String> reader) {
        Path file = CheckpointForge.write(folder.resolve(name), bytes);
        try {
            return reader.apply(file);
        } catch (CheckpointException refused) {
            return null;
        }
    }

    /** The tensors with their paths, types, shapes and bytes. */
    private static String content(Checkpoint opened) {
        try (opened) {
            StringBuilder content = new StringBuilder();
            TensorListing listing = opened.listing();
            listing.forEach((path, tensor) -> {
                content.append(path).append(tensor.dtype()).append(Arrays.toString(tensor.shape()));
                if (!(tensor instanceof PyMetaTensor) && listing.tooLarge(tensor) == null) {
                    listing.readElements(
                            tensor,
                            part -> content.append(HexFormat.of().formatHex(part.toArray(ValueLayout.JAVA_BYTE))));
                }
            });
            opened.verify();
            return content.toString();
        }
    }

    private static byte[] others(byte value) {
        return new byte[] {(byte) (value ^ 1), (byte) (value ^ 0x80), (byte) ~value, (byte) (value == 0 ? 0x2E : 0)};
    }

    private static byte[] with(byte[] sound, int at, byte value) {
        byte[] bytes = sound.clone();
        bytes[at] = value;
        return bytes;
    }
}
