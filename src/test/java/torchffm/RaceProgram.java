package torchffm;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import torchffm.testing.Garbage;

/**
 * Races for {@link RaceTest}, each in a JVM of its own: threads use tensors while others force collections and close them.
 * It prints how many uses had a result, how many found their tensor closed, and how many tensors are left at the end; a
 * wrong result ends it with an exception, and a tensor freed too early most likely with a crash.
 */
public final class RaceProgram {

    private static final int SLOTS = 8;

    /** More than malloc's threshold that the test sets, so freed memory is unmapped at once. */
    private static final int LARGE = 40_000;

    private static final int SMALL = 16;

    /** Takes longer to read than a collection to come. */
    private static final int HUGE = 2_000_000;

    private static final Map<String, Runnable> SCENARIOS = Map.of(
            "unheld", RaceProgram::unheld,
            "closed", RaceProgram::closed,
            "scoped", RaceProgram::scoped,
            "owned", RaceProgram::owned,
            "graph", RaceProgram::graph,
            "generator", RaceProgram::generator);

    private static final int WAYS = 8;

    private static final LongAdder RESULTS = new LongAdder();
    private static final LongAdder REFUSED = new LongAdder();
    private static final AtomicReferenceArray<Tensor> SHARED = new AtomicReferenceArray<>(SLOTS);
    private static final AtomicReference<AutoCloseable> TARGET = new AtomicReference<>();
    private static long end;

    private RaceProgram() {}

    /** Runs a scenario for some seconds. */
    public static void main(String[] arguments) {
        Torch.setNumThreads(1);
        end = System.nanoTime() + (long) (Double.parseDouble(arguments[1]) * 1e9);
        SCENARIOS.get(arguments[0]).run();
        for (int i = 0; i < SLOTS; i++) {
            SHARED.set(i, null);
        }
        TARGET.set(null);
        Garbage.settle();
        System.out.println(
                RESULTS + " results, " + REFUSED + " refused, " + Torch.memory().liveTensors() + " left");
    }

    /** One step of a thread. */
    private interface Step {
        void run(SplittableRandom random);
    }

