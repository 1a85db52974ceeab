package torchffm.io;

/**
 * How a checkpoint is written. Start from {@link #DEFAULT}, which is what {@code torch.save} does, and change what is to
 * differ:
 *
 * <pre>{@code
 * Checkpoint.save(path, tree, SaveOptions.DEFAULT.checksums(false));
 * }</pre>
 *
 * @param legacy whether the form of before torch 1.6 is written, Python's {@code
 *     _use_new_zipfile_serialization=False}; it has no archive, so checksums and alignment do not matter to it
 * @param checksums whether the CRC-32 of each record is computed, Python's {@code config.save.compute_crc32}; without
 *     them damage goes unnoticed
 * @param alignment of what number of bytes the place of each record in the file is a multiple, from 1 to 32768; Python's
 *     {@code config.save.storage_alignment}, 64 by default
 * @param durable whether the file has reached the disk when saving returns, and so outlives a power failure, at the price
 *     of waiting for the disk; Python does not. Without, it still is the old file or the new one whenever the process
 *     ends, but behind a failure of the machine it may be empty or gone
 */
public record SaveOptions(boolean legacy, boolean checksums, int alignment, boolean durable) {
    private static final int MAX_ALIGNMENT = 1 << 15;

    /** Python's defaults, and brought to the disk. */
    public static final SaveOptions DEFAULT = new SaveOptions(false, true, 64, true);

    /**
     * Checks them.
     *
     * @throws IllegalArgumentException if the alignment is out of its range
     */
    public SaveOptions {
        if (alignment < 1 || alignment > MAX_ALIGNMENT) {
            throw new IllegalArgumentException("alignment: expected 1 to " + MAX_ALIGNMENT + ", but got " + alignment);
        }
    }

    /**
     * These with another form.
     *
     * @param on whether to write the form of before torch 1.6
     * @return the new options
     */
    public SaveOptions legacy(boolean on) {
        return new SaveOptions(on, checksums, alignment, durable);
    }

    /**
     * These with or without checksums.
     *
     * @param on whether to compute them
     * @return the new options
     */
    public SaveOptions checksums(boolean on) {
        return new SaveOptions(legacy, on, alignment, durable);
    }

    /**
     * These with another alignment.
     *
     * @param bytes from 1 to 32768
     * @return the new options
     * @throws IllegalArgumentException if it is out of its range
     */
    public SaveOptions alignment(int bytes) {
        return new SaveOptions(legacy, checksums, bytes, durable);
    }

    /**
     * These with or without waiting for the disk.
     *
     * @param on whether to bring the file to the disk
     * @return the new options
     */
    public SaveOptions durable(boolean on) {
        return new SaveOptions(legacy, checksums, alignment, on);
    }
}
