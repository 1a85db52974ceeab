package torchffm.internal;

import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import torchffm.bindings.torchffm_h;

/** Hooks for the tensors that autograd saves; a thread's mode has the number of those that are in force. */
public final class SavedHooks implements UpcallTarget {

    /** The largest number that a mode has room for. */
    static final long LARGEST = (1 << 15) - 1;

    /** Numbers go round, so that one is used again as late as possible. */
    private static final AtomicReferenceArray<@Nullable SavedHooks> OPEN =
            new AtomicReferenceArray<>((int) LARGEST + 1);

    private static final AtomicInteger LAST = new AtomicInteger();

    private static final Operator DETACH = Operator.of("aten::detach", "");

    /** For modes that outlive the hooks: a tensor is kept as it is, but for the graph behind it. */
    private static final SavedHooks NONE =
            new SavedHooks(tensor -> DETACH.begin().arg(tensor).tensor(), packed -> (NativeTensor) packed);

    private final Function<NativeTensor, ?> pack;
    private final Function<Object, ? extends NativeTensor> unpack;
    private int number;

    private SavedHooks(Function<NativeTensor, ?> pack, Function<Object, ? extends NativeTensor> unpack) {
        this.pack = pack;
        this.unpack = unpack;
    }

    /** Something packed that is told when autograd has let go of it. */
    @FunctionalInterface
    public interface Released {
        /** Autograd will not ask for it again. */
        void released();
    }

    /** What was packed; a tensor that was made for it is closed when autograd lets go of it. */
    private record Packed(@Nullable Object value, Function<Object, ? extends NativeTensor> unpack, boolean isOwned)
            implements UpcallTarget {
        @Override
        public void call(Upcall upcall) {
            upcall.results(Collections.singletonList(unpack.apply(value)));
        }

        @Override
        public boolean hasScope() {
            return true;
        }

        @Override
        public void dropped() {
            if (isOwned && value instanceof NativeTensor tensor) {
                tensor.close();
            } else if (value instanceof Released held) {
                held.released();
            }
        }
    }

    /**
     * Numbers hooks, until they are closed.
     *
     * @param pack makes whatever is to be kept of a tensor
     * @param unpack makes the tensor out of that
     * @return the hooks
     * @throws IllegalStateException if 32,767 are open
     */
    public static SavedHooks open(Function<NativeTensor, ?> pack, Function<Object, ? extends NativeTensor> unpack) {
        Upcalls.ensureStarted();
        SavedHooks hooks = new SavedHooks(pack, unpack);
        for (long tried = 0; tried < LARGEST; tried++) {
            hooks.number = 1 + Math.floorMod(LAST.getAndIncrement(), (int) LARGEST);
            if (OPEN.compareAndSet(hooks.number, null, hooks)) {
                return hooks;
            }
        }
        throw new IllegalStateException("more than " + LARGEST + " hooks for saved tensors are open");
    }

    static SavedHooks numbered(int number) {
        SavedHooks hooks = OPEN.get(number);
        return hooks == null ? NONE : hooks;
    }

    /**
     * Their number, as bits of a mode.
     *
     * @return for {@link ThreadModes#HOOKS_MASK}
     */
    public long bits() {
        return (long) number << torchffm_h.TF_MODE_HOOKS();
    }

    /** Gives the number back. What was packed stays. */
    public void close() {
        OPEN.compareAndSet(number, this, null);
    }

    @Override
    public boolean hasScope() {
        return true;
    }

    @Override
    public void call(Upcall upcall) {
        Object packed = pack.apply(upcall.tensor(0));
        boolean isOwned = packed instanceof NativeTensor tensor && upcall.takeOut(tensor);
        upcall.result(JavaObjects.add(new Packed(packed, unpack, isOwned)));
    }
}
