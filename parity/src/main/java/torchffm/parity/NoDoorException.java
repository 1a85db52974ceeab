package torchffm.parity;

/** An operator is not to be reached in some way. */
final class NoDoorException extends Exception {

    private static final long serialVersionUID = 1;

    private final String cause;

    /** With the reason in few words, the same for all such operators, and in full. */
    NoDoorException(String cause, String message) {
        super(message);
        this.cause = cause;
    }

    Verdict verdict() {
        return Verdict.notReplayed(cause, String.valueOf(getMessage()));
    }
}
