package torchffm.io.zip;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import torchffm.io.CheckpointException;

/** A file that is read at any place. It is not mapped: a file that shrinks meanwhile is an error and no crash. */
public final class FileBytes implements Closeable {
    /** Small, since between the headers of an archive there may lie gigabytes. */
    private static final int WINDOW = 4096;

    /** What is read at a time of a large record, so that the checksum finds it in the processor's cache. */
    static final int CHUNK = 1 << 20;

    private final Path path;
    private final FileChannel channel;
    private final long size;
    private final Object key;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;

    private FileBytes(Path path, FileChannel channel, long size, Object key) {
        this.path = path;
        this.channel = channel;
        this.size = size;
        this.key = key;
    }

    /**
     * Opens a file.
     *
     * @param path its path
     * @return the file, which is to be closed
     * @throws CheckpointException if it is missing, no regular file, or not to be read
     */
    public static FileBytes open(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                String kind = attributes.isDirectory() ? "a folder" : "a device, pipe or socket";
                throw new CheckpointException(path, null, -1, "is " + kind + "; a file was expected", null);
            }
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            return new FileBytes(path, channel, channel.size(), key(path, attributes));
        } catch (IOException e) {
            throw CheckpointException.of(path, "cannot be read", e);
        }
    }

    /**
     * Returns the path.
     *
     * @return it, as it was given
     */
    public Path path() {
        return path;
    }

    /**
     * Returns the size that the file had when it was opened.
     *
     * @return bytes
     */
    public long size() {
        return size;
    }

    /**
     * Returns what the file system knows it by, whatever its name.
     *
     * @return an object that equals another one's of the same file
     */
    public Object key() {
        return key;
    }

    /**
     * Returns what the file system knows a file by.
     *
     * @param path a path of it
     * @param attributes the file's
     * @return an object that equals another one's of the same file
     */
    public static Object key(Path path, BasicFileAttributes attributes) {
        Object key = attributes.fileKey();
        return key == null ? path : key;
    }

    /**
     * Sees to it that another program that opened the path a moment ago has the same file.
     *
     * @throws CheckpointException if there is another file by now, or it has another size
     */
    public void checkInPlace() {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            if (!key.equals(key(path, now)) || now.size() != size) {
                throw malformed(null, -1, "was changed or replaced while it was opened");
            }
        } catch (IOException e) {
            throw CheckpointException.of(path, "cannot be read", e);
        }
    }

    /**
     * Returns some bytes.
     *
     * @param offset where they begin
     * @param length how many
     * @return a little-endian view of them, until the next call
     * @throws CheckpointException if they are not all there
     */
    public synchronized ByteBuffer view(long offset, int length) {
        if (offset < windowStart || offset + length > windowStart + window.capacity()) {
            if (offset < 0 || offset > size - length) {
                throw malformed(null, offset, "the file ends where " + length + " more bytes were expected");
            }
            window = ByteBuffer.allocate((int) Math.min(Math.max(length, WINDOW), size - offset));
            windowStart = offset;
            fill(offset, window);
        }
        return window.slice((int) (offset - windowStart), length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Says whether the file begins with some bytes.
     *
     * @param bytes the bytes, as the characters of the same numbers
     * @return true if so
     */
    public boolean beginsWith(String bytes) {
        byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return size >= wanted.length && view(0, wanted.length).equals(ByteBuffer.wrap(wanted));
    }

    /**
     * Reads into memory, in parts.
     *
     * @param offset where in the file to begin
     * @param target what is to be filled
     * @param parts sees each part once it has been read
     * @throws CheckpointException if the file is shorter by now
     */
    public void read(long offset, MemorySegment target, Consumer<ByteBuffer> parts) {
        for (long done = 0; done < target.byteSize(); ) {
            int length = (int) Math.min(CHUNK, target.byteSize() - done);
            ByteBuffer part = target.asSlice(done, length).asByteBuffer();
            fill(offset + done, part);
            parts.accept(part.flip());
            done += length;
        }
    }

    /**
     * Reads into memory: much of it by several threads, which are those of the JDK's common pool.
     *
     * @param offset where in the file to begin
     * @param target what is to be filled
     * @param checksum whether the CRC-32 is wanted
     * @return the CRC-32 of what was read, 0 if it is not wanted
     * @throws CheckpointException if the file is shorter by now
     */
    public int read(long offset, MemorySegment target, boolean checksum) {
        if (target.byteSize() >= ParallelRead.LEAST) {
            return ParallelRead.read(this, offset, target, checksum);
        }
        CRC32 crc = new CRC32();
        read(offset, target, checksum ? crc::update : part -> {});
        return (int) crc.getValue();
    }

    private void fill(long offset, ByteBuffer target) {
        try {
            while (target.hasRemaining()) {
                if (channel.read(target, offset + target.position()) < 0) {
                    throw malformed(null, offset, "the file has become shorter while it was read");
                }
            }
        } catch (IOException e) {
            throw CheckpointException.of(path, "cannot be read", e);
        }
    }

    /**
     * Makes the exception for something wrong in this file.
     *
     * @param entry the entry of the archive, or null
     * @param offset the offset in the file, or in the entry where there is one; −1 for none
     * @param problem what was expected, and what came
     * @return the exception to be thrown
     */
    public CheckpointException malformed(@Nullable String entry, long offset, String problem) {
        return new CheckpointException(path, entry, offset, problem, null);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw CheckpointException.of(path, "cannot be closed", e);
        }
    }
}
