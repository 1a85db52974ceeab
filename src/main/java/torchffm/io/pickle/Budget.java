package torchffm.io.pickle;

import torchffm.io.Limits;
import torchffm.io.tree.Malformed;

/**
 * What is left of the limits of one file. Each thing made is charged, generously, before it is made, so a file that
 * wants too much is refused where an {@code OutOfMemoryError} would have come.
 */
public final class Budget {
    private final Limits limits;
    private long heap;
    private long operations;
    private long objects;
    private int entries;

    /**
     * Makes a budget.
     *
     * @param limits what may be spent
     */
    public Budget(Limits limits) {
        this.limits = limits;
        this.heap = limits.heapBytes();
        this.operations = limits.operations();
        this.objects = limits.objects();
        this.entries = limits.entries();
    }

    /**
     * Returns the limits.
     *
     * @return what could be spent at the beginning
     */
    public Limits limits() {
        return limits;
    }

    /**
     * Returns what is left of the heap.
     *
     * @return bytes
     */
    public long left() {
        return heap;
    }

    /**
     * Takes bytes from what is left.
     *
     * @param bytes how many
     * @throws Malformed if fewer are left
     */
    public void charge(long bytes) {
        if (bytes > heap) {
            throw new Malformed("a file that needs more than the " + (limits.heapBytes() >> 20)
                    + " MiB of memory that its values may take");
        }
        heap -= bytes;
    }

    /**
     * Returns how many entries of archives may be read, or tensors of files without a pickle.
     *
     * @param bytesEach what one of them costs
     * @return those that are left, or as many as the heap has room for
     */
    public int entriesLeft(int bytesEach) {
        return Math.clamp(limits.heapBytes() / bytesEach, 0, entries);
    }

    /**
     * Takes entries from those that are left.
     *
     * @param count how many, at most as many as are left
     */
    public void takeEntries(int count) {
        entries -= count;
    }

    /** Takes an instruction. */
    void operation() {
        if (--operations < 0) {
            throw new Malformed("a pickle of more than " + limits.operations() + " instructions");
        }
    }

    /** Takes a value and its bytes. */
    void object(long bytes) {
        if (--objects < 0) {
            throw new Malformed("a pickle of more than " + limits.objects() + " values");
        }
        charge(bytes);
    }
}
