package torchffm.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Tensors that are only left to be freed, 64 in one downcall. Threads that make tensors do it on the way, since the memory
 * that they give back is what they need next; what they leave, the {@link Reaper} frees.
 */
final class FoundTensors {

    private static final Queue<long[]> FOUND = new ConcurrentLinkedQueue<>();

    /** Whether a maker has taken some since the reaper looked. */
    private static volatile boolean taken;

    private FoundTensors() {}

    /** Addresses on their way to {@link #FOUND}. */
    static final class Collected implements AutoCloseable {
        private long @Nullable [] addresses;
        private int count;

        void add(long address) {
            long[] open = addresses;
            if (open == null) {
                open = new long[TensorWatch.SIZE];
                addresses = open;
            }
            open[count++] = address;
            if (count == open.length) {
                close();
            }
        }

        /** Hands over those that are there. */
        @Override
        public void close() {
            long[] full = addresses;
            if (full != null) {
                FOUND.add(count == full.length ? full : Arrays.copyOf(full, count));
                addresses = null;
                count = 0;
            }
        }
    }

    static boolean isEmpty() {
        return FOUND.isEmpty();
    }

    /**
     * Frees some.
     *
     * @return whether there were as many as are freed at once
     */
    static boolean help() {
        long[] addresses = FOUND.poll();
        if (addresses == null) {
            return false;
        }
        taken = true;
        release(addresses);
        return addresses.length == TensorWatch.SIZE;
    }

    /** Frees all, unless somebody has freed some since this was asked for the last time. */
    static void freeUnlessTaken() {
        if (!taken) {
            for (long[] addresses = FOUND.poll(); addresses != null; addresses = FOUND.poll()) {
                release(addresses);
            }
        }
        taken = false;
    }

    private static void release(long[] addresses) {
        Workspace workspace = Context.current().enter();
        try {
            MemorySegment batch = workspace.batch();
            MemorySegment.copy(addresses, 0, batch, ValueLayout.JAVA_LONG, 0, addresses.length);
            NativeTensor.free(batch, addresses.length);
        } finally {
            workspace.leave();
        }
    }
}
