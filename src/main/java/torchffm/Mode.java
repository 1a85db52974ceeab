package torchffm;

import torchffm.internal.Context;

/**
 * A mode of the thread that opened it, until it is closed: what {@code torch.no_grad()} is as a context manager. Close it
 * on the same thread, the last opened first; try-with-resources does. A new thread, platform or virtual, starts with the
 * defaults, as in Python.
 */
public final class Mode implements AutoCloseable {

    private final Context context;
    private final int before;
    private boolean closed;

    private Mode(Context context) {
        this.context = context;
        this.before = context.mode();
    }

    static Mode grad(boolean enabled) {
        Mode mode = new Mode(Context.current());
        mode.context.setGradEnabled(enabled);
        return mode;
    }

    static Mode inference() {
        Mode mode = new Mode(Context.current());
        mode.context.enterInferenceMode();
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
        if (!closed) {
            closed = true;
            context.setMode(before);
        }
    }
}
