package torchffm.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is replaced as a whole or not at all: it is written under another name in the same folder, brought to the
 * disk, and renamed. A process that dies in between leaves the old file as it was, and a file {@code .torchffm-*.tmp},
 * which a later replacement of the same file removes.
 */
final class AtomicFile implements Closeable {
    private final Path target;
    private final Path temporary;
    private final boolean durable;
    private final WritebackChannel channel;

    private AtomicFile(Path target, Path temporary, boolean durable) throws IOException {
        this.target = target;
        this.temporary = temporary;
        this.durable = durable;
        this.channel = new WritebackChannel(Leftovers.create(temporary), durable);
    }

    /** Begins to replace a file, which need not exist. A symbolic link stays, and what it points to is replaced. */
    static AtomicFile replacing(Path path) throws IOException {
        return replacing(path, true);
    }

    /** As {@link #replacing(Path)}; what is not durable is not brought to the disk, and may be lost with the machine. */
    static AtomicFile replacing(Path path, boolean durable) throws IOException {
        boolean exists = exists(path);
        Path target = exists ? path.toRealPath() : path.toAbsolutePath();
        if (exists && !Files.isRegularFile(target)) {
            throw new FileSystemException(path.toString(), null, "it is a folder or a device");
        }
        if (exists && !Files.isWritable(target)) {
            throw new FileSystemException(path.toString(), null, "the file that is there is write-protected");
        }
        if (exists && MappedFiles.contains(target)) {
            throw new FileSystemException(
                    path.toString(),
                    null,
                    "tensors of this process are mapped from the file that is there; close them, or write another");
        }
        if (!Files.isDirectory(target.resolveSibling("."))) {
            throw new FileSystemException(path.toString(), null, "there is no folder " + target.getParent());
        }
        Leftovers.remove(target);
        AtomicFile file = new AtomicFile(target, Leftovers.name(target), durable);
        try {
            if (exists) {
                file.copyPermissions();
            }
            return file;
        } catch (Throwable failed) {
            file.close();
            throw failed;
        }
    }

    /** As {@link Files#exists}, but that a name which no file can have is an error, and found out now. */
    private static boolean exists(Path path) throws IOException {
        try {
            Files.readAttributes(path, BasicFileAttributes.class);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void copyPermissions() throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView own = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (old != null && own != null) {
            own.setPermissions(old.readAttributes().permissions());
        }
    }

    /** Finds out whether a file can be replaced, by beginning to. */
    static void check(Path path) {
        try {
            replacing(path).close();
        } catch (IOException e) {
            throw CheckpointException.of(path, "cannot be written", e);
        }
    }

    WritableByteChannel channel() {
        return channel;
    }

    /** Puts what has been written in the file's place. */
    void commit() throws IOException {
        if (durable) {
            channel.force();
        }
        channel.close();
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (durable) {
            syncFolder();
        }
    }

    /** So that the rename, too, outlives a power failure. Where a folder cannot be opened, this is not to be had. */
    private void syncFolder() throws IOException {
        FileChannel folder;
        try {
            folder = FileChannel.open(target.resolveSibling("."), StandardOpenOption.READ);
        } catch (IOException notHere) {
            return;
        }
        try (folder) {
            folder.force(true);
        }
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
            Files.deleteIfExists(temporary);
        } finally {
            Leftovers.release(temporary);
        }
    }
}
