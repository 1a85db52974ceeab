package torchffm.mnist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trainings that stop and go on: two epochs of 30 steps, and one that was never disturbed beside them. */
class ResumeTest {

    private static final int KILLS = 3;
    private static final int STEPS = 60;

    @TempDir
    private static Path shared;

    private static Path data = Path.of("");
    private static Path undisturbed = Path.of("");

    @TempDir
    private Path folder;

    private Path checkpoint = Path.of("");

    @BeforeAll
    static void trainUndisturbed() throws IOException {
        data = TinyMnist.write(shared.resolve("data"), 360);
        undisturbed = Files.createDirectory(shared.resolve("undisturbed"));
        assertEquals(0, Cli.run(train(undisturbed)).code());
    }

    @BeforeEach
    void nameTheCheckpoint() {
        checkpoint = folder.resolve("state.pth");
    }

    /** A command whose files lie in a folder. */
    private static Object[] train(Path folder, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("train", "--data", data, "--seed", 5, "--batch-size", 10));
        arguments.addAll(List.of("--lr", 1e-3, "--validation", 1 / 6.0, "--threads", 1, "--device", "cpu"));
        arguments.addAll(List.of("--out", folder.resolve("model.pth"), "--plot", folder.resolve("curves.png")));
        arguments.addAll(List.of("--checkpoint", folder.resolve("state.pth"), "--checkpoint-every", 1));
        if (!List.of(more).contains("--epochs")) {
            arguments.addAll(List.of("--epochs", 2));
        }
        arguments.addAll(List.of(more));
        return arguments.toArray();
    }

    private void assertAllIsAsUndisturbed() throws IOException {
        for (String name : new String[] {"model.pth", "curves.png", "state.pth"}) {
            assertEquals(-1, Files.mismatch(undisturbed.resolve(name), folder.resolve(name)), name);
        }
    }

    /** What ran until a step, and then died. */
    private void stopAt(int epoch) {
        assertEquals(0, Cli.run(train(folder, "--epochs", epoch)).code());
    }

    @Test
    void aTrainingThatIsKilledAgainAndAgainEndsWithTheSameBytes() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            kill(train(folder, "--resume", checkpoint));
        }
        Cli last = Cli.run(train(folder, "--resume", checkpoint));
        assertEquals(0, last.code(), last.err());
        String resumed = last.line("Resumed at step ");
        assertTrue(resumed.matches("[1-9][0-9]* of " + STEPS), resumed);
        assertAllIsAsUndisturbed();
    }

    /** Kills it some steps after it began, or went on; in the middle of saving the state, more often than not. */
    private void kill(Object... arguments) throws IOException, InterruptedException {
        Object before = state();
        Process process = ProcessTest.program(arguments)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            for (int changes = 0; changes < 5 && process.isAlive(); ) {
                Object now = state();
                changes += now.equals(before) ? 0 : 1;
                before = now;
                Thread.sleep(1);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        String log = Files.readString(folder.resolve("log"));
        assertTrue(Files.exists(checkpoint), log);
        assertFalse(log.contains("Saved the state dict"), "it was done before it was killed:\n" + log);
    }

    private Object state() throws IOException {
        return Files.exists(checkpoint) ? Files.readAttributes(checkpoint, "unix:ino,lastModifiedTime") : List.of();
    }

    @Test
    void aFinishedTrainingWritesItsModelAgain() throws IOException {
        stopAt(2);
        Files.delete(folder.resolve("model.pth"));
        Cli again = Cli.run(train(folder, "--resume", checkpoint));
        assertEquals(0, again.code(), again.err());
        assertEquals("%d of %d".formatted(STEPS, STEPS), again.line("Resumed at step "));
        assertFalse(again.out().contains("Epoch ["), again.out());
        assertAllIsAsUndisturbed();
    }

    @Test
    void moreEpochsGoOnFromTheLast() throws IOException {
        stopAt(1);
        Cli more = Cli.run(train(folder, "--resume", checkpoint));
        assertEquals("%d of %d".formatted(STEPS / 2, STEPS), more.line("Resumed at step "));
        assertAllIsAsUndisturbed();
    }

    @Test
    void withoutAFileItBegins() throws IOException {
        Cli begun = Cli.run(train(folder, "--resume", checkpoint));
        assertEquals(0, begun.code(), begun.err());
        assertEquals("the training starts from the beginning", begun.line("No checkpoint at " + checkpoint + ": "));
        assertAllIsAsUndisturbed();
    }

    @Test
    void whatAKilledSaveLeftBehindIsIgnored() throws IOException {
        stopAt(1);
        Files.write(folder.resolve(".torchffm-0123456789abcdef.tmp"), new byte[100]);
        assertEquals(0, Cli.run(train(folder, "--resume", checkpoint)).code());
        assertAllIsAsUndisturbed();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--epochs|1|1|2",
                "--batch-size|6|6|10",
                "--lr|2e-3|0.002|0.001",
                "--seed|6|6|5",
                "--validation|0.5|0.5|0.16666666666666666",
                "--threads|2|2|1",
            })
    void anotherOptionIsNamed(String option, String value, String given, String saved) throws IOException {
        Files.copy(undisturbed.resolve("state.pth"), checkpoint);
        List<Object> arguments = new ArrayList<>(List.of(train(folder, "--resume", checkpoint)));
        arguments.set(arguments.indexOf(option) + 1, value);
        Cli cli = Cli.run(arguments.toArray());
        assertEquals(
                "error: --resume %s: %s is %s, in the checkpoint %s".formatted(checkpoint, option, given, saved),
                cli.err());
        assertEquals(1, cli.code());
        assertFalse(Files.exists(folder.resolve("model.pth")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fused", "--channels-last"})
    void anotherWayToComputeIsNamed(String option) throws IOException {
        Files.copy(undisturbed.resolve("state.pth"), checkpoint);
        List<Object> arguments = new ArrayList<>(List.of(train(folder, "--resume", checkpoint)));
        arguments.add(option);
        Cli cli = Cli.run(arguments.toArray());
        assertEquals(
                "error: --resume %s: %s is true, in the checkpoint false".formatted(checkpoint, option), cli.err());
        assertEquals(1, cli.code());
    }

    @Test
    void otherDataAreNamed() throws IOException {
        Files.copy(undisturbed.resolve("state.pth"), checkpoint);
        Path other = TinyMnist.write(folder.resolve("other"), TinyMnist.TRAIN + 60);
        List<Object> arguments = new ArrayList<>(List.of(train(folder, "--resume", checkpoint)));
        arguments.set(arguments.indexOf("--data") + 1, other);
        Cli cli = Cli.run(arguments.toArray());
        assertTrue(cli.err().contains(": --data is 660 images, "), cli.err());
    }

    @Test
    void theSeedThatWasDrawnIsTheCheckpoints() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of(train(folder, "--resume", checkpoint)));
        arguments
                .subList(arguments.indexOf("--seed"), arguments.indexOf("--seed") + 2)
                .clear();
        Cli first = Cli.run(arguments.toArray());
        Cli again = Cli.run(arguments.toArray());
        assertEquals(0, again.code(), again.err());
        assertEquals(first.line("Seed: "), again.line("Seed: "));
    }

    @Test
    void aDamagedCheckpointIsAnError() throws IOException {
        byte[] bytes = Files.readAllBytes(undisturbed.resolve("state.pth"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(checkpoint, bytes);
        Cli cli = Cli.run(train(folder, "--resume", checkpoint));
        assertEquals(1, cli.code());
        assertTrue(cli.err().startsWith("error: " + checkpoint) && cli.err().contains("is damaged"), cli.err());
        assertFalse(Files.exists(folder.resolve("model.pth")));
    }

    @Test
    void aModelIsNoCheckpointOfATraining() {
        Cli cli = Cli.run(train(folder, "--resume", undisturbed.resolve("model.pth")));
        assertEquals(1, cli.code());
        assertTrue(cli.err().contains("holds a dict without 'options'"), cli.err());
    }

    @Test
    void stepsWithoutAFileToSaveAreRefused() {
        Cli cli = Cli.run("train", "--data", data, "--checkpoint-every", 5);
        assertEquals("error: --checkpoint-every 5: expected --checkpoint FILE beside it", cli.err());
    }

    @Test
    void pythonReadsACheckpoint() throws IOException, InterruptedException {
        String script = "import sys, torch; state = torch.load(sys.argv[1], weights_only=True);"
                + "model = torch.nn.Linear(784, 10);"
                + "torch.set_rng_state(state['rng_state']);"
                + "print(state['epoch'], state['batch'], list(state['model']), len(state['curves']['step_losses']),"
                + " state['optimizer']['state'][5]['step'].item())";
        Process python = new ProcessBuilder(
                        System.getProperty("torchffm.peer", "python3"),
                        "-c",
                        script,
                        undisturbed.resolve("state.pth").toString())
                .redirectErrorStream(true)
                .start();
        String says = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(
                "2 0 ['conv1.weight', 'conv1.bias', 'conv2.weight', 'conv2.bias', 'fc1.weight', 'fc1.bias'] 60 60.0",
                says.strip());
    }
}
