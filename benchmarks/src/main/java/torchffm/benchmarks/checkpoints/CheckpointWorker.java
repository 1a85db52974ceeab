package torchffm.benchmarks.checkpoints;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.io.Checkpoint;
import torchffm.io.LoadOptions;
import torchffm.io.SaveOptions;
import torchffm.io.StateDict;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyTensor;

/**
 * Carries out what {@code benchmarks/python/checkpoints.py} asks for, a line each: an operation, a file, a name or a
 * file to write, and how often. Answers with the seconds that one took, and by how many bytes the process grew at most if it
 * was one.
 */
public final class CheckpointWorker {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path CLEAR = Path.of("/proc/self/clear_refs");

    private CheckpointWorker() {}

    /**
     * Answers until there is nothing more to do.
     *
     * @param arguments none
     * @throws IOException if the process cannot be measured
     */
    public static void main(String[] arguments) throws IOException {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Torch.zeros(1).close();
        System.out.println("ready");
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            String[] words = line.split("\t");
            System.out.println(answer(words[0], Path.of(words[1]), words[2], Integer.parseInt(words[3])));
        }
    }

    /** Runs an operation, whose results are closed after the clock has stopped. */
    private interface Operation {
        AutoCloseable run();
    }

    private static String answer(String name, Path file, String argument, int times) throws IOException {
        if (!name.startsWith("save")) {
            return measure(operation(name, file, argument), times);
        }
        try (StateDict state = StateDict.load(file)) {
            return measure(operation(name, state, Path.of(argument)), times);
        }
    }

    private static Operation operation(String name, Path file, String tensor) {
        return switch (name) {
            case "load" -> () -> StateDict.load(file);
            case "mmap" -> () -> StateDict.load(file, LoadOptions.DEFAULT.mmap(true));
            case "one" -> () -> one(file, tensor);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Operation operation(String name, StateDict state, Path target) {
        SaveOptions options =
                SaveOptions.DEFAULT.checksums(!name.equals("save-without-crc")).durable(!name.equals("save-lazily"));
        return () -> {
            Checkpoint.save(target, state, options);
            return () -> {};
        };
    }

    private static Tensor one(Path file, String name) {
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            return checkpoint.tensor((PyTensor) ((PyDict) checkpoint.root()).get(name));
        }
    }

    private static String measure(Operation operation, int times) throws IOException {
        System.gc();
        Files.writeString(CLEAR, "5");
        long before = status("VmRSS:");
        long grown = 0;
        double seconds = 0;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            AutoCloseable result = operation.run();
            seconds += (System.nanoTime() - start) / 1e9;
            if (times == 1) {
                grown = status("VmHWM:") - before;
            }
            close(result);
        }
        return seconds / times + "\t" + grown;
    }

    private static void close(AutoCloseable result) throws IOException {
        try {
            result.close();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static long status(String field) throws IOException {
        String line = Files.readAllLines(STATUS).stream()
                .filter(text -> text.startsWith(field))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) << 10;
    }
}
