package torchffm.vision;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Writes a file that appears under its name only when all of it is on the disk and right. */
final class WholeFile {

    private WholeFile() {}

    /** What else has to be right before the file appears. */
    interface Check {
        void run() throws IOException;
    }

    static void write(Path target, InputStream content, @Nullable String sha256, Check check) throws IOException {
        // Of one process's own, so that two that fetch the same file at once do not meet in it.
        Path part = target.resolveSibling(target.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId() + ".part");
        part.toFile().deleteOnExit();
        try {
            MessageDigest digest = Checksums.sha256();
            try (FileChannel file = FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = new DigestOutputStream(Channels.newOutputStream(file), digest)) {
                content.transferTo(out);
                file.force(true);
            }
            check.run();
            Checksums.check("SHA-256", sha256, digest);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
