package torchffm.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A large file on its way to the disk while it is still being written, so that little is left to wait for at its end. */
final class WritebackChannel implements WritableByteChannel {
    private static final long STEP = 64 << 20;

    private final FileChannel file;
    private final boolean early;
    private long written;
    private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

    /** Makes one that goes to the disk early, or not before it is forced to. */
    WritebackChannel(FileChannel file, boolean early) {
        this.file = file;
        this.early = early;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int count = file.write(bytes);
        written += count;
        if (early && written >= STEP && running.isDone()) {
            await();
            written = 0;
            running = CompletableFuture.runAsync(() -> {
                try {
                    file.force(false);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return count;
    }

    /** The kernel tells of a failure once, so one that was told meanwhile is the file's. */
    private void await() throws IOException {
        try {
            running.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    /** Brings all to the disk that has been written. */
    void force() throws IOException {
        await();
        file.force(true);
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    /** Waits for what is on its way, as closing the file under it would make an error of it. */
    @Override
    public void close() throws IOException {
        running.exceptionally(failed -> null).join();
        file.close();
    }
}
