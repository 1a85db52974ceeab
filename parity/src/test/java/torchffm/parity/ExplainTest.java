package torchffm.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static torchffm.parity.Recording.FLOATS;
import static torchffm.parity.Recording.ONE_TWO_THREE;
import static torchffm.parity.Recording.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code python/explain.py}: which differences Python has, too. */
class ExplainTest {

    @TempDir
    private Path folder;

    @Test
    void onlyWhatPythonOrItsToleranceHasIsExplained() throws IOException, InterruptedException {
        String right = call("abs", "", ONE_TWO_THREE, ONE_TWO_THREE);
        String wrong = call("neg", "", ONE_TWO_THREE, ONE_TWO_THREE);
        String deadly = call("_fft_r2c", "", ONE_TWO_THREE + ", [4611686018427387904], 0, true", ONE_TWO_THREE);
        new Recording(folder).with("made", FLOATS, wrong, right, deadly, right, wrong);
        Path lines = Files.write(
                folder.resolve("lines"),
                List.of(
                        "made:1 aten::neg: result 0 differs in 3 of 3 elements",
                        "made:2 aten::abs: typed: is of another dtype",
                        "made:3 aten::_fft_r2c: the process died SIGFPE",
                        "made:4 aten::abs: result 0 differs in 1 of 3 elements, within PyTorch's tolerance",
                        "made:5 aten::neg: boxed: another reason",
                        "5 calls of 3 operators: and so on"));
        Peer.Ended ended = Peer.run(lines, folder.resolve("output"), "explain.py", folder.toString(), "--times", "1");
        assertEquals(
                List.of(
                        "not explained: made:2 aten::abs: typed: is of another dtype",
                        "explained: 4 of 5 calls that are not equal: 3 differ in Python, too, 1 are within PyTorch's"
                                + " tolerance"),
                ended.output().lines().toList());
        assertEquals(1, ended.status());
    }
}
