package torchffm.parity;

/** A line is none of the format, or refers to what its {@code .bin} has not. */
final class MalformedException extends Exception {

    private static final long serialVersionUID = 1;

    MalformedException(String message) {
        super(message);
    }
}
