package torchffm.mnist;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import torchffm.Memory;
import torchffm.Torch;

/** What is held after an epoch: the same after each, or something leaks. */
final class MemoryReport {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double MEBI = 1 << 20;
    private static final double KIBI_PER_MEBI = 1 << 10;

    private MemoryReport() {}

    static void print(int epoch, PrintWriter err) {
        Memory memory = Torch.memory();
        err.println(String.format(
                Locale.ROOT,
                "Memory after epoch %d: %d live tensors, %.1f MiB in tensors, %s",
                epoch,
                memory.liveTensors(),
                memory.nativeBytes() / MEBI,
                resident()));
        err.flush();
    }

    private static String resident() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            long kibibytes = lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
            return String.format(Locale.ROOT, "%.1f MiB resident", kibibytes / KIBI_PER_MEBI);
        } catch (IOException e) {
            return "resident size unknown";
        }
    }
}
