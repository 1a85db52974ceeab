package torchffm.benchmarks.soak;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** The resident memory of this process, as Linux counts it. */
final class Resident {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
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

    /** The time that processors have worked for this process, its collector and compilers too. */
    static double processorSeconds() {
        return SYSTEM.getProcessCpuTime() / 1e9;
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
