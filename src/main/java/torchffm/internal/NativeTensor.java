package torchffm.internal;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import torchffm.bindings.torchffm_h;

/**
 * The native side of a tensor: one counted reference to a {@code TensorImpl}, owned by the scope that was open when it
 * was made or else by a {@link TensorWatch}.
 */
public abstract class NativeTensor extends NativeHandle implements GraphPlace {

    /** Makes the facade's tensor out of a native reference; set by that class. */
    @FunctionalInterface
    public interface Factory {
        /**
         * Makes a tensor.
         *
         * @param address a native reference, which the tensor takes over
         * @return the tensor
         */
        NativeTensor make(long address);
    }

    /** Initialized apart, so that the facade's class is asked for its factory at the first result and no sooner. */
    private static final class Facade {
        private static final String CLASS = "torchffm.Tensor";
        private static volatile @Nullable Factory factory;

        static NativeTensor make(long address) {
            Factory known = factory;
            return (known != null ? known : initialize()).make(address);
        }

        private static Factory initialize() {
            NativeHandle.initialize(CLASS);
            Factory known = factory;
            if (known == null) {
                throw new LinkageError(CLASS + " has set no factory");
            }
            return known;
        }
    }

    private static final LongAdder LIVE = new LongAdder();

    /**
     * Takes over a native reference, and belongs to the calling thread's current scope, if it has one.
     *
     * @param address the native reference
     */
    protected NativeTensor(long address) {
        super(address);
        LIVE.increment();
        Context context = Context.current();
        Scope scope = context.scope();
        if (scope == null || !scope.add(this)) {
            context.watch(this);
            NativePressure.made(context);
        }
    }

    /**
     * Tells the runtime how to make the facade's tensors.
     *
     * @param factory makes one
     */
    protected static void setFactory(Factory factory) {
        Facade.factory = factory;
    }

    static NativeTensor make(long address) {
        return Facade.make(address);
    }

    /** Takes the tensor out of its scope: from here on it lives until it is closed or collected. */
    protected final void leaveScope() {
        acquire();
        try {
            synchronized (this) { // two threads must not move it at once
                if (owner instanceof Scope.Chunk chunk) {
                    int place = slot;
                    Context.current().watch(this);
                    chunk.forget(place);
                }
            }
        } finally {
            release();
        }
    }

    /** Moves the tensor into the calling thread's current scope, if there is one, and it is in none. */
    protected final void enterScope() {
        acquire();
        try {
            synchronized (this) {
                Scope scope = Context.current().scope();
                if (scope != null && owner instanceof TensorWatch watch) {
                    int place = slot;
                    if (scope.add(this)) {
                        watch.forget(place);
                    }
                }
            }
        } finally {
            release();
        }
    }

    /**
     * Whether another is the same native tensor.
     *
     * @param other another
     * @return true for two references to one
     */
    protected final boolean isSame(NativeTensor other) {
        return address() == other.address();
    }

    /**
     * How many tensors of Java's are neither closed nor collected.
     *
     * @return the count
     */
    public static long live() {
        return LIVE.sum();
    }

    static void free(long address) {
        Natives.release(address);
        LIVE.decrement();
    }

    /** Frees tensors in one downcall. */
    static void free(MemorySegment addresses, int count) {
        if (count > 0) {
            Natives.release(addresses, count);
            LIVE.add(-count);
        }
    }

    @Override
    final int tag() {
        return torchffm_h.TF_TENSOR();
    }

    @Override
    final String describeClosed() {
        return "this tensor is closed: by close(), or with the TensorScope that it was made in (keep() takes it out)";
    }
}
