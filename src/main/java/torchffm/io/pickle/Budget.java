package torchffm.io.pickle;

/**
 * What reading one pickle may cost in heap. Each thing made is charged, generously, before it is made, so a file that
 * wants too much is refused where an {@code OutOfMemoryError} would have come.
 */
public final class Budget {
    private static final long MOST = 256L << 20;

    private final long limit;
    private long left;

    /**
     * Makes a budget.
     *
     * @param limit bytes
     */
    public Budget(long limit) {
        this.limit = limit;
        this.left = limit;
    }

    /**
     * Makes the usual budget: 256 MiB, or half of the largest heap where that is less. It is enough for 200,000
     * tensors.
     *
     * @return the budget
     */
    public static Budget ofHeap() {
        return new Budget(Math.min(MOST, Runtime.getRuntime().maxMemory() / 2));
    }

    /**
     * Returns what is left.
     *
     * @return bytes
     */
    public long left() {
        return left;
    }

    /**
     * Takes bytes from what is left.
     *
     * @param bytes how many
     * @throws Malformed if fewer are left
     */
    public void charge(long bytes) {
        if (bytes > left) {
            throw new Malformed(
                    "a pickle that needs more than the " + (limit >> 20) + " MiB of memory that it may use");
        }
        left -= bytes;
    }
}
