package torchffm.mnist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code convert} of files that Python wrote; {@code inspect}, which is compared with Python elsewhere, tells what came of it. */
class ConvertTest {

    @TempDir
    private static Path files;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeFiles() throws IOException, InterruptedException {
        InspectFiles.write(files);
    }

    private static Path converted(Path in, Path out, Object... more) {
        Object[] arguments = new Object[3 + more.length];
        System.arraycopy(new Object[] {"convert", in, out}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        Cli cli = Cli.run(arguments);
        assertEquals("Saved " + out + "\n", cli.out(), cli.err());
        assertEquals(0, cli.code());
        return out;
    }

    /** Names, types, shapes and hashes, in the order of the names. */
    private static List<String> tensors(Path file) {
        Cli cli = Cli.run("inspect", "--json", file);
        assertEquals(0, cli.code(), cli.out());
        return cli.out()
                .lines()
                .map(line -> line.substring(line.indexOf("\"key\"")))
                .sorted()
                .toList();
    }

    @Test
    void tensorsAreTheSameAllTheWayRound() {
        Path state = files.resolve("state.pth");
        List<String> wanted = tensors(state);
        Path safe = converted(state, folder.resolve("a.safetensors"));
        assertEquals(wanted, tensors(safe));
        Path npz = converted(safe, folder.resolve("b.npz"));
        assertEquals(wanted, tensors(npz));
        Path legacy = converted(npz, folder.resolve("c.legacy"));
        assertEquals(wanted, tensors(legacy));
        assertEquals(wanted, tensors(converted(legacy, folder.resolve("d.pth"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"state", "training", "views", "again", "sparse", "quantized", "attributes", "none", "tensor"})
    void aFileOfPythonsIsWrittenAsPythonWroteIt(String name) throws IOException {
        Path legacy = converted(files.resolve(name + ".pth"), folder.resolve(name + ".legacy"));
        assertEquals(tensorsOrNone(files.resolve(name + ".legacy")), tensorsOrNone(legacy));
        Path out = converted(files.resolve(name + ".pth"), folder.resolve(name + ".pth"));
        assertEquals(-1, Files.mismatch(files.resolve(name + ".pth"), out));
    }

    private static String tensorsOrNone(Path file) {
        return Cli.run("inspect", "--json", file).out().replaceAll("\"file\": \"[^\"]*\"", "");
    }

    @Test
    void whatATargetCannotHoldIsNamedAndNothingIsWritten() {
        Path out = folder.resolve("x.safetensors");
        Cli cli = Cli.run("convert", files.resolve("training.pth"), out);
        assertEquals(
                "error: safetensors cannot hold 'model', which is an OrderedDict of 9, 'optimizer', which is a dict of 2,"
                        + " 'epoch', which is an int, 'lr', which is a list of 1; --key names a part to convert",
                cli.err());
        assertEquals(1, cli.code());
        assertFalse(Files.exists(out));
    }

    @Test
    void whatIsLostIsSaid() {
        Cli cli = Cli.run("convert", files.resolve("state.pth"), folder.resolve("x.npz"));
        assertEquals("note: an .npz archive does not hold attributes, such as a state dict's _metadata", cli.err());
    }

    @Test
    void metadataOfSafetensorsIsCarriedWhereItCanBeAndElseItsLossIsSaid() throws IOException {
        Path source = folder.resolve("said.safetensors");
        String header =
                "{\"__metadata__\":{\"format\":\"pt\"},\"w\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1]}}";
        byte[] text = (header + " ".repeat(-header.length() & 7) + "x").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer file = ByteBuffer.allocate(Long.BYTES + text.length).order(ByteOrder.LITTLE_ENDIAN);
        Files.write(source, file.putLong(text.length - 1).put(text).array());

        Path copy = folder.resolve("copy.safetensors");
        Cli carried = Cli.run("convert", source, copy);
        assertEquals("", carried.err());
        assertEquals(-1, Files.mismatch(source, copy));
        for (String other : List.of("x.pth", "x.npz", "x.legacy")) {
            Cli lost = Cli.run("convert", source, folder.resolve(other));
            assertTrue(lost.err().endsWith("does not hold the file's metadata (__metadata__)"), lost.err());
            assertEquals(0, lost.code());
        }
    }

    @Test
    void aPartIsConverted() {
        Path out = converted(files.resolve("training.pth"), folder.resolve("x.safetensors"), "--key", "model");
        assertEquals(tensors(files.resolve("state.pth")), tensors(out));
    }

    @Test
    void aTypeThatNumPyLacksIsNamed() {
        Cli cli = Cli.run("convert", files.resolve("dtypes.pth"), folder.resolve("x.npz"));
        assertTrue(cli.err().contains("NumPy has no arrays of torch.bfloat16"), cli.err());
        assertEquals(1, cli.code());
    }

    @Test
    void aBombIsNotWrittenOut() throws IOException {
        Path file = folder.resolve("x.npz");
        Cli cli = Cli.run("convert", files.resolve("expanded.pth"), file);
        assertEquals(1, cli.code());
        assertFalse(Files.exists(file));
    }

    @Test
    void aNameThatTellsNoFormatNeedsOne() {
        Path file = folder.resolve("x.data");
        assertEquals(1, Cli.run("convert", files.resolve("state.pth"), file).code());
        converted(files.resolve("state.pth"), file, "--format", "npz");
    }
}
