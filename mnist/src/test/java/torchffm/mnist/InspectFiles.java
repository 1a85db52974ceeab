package torchffm.mnist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The files of {@code inspect_files.py}. */
final class InspectFiles {

    private InspectFiles() {}

    static void write(Path folder) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder(
                System.getProperty("torchffm.peer", "python3"), "src/test/python/inspect_files.py", folder.toString());
        script.environment().put("OMP_NUM_THREADS", "1");
        Process process = script.redirectErrorStream(true).start();
        String says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), says);
    }
}
