package torchffm.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A JVM of its own with this one's class path: for what can be tried once in a process, or may end it. */
public final class ChildJvm {

    private static final long LIMIT_MINUTES = 5;

    private final List<String> options = new ArrayList<>();
    private final Map<String, @Nullable String> environment = new HashMap<>();
    private final Path folder;
    private boolean inFolder;
    private String classPath = System.getProperty("java.class.path");

    /** A JVM that may use native code, and leaves what it writes in a folder. */
    public ChildJvm(Path folder) {
        this.folder = folder;
        options.add("-XX:ErrorFile=" + folder.resolve("hs_err.log"));
        options.add("-XX:-CreateCoredumpOnCrash");
    }

    /** Adds an option of the JVM, such as {@code -Dname=value}. */
    public ChildJvm option(String option) {
        options.add(option);
        return this;
    }

    /** Lets all code call native code. */
    public ChildJvm nativeAccess() {
        return option("--enable-native-access=ALL-UNNAMED");
    }

    /** Sets a variable, or takes it away where the value is null. */
    public ChildJvm variable(String name, @Nullable String value) {
        environment.put(name, value);
        return this;
    }

    /** Starts it in its folder, where it may leave files; the class path has to be absolute. */
    public ChildJvm inItsFolder() {
        inFolder = true;
        return this;
    }

    /** Runs another class path than this JVM's. */
    public ChildJvm classPath(String other) {
        classPath = other;
        return this;
    }

    /** Starts a class's main method. */
    public Running start(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile(folder, "output", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            if (inFolder) {
                builder.directory(folder.toFile());
            }
            environment.forEach((name, value) -> {
                if (value == null) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            return new Running(builder.start(), output);
        } catch (IOException e) {
            throw new IllegalStateException("cannot start " + command, e);
        }
    }

    /** Runs a class's main method to its end. */
    public Ended run(Class<?> main, String... arguments) {
        return start(main, arguments).await();
    }

    /** A JVM that was started. */
    public record Running(Process process, Path output) {
        /** Waits for its end. */
        public Ended await() {
            try {
                if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("still running after " + LIMIT_MINUTES + " minutes");
                }
                return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException("cannot read " + output, e);
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted while waiting for a JVM", e);
            }
        }
    }

    /** How a JVM ended, and all that it printed. */
    public record Ended(int exitValue, String output) {
        /** The lines that it printed. */
        public List<String> lines() {
            return output.lines().toList();
        }
    }
}
