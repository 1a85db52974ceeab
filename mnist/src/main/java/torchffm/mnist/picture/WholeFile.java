package torchffm.mnist.picture;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import torchffm.mnist.console.Problem;

/** A file that is replaced as a whole or not at all: a temporary file beside it, fsync, rename. */
public final class WholeFile {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private WholeFile() {}

    /**
     * Finds out, before the work whose result is to be written, whether it can be.
     *
     * @param option what named the file
     * @param file the file
     * @throws Problem if it is a folder, or its folder is not there or can't be written to
     */
    public static void checkWritable(String option, Path file) {
        Path target = file.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(target.getParent(), target);
        if (Files.isDirectory(target)) {
            throw new Problem("%s %s: expected a file, got a folder".formatted(option, file));
        }
        if (!Files.isDirectory(folder)) {
            throw new Problem("%s %s: there is no folder %s".formatted(option, file, folder));
        }
        if (isOther(target)) {
            throw new Problem(
                    "%s %s: expected a new file or a PNG picture to replace, got another file".formatted(option, file));
        }
        Path probe = temporary(target);
        try {
            Files.createFile(probe);
            Files.delete(probe);
        } catch (IOException e) {
            throw new Problem("%s %s: the folder %s can't be written to".formatted(option, file, folder), e);
        }
    }

    /** Whether there is something that is no picture: a model, or a data set, whose name was given by mistake. */
    private static boolean isOther(Path target) {
        if (!Files.exists(target)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(target)) {
            byte[] beginning = in.readNBytes(PNG.length);
            return beginning.length > 0 && !Arrays.equals(beginning, PNG);
        } catch (IOException e) {
            return false; // what can't be read is found out by the attempt to write beside it
        }
    }

    static void write(Path file, byte[] content) throws IOException {
        try {
            replace(file.toAbsolutePath(), content);
        } catch (FileSystemException e) {
            throw e; // names the file
        } catch (IOException e) {
            throw new IOException("%s: can't be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path temporary = temporary(target);
        try {
            try (FileChannel channel = FileChannel.open(temporary, CREATE_NEW, WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Not createTempFile, whose files only their owner can read; and a short name, however long the file's own is. */
    private static Path temporary(Path target) {
        String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return target.resolveSibling(".torchffm-" + random + ".tmp");
    }
}
