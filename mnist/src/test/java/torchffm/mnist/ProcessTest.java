package torchffm.mnist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: signals, the environment, a JVM's warnings. */
class ProcessTest {

    private static final int SIGINT = 2;

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    /** A program that did not end as it should must not go on beside the next test. */
    @AfterEach
    void endWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void ctrlCKeepsTheLastWholeEpoch() throws IOException, InterruptedException {
        Path data = TinyMnist.write(folder.resolve("data"));
        Path file = folder.resolve("model.pth");
        Process train = start(program("train", "--data", data, "--out", file, "--epochs", 100_000, "--threads", 1));
        BufferedReader out = train.inputReader();
        waitFor("Epoch [2/", out);
        interrupt(train);
        assertTrue(train.waitFor(30, TimeUnit.SECONDS));
        assertEquals(128 + SIGINT, train.exitValue());
        String message = train.errorReader().readLine();
        assertTrue(message.matches("Interrupted: .*model.pth holds epoch \\d+ of 100000"), message);
        assertEquals(0, Cli.run("eval", file, "--data", data).code());
    }

    @Test
    void ctrlCBeforeTheFirstEpochWritesNothing() throws IOException, InterruptedException {
        Path data = TinyMnist.write(folder.resolve("data"), 50_000);
        Path file = folder.resolve("model.pth");
        Process train = start(program("train", "--data", data, "--out", file, "--batch-size", 1, "--threads", 1));
        BufferedReader out = train.inputReader();
        waitFor(")", out);
        interrupt(train);
        assertTrue(train.waitFor(30, TimeUnit.SECONDS));
        assertEquals(
                "Interrupted: %s was not written, since no epoch was complete".formatted(file),
                train.errorReader().readLine());
        assertFalse(Files.exists(file));
    }

    /** By {@code on_a_terminal.py}, which makes one. */
    @Test
    void aTerminalShowsABarForEachEpoch() throws IOException, InterruptedException {
        Path data = TinyMnist.write(folder.resolve("data"));
        ProcessBuilder train = program("train", "--data", data, "--out", folder.resolve("m.pth"), "--epochs", 2);
        train.environment().put("LC_ALL", "C.UTF-8");
        train.command()
                .addAll(0, List.of(System.getProperty("torchffm.peer", "python3"), "src/test/python/on_a_terminal.py"));
        Process process = start(train);
        String drawn = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), drawn);
        for (int epoch = 1; epoch <= 2; epoch++) {
            Pattern bar = Pattern.compile(
                    "Epoch \\[" + epoch + "/2]\r\n\r  0%\\| +\\| 0/10 \\[00:00<\\?, \\?it/s]"
                            + ".*\r100%\\|█+\\| 10/10 \\[00:\\d\\d<00:00, +[\\d.]+it/s, loss=\\d\\.\\d{4}] *\r\n",
                    Pattern.DOTALL);
            assertTrue(bar.matcher(drawn).find(), drawn);
        }
    }

    @Test
    void aLibTorchThatIsNoneEndsEachCommand() throws IOException, InterruptedException {
        for (String command : new String[] {"info", "download", "show"}) {
            ProcessBuilder builder = program(command);
            builder.environment().put("LIBTORCH", folder.toString());
            builder.environment().put("XDG_CACHE_HOME", folder.toString());
            Process process = start(builder);
            List<String> lines = process.errorReader().lines().toList();
            assertEquals(1, process.waitFor(), command);
            assertEquals(1, lines.size(), () -> command + ": " + lines);
            assertTrue(lines.getFirst().startsWith("error: LIBTORCH names " + folder), lines.getFirst());
        }
    }

    /** This JVM and class path; a shell's background jobs ignore SIGINT, and so would a program that a test starts in one. */
    static ProcessBuilder program(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        String shim = System.getProperty("torchffm.shim");
        if (shim != null) {
            command.add("-Dtorchffm.shim=" + shim);
        }
        command.add(Main.class.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command);
    }

    private Process start(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static void waitFor(String beginning, BufferedReader out) throws IOException {
        String line = out.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = out.readLine();
        }
        assertTrue(line != null, "no line " + beginning);
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor());
    }
}
