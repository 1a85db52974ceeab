package torchffm;

import org.jspecify.annotations.Nullable;

/**
 * LibTorch could not get the memory that an operator asked for: {@code torch.OutOfMemoryError}. The message has the
 * operator, the tensors among its arguments and LibTorch's own words. Nothing is lost by it: the arguments are as they
 * were, but for what an operator in place has already written.
 */
public final class OutOfMemoryException extends TorchException {

    private static final long serialVersionUID = 1L;

    private final long bytes;

    /**
     * An exception with a message.
     *
     * @param message the operator, its arguments and LibTorch's own words
     * @param bytes how many were asked for; -1 where LibTorch does not say
     * @param cause LibTorch's error
     */
    public OutOfMemoryException(@Nullable String message, long bytes, Throwable cause) {
        super(message, cause);
        this.bytes = bytes;
    }

    /**
     * How much memory was asked for.
     *
     * @return in bytes; -1 where LibTorch does not say
     */
    public long bytes() {
        return bytes;
    }
}
