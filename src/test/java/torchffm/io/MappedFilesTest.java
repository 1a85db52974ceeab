package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.internal.TensorInfo;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Checkpoints that are mapped, beside Python's {@code mmap=True} in {@code io_mmap.py}. */
class MappedFilesTest {
    private static final LoadOptions MMAP = LoadOptions.DEFAULT.mmap(true);
    private static final String[] NAMES = {"base", "row", "count", "empty"};

    private static Python.Results python;

    @TempDir
    Path folder;

    private Path file;
    private TensorScope scope;

    @BeforeAll
    static void runPython() {
        python = Python.run("io_mmap.py");
    }

    @BeforeEach
    void copyFile() throws IOException {
        file = Files.copy(python.dir().resolve("model.pth"), folder.resolve("model.pth"));
        scope = TensorScope.open();
    }

    @AfterEach
    void closeTensors() {
        scope.close();
    }

    private static Tensor of(StateDict state, String name) {
        Tensor tensor = state.get(name);
        assertTrue(tensor != null, name);
        return tensor;
    }

    private boolean isMapped() throws IOException {
        String inode = Files.getAttribute(file, "unix:ino").toString();
        return Files.readAllLines(Path.of("/proc/self/maps")).stream()
                .anyMatch(line -> line.split(" +")[4].equals(inode));
    }

    @Test
    void whatIsWrittenStaysInTheProcessAsInPython() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (StateDict state = StateDict.load(file, MMAP)) {
            assertTrue(isMapped());
            of(state, "row").fill_(2.5);
            of(state, "count").add_(1);
            for (String name : NAMES) {
                Bits.assertSame(python.tensor(name), of(state, name), name);
            }
        }
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(1, python.number("untouched"));
    }

    @Test
    void eachStorageIsOneOfItsOwnAsInPython() {
        try (StateDict state = StateDict.load(file, MMAP)) {
            long base = TensorInfo.of(of(state, "base")).storageAddress();
            for (String name : NAMES) {
                TensorInfo info = TensorInfo.of(of(state, name));
                assertEquals(python.number(name + ".storage"), info.storageBytes(), name);
                assertEquals(python.number(name + ".shared") == 1, info.storageAddress() == base, name);
            }
        }
    }

    @Test
    void aFileThatMustNotBeWrittenIsMapped() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        try (StateDict state = StateDict.load(file, MMAP)) {
            assertTrue(isMapped());
            of(state, "base").zero_();
        }
    }

    @Test
    void theFileIsMappedUntilItsLastTensorIsClosed() throws IOException {
        Tensor view;
        try (Checkpoint checkpoint = Checkpoint.load(file, MMAP);
                StateDict state = checkpoint.stateDict()) {
            view = of(state, "base").select(0, 3);
        }
        assertTrue(isMapped());
        assertEquals(50, view.numel());
        view.sum().item();
        view.close();
        assertFalse(isMapped());
    }

    @Test
    void aChecksumIsVerifiedOnDemandAlone() throws IOException {
        damage("data/0");
        try (Checkpoint loaded = Checkpoint.load(file, MMAP);
                Checkpoint opened = Checkpoint.open(file, MMAP)) {
            loaded.stateDict().close();
            assertTrue(message(loaded::verify).contains("data/0"));
            assertTrue(message(opened::verify).contains("data/0"));
        }
    }

    /** Changes a byte in the middle of a record. */
    private void damage(String record) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf(record) + 1000] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void aFileThatIsMappedIsNotReplaced() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (StateDict state = StateDict.load(file, MMAP)) {
            assertTrue(message(() -> state.save(file)).contains("mapped"));
            assertTrue(message(() -> Checkpoint.checkWritable(file)).contains("mapped"));
            assertArrayEquals(before, Files.readAllBytes(file));
            state.save(folder.resolve("other.pth"));
        }
        try (StateDict state = StateDict.load(file)) {
            state.save(file);
        }
    }

    @Test
    void aFileThatWasReplacedMeanwhileIsNotMapped() throws IOException {
        Path other = Files.copy(file, folder.resolve("other.pth"));
        try (Checkpoint checkpoint = Checkpoint.open(file, MMAP)) {
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            assertTrue(message(checkpoint::stateDict).contains("replaced"));
            assertFalse(isMapped());
        }
    }

    @Test
    void aFileThatShrankMeanwhileIsNotMapped() throws IOException {
        try (Checkpoint checkpoint = Checkpoint.open(file, MMAP);
                RandomAccessFile shrinking = new RandomAccessFile(file.toFile(), "rw")) {
            shrinking.setLength(100);
            assertTrue(message(checkpoint::stateDict).contains("cannot be mapped"));
            assertFalse(isMapped());
        }
    }

    @Test
    void aFileOfBefore16IsRefusedAsInPython() {
        assertTrue(message(() -> Checkpoint.open(python.dir().resolve("legacy.pth"), MMAP))
                .contains("cannot be mapped"));
        assertTrue(python.text("legacy").startsWith("mmap can only be used with files saved with"));
    }

    private static String message(Executable refused) {
        return String.valueOf(assertThrows(CheckpointException.class, refused).getMessage());
    }
}
