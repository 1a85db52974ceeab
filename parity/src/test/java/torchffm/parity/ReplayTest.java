package torchffm.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static torchffm.parity.Recording.FLOATS;
import static torchffm.parity.Recording.ONE_TWO_THREE;
import static torchffm.parity.Recording.call;
import static torchffm.parity.Recording.tensor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings made by hand, replayed. */
class ReplayTest {

    private static final String TWICE = tensor("float32", "[3]", "[1]", 0, "[64, 12]");
    private static final String ADD = call("add", "Tensor", ONE_TWO_THREE + ", " + ONE_TWO_THREE + ", 1", TWICE);

    @TempDir
    private Path folder;

    /** From 0 on 1, 2 and 3, from 64 on 2, 4 and 6. */
    private static byte[] twoStorages() {
        byte[] bytes = Arrays.copyOf(FLOATS, 76);
        ByteBuffer floats = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        floats.putFloat(64, 2).putFloat(68, 4).putFloat(72, 6);
        return bytes;
    }

    private Recording.Ended replay(String... lines) throws IOException {
        return new Recording(folder).with("made", twoStorages(), lines).replay();
    }

    private static String equal(int calls) {
        return calls + " equal bit for bit, 0 within PyTorch's tolerance, 0 different, 0 not replayed";
    }

    @Test
    void whatIsAsRecordedPrintsNothingButTheFigures() throws IOException {
        Recording.Ended ended = replay(ADD, ADD);
        assertEquals(List.of("2 calls of 1 operators: " + equal(2)), ended.lines());
        assertEquals(0, ended.status());
    }

    @Test
    void aDifferenceIsALineAndNoFailure() throws IOException {
        String wrong = call("add", "Tensor", ONE_TWO_THREE + ", " + ONE_TWO_THREE + ", 1", ONE_TWO_THREE);
        Recording.Ended ended = replay(ADD, wrong);
        assertEquals(2, ended.lines().size());
        assertEquals(
                "made:2 aten::add.Tensor: result 0 differs in 3 of 3 elements",
                ended.lines().getFirst());
        assertTrue(ended.last().startsWith("2 calls of 1 operators: 1 equal bit for bit, "), ended.last());
        assertEquals(0, ended.status());
    }

    @Test
    void dtypeShapeAndStridesAreCompared() throws IOException {
        String twice = ONE_TWO_THREE + ", " + ONE_TWO_THREE + ", 1";
        Recording.Ended ended = replay(
                call("add", "Tensor", twice, tensor("int32", "[3]", "[1]", 0, "[64, 12]")),
                call("add", "Tensor", twice, tensor("float32", "[1, 3]", "[3, 1]", 0, "[64, 12]")),
                call(
                        "t",
                        "",
                        tensor("float32", "[1, 3]", "[3, 1]", 0, "[0, 12]"),
                        tensor("float32", "[3, 1]", "[1, 1]", 0, "[0, 12]")),
                call("add", "Tensor", twice, TWICE + ", " + TWICE));
        assertTrue(ended.lines().get(0).contains("is of torch.float32, but of torch.int32"), ended.output());
        assertTrue(ended.lines().get(1).contains("the shape [3], but [1, 3]"), ended.output());
        assertTrue(ended.lines().get(2).contains("the strides [1, 3], but [1, 1]"), ended.output());
        assertTrue(ended.lines().get(3).contains("gave 1 results, but 2"), ended.output());
        assertEquals(5, ended.lines().size());
    }

    @Test
    void aNumberForATensorTakesPartInPromotionAsInPython() throws IOException {
        Recording.Ended ended = replay(
                call("mul", "Tensor", ONE_TWO_THREE + ", 2", TWICE),
                call("mul", "Tensor", ONE_TWO_THREE + ", {\"$f\": \"0x1p+1\"}", TWICE),
                call("mul", "Tensor", ONE_TWO_THREE + ", true", ONE_TWO_THREE),
                call("clamp", "Tensor", TWICE + ", null, 9", TWICE),
                call(
                        "result_type",
                        "Tensor",
                        ONE_TWO_THREE + ", {\"$complex\": [\"nan\", \"0x0p+0\"]}",
                        "{\"$dtype\": \"complex64\"}"));
        assertEquals("5 calls of 3 operators: " + equal(5), ended.last(), ended.output());
    }

    @Test
    void argumentsWithOneStorageShareItBeforeAndAfter() throws IOException {
        String first = tensor("float32", "[1]", "[1]", 0, "[0, 12]");
        String all = tensor("float32", "[3]", "[1]", 0, "[0, 12]");
        byte[] bytes = Arrays.copyOf(twoStorages(), 140);
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(128, 3)
                .putFloat(132, 2)
                .putFloat(136, 3);
        String after = tensor("float32", "[3]", "[1]", 0, "[128, 12]");
        String third = tensor("float32", "[1]", "[1]", 2, "[0, 12]");
        String afterFirst = tensor("float32", "[1]", "[1]", 0, "[128, 12]");
        Recording.Ended ended = new Recording(folder)
                .with(
                        "shared",
                        bytes,
                        call("copy_", "", first + ", " + third + ", false", afterFirst, "{\"0\": " + afterFirst + "}"),
                        call(
                                "_foreach_copy_",
                                "",
                                "[" + first + ", " + all + "], [" + third + ", " + all + "], false",
                                "",
                                "{\"0\": [" + afterFirst + ", " + after + "]}"))
                .replay();
        assertEquals("2 calls of 2 operators: " + equal(2), ended.last(), ended.output());
    }

