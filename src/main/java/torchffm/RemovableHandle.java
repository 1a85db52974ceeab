package torchffm;

import java.util.Objects;

/** Takes a hook away again: {@code torch.utils.hooks.RemovableHandle}. Safe on any thread. */
public final class RemovableHandle implements AutoCloseable {

    private final Runnable removal;

    /**
     * Handles a removal.
     *
     * @param removal takes the hook away; doing so twice does no more
     */
    public RemovableHandle(Runnable removal) {
        Objects.requireNonNull(removal, "removal");
        this.removal = removal;
    }

    /** Takes the hook away: {@code RemovableHandle.remove}. A call of it that has begun goes on. Again, it does nothing. */
    public void remove() {
        removal.run();
    }

    /** Takes the hook away. */
    @Override
    public void close() {
        remove();
    }
}
