package torchffm.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.PhantomReference;
import org.jspecify.annotations.Nullable;

/**
 * The owner of 64 tensors that are in no scope: a phantom reference to each tells when it may be freed, and a bit who
 * frees it.
 *
 * <p>The references are in no queue. Filling one costs the JVM's handler thread a lock and a signal for each reference,
 * and emptying it another, which comes to more than the rest of a small tensor's life; {@link TensorWatches} looks at all of
 * them instead, after each collection.
 */
final class TensorWatch implements NativeHandle.Owner {

    static final int SIZE = Long.SIZE;

    private static final int ENDED = -1;
    private static final VarHandle USED;
    private static final VarHandle GONE;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            USED = lookup.findVarHandle(TensorWatch.class, "used", int.class);
            GONE = lookup.findVarHandle(TensorWatch.class, "gone", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** One that takes nothing. */
    static final TensorWatch NONE = new TensorWatch(0);

    /** Where it was put before, while it waits to be looked at for the first time. */
    @Nullable
    TensorWatch older;

    private final @Nullable Entry[] entries;

    /** How many entries there are, or that there will be no more. */
    private volatile int used;

    /** A bit for each entry whose tensor was closed, found or moved; who sets it has the tensor. */
    @SuppressWarnings("FieldMayBeFinal") // written through GONE
    private volatile long gone;

    TensorWatch() {
        this(SIZE);
    }

    private TensorWatch(int size) {
        entries = new Entry[size];
        used = size == 0 ? ENDED : 0;
    }

    /** Leads to a tensor, but does not hold it. */
    private static final class Entry extends PhantomReference<Object> {
        final long address;

        Entry(NativeTensor tensor) {
            super(tensor, null);
            address = tensor.address();
        }
    }

    /**
     * Becomes the owner of a tensor. Only one thread at a time adds.
     *
     * @param tensor the tensor, which no other thread knows yet, or which the caller has locked
     * @return false if there is no room, or there are to be no more
     */
    boolean add(NativeTensor tensor) {
        int slot = used;
        if (slot == SIZE || slot == ENDED) {
            return false;
        }
        Entry entry = new Entry(tensor);
        entries[slot] = entry;
        if (!USED.compareAndSet(this, slot, slot + 1)) {
            return false;
        }
        tensor.slot = slot;
        tensor.owner = this;
        if (LeakTrace.ON) {
            LeakTrace.made(entry);
        }
        return true;
    }

    @Override
    public void free(NativeHandle handle) {
        long address = handle.address();
        if (forget(handle.slot)) {
            NativeTensor.free(address);
        }
    }

    /**
     * Lets go of a tensor.
     *
     * @param slot the tensor's
     * @return whether it was there; true once only
     */
    boolean forget(int slot) {
        if (take(1L << slot) == 0) {
            return false;
        }
        Entry entry = entries[slot];
        if (LeakTrace.ON && entry != null) {
            LeakTrace.closed(entry);
        }
        entries[slot] = null; // an unreachable reference is no work for the collector
        return true;
    }

    private long take(long bits) {
        return bits & ~(long) GONE.getAndBitwiseOr(this, bits);
    }

    /** Hands over the addresses of those that the collector has found. */
    void sweep(FoundTensors.Collected into) {
        long dead = 0;
        for (long bits = present(used); bits != 0; bits &= bits - 1) {
            int slot = Long.numberOfTrailingZeros(bits);
            Entry entry = entries[slot];
            if (entry != null && entry.refersTo(null)) {
                dead |= 1L << slot;
            }
        }
        if (dead == 0) {
            return;
        }
        for (long bits = take(dead); bits != 0; bits &= bits - 1) {
            int slot = Long.numberOfTrailingZeros(bits);
            Entry entry = entries[slot];
            entries[slot] = null;
            if (entry != null) {
                if (LeakTrace.ON) {
                    LeakTrace.report(entry, "a tensor");
                }
                into.add(entry.address);
            }
        }
    }

    /** How many of its tensors are there. */
    int present() {
        return Long.bitCount(present(used));
    }

    /**
     * Ends it if nothing is in it, also where it has room: who was to fill it may be gone.
     *
     * @return whether it ended
     */
    boolean end() {
        int count = used;
        return present(count) == 0 && USED.compareAndSet(this, count, ENDED);
    }

    private long present(int count) {
        return count <= 0 ? 0 : -1L >>> SIZE - count & ~gone;
    }
}
