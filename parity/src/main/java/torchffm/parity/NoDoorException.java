package torchffm.parity;

/** An operator is not to be reached in some way. */
final class NoDoorException extends Exception {

    private static final long serialVersionUID = 1;

    NoDoorException(String message) {
        super(message);
    }
}
