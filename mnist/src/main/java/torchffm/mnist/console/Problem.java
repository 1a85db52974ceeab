package torchffm.mnist.console;

import org.jspecify.annotations.Nullable;

/** Something that the user can put right. The message is all that is shown: what was expected, and what came. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A problem found here.
     *
     * @param message one line, or a few
     */
    public Problem(String message) {
        this(message, null);
    }

    /**
     * A problem that came from elsewhere.
     *
     * @param message one line, or a few
     * @param cause what {@code --debug} shows the trace of
     */
    public Problem(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
