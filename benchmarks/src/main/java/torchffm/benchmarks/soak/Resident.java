package torchffm.benchmarks.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The resident memory of this process, as Linux counts it. */
final class Resident {

    private static final Path STATUS = Path.of("/proc/self/status");

    private Resident() {}

    /** In megabytes, now. */
    static double megabytes() {
        return field("VmRSS:");
    }

    /** In megabytes, the most that there was. */
    static double peakMegabytes() {
        return field("VmHWM:");
    }

    private static double field(String name) {
        try {
            String line = Files.readAllLines(STATUS).stream()
                    .filter(text -> text.startsWith(name))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