    /** Repeats each step on a thread of its own, while one more forces collections. */
    private static void race(Step... steps) {
        Thread[] threads = new Thread[steps.length + 1];
        for (int i = 0; i < steps.length; i++) {
            Step step = steps[i];
            threads[i] = new Thread(() -> {
                SplittableRandom random =
                        new SplittableRandom(ThreadLocalRandom.current().nextLong());
                while (System.nanoTime() < end) {
                    step.run(random);
                }
            });
        }
        threads[steps.length] = new Thread(() -> {
            while (System.nanoTime() < end) {
                System.gc();
                pause(2);
            }
        });
        Thread.setDefaultUncaughtExceptionHandler((thread, wrong) -> {
            wrong.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            interruptible(thread::join);
        }
    }

    /** Something that waits. */
    private interface Waiting {
        void run() throws InterruptedException;
    }

    private static void interruptible(Waiting waiting) {
        try {
            waiting.run();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted in the middle of a race", e);
        }
    }

    private static void pause(long millis) {
        interruptible(() -> Thread.sleep(millis));
    }

    private static Tensor number(double value, long size) {
        return Torch.full(new long[] {size}, value);
    }

    private static long size(SplittableRandom random) {
        return random.nextInt(4) == 0 ? LARGE : SMALL;
    }

    private static void check(boolean right, String what) {
        if (!right) {
            throw new AssertionError(what);
        }
    }

    private static void checkUniform(float[] elements, String what) {
        for (float element : elements) {
            check(element == elements[0], what);
        }
    }

    /** Uses tensors in one of the ways in which Java reaches into native memory. */
    private static void use(Tensor x, Tensor y, int way) {
        try {
            switch (way) {
                case 0 -> {
                    try (Tensor sum = x.add(y)) {
                        checkUniform(sum.toFloatArray(), "x + y");
                    }
                }
                case 1 -> checkUniform(x.toFloatArray(), "x");
                case 2 -> check(x.shape()[0] >= SMALL, "shape");
                case 3 -> {
                    try (Tensor all = Torch.cat(List.of(x, y, x), 0)) {
                        check(all.numel() % SMALL == 0, "cat");
                    }
                }
                case 4 -> checkUniform(x.asSegment().toArray(java.lang.foreign.ValueLayout.JAVA_FLOAT), "segment");
                case 5 -> {
                    try (Tensor last = x.get(-1)) {
                        check(last.item() >= 0, "last");
                    }
                }
                case 6 -> check(x.grad() == null, "grad");
                default -> {
                    try (Tensor strided = x.view(2, -1).t()) {
                        checkUniform(strided.toFloatArray(), "x transposed");
                    }
                }
            }
            RESULTS.increment();
        } catch (IllegalStateException e) {
            REFUSED.increment();
        }
    }

    /** Nobody holds what is computed with: each tensor is dead while the native call that reads it runs. */
    private static void unheld() {
        Step step = random -> {
            long size = size(random);
            use(number(1, size), number(2, size), random.nextInt(WAYS));
            checkUniform(
                    number(1, size).add(number(2, size)).mul(number(3, size)).toFloatArray(), "(1 + 2) 3");
            check(number(4, size).max().item() == 4, "max");
            checkUniform(number(5, HUGE).toFloatArray(), "5");
        };
        race(step, step);
    }

    /** Two threads: one hands the other what to close, and uses it at that moment. */
    private static void duel(Step user) {
        race(user, random -> {
            AutoCloseable target = TARGET.getAndSet(null);
            if (target == null) {
                Thread.onSpinWait();
                return;
            }
            for (int spins = random.nextInt(300); spins > 0; spins--) {
                Thread.onSpinWait();
            }
            close(target);
        });
    }

    private static void close(AutoCloseable target) {
        try {
            target.close();
        } catch (Exception e) {
            throw new AssertionError("close", e);
        }
    }

    /** A thread uses a tensor while another closes it. */
    private static void closed() {
        duel(random -> {
            try (Tensor x = number(random.nextInt(9), size(random))) {
                TARGET.set(x);
                use(x, x, random.nextInt(WAYS));
            }
        });
    }

    /** A thread uses a tensor while another closes its scope. */
    private static void scoped() {
        duel(random -> {
            try (TensorScope scope = TensorScope.open()) {
                Tensor x = number(random.nextInt(9), size(random));
                TARGET.set(scope);
                use(x, x, random.nextInt(WAYS));
            }
        });
    }

    /** A parameter is closed in the middle of a forward and backward pass. */
    private static void graph() {
        duel(random -> {
            try (Tensor weight = number(1, size(random)).requiresGrad_(true);
                    Tensor other = weight.detach();
                    TensorScope _ = TensorScope.open()) {
                TARGET.set(weight);
                weight.mul(weight).add(other).sum().backward();
                check(weight.grad().get(0).item() == 2, "gradient");
                RESULTS.increment();
            } catch (IllegalStateException e) {
                REFUSED.increment();
            }
        });
    }

    /** A generator is closed while it is drawn from, beside one that nobody holds. */
    private static void generator() {
        duel(random -> {
            try (Tensor unheld = Torch.rand(new long[] {SMALL}, DType.FLOAT32, new Generator().manualSeed(1));
                    Generator generator = new Generator()) {
                TARGET.set(generator);
                try (Tensor drawn = Torch.rand(new long[] {SMALL}, DType.FLOAT32, generator);
                        Tensor state = generator.getState()) {
                    check(unheld.get(0).item() < 1 && drawn.numel() == SMALL && state.numel() > 5000, "numbers");
                }
                RESULTS.increment();
            } catch (IllegalStateException e) {
                REFUSED.increment();
            }
        });
    }

    /** Threads take one tensor out of its scope, into theirs, close it and its scope, all at once. */
    private static void owned() {
        Step owner = random -> {
            Tensor x = SHARED.get(random.nextInt(SLOTS));
            if (x == null || x.isClosed()) {
                return;
            }
            try (var _ = TensorScope.open()) {
                switch (random.nextInt(4)) {
                    case 0 -> x.keep();
                    case 1 -> TensorScope.adopt(x.keep());
                    case 2 -> TensorScope.adopt(x);
                    default -> x.close();
                }
                use(x, x, random.nextInt(WAYS));
            } catch (IllegalStateException e) {
                REFUSED.increment();
            }
        };
        race(owner, owner, random -> {
            TensorScope scope = TensorScope.open();
            for (int i = 0; i < SLOTS; i++) {
                SHARED.set(i, number(i, size(random)));
            }
            if (random.nextInt(10) > 0) {
                scope.close();
            }
        });
    }
}
