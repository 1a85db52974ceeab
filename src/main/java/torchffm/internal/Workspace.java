package torchffm.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The native memory and the reusable calls of a thread that is in a native call or about to make one.
 *
 * <p>A platform thread keeps its own. Virtual threads come by the hundred thousand, each for a few calls, and what each of
 * them allocated would stay until the collector has found it; so they borrow one while they are in a call. One
 * that never comes back, since its thread ended in the middle, is the collector's.
 */
final class Workspace {

    /** More than the largest thing that is read or written through it, a {@code tf_tensor_info}. */
    private static final long SCRATCH_BYTES = 2048;

    private static final long BATCH_BYTES = Long.BYTES * Scope.Chunk.LARGEST;
    private static final long ALIGNMENT = 8;

    /** As many as are worth keeping: calls nest where hooks and functions make some. */
    private static final int MOST_CALLS = 8;

    private static final int MOST_IDLE = 256;
    private static final int IDLE_PER_PROCESSOR = 8;

    /** Those that wait for a virtual thread. Slots, since a linked stack would see one come back behind its back. */
    private static final AtomicReferenceArray<@Nullable Workspace> IDLE = new AtomicReferenceArray<>(Math.min(
            MOST_IDLE,
            Integer.highestOneBit(IDLE_PER_PROCESSOR * Runtime.getRuntime().availableProcessors())));

    private final MemorySegment memory = Arena.ofAuto().allocate(SCRATCH_BYTES + BATCH_BYTES, ALIGNMENT);
    private final MemorySegment scratch = memory.asSlice(0, SCRATCH_BYTES);
    private final MemorySegment batch = memory.asSlice(SCRATCH_BYTES);
    private final @Nullable Call[] calls = new Call[MOST_CALLS];
    private TensorWatch watch = TensorWatch.NONE;
    private int idleCalls;
    private int users;
    private @Nullable Context context;

    Workspace(Context context) {
        this.context = context;
    }

    /** One that was given back, or a new one. */
    static Workspace borrow(Context context) {
        int start = start();
        for (int i = 0; i < IDLE.length(); i++) {
            int slot = start + i & IDLE.length() - 1;
            if (IDLE.getPlain(slot) != null) {
                Workspace found = IDLE.getAndSet(slot, null);
                if (found != null) {
                    found.context = context;
                    return found;
                }
            }
        }
        return new Workspace(context);
    }

    /** Lets another virtual thread have it; where enough are idle, the collector. */
    void giveBack() {
        context = null;
        int start = start();
        for (int i = 0; i < IDLE.length(); i++) {
            int slot = start + i & IDLE.length() - 1;
            if (IDLE.getPlain(slot) == null && IDLE.compareAndSet(slot, null, this)) {
                return;
            }
        }
    }

    /** Not everybody at the same slot. */
    private static int start() {
        return (int) Thread.currentThread().threadId() & IDLE.length() - 1;
    }

    Context context() {
        return Objects.requireNonNull(context);
    }

    boolean isInUse() {
        return users > 0;
    }

    /** Begins something that uses its memory. */
    Workspace enter() {
        users++;
        return this;
    }

    /** Ends what {@link #enter()} began. */
    void leave() {
        if (--users == 0) {
            context().rest();
        }
    }

    /** Memory for what one native call reads or writes, to be used up before the next. */
    MemorySegment scratch() {
        return scratch;
    }

    /**
     * Memory for the addresses of tensors to release. Apart from {@link #scratch()}, since leaving a call may release what
     * was closed meanwhile, while the call's results are still to be read.
     */
    MemorySegment batch() {
        return batch;
    }

    /** Has the collector tell when a tensor may be freed. */
    void watch(NativeTensor tensor) {
        while (!watch.add(tensor)) {
            watch = TensorWatches.open();
        }
    }

    /**
     * A call to fill in, which nobody but the caller refers to: one that is never finished goes to the collector, with
     * the arguments that it has by then. Part of an {@link #enter()} that {@link #finished} ends.
     */
    Call nextCall() {
        if (idleCalls == 0) {
            return new Call(this);
        }
        Call call = Objects.requireNonNull(calls[--idleCalls]);
        calls[idleCalls] = null;
        return call;
    }

    /** Takes a call back. */
    void finished(Call call) {
        if (idleCalls < MOST_CALLS) {
            calls[idleCalls++] = call;
        }
        leave();
    }
}
