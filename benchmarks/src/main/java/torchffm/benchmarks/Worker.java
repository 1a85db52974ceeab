package torchffm.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import torchffm.Tensor;

/** What torchffm's sides of the benchmarks share: they answer a line by a line. The protocol is in runner/sides.py. */
public final class Worker {

    /** How long a case is timed, in nanoseconds. */
    public static final long NANOS = "1".equals(System.getenv("BENCH_QUICK")) ? 50_000_000 : 250_000_000;

    /** How many calls are timed together. */
    public static final int BATCH = 1000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Worker() {}

    /** An answer: numbers by their key, and those that all sides must have computed alike. */
    public record Answer(Map<String, Double> measured, double[] check) {

        /** The answer as a line of JSON. */
        String json() {
            String numbers = measured.entrySet().stream()
                    .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue() + ", ")
                    .collect(Collectors.joining());
            String checked = Arrays.stream(check).mapToObj(Double::toString).collect(Collectors.joining(", "));
            return "{" + numbers + "\"check\": [" + checked + "]}";
        }
    }

    /** Calls that are timed: a loop of its own for each case, so that each is compiled for itself. */
    @FunctionalInterface
    public interface Loop {
        /** Makes so many calls. */
        void run(int times);
    }

    /** Answers each line of the input with what {@code answer} makes of its words, until the input ends. */
    public static void serve(Function<String[], Answer> answer) throws IOException {
        System.out.println("ready");
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println(answer.apply(line.split(" ")).json());
        }
    }

    /** Nanoseconds, and bytes of heap, for each call of {@code loop}. */
    public static Map<String, Double> time(Loop loop) {
        long end = System.nanoTime() + NANOS;
        long calls = 0;
        long spent = 0;
        long heap = THREADS.getCurrentThreadAllocatedBytes();
        do {
            long start = System.nanoTime();
            loop.run(BATCH);
            spent += System.nanoTime() - start;
            calls += BATCH;
        } while (System.nanoTime() < end);
        Map<String, Double> measured = new LinkedHashMap<>();
        measured.put("ns", (double) spent / calls);
        measured.put("heap", (double) (THREADS.getCurrentThreadAllocatedBytes() - heap) / calls);
        return measured;
    }

    /** A float tensor's elements, as numbers to check. */
    public static double[] numbers(Tensor tensor) {
        float[] elements = tensor.toFloatArray();
        double[] numbers = DoubleStream.iterate(0, i -> i + 1)
                .limit(elements.length)
                .map(i -> elements[(int) i])
                .toArray();
        tensor.close();
        return numbers;
    }
}
