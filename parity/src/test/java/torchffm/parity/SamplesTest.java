package torchffm.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some of PyTorch's own operator samples, recorded by {@code python/record.py}; {@code make parity} has them all. */
class SamplesTest {

    private static final String OPERATORS = "add,where,index_put,cumsum,sort,einsum,fft.hfft,linalg.svd,matmul,"
            + "nn.functional.conv2d,nn.functional.dropout,nn.functional.layer_norm,nn.functional.nll_loss,"
            + "nn.functional.scaled_dot_product_attention,normal,scatter_reduce.sum,split,std_mean,to";

    @TempDir
    private Path folder;

    private String python(Path input, String... command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(List.of(System.getProperty("torchffm.peer", "python3")));
        whole.addAll(Arrays.asList(command));
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("OMP_NUM_THREADS", "1");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        int status = builder.start().waitFor();
        String text = Files.readString(output);
        assertEquals(0, status, text);
        return text;
    }

    @Test
    void areEqualToTheBitOrExplainedByPython() throws IOException, InterruptedException {
        Path recordings = folder.resolve("recordings");
        Path nothing = Files.createFile(folder.resolve("nothing"));
        python(nothing, "python/record.py", recordings.toString(), "--operators", OPERATORS, "--samples", "4");
        Recording.Ended ended = Recording.run(recordings.toString());
        assertEquals(0, ended.status(), ended.errors());
        assertTrue(Integer.parseInt(ended.last().split(" ")[0]) > 2000, ended.last());
        assertTrue(ended.last().endsWith(" 0 not replayed"), ended.output());
        if (ended.lines().size() > 1) {
            Path lines = Files.writeString(folder.resolve("lines"), ended.output());
            python(lines, "python/explain.py", recordings.toString());
        }
    }
}
