package torchffm.io.tree;

/** A {@code bytes}, or a {@code bytearray}. */
public final class PyBytes implements PyValue {
    private final byte[] bytes;
    private final boolean array;

    private PyBytes(byte[] bytes, boolean array) {
        this.bytes = bytes;
        this.array = array;
    }

    /**
     * Makes a {@code bytes}.
     *
     * @param bytes what it holds, in an array that is its own from now on
     * @return the value
     */
    public static PyBytes of(byte[] bytes) {
        return new PyBytes(bytes, false);
    }

    /**
     * Makes a {@code bytearray}.
     *
     * @param bytes what it holds, in an array that is its own from now on
     * @return the value
     */
    public static PyBytes array(byte[] bytes) {
        return new PyBytes(bytes, true);
    }

    /**
     * Returns what it holds.
     *
     * @return an array that is not to be changed
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Says which of the two it is.
     *
     * @return true for a {@code bytearray}
     */
    public boolean isArray() {
        return array;
    }

    @Override
    public String kind() {
        return (array ? "a bytearray of " : "bytes of length ") + bytes.length;
    }
}
