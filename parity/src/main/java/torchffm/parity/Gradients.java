package torchffm.parity;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import torchffm.Torch;

/**
 * Checks the gradients of PyTorch's own operator samples, as {@code python/gradients.py} has recorded them:
 * {@code Gradients backward|forward|second FOLDER [PYTHON SCRIPT]}, where the last two are asked about what fails. A line for each failure, and a
 * last one with the figures; it exits with 1 when one is unexplained.
 */
public final class Gradients {

    private static final int UNREADABLE = 2;

    private Gradients() {}

    /**
     * Checks the recordings of a folder.
     *
     * @param arguments which derivatives, the folder, then the Python and the script that explain failures
     * @throws IOException if the folder can't be read, or Python not be run
     */
    public static void main(String... arguments) throws IOException {
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), output));
    }

    static int run(List<String> arguments, PrintStream output) throws IOException {
        if (arguments.size() < 2) {
            output.println("usage: torchffm.parity.Gradients backward|forward|second FOLDER [PYTHON SCRIPT]");
            return UNREADABLE;
        }
        Torch.setNumThreads(1);
        GradientReport report = check(GradientKind.of(arguments.get(0)), Path.of(arguments.get(1)));
        if (arguments.size() > 2) {
            report.explain(arguments.subList(2, arguments.size()));
        }
        report.lines().forEach(output::println);
        return report.isExplained() ? 0 : 1;
    }

    /** Checks every sample of a folder. */
    static GradientReport check(GradientKind kind, Path folder) throws IOException {
        List<Path> files = Recordings.files(folder);
        GradientReport report = new GradientReport(kind);
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> all = files.stream()
                    .<Future<?>>map(file -> pool.submit(() -> check(kind, file, report)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
        return report;
    }

    private static boolean check(GradientKind kind, Path file, GradientReport report)
            throws IOException, MalformedException {
        Path binary = new Piece(file, 0, 1, 0).binary();
        try (Arena arena = Arena.ofShared();
                FileChannel channel = FileChannel.open(binary, StandardOpenOption.READ);
                Stream<String> lines = Files.lines(file)) {
            MemorySegment storages = channel.size() == 0
                    ? MemorySegment.NULL
                    : channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            for (String line : (Iterable<String>) lines::iterator) {
                new GradientCheck(RecordedFunction.parse(line), storages, kind).run(report);
            }
        }
        return true;
    }
}