    @Test
    void aConjugatedArgumentIsConjugated() throws IOException {
        byte[] bytes = new byte[72];
        ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        numbers.putFloat(0, 1).putFloat(4, 2).putFloat(64, 1).putFloat(68, -2);
        String conjugated = "{\"$tensor\": {\"dtype\": \"complex64\", \"shape\": [1], \"stride\": [1], \"offset\": 0,"
                + " \"storage\": [0, 8], \"conj\": true}}";
        String plain = tensor("complex64", "[1]", "[1]", 0, "[64, 8]");
        Recording.Ended ended = new Recording(folder)
                .with("conj", bytes, call("resolve_conj", "", conjugated, plain), call("alias", "", plain, conjugated))
                .replay();
        assertEquals("2 calls of 2 operators: " + equal(2), ended.last(), ended.output());
    }

    @Test
    void aSeedMakesARandomOperatorGiveWhatItGave() throws IOException {
        String seeded = call("randperm", "", "3, {\"$dtype\": \"float32\"}, null, {\"$device\": \"cpu\"}, null", TWICE)
                .replace("\"args\"", "\"seed\": 3, \"args\"");
        Recording.Ended ended = replay(seeded, seeded);
        // No permutation is 2, 4, 6; but it is the same one twice.
        assertEquals(3, ended.lines().size());
        assertEquals(
                ended.lines().get(0).replace("made:1", ""), ended.lines().get(1).replace("made:2", ""));
    }

    @Test
    void whatCannotBeReplayedIsALineAndNoFailure() throws IOException {
        Recording.Ended ended = replay(
                call("no_such_operator", "", "", ""),
                call("add", "Tensor", ONE_TWO_THREE, TWICE),
                call("mm", "", ONE_TWO_THREE + ", " + ONE_TWO_THREE, TWICE),
                ADD);
        assertEquals(4, ended.lines().size());
        assertTrue(ended.lines().get(0).startsWith("made:1 aten::no_such_operator: "), ended.output());
        assertTrue(ended.lines().get(1).startsWith("made:2 aten::add.Tensor: "), ended.output());
        assertTrue(ended.lines().get(2).startsWith("made:3 aten::mm: LibTorch refused: "), ended.output());
        assertTrue(ended.last().contains(", 3 not replayed ("), ended.output());
        assertEquals(0, ended.status());
    }

    @Test
    void aCallThatEndsTheProcessIsALineAndTheOthersGoOn() throws IOException {
        String deadly = call("_fft_r2c", "", ONE_TWO_THREE + ", [4611686018427387904], 0, true", TWICE);
        Recording.Ended ended = replay(ADD, deadly, "", ADD, deadly);
        assertEquals(3, ended.lines().size(), ended.output());
        assertTrue(ended.lines().get(0).startsWith("made:2 aten::_fft_r2c: the process died SIG"), ended.output());
        assertTrue(ended.lines().get(1).startsWith("made:5 aten::_fft_r2c: the process died SIG"), ended.output());
        assertTrue(ended.last().startsWith("4 calls of 2 operators: 2 equal bit for bit"), ended.output());
        assertEquals(0, ended.status());
    }

    @Test
    void aMalformedLineIsNamedAndTheOthersAreReplayed() throws IOException {
        Recording.Ended ended = replay(ADD, "{\"op\": \"aten::add\"", ADD);
        assertEquals(0, ended.status());
        assertEquals(2, ended.lines().size());
        assertTrue(ended.lines().getFirst().startsWith("made:2 ?: malformed line: column 19"), ended.output());
        assertTrue(ended.last().startsWith("3 calls of 1 operators: 2 equal bit for bit"), ended.output());
    }

    @Test
    void aStorageBehindTheEndOfTheFileIsMalformed() throws IOException {
        Recording.Ended ended = replay(call("neg", "", tensor("float32", "[3]", "[1]", 0, "[128, 12]"), TWICE));
        assertEquals(0, ended.status());
        assertTrue(ended.output().contains("a storage of 12 bytes from 128 on, but the .bin has 76"), ended.output());
    }

    @Test
    void aFolderThatIsNoneOrHasNoRecordingEndsWithTwo() throws IOException {
        Recording.Ended missing = Recording.run(folder.resolve("missing").toString());
        assertEquals(2, missing.status());
        assertTrue(missing.errors().contains("there is no folder"), missing.errors());
        assertEquals("", missing.output());
        assertEquals(2, Recording.run(folder.toString()).status());
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals(2, Recording.run(file.toString()).status());
        assertEquals(2, Recording.run().status());
        assertEquals(2, Recording.run("--workers", "0", folder.toString()).status());
    }

    @Test
    void whatBothDoorsGotWrongIsOneLine() throws IOException {
        Recording.Ended ended = replay(call("neg", "", ONE_TWO_THREE, TWICE), call("no_such_operator", "", "", ""));
        assertEquals(
                "made:1 aten::neg: result 0 differs in 3 of 3 elements",
                ended.lines().getFirst());
        assertEquals(3, ended.lines().size());
    }

    @Test
    void whatOnlyOneDoorGotWrongNamesIt() throws IOException {
        String outside =
                call("cat", "", "[" + ONE_TWO_THREE + "]", ONE_TWO_THREE).replace("aten::", "_test::");
        Recording.Ended ended = replay(outside);
        assertEquals(2, ended.lines().size(), ended.output());
        assertTrue(ended.lines().getFirst().contains("typed: there is no typed method"), ended.output());
    }

    @Test
    void theReachedOperatorsAreWritten() throws IOException {
        Path reached = folder.resolve("reached.tsv");
        new Recording(folder)
                .with("made", twoStorages(), ADD, ADD, call("neg", "", TWICE, TWICE))
                .replay("--doors", "boxed", "--reached", reached.toString());
        assertEquals(List.of("aten::add.Tensor\tboxed\t2", "aten::neg\tboxed\t1"), Files.readAllLines(reached));
    }
}
