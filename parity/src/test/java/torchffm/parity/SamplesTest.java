package torchffm.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some of PyTorch's own operator samples, recorded by {@code python/record.py}; {@code make parity} has them all. */
class SamplesTest {

    private static final String OPERATORS = "add,where,index_put,cumsum,sort,einsum,fft.hfft,linalg.svd,matmul,"
            + "nn.functional.conv2d,nn.functional.dropout,nn.functional.layer_norm,nn.functional.nll_loss,"
            + "nn.functional.scaled_dot_product_attention,normal,scatter_reduce.sum,split,std_mean,to";

    @TempDir
    private Path folder;

    private void python(Path input, String script, String... arguments) throws IOException, InterruptedException {
        Peer.Ended ended = Peer.run(input, folder.resolve("output"), script, arguments);
        assertEquals(0, ended.status(), ended.output());
    }

    @Test
    void areEqualToTheBitOrExplainedByPython() throws IOException, InterruptedException {
        Path recordings = folder.resolve("recordings");
        Path nothing = Files.createFile(folder.resolve("nothing"));
        python(nothing, "record.py", recordings.toString(), "--operators", OPERATORS, "--samples", "4");
        Recording.Ended ended = Recording.run(recordings.toString());
        assertEquals(0, ended.status(), ended.errors());
        assertTrue(Integer.parseInt(ended.last().split(" ")[0]) > 2000, ended.last());
        assertTrue(ended.last().endsWith(" 0 not replayed"), ended.output());
        if (ended.lines().size() > 1) {
            Path lines = Files.writeString(folder.resolve("lines"), ended.output());
            python(lines, "explain.py", recordings.toString());
        }
    }
}
