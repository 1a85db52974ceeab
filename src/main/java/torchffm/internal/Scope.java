package torchffm.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/**
 * All tensors that a thread makes between two points, freed together.
 *
 * <p>A scope holds its tensors in chunks that never move, so closing one of them from another thread touches one slot and
 * needs no lock. Beside the tensors each chunk has their addresses: those are what the {@link Reaper} frees when the
 * scope was forgotten, which is when neither it nor any of its tensors is reachable (each tensor leads to its chunk, and
 * the chunk to the scope).
 */
public final class Scope implements AutoCloseable {

    private final Forgotten forgotten = new Forgotten(this);
    private @Nullable Chunk newest;
    private boolean closed;
    private @Nullable Runnable whenClosed;

    /** An open, empty scope, not yet on any thread's stack. */
    public Scope() {
        forgotten.link();
        NativePressure.made(Context.current());
    }

    /** Some of the tensors of a scope. The first chunk of a scope is small, since many scopes hold few tensors. */
    static final class Chunk implements NativeHandle.Owner {
        static final int FIRST = 12;
        static final int LARGEST = 64;

        final Scope scope; // from a tensor to its scope, for the collector
        final @Nullable Chunk older;
        final @Nullable NativeTensor[] tensors;
        final long[] addresses;
        int used;

        Chunk(Scope scope, @Nullable Chunk older) {
            int size = older == null ? FIRST : Math.min(LARGEST, 2 * older.addresses.length);
            this.scope = scope;
            this.older = older;
            tensors = new NativeTensor[size];
            addresses = new long[size];
        }

        boolean isFull() {
            return used == addresses.length;
        }

        void put(NativeTensor tensor) {
            tensor.owner = this;
            tensor.slot = used;
            tensors[used] = tensor;
            addresses[used] = tensor.address();
            used++;
        }

        void forget(int slot) {
            tensors[slot] = null;
            addresses[slot] = 0;
        }

        @Override
        public void free(NativeHandle handle) {
            forget(handle.slot);
            NativeTensor.free(handle.address());
        }
    }

    /** Frees the tensors of a scope that became unreachable, with all of them, before it was closed. */
    private static final class Forgotten extends Reaper.Node {
        private @Nullable Addresses newest;

        Forgotten(Scope scope) {
            super(scope);
        }

        @Override
        void free() {
            try (FoundTensors.Collected found = new FoundTensors.Collected()) {
                for (Addresses chunk = newest; chunk != null; chunk = chunk.older) {
                    for (long address : chunk.values) {
                        if (address != 0) {
                            found.add(address);
                        }
                    }
                }
            }
        }

        @Override
        String what() {
            return "a scope";
        }

        /** The addresses of a chunk, and nothing that leads to the scope. */
        private record Addresses(long[] values, @Nullable Addresses older) {}
    }

    /**
     * Takes a tensor in.
     *
     * @param tensor the tensor, owned by nobody yet
     * @return false if the scope is closed
     */
    synchronized boolean add(NativeTensor tensor) {
        if (closed) {
            return false;
        }
        Chunk chunk = newest;
        if (chunk == null || chunk.isFull()) {
            chunk = new Chunk(this, chunk);
            newest = chunk;
            forgotten.newest = new Forgotten.Addresses(chunk.addresses, forgotten.newest);
        }
        chunk.put(tensor);
        return true;
    }

    /**
     * Whether it was closed.
     *
     * @return true once closed
     */
    public synchronized boolean isClosed() {
        return closed;
    }

    /**
     * Sets what is done when the scope is closed, on the thread that closes it.
     *
     * @param action null for nothing
     */
    public void whenClosed(@Nullable Runnable action) {
        whenClosed = action;
    }

    /**
     * Closes every tensor in the scope, in one downcall for each chunk; one that a call uses at this moment is freed by
     * that call.
     */
    @Override
    public void close() {
        Chunk chunk;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            chunk = newest;
            newest = null;
        }
        if (chunk != null) {
            free(chunk);
        }
        forgotten.unlink();
        Runnable action = whenClosed;
        if (action != null) {
            action.run();
        }
    }

    private static void free(Chunk newest) {
        Workspace workspace = Context.current().enter();
        try {
            for (Chunk chunk = newest; chunk != null; chunk = chunk.older) {
                free(chunk, workspace.batch());
            }
        } finally {
            workspace.leave();
        }
    }

    private static void free(Chunk chunk, MemorySegment batch) {
        int count = 0;
        for (int i = 0; i < chunk.used; i++) {
            NativeTensor tensor = chunk.tensors[i];
            if (tensor == null || !tensor.markClosed()) {
                continue;
            }
            // Read after markClosed(): from then on nobody can move the tensor to another owner.
            if (tensor.owner == chunk) {
                batch.setAtIndex(ValueLayout.JAVA_LONG, count++, tensor.address());
                chunk.forget(i);
            } else {
                NativeTensor.free(batch, count); // the other owner uses the same memory
                count = 0;
                tensor.owner.free(tensor);
            }
        }
        NativeTensor.free(batch, count);
    }
}
