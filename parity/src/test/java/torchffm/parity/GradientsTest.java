package torchffm.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradients of PyTorch's own operator samples, and of functions made by hand; {@code make gradcheck} has all samples. */
class GradientsTest {

    private static final String OPERATORS = "add,bfloat16,cat,einsum,index_put,linalg.svd,nn.functional.conv2d,"
            + "nn.functional.dropout,norm,sort,stft";
    private static final String PYTHON = System.getProperty("torchffm.peer", "python3");
    private static final String SCRIPT = "python/gradients.py";

    private static final String DOUBLE = "{\"$tensor\": {\"dtype\": \"float64\", \"shape\": [], \"stride\": [],"
            + " \"offset\": 0, \"storage\": [0, 8]}}";
    private static final String FOUR = DOUBLE.replace("[0, 8]", "[8, 8]");

    @TempDir
    private Path folder;

    private record Ended(int status, List<String> lines) {
        String last() {
            return lines.getLast();
        }
    }

    private static Ended check(String... arguments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = Gradients.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Ended(status, bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** The number 2, and what a function makes of it. */
    private Ended checkByHand(String calls, String outs, String value) throws IOException {
        return checkByHand("backward", calls, outs, value);
    }

    private Ended checkByHand(String kind, String calls, String outs, String value) throws IOException {
        ByteBuffer numbers = ByteBuffer.allocate(2 * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        Files.write(
                folder.resolve("hand.bin"), numbers.putDouble(2).putDouble(4).array());
        Files.writeString(
                folder.resolve("hand.jsonl"),
                "{\"name\": \"hand\", \"dtype\": \"float64\", \"sample\": 0, \"inputs\": [" + DOUBLE + "], \"calls\": ["
                        + calls + "], \"outs\": [" + outs + "], \"values\": [" + value
                        + "], \"fast\": false, \"nondet_tol\": {\"$f\": \"0x0p+0\"}, \"skip\": null}\n");
        return check(kind, folder.toString());
    }

    private static String call(String name, String arguments) {
        return "{\"op\": \"aten::" + name + "\", \"overload\": \"\", \"args\": [" + arguments + "]}";
    }

    @Test
    void theSamplesPassOrFailInPythonToo() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PYTHON, SCRIPT, "record", folder.toString()));
        command.addAll(Arrays.asList("--samples", "3", "--operators", OPERATORS));
        Path log = folder.resolve("log");
        ProcessBuilder recorder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        recorder.environment().put("OMP_NUM_THREADS", "1");
        recorder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        assertEquals(0, recorder.start().waitFor(), Files.readString(log));

        Ended ended = check("backward", folder.toString(), PYTHON, SCRIPT);
        assertEquals(0, ended.status(), String.join("\n", ended.lines()));
        assertTrue(
                ended.last().endsWith("6 samples fail and are explained; 0 samples of 0 operators fail unexplained"),
                ended.last());
    }

    @Test
    void aRightGradientPasses() throws IOException {
        Ended ended = checkByHand(call("relu", "{\"$value\": 0}"), "{\"$value\": 1}", DOUBLE);
        assertEquals(0, ended.status(), ended.last());
    }

    @Test
    void aRightTangentPasses() throws IOException {
        assertEquals(
                0,
                checkByHand("forward", call("relu", "{\"$value\": 0}"), "{\"$value\": 1}", DOUBLE)
                        .status());
    }

    @Test
    void aRightSecondDerivativePasses() throws IOException {
        assertEquals(
                0,
                checkByHand("second", call("relu", "{\"$value\": 0}"), "{\"$value\": 1}", DOUBLE)
                        .status());
    }

    @Test
    void aWrongGradientIsOneLine() throws IOException {
        String product =
                "{\"op\": \"aten::mul\", \"overload\": \"Tensor\", \"args\": [{\"$value\": 0}, {\"$value\": 1}]}";
        Ended ended = checkByHand(call("detach", "{\"$value\": 0}") + ", " + product, "{\"$value\": 2}", FOUR);
        assertTrue(
                ended.lines().getFirst().startsWith("hand float64 0: GradcheckException: Jacobian mismatch"),
                ended.last());
    }

    @Test
    void aValueThatIsNotPythonsIsOneLine() throws IOException {
        Ended ended = checkByHand(call("neg", "{\"$value\": 0}"), "{\"$value\": 1}", DOUBLE);
        assertEquals(
                "hand float64 0: the value of output 0 is not Python's",
                ended.lines().getFirst());
    }

    @Test
    void anUnexplainedFailureIsInTheStatus() throws IOException {
        assertEquals(
                1,
                checkByHand(call("neg", "{\"$value\": 0}"), "{\"$value\": 1}", DOUBLE)
                        .status());
    }

    @Test
    void aCallThatIsRefusedIsOneLine() throws IOException {
        Ended ended = checkByHand(call("no_such_operator", "{\"$value\": 0}"), "{\"$value\": 1}", DOUBLE);
        assertTrue(ended.lines().getFirst().contains("there is no operator aten::no_such_operator"), ended.last());
    }
}
