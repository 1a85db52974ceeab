package torchffm.mnist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program beside {@code tutorial.py}, which does the same in Python, with options that are not the defaults. */
class TutorialParityTest {

    private static final List<String> OPTIONS = List.of("2", "64", "0.0006", "5", "0.25");

    @TempDir
    private static Path java;

    @TempDir
    private static Path python;

    private static List<String> javaSays = List.of();
    private static List<String> pythonSays = List.of();

    @BeforeAll
    static void train() throws IOException, InterruptedException {
        Path data = TinyMnist.write(python.resolve("MNIST/raw"));
        Cli cli = Cli.run(
                "train",
                "--data",
                data,
                "--out",
                java.resolve("model.pth"),
                "--epochs",
                OPTIONS.get(0),
                "--batch-size",
                OPTIONS.get(1),
                "--lr",
                OPTIONS.get(2),
                "--seed",
                OPTIONS.get(3),
                "--validation",
                OPTIONS.get(4),
                "--threads",
                1,
                "--device",
                "cpu");
        assertEquals(0, cli.code(), cli.err());
        javaSays = figures(cli.out());
        pythonSays = figures(tutorial());
    }

    private static List<String> figures(String output) {
        return output.lines()
                .filter(line -> line.matches("(Epoch |Test accuracy: |Precision: |Recall: ).*"))
                .toList();
    }

    private static String tutorial() throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder(
                System.getProperty("torchffm.peer", "python3"),
                "src/test/python/tutorial.py",
                python.toString(),
                python.resolve("model.pth").toString());
        script.command().addAll(OPTIONS);
        script.environment().put("OMP_NUM_THREADS", "1");
        Process process = script.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String says = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), says);
        return says;
    }

    @Test
    void theFileIsPythonsByteForByte() throws IOException {
        assertArrayEquals(
                Files.readAllBytes(python.resolve("model.pth")), Files.readAllBytes(java.resolve("model.pth")));
    }

    @Test
    void everyFigureIsPythonsToTheLastDigit() {
        assertEquals(2 + 3, pythonSays.size(), pythonSays::toString);
        assertEquals(pythonSays, javaSays);
    }
}
