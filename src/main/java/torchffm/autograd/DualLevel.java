package torchffm.autograd;

import torchffm.internal.DualLevels;

/**
 * A level of forward-mode differentiation, open until it is closed: what {@code torch.autograd.forward_ad.dual_level()} is
 * as a context manager. Got from {@link ForwardAd#dualLevel()}; the threads that use it, and the one that closes it, may be
 * any.
 */
public final class DualLevel implements AutoCloseable {

    private final long level = DualLevels.enter();
    private boolean closed;

    DualLevel() {}

    /**
     * Drops the tangents of all dual tensors, which from here on are what their primals are. Closing again does nothing.
     *
     * @throws IllegalStateException if {@link ForwardAd#exitDualLevel()} has closed it already
     */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            DualLevels.exit(level);
        }
    }
}
