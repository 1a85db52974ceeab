package torchffm.io.zip;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a file by several threads, each of which takes the next chunk that nobody has taken: so the file is read
 * from its beginning to its end, and whoever is late only leaves more to the others. The caller is one of them, and waits
 * for nothing but chunks that another has begun.
 */
final class ParallelRead {
    /** Below this, one thread is as fast. */
    static final long LEAST = 8 << 20;

    /** Beyond this, memory has no more to give. */
    private static final int MOST_THREADS = 4;

    private final FileBytes file;
    private final long offset;
    private final MemorySegment target;
    private final int @Nullable [] checksums;
    private final int count;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger left;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();

    private ParallelRead(FileBytes file, long offset, MemorySegment target, boolean checksum) {
        this.file = file;
        this.offset = offset;
        this.target = target;
        this.count = (int) ((target.byteSize() + FileBytes.CHUNK - 1) / FileBytes.CHUNK);
        this.left = new AtomicInteger(count);
        this.checksums = checksum ? new int[count] : null;
    }

    /**
     * Reads what is not little.
     *
     * @param file the file
     * @param offset where in it to begin
     * @param target what is to be filled, by any thread
     * @param checksum whether the CRC-32 is wanted
     * @return the CRC-32, or 0
     */
    static int read(FileBytes file, long offset, MemorySegment target, boolean checksum) {
        ParallelRead read = new ParallelRead(file, offset, target, checksum);
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        for (int i = 1; i < threads; i++) {
            ForkJoinPool.commonPool().execute(read::takeChunks);
        }
        read.takeChunks();
        read.done.join();
        return read.result();
    }

    private void takeChunks() {
        for (int i = taken.getAndIncrement(); i < count; i = taken.getAndIncrement()) {
            try {
                if (failure.get() == null) {
                    readChunk(i);
                }
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
            }
            if (left.decrementAndGet() == 0) {
                done.complete(null);
            }
        }
    }

    private void readChunk(int index) {
        long start = (long) index * FileBytes.CHUNK;
        MemorySegment chunk = target.asSlice(start, length(index));
        if (checksums == null) {
            file.read(offset + start, chunk, part -> {});
        } else {
            CRC32 crc = new CRC32();
            file.read(offset + start, chunk, crc::update);
            checksums[index] = (int) crc.getValue();
        }
    }

    private long length(int index) {
        return Math.min(FileBytes.CHUNK, target.byteSize() - (long) index * FileBytes.CHUNK);
    }

    private int result() {
        switch (failure.get()) {
            case null -> {}
            case RuntimeException refused -> throw refused;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException(other);
        }
        int crc = 0;
        for (int i = 0; checksums != null && i < count; i++) {
            crc = Checksums.combine(crc, checksums[i], length(i));
        }
        return crc;
    }
}
