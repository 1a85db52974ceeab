package torchffm.testing;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.function.BooleanSupplier;
import torchffm.Torch;

/** The collector, made to run: only tests may. */
public final class Garbage {

    private static final long DEADLINE_NANOS = 20_000_000_000L;
    private static final int QUIET_ROUNDS = 4;
    private static final long SENTINEL_MILLIS = 2_000;
    private static final long PAUSE_MILLIS = 10;

    private Garbage() {}

    /** Collects until the condition holds, for 20 seconds at most. */
    public static boolean collectUntil(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > DEADLINE_NANOS) {
                return false;
            }
            collect();
        }
        return true;
    }

    /** Collects until nothing more is freed, so that what earlier tests have left does not count. */
    public static void settle() {
        long seen = -1;
        for (int quiet = 0; quiet < QUIET_ROUNDS; quiet++) {
            collect();
            long now = Torch.memory().liveTensors();
            if (now != seen) {
                seen = now;
                quiet = 0;
            }
        }
    }

    /** The live tensors when nothing more is freed. */
    public static long settledLive() {
        settle();
        return Torch.memory().liveTensors();
    }

    /** The native bytes when nothing more is freed. */
    public static long settledBytes() {
        settle();
        return Torch.memory().nativeBytes();
    }

    /** Collects once, and waits until the references that this cleared have come into their queues. */
    private static void collect() {
        ReferenceQueue<Object> queue = new ReferenceQueue<>();
        Reference<Object> sentinel = new WeakReference<>(new Object(), queue);
        System.gc();
        try {
            queue.remove(SENTINEL_MILLIS);
            Reference.reachabilityFence(sentinel);
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while collecting", e);
        }
    }
}
