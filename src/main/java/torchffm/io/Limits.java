package torchffm.io;

/**
 * What reading one file may cost. A file that wants more is refused; nothing is ever taken on a file's word.
 *
 * @param operations the instructions of its pickles, together
 * @param depth how many values may lie within each other
 * @param objects the values that its pickles make, together
 * @param heapBytes the memory that those may take, by a generous estimate
 * @param tensorBytes the bytes of all storages, together
 * @param entries the entries of an archive, or the tensors of another file; fewer where {@code heapBytes} is too little
 *     for a kilobyte of each
 */
public record Limits(long operations, int depth, long objects, long heapBytes, long tensorBytes, int entries) {
    private static final long USUAL_HEAP = 256L << 20;

    /**
     * The limits unless told otherwise: 100 million instructions, 1,000 levels, 20 million values, 256 MiB of heap or
     * half of the largest heap where that is less, 16 TiB of tensors, 262,144 entries. It is enough for 150,000 tensors with names of
     * 60 characters.
     */
    public static final Limits DEFAULT = new Limits(
            100_000_000,
            1_000,
            20_000_000,
            Math.min(USUAL_HEAP, Runtime.getRuntime().maxMemory() / 2),
            1L << 44,
            1 << 18);

    /**
     * Makes limits.
     *
     * @throws IllegalArgumentException if one of them is less than 1
     */
    public Limits {
        check("operations", operations);
        check("depth", depth);
        check("objects", objects);
        check("heapBytes", heapBytes);
        check("tensorBytes", tensorBytes);
        check("entries", entries);
    }

    private static void check(String name, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + ": expected at least 1, but got " + limit);
        }
    }

    /**
     * The same but for the instructions.
     *
     * @param most how many may be carried out
     * @return the limits
     */
    public Limits withOperations(long most) {
        return new Limits(most, depth, objects, heapBytes, tensorBytes, entries);
    }

    /**
     * The same but for the depth.
     *
     * @param most how many values may lie within each other
     * @return the limits
     */
    public Limits withDepth(int most) {
        return new Limits(operations, most, objects, heapBytes, tensorBytes, entries);
    }

    /**
     * The same but for the number of values.
     *
     * @param most how many may be made
     * @return the limits
     */
    public Limits withObjects(long most) {
        return new Limits(operations, depth, most, heapBytes, tensorBytes, entries);
    }

    /**
     * The same but for the memory of values.
     *
     * @param most how many bytes they may take
     * @return the limits
     */
    public Limits withHeapBytes(long most) {
        return new Limits(operations, depth, objects, most, tensorBytes, entries);
    }

    /**
     * The same but for the size of the tensors.
     *
     * @param most how many bytes all storages may have
     * @return the limits
     */
    public Limits withTensorBytes(long most) {
        return new Limits(operations, depth, objects, heapBytes, most, entries);
    }

    /**
     * The same but for the number of entries.
     *
     * @param most how many an archive may have
     * @return the limits
     */
    public Limits withEntries(int most) {
        return new Limits(operations, depth, objects, heapBytes, tensorBytes, most);
    }
}
