package torchffm.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The runner that compares the languages, which is a Python program with tests of its own. */
class RunnerTest {

    @Test
    void itsOwnTestsPass() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of("python3", "-B", "-m", "unittest", "discover", "runner"));
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
    }
}
