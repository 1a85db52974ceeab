package torchffm.benchmarks.soak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;

/**
 * So many small calls, what they left, and what they took.
 *
 * @param name what they were
 * @param calls how many
 * @param seconds how long each tenth took
 * @param busy how many seconds of processors each tenth took, collector and all
 * @param curve the resident memory in MB, at 200 moments
 * @param left tensors more at the end than at the start
 */
record SmallCalls(String name, int calls, double[] seconds, double[] busy, List<Double> curve, long left) {

    private static final int MOMENTS = 200;
    private static final int TENTHS = 10;
    private static final int WARM_UP = 1_000_000;
    private static final int PER_SCOPE = 10;
    private static final long SETTLE_MILLIS = 20_000;

    private interface Work {
        void calls(int count);
    }

    /** Ten calls in a scope, again and again. */
    static SmallCalls scoped(int calls) {
        Tensor x = Torch.ones(4);
        return run("with scopes", calls, count -> {
            for (int i = 0; i < count; i += PER_SCOPE) {
                try (TensorScope _ = TensorScope.open()) {
                    for (int j = 0; j < PER_SCOPE; j++) {
                        x.add(x);
                    }
                }
            }
        });
    }

    /** Calls whose results nobody closes. */
    static SmallCalls forgotten(int calls) {
        Tensor x = Torch.ones(4);
        return run("without, left to the collector", calls, count -> {
            for (int i = 0; i < count; i++) {
                x.add(x);
            }
        });
    }

    private static SmallCalls run(String name, int calls, Work work) {
        long live = settledLive(Long.MAX_VALUE);
        // Until everything is compiled and allocated; and no pause behind it, in which others would tidy up.
        work.calls(Math.min(calls, WARM_UP));
        double[] seconds = new double[TENTHS];
        double[] busy = new double[TENTHS];
        List<Double> curve = new ArrayList<>();
        for (int moment = 0; moment < MOMENTS; moment++) {
            long start = System.nanoTime();
            double busyBefore = Resident.processorSeconds();
            work.calls(calls / MOMENTS);
            int tenth = moment * TENTHS / MOMENTS;
            busy[tenth] += Resident.processorSeconds() - busyBefore;
            seconds[tenth] += (System.nanoTime() - start) / 1e9;
            curve.add(Resident.megabytes());
        }
        return new SmallCalls(name, calls, seconds, busy, curve, settledLive(live) - live);
    }

    /** The live tensors once the collector has found what there is to find, or no more than were expected. */
    private static long settledLive(long expected) {
        long end = System.currentTimeMillis() + SETTLE_MILLIS;
        long live = Torch.memory().liveTensors();
        for (int quiet = 0; quiet < 3 && System.currentTimeMillis() < end; quiet++) {
            System.gc();
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            long now = Torch.memory().liveTensors();
            quiet = now == live && live <= expected ? quiet : 0;
            live = now;
        }
        return live;
    }

    /** The throughput of the last tenth over that of the first. */
    double speed() {
        return seconds[0] / seconds[TENTHS - 1];
    }

    /** The same, each second counted as often as processors were busy with it: also where others keep them busy. */
    double thrift() {
        return busy[0] / busy[TENTHS - 1];
    }

    @Override
    public String toString() {
        double all = 0;
        for (double tenth : seconds) {
            all += tenth;
        }
        return String.format(
                Locale.ROOT,
                "%,d %s: %.2f µs each (%.2f of processors), the last tenth %.3f times as fast as the first (%.3f); resident %.0f MB at first,"
                        + " %.0f at most, %.0f at last; %d tensors left",
                calls,
                name,
                all / calls * 1e6,
                Arrays.stream(busy).sum() / calls * 1e6,
                speed(),
                thrift(),
                curve.getFirst(),
                curve.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN),
                curve.getLast(),
                left);
    }
}
