package torchffm.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Microseconds a call, by percentile, how many images a second that is, and the heap that a call takes. */
public final class Percentiles {

    private static final int MOST = 1 << 20;
    private static final int LEAST = 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Percentiles() {}

    /** Measures a call that handles so many images. */
    public static Map<String, Double> of(Supplier<?> call, int images) {
        long[] took = new long[MOST];
        int calls = 0;
        long end = System.nanoTime() + 4 * Worker.NANOS;
        long heap = THREADS.getCurrentThreadAllocatedBytes();
        while (calls < MOST && (calls < LEAST || System.nanoTime() < end)) {
            long start = System.nanoTime();
            call.get();
            took[calls++] = System.nanoTime() - start;
        }
        double bytes = (double) (THREADS.getCurrentThreadAllocatedBytes() - heap) / calls;
        double spent = Arrays.stream(took, 0, calls).sum() / 1e9;
        Arrays.sort(took, 0, calls);
        Map<String, Double> measured = new LinkedHashMap<>();
        measured.put("p50", took[calls / 2] / 1e3);
        measured.put("p90", took[(int) (0.9 * calls)] / 1e3);
        measured.put("p99", took[(int) (0.99 * calls)] / 1e3);
        measured.put("p999", took[(int) (0.999 * calls)] / 1e3);
        measured.put("images", images * calls / spent);
        measured.put("heap", bytes);
        return measured;
    }
}
