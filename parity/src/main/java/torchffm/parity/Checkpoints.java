package torchffm.parity;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import torchffm.Torch;
import torchffm.io.Checkpoint;
import torchffm.io.CheckpointException;
import torchffm.io.tree.PyDict;

/**
 * Reads the checkpoints that {@code python/checkpoints.py} hands over, one by one, saves each again and compares the bytes
 * with Python's: {@code Checkpoints FOLDER PYTHON SCRIPT [ARGUMENT …]}. A line for each, and a last one with the figures; it
 * exits with 1 when one differs.
 */
public final class Checkpoints {
    private static final int UNREADABLE = 2;

    private Checkpoints() {}

    /**
     * Compares them.
     *
     * @param arguments a folder for the files, the Python and the script, and what the script is told
     * @throws IOException if Python cannot be run, or a file not be read
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), output));
    }

    static int run(List<String> arguments, PrintStream output) throws IOException, InterruptedException {
        if (arguments.size() < 3) {
            output.println("usage: torchffm.parity.Checkpoints FOLDER PYTHON SCRIPT [ARGUMENT ...]");
            return UNREADABLE;
        }
        Torch.setNumThreads(1);
        Path folder = Path.of(arguments.get(0));
        Path ours = Files.createDirectories(folder.resolve("java"));
        List<String> command = new ArrayList<>(arguments.subList(1, 3));
        command.add(Files.createDirectories(folder.resolve("python")).toString());
        command.addAll(arguments.subList(3, arguments.size()));
        Process python = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int equal = 0;
        int all = 0;
        try (BufferedReader lines = python.inputReader(StandardCharsets.UTF_8);
                BufferedWriter answers = python.outputWriter(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", -1);
                all++;
                String difference = difference(Path.of(fields[1]), Path.of(fields[2]), ours, fields[0], output);
                equal += difference.isEmpty() ? 1 : 0;
                if (!difference.isEmpty()) {
                    output.println(fields[0] + ": " + difference);
                }
                answers.write("next\n");
                answers.flush();
            }
        }
        output.println(equal + " of " + all + " checkpoints are saved by Java as by Python, to the byte");
        return python.waitFor() == 0 && equal == all && all > 0 ? 0 : 1;
    }

    /** Reads one, saves it again, and says what is different from what Python saved; empty for nothing. */
    private static String difference(Path saved, Path read, Path folder, String name, PrintStream output)
            throws IOException {
        Path own = folder.resolve(String.valueOf(saved.getFileName()));
        try (Checkpoint checkpoint = Checkpoint.load(read)) {
            int tensors = checkpoint.root() instanceof PyDict dict ? dict.size() : 1;
            Checkpoint.save(own, checkpoint.root());
            long at = Files.mismatch(saved, own);
            if (at < 0) {
                output.printf("%-36s %5d tensors %12d bytes%n", name, tensors, Files.size(own));
                return "";
            }
            return "differs from byte " + at + " on";
        } catch (CheckpointException refused) {
            return String.valueOf(refused.getMessage());
        } finally {
            Files.deleteIfExists(own);
        }
    }
}
