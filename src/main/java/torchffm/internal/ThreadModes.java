package torchffm.internal;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.bindings.torchffm_h;

/**
 * The modes of one Java thread, which its calls carry: grad and inference mode, autocast and what it keeps. A new thread
 * starts with the defaults, as in Python. A call up into Java goes on in {@link #setBits the mode that LibTorch is in}.
 */
public final class ThreadModes {

    /** The bit of grad mode. */
    public static final long GRAD = torchffm_h.TF_MODE_GRAD();

    private static final long INFERENCE = torchffm_h.TF_MODE_INFERENCE();
    private static final long AUTOCAST = AutocastDevice.CPU.flag() | AutocastDevice.CUDA.flag();
    private static final long DEFAULT = GRAD | AutocastDevice.CPU.defaultBits() | AutocastDevice.CUDA.defaultBits();

    /** The bit that turns forward mode off. */
    public static final long NO_FORWARD = torchffm_h.TF_MODE_NO_FORWARD();

    /** The bits of grad and inference mode, which the latter sets and puts back together. */
    public static final long INFERENCE_MASK = GRAD | INFERENCE;

    /** The bits of the number of the hooks for saved tensors. */
    public static final long HOOKS_MASK = SavedHooks.LARGEST << torchffm_h.TF_MODE_HOOKS();

    private long bits = DEFAULT;
    private @Nullable String hooksDisabled;
    private boolean keepsCasts = true;
    private int regions;
    private @Nullable CastCache kept;
    private MemorySegment casts = MemorySegment.NULL;

    ThreadModes() {}

    /**
     * All of a thread's modes at one moment.
     *
     * @param bits as of {@link #bits}
     * @param keepsCasts as of {@link #keepsCasts}
     */
    public record Saved(long bits, boolean keepsCasts) {}

    /** What of a thread's autocast another's modes replace while they hold; where it is off there, regions begin anew. */
    private record Outer(Saved modes, int regions, @Nullable CastCache kept) {}

    /**
     * All of it as bits.
     *
     * @return {@code TF_MODE_GRAD}, {@code TF_MODE_INFERENCE} and autocast's
     */
    public long bits() {
        return bits;
    }

    /**
     * Sets all bits.
     *
     * @param newBits such as the shim's {@code current_mode()} gave
     */
    public void setBits(long newBits) {
        bits = newBits;
        update();
    }

    /**
     * Sets some of the bits.
     *
     * @param newBits what to
     * @param mask which
     */
    public void setBits(long newBits, long mask) {
        setBits(bits & ~mask | newBits & mask);
    }

    /** The casts that go with a call: there while autocast is on and keeps them. */
    private void update() {
        boolean wanted = keepsCasts && (bits & AUTOCAST) != 0;
        if (wanted && kept == null) {
            kept = new CastCache();
        }
        casts = wanted && kept != null ? kept.handle() : MemorySegment.NULL;
    }

    MemorySegment casts() {
        return casts;
    }

    /**
     * Whether the thread's calls are recorded for autograd.
     *
     * @return true by default
     */
    public boolean isGradEnabled() {
        return (bits & GRAD) != 0;
    }

    /**
     * Records the thread's calls for autograd, or not.
     *
     * @param enabled whether to record
     */
    public void setGradEnabled(boolean enabled) {
        setBits(enabled ? GRAD : 0, GRAD);
    }

    /**
     * Whether the thread's calls run in inference mode.
     *
     * @return false by default
     */
    public boolean isInferenceMode() {
        return (bits & INFERENCE) != 0;
    }

    /**
     * Enters inference mode, in which nothing is recorded, or the normal mode, in which everything is.
     *
     * @param enabled which
     */
    public void setInferenceMode(boolean enabled) {
        setBits(enabled ? INFERENCE : GRAD, INFERENCE_MASK);
    }

    /**
     * Whether autocast is on.
     *
     * @param device for which tensors
     * @return false by default
     */
    public boolean isAutocastEnabled(AutocastDevice device) {
        return (bits & device.flag()) != 0;
    }

    /**
     * What autocast casts to.
     *
     * @param device for which tensors
     * @return the dtype
     */
    public DType autocastDtype(AutocastDevice device) {
        return device.dtype(bits);
    }

    /**
     * Sets autocast, without a region.
     *
     * @param device for which tensors
     * @param enabled whether it is on
     * @param dtype what it casts to
     */
    public void setAutocast(AutocastDevice device, boolean enabled, DType dtype) {
        setBits(device.bits(enabled, dtype), device.mask());
    }

    /**
     * The bits that belong to a device's autocast.
     *
     * @param device for which tensors
     * @return a mask for {@link #setBits(long, long)}
     */
    public static long mask(AutocastDevice device) {
        return device.mask();
    }

    /**
     * Whether autocast keeps its casts of weights.
     *
     * @return true by default
     */
    public boolean keepsCasts() {
        return keepsCasts;
    }

    /**
     * Has autocast keep its casts of weights or not.
     *
     * @param keep whether to
     */
    public void setKeepsCasts(boolean keep) {
        keepsCasts = keep;
        update();
    }

    /**
     * Why no hooks for saved tensors may be set.
     *
     * @return null where they may
     */
    public @Nullable String hooksDisabled() {
        return hooksDisabled;
    }

    /**
     * Has no hooks for saved tensors be set, or has them.
     *
     * @param message why not; null to allow it
     */
    public void setHooksDisabled(@Nullable String message) {
        hooksDisabled = message;
    }

    /** Opens a region of autocast. */
    public void enterRegion() {
        regions++;
    }

    /** Closes a region of autocast; the outermost drops the casts. */
    public void leaveRegion() {
        if (--regions <= 0) {
            regions = 0;
            dropCasts();
        }
    }

    /** Drops the casts that were kept. */
    public void dropCasts() {
        if (kept != null) {
            kept.close();
            kept = null;
            update();
        }
    }

    /**
     * The modes of this moment, for another thread.
     *
     * @return all of them
     */
    public Saved save() {
        return new Saved(bits, keepsCasts);
    }

    /**
     * Runs something in other modes, with casts of its own.
     *
     * @param modes those modes
     * @param action what to run
     */
    public void run(Saved modes, Runnable action) {
        Outer outer = enter(modes);
        try {
            action.run();
        } finally {
            leave(outer);
        }
    }

    /**
     * Runs something in other modes, with casts of its own.
     *
     * @param <T> the type of its result
     * @param modes those modes
     * @param task what to run
     * @return its result
     * @throws Exception what the task throws
     */
    public <T> T call(Saved modes, Callable<T> task) throws Exception {
        Outer outer = enter(modes);
        try {
            return task.call();
        } finally {
            leave(outer);
        }
    }

    private Outer enter(Saved inner) {
        Outer outer = new Outer(save(), regions, kept);
        set(inner, (inner.bits & AUTOCAST) != 0 ? 1 : 0, null);
        return outer;
    }

    private void leave(Outer outer) {
        CastCache inner = kept;
        set(outer.modes, outer.regions, outer.kept);
        if (inner != null) {
            inner.close();
        }
    }

    private void set(Saved modes, int depth, @Nullable CastCache cache) {
        keepsCasts = modes.keepsCasts;
        regions = depth;
        kept = cache;
        setBits(modes.bits);
    }
}
