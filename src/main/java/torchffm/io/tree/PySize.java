package torchffm.io.tree;

/** A {@code torch.Size}. */
public final class PySize implements PyValue {
    private final long[] sizes;

    /**
     * Makes a size.
     *
     * @param sizes what it holds, in an array that is its own from now on
     */
    public PySize(long... sizes) {
        this.sizes = sizes;
    }

    /**
     * Returns what it holds.
     *
     * @return an array that is not to be changed
     */
    public long[] sizes() {
        return sizes;
    }

    @Override
    public String kind() {
        return "a torch.Size of " + sizes.length;
    }
}
