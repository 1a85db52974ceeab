package torchffm.io.tree;

import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;

/**
 * Where the bytes of a storage are: in a file, in Java's memory, or in a tensor's. The bytes are little-endian, whatever
 * the file has.
 */
public interface StorageSource {
    /** The bytes that are handed out at a time: whole elements of any dtype, few enough for a processor's cache. */
    int PART = 1 << 20;

    /**
     * Returns how many bytes there are.
     *
     * @return the number
     */
    long size();

    /**
     * Says whether to read at a place takes as long as to read all that lies before it: compressed data do.
     *
     * @return false, unless the source says otherwise
     */
    default boolean isSequential() {
        return false;
    }

    /**
     * Reads some bytes. A checksum, which is of all of them, is not verified.
     *
     * @param offset the first, a multiple of the size of an element
     * @param target what is to be filled, as many bytes as whole elements have
     * @throws torchffm.io.CheckpointException if they cannot be read
     */
    void read(long offset, MemorySegment target);

    /**
     * Reads all bytes, and verifies their checksum where there is one.
     *
     * @param target what is to be filled, {@link #size()} bytes
     * @throws torchffm.io.CheckpointException if they cannot be read, or are damaged
     */
    default void readAll(MemorySegment target) {
        read(0, target);
    }

    /**
     * Hands out all bytes, in parts one after the other, and then verifies their checksum where there is one.
     *
     * @param part sees each part, which is valid until it returns
     * @throws torchffm.io.CheckpointException if they cannot be read, or are damaged
     */
    default void forEachPart(Consumer<MemorySegment> part) {
        MemorySegment buffer = MemorySegment.ofArray(new byte[(int) Math.min(PART, size())]);
        for (long at = 0; at < size(); at += PART) {
            MemorySegment filled = buffer.asSlice(0, Math.min(PART, size() - at));
            read(at, filled);
            part.accept(filled);
        }
    }

    /**
     * Verifies the checksum, where there is one, without keeping what is read.
     *
     * @throws torchffm.io.CheckpointException if the bytes cannot be read, or are damaged
     */
    default void verify() {
        forEachPart(part -> {});
    }

    /**
     * Makes a source of memory.
     *
     * @param bytes the memory, little-endian, which is read when the storage is
     * @return the source
     */
    static StorageSource of(MemorySegment bytes) {
        return new StorageSource() {
            @Override
            public long size() {
                return bytes.byteSize();
            }

            @Override
            public void read(long offset, MemorySegment target) {
                target.copyFrom(bytes.asSlice(offset, target.byteSize()));
            }

            @Override
            public void forEachPart(Consumer<MemorySegment> part) {
                part.accept(bytes);
            }
        };
    }
}
