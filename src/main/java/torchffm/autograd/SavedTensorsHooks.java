package torchffm.autograd;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.TorchException;
import torchffm.internal.Context;
import torchffm.internal.SavedHooks;
import torchffm.internal.ThreadModes;

/**
 * What autograd keeps in place of the tensors that it saves for backward, on the thread that opened it, until it is closed:
 * {@code torch.autograd.graph.saved_tensors_hooks}. Where they nest, the innermost hooks are in force. Close it on the same
 * thread, the last opened first; try-with-resources does. What was packed is unpacked by the hooks that packed it,
 * whenever backward wants it, on whatever thread that runs.
 */
public final class SavedTensorsHooks implements AutoCloseable {

    private final Context context = Context.current();
    private final long modeBefore = context.modes().bits();
    private final @Nullable String disabledBefore = context.modes().hooksDisabled();
    private final @Nullable SavedHooks hooks;
    private boolean closed;

    private SavedTensorsHooks(@Nullable SavedHooks hooks) {
        this.hooks = hooks;
    }

    private record OnCpu(Device device, Tensor tensor) {}

    @SuppressWarnings("unchecked") // what unpack gets is what pack has returned
    static <T> SavedTensorsHooks open(
            java.util.function.Function<Tensor, T> pack, java.util.function.Function<T, Tensor> unpack) {
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(unpack, "unpack");
        ThreadModes modes = Context.current().modes();
        if (modes.hooksDisabled() != null) {
            throw new TorchException(modes.hooksDisabled());
        }
        SavedTensorsHooks opened = new SavedTensorsHooks(
                SavedHooks.open(tensor -> pack.apply((Tensor) tensor), packed -> unpack.apply((T) packed)));
        modes.setBits(opened.hooks.bits(), ThreadModes.HOOKS_MASK);
        return opened;
    }

    static SavedTensorsHooks onCpu() {
        return open(
                tensor -> new OnCpu(tensor.device(), tensor.cpu().keep()), packed -> packed.tensor.to(packed.device));
    }

    static SavedTensorsHooks disable(String message) {
        Objects.requireNonNull(message, "message");
        ThreadModes modes = Context.current().modes();
        if ((modes.bits() & ThreadModes.HOOKS_MASK) != 0) {
            throw new TorchException(message);
        }
        SavedTensorsHooks opened = new SavedTensorsHooks(null);
        modes.setHooksDisabled(message);
        return opened;
    }

    /**
     * Puts back what there was before. Closing again does nothing.
     *
     * @throws IllegalStateException if another thread opened it
     */
    @Override
    public void close() {
        if (Context.current() != context) {
            throw new IllegalStateException("these hooks were opened by another thread, and only that can close them");
        }
        if (closed) {
            return;
        }
        closed = true;
        context.modes().setBits(modeBefore, ThreadModes.HOOKS_MASK);
        context.modes().setHooksDisabled(disabledBefore);
        if (hooks != null) {
            hooks.close();
        }
    }
}
