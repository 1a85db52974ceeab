package torchffm.autograd;

/** What {@link Gradcheck} throws where gradients are wrong: {@code torch.autograd.gradcheck.GradcheckError}. */
public class GradcheckException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A check that failed.
     *
     * @param message what was expected and what came
     */
    public GradcheckException(String message) {
        super(message);
    }

    /**
     * A check that failed.
     *
     * @param message what was expected and what came
     * @param cause what was thrown
     */
    public GradcheckException(String message, Throwable cause) {
        super(message, cause);
    }
}
