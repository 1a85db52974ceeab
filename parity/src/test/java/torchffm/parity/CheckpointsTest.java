package torchffm.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two small models of torchvision's; {@code make checkpoints} has all of them, and a checkpoint of a third party. */
class CheckpointsTest {

    @Test
    void javaSavesWhatItReadAsPythonSavedIt(@TempDir Path folder) throws IOException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = Checkpoints.run(
                List.of(
                        folder.toString(),
                        System.getProperty("torchffm.peer", "python3"),
                        "python/checkpoints.py",
                        "squeezenet1_1",
                        "shufflenet_v2_x0_5"),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals("2 of 2 checkpoints are saved by Java as by Python, to the byte", lines.getLast());
        assertEquals(0, status);
    }
}
