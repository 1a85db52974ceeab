package torchffm;

import torchffm.internal.AutocastDevice;
import torchffm.internal.Context;
import torchffm.internal.ThreadModes;

/**
 * A mode of the thread that opened it, until it is closed: what {@code torch.no_grad()} is as a context manager. Close it
 * on the same thread, the last opened first; try-with-resources does. A new thread, platform or virtual, starts with the
 * defaults, as in Python; {@link Modes#capture} carries them over where that is wanted.
 */
public final class Mode implements AutoCloseable {

    private final Context context;
    private final long mask;
    private final long before;
    private final boolean keptCasts;
    private final boolean isRegion;
    private boolean closed;

    /** @param mask the bits that the mode is to change, and to put back */
    private Mode(long mask, boolean isRegion) {
        this.context = Context.current();
        this.mask = mask;
        this.isRegion = isRegion;
        before = context.modes().bits();
        keptCasts = context.modes().keepsCasts();
    }

    static Mode grad(boolean enabled) {
        Mode mode = new Mode(ThreadModes.GRAD, false);
        mode.context.modes().setGradEnabled(enabled);
        return mode;
    }

    static Mode inference(boolean enabled) {
        Mode mode = new Mode(ThreadModes.INFERENCE_MASK, false);
        mode.context.modes().setInferenceMode(enabled);
        return mode;
    }

    static Mode autocast(AutocastDevice device, DType dtype, boolean enabled, boolean keepsCasts) {
        Mode mode = new Mode(ThreadModes.mask(device), true);
        ThreadModes modes = mode.context.modes();
        modes.setAutocast(device, enabled, dtype);
        modes.enterRegion();
        modes.setKeepsCasts(keepsCasts);
        return mode;
    }

    /**
     * Puts back the mode that there was before. Closing again does nothing.
     *
     * @throws IllegalStateException if another thread opened it
     */
    @Override
    public void close() {
        if (Context.current() != context) {
            throw new IllegalStateException("this mode was opened by another thread, and only that can close it");
        }
        if (closed) {
            return;
        }
        closed = true;
        ThreadModes modes = context.modes();
        modes.setBits(before, mask);
        if (isRegion) {
            modes.setKeepsCasts(keptCasts);
            modes.leaveRegion();
        }
    }
}
