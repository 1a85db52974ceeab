package torchffm.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The names that files have while they are written, {@code .torchffm-*.tmp} beside what they are to replace, and those of
 * writers that were killed. Whoever writes holds a lock on the file, which the system takes back when a process ends, in
 * whatever way. So a file for the same target that is not locked, and has not been written to for a while, is nobody's.
 */
final class Leftovers {
    /** Between a file's making and its lock, and between its unlocking and its renaming, there are moments. */
    private static final Duration YOUNG = Duration.ofMinutes(10);

    /** To open and close a file that this process has locked would give its lock up. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private Leftovers() {}

    /** A name that no file has, for one that is to replace the target. */
    static Path name(Path target) {
        String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return target.resolveSibling(prefix(target) + random + ".tmp");
    }

    private static String prefix(Path target) {
        int hash = String.valueOf(target.getFileName()).hashCode();
        return ".torchffm-" + HexFormat.of().toHexDigits(hash) + "-";
    }

    /** Makes the file, and says that it is being written, where the file system has locks. */
    static FileChannel create(Path file) throws IOException {
        OURS.add(file);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try {
                channel.tryLock();
            } catch (IOException none) {
                // then nobody else gets one either
            }
            return channel;
        } catch (Throwable failed) {
            OURS.remove(file);
            throw failed;
        }
    }

    /** Says that a file is no longer written. */
    static void release(Path file) {
        OURS.remove(file);
    }

    /** Removes what killed writers of the target have left. What cannot be removed stays, and nobody minds. */
    static void remove(Path target) {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(target.resolveSibling("."), prefix(target) + "*.tmp")) {
            for (Path file : files) {
                removeIfNobodys(target.resolveSibling(file.getFileName()));
            }
        } catch (IOException | DirectoryIteratorException notToBeListed) {
            // then they stay
        }
    }

    private static void removeIfNobodys(Path file) {
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            if (OURS.contains(file) || written.isAfter(Instant.now().minus(YOUNG)) || !Files.isRegularFile(file)) {
                return;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                if (channel.tryLock() != null) {
                    Files.delete(file);
                }
            }
        } catch (IOException | OverlappingFileLockException notOurs) {
            // then it stays
        }
    }
}
