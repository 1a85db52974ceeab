package torchffm.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import torchffm.DType;
import torchffm.Generator;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;

/** Virtual threads, each with its own modes, errors, random numbers, gradients and hooks, and none with another's. */
final class ManyThreads {

    private static final int WARM_UP = 50;
    private static final int TENTHS = 10;
    private static final int MOMENTS = 200;

    /** The part of the time after which the threads are somewhere in a round each, no longer all at the beginning. */
    private static final int WARM_UP_PART = 6;

    private static final long SETTLE_MILLIS = 20_000;

    private final Tensor weight = Torch.ones(2, 2).requiresGrad_(true);
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final LongAdder rounds = new LongAdder();
    private volatile boolean over;

    private ManyThreads() {}

    /**
     * What came of it.
     *
     * @param threads how many there were
     * @param rounds how many rounds they did together
     * @param wrong what was another's
     * @param left tensors more at the end than at the start
     * @param megabytes resident memory at 200 moments, once every thread had done a round, and a sixth of the time
     */
    record Outcome(int threads, long rounds, List<String> wrong, long left, List<Double> megabytes) {

        private List<Long> tenths() {
            return IntStream.range(0, TENTHS)
                    .mapToObj(tenth -> Math.round(megabytes.get((tenth + 1) * MOMENTS / TENTHS - 1)))
                    .toList();
        }

        boolean isFine() {
            return wrong.isEmpty() && left <= 0 && rounds >= threads;
        }

        /** The most resident memory, as a multiple of the first tenth's mean. */
        double growth() {
            double first = megabytes.stream()
                    .limit(MOMENTS / TENTHS)
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElseThrow();
            return megabytes.stream().mapToDouble(Double::doubleValue).max().orElseThrow() / first;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,d virtual threads, %,d rounds, %d wrong %s; resident MB after each tenth %s, at most %.3f times the first tenth's; %d tensors left",
                    threads,
                    rounds,
                    wrong.size(),
                    wrong.stream().limit(5).toList(),
                    tenths(),
                    growth(),
                    left);
        }
    }

    static Outcome run(int count, int seconds) throws InterruptedException {
        ManyThreads soak = new ManyThreads();
        for (int i = 0; i < WARM_UP; i++) {
            soak.round(i);
        }
        long live = settledLive(0);
        long warmed = soak.rounds.sum();
        CountDownLatch begun = new CountDownLatch(count);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            threads.add(Thread.ofVirtual().start(() -> soak.rounds(number, begun)));
        }
        begun.await();
        Thread.sleep(seconds * 1_000L / WARM_UP_PART);
        List<Double> megabytes = new ArrayList<>();
        for (int moment = 0; moment < MOMENTS; moment++) {
            Thread.sleep(seconds * 1_000L / MOMENTS);
            megabytes.add(Resident.megabytes());
        }
        soak.over = true;
        for (Thread thread : threads) {
            thread.join();
        }
        return new Outcome(
                count, soak.rounds.sum() - warmed, List.copyOf(soak.wrong), settledLive(live) - live, megabytes);
    }

    /** At least one round each, and more while there is time. */
    private void rounds(int number, CountDownLatch begun) {
        int done = 0;
        do {
            try {
                round(number + done++);
            } catch (RuntimeException | Error e) {
                wrong.add(number + " threw " + e);
                return;
            } finally {
                begun.countDown();
            }
        } while (!over);
    }

    private void round(int number) {
        try (TensorScope _ = TensorScope.open()) {
            switch (number % 5) {
                case 0 -> records(Torch.enableGrad(), true);
                case 1 -> records(Torch.noGrad(), false);
                case 2 -> records(Torch.inferenceMode(), false);
                case 3 -> casts(number % 2 == 0 ? DType.BFLOAT16 : DType.FLOAT16);
                default -> forgets();
            }
            fails(number);
            draws(number);
            Hooked.check(number, this::expect);
        }
        rounds.increment();
    }

    private void expect(boolean right, String what) {
        if (!right) {
            wrong.add(what);
        }
    }

    private void records(Mode opened, boolean expected) {
        try (Mode _ = opened) {
            Thread.yield();
            expect(Torch.isGradEnabled() == expected, "grad mode");
            expect(weight.mul(2).requiresGrad() == expected, "what grad mode does");
        }
    }

    private void casts(DType dtype) {
        try (Mode _ = Torch.autocast("cpu", dtype)) {
            Tensor product = weight.mm(weight);
            Thread.yield();
            expect(product.mm(weight).dtype() == dtype, "autocast's dtype");
        }
    }

    /** Left to the collector. */
    private void forgets() {
        Thread.yield();
        weight.mul(2).keep();
    }

    /** The shape in the message is the one that this thread asked for. */
    private void fails(int number) {
        int size = 5 + number;
        try {
            weight.view(size);
            wrong.add("no error");
        } catch (TorchException e) {
            Thread.yield();
            expect(String.valueOf(e.getMessage()).startsWith("shape '[" + size + "]'"), "an error: " + e.getMessage());
        }
    }

    private void draws(int seed) {
        try (Generator mine = new Generator().manualSeed(seed);
                Generator again = new Generator().manualSeed(seed)) {
            Tensor first = Torch.rand(new long[] {4}, DType.FLOAT32, mine);
            Thread.yield();
            expect(Torch.equal(first, Torch.rand(new long[] {4}, DType.FLOAT32, again)), "random numbers");
            expect(mine.initialSeed() == seed, "a seed");
        }
    }

    private static long settledLive(long expected) throws InterruptedException {
        long end = System.currentTimeMillis() + SETTLE_MILLIS;
        long live;
        int collections = 0;
        do {
            System.gc();
            Thread.sleep(50);
            live = Torch.memory().liveTensors();
        } while (++collections < 5 || live > expected && expected > 0 && System.currentTimeMillis() < end);
        return live;
    }
}
