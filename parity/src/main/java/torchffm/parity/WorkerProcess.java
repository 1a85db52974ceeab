package torchffm.parity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A worker, seen from the process that started it. Used by one thread, but for {@link #endIfSilentFor}. */
final class WorkerProcess implements AutoCloseable {

    private static final int LAST_WORDS = 5;
    private static final Pattern SIGNAL = Pattern.compile("\\bSIG[A-Z]+\\b");

    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;
    private final Deque<String> lastWords = new ArrayDeque<>();
    private String signal = "";
    private volatile long lastAnswer = System.nanoTime();
    private volatile boolean ended;

    private WorkerProcess(Process process) {
        this.process = process;
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts one, and waits until it is ready.
     *
     * @throws IOException if it does not come up, with what it said
     */
    static WorkerProcess start(List<String> doors) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Xlog:disable"));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("torchffm."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), Main.WORKER));
        command.addAll(doors);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("OMP_NUM_THREADS", "1");
        WorkerProcess worker = new WorkerProcess(builder.start());
        String line = worker.answers.readLine();
        while (line != null && !line.endsWith(Worker.READY)) {
            worker.remember(line);
            line = worker.answers.readLine();
        }
        if (line == null) {
            throw new IOException("a worker did not start: " + String.join(" ", worker.lastWords));
        }
        return worker;
    }

    /** Has it replay a piece without its first calls. */
    void order(Piece piece, long without) {
        orders.println(Worker.order(piece, without));
    }

    /** What the worker says of the next line; null when it has ended instead. */
    @Nullable
    Outcome next() throws IOException {
        lastAnswer = System.nanoTime();
        lastWords.clear();
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            Outcome outcome = Outcomes.parse(line);
            if (outcome != null) {
                return outcome;
            }
            remember(line);
        }
        return null;
    }

    /** The JVM's report of its own end has a number sign before each line. */
    private void remember(String line) {
        Matcher named = SIGNAL.matcher(line);
        if (named.find()) {
            signal = named.group();
        } else if (!line.startsWith("#") && !line.isBlank()) {
            lastWords.addLast(line);
        }
        if (lastWords.size() > LAST_WORDS) {
            lastWords.removeFirst();
        }
    }

    /** Ends it where it has said nothing for too long. */
    void endIfSilentFor(long seconds) {
        if (System.nanoTime() - lastAnswer > TimeUnit.SECONDS.toNanos(seconds)) {
            ended = true;
            process.destroyForcibly();
        }
    }

    /** Why it has ended, as far as it said so. */
    String cause() {
        if (ended) {
            return "no answer for too long";
        }
        return ("the process died " + signal).strip();
    }

    String lastWords() {
        return String.join(" ", lastWords);
    }

    @Override
    public void close() {
        orders.close();
        process.destroyForcibly();
    }
}
