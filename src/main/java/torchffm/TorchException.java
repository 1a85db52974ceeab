package torchffm;

import org.jspecify.annotations.Nullable;

/**
 * LibTorch refused a call, or could not be loaded. The message is LibTorch's own, without the C++ backtrace, which goes
 * to the logger {@code torchffm} at level {@code DEBUG}.
 */
public class TorchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what went wrong
     */
    public TorchException(@Nullable String message) {
        super(message);
    }

    /**
     * An exception with a message and a cause.
     *
     * @param message what went wrong
     * @param cause what it came from
     */
    public TorchException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
