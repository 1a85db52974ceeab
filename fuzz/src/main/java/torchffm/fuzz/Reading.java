package torchffm.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import torchffm.io.Checkpoint;
import torchffm.io.CheckpointException;
import torchffm.io.LoadOptions;
import torchffm.io.tree.PyValue;

/**
 * What holds for any file: it is read, or a {@link CheckpointException} says why not; it costs little memory; and what
 * was read can be written, read again and written again, with the same bytes. (Jazzer itself looks after the time.)
 */
final class Reading {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What reading may allocate, garbage included: inputs are of a few kilobytes. */
    private static final long MOST_BYTES = 96L << 20;

    private static final Path FOLDER = folder();
    private static final Path INPUT = FOLDER.resolve("input");
    private static final Path FIRST = FOLDER.resolve("first").resolve("model.pth");
    private static final Path SECOND = FOLDER.resolve("second").resolve("model.pth");

    private Reading() {}

    private static Path folder() {
        try {
            Path memory = Path.of("/dev/shm");
            Path folder = Files.isDirectory(memory)
                    ? Files.createTempDirectory(memory, "torchffm-fuzz")
                    : Files.createTempDirectory("torchffm-fuzz");
            Files.createDirectory(folder.resolve("first"));
            Files.createDirectory(folder.resolve("second"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file beside the one that is read. */
    static void beside(String name, byte[] bytes) {
        try {
            Files.write(FOLDER.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails, by whatever is thrown, if one of these does not hold for a file of such bytes. */
    static void check(byte[] bytes) {
        try {
            Files.write(INPUT, bytes);
            checkHeap();
            if (isReadAndSaved(INPUT, FIRST)) {
                isReadAndSaved(FIRST, SECOND);
                if (!Arrays.equals(Files.readAllBytes(FIRST), Files.readAllBytes(SECOND))) {
                    throw new AssertionError("what was read and written is read again otherwise");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is too much is measured again, since the first input makes classes be loaded and instrumented. */
    private static void checkHeap() {
        long taken = bytesTaken();
        if (taken > MOST_BYTES && bytesTaken() > MOST_BYTES) {
            throw new AssertionError("reading took " + taken + " bytes of heap");
        }
    }

    private static long bytesTaken() {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try (Checkpoint checkpoint = Checkpoint.openAny(INPUT, LoadOptions.DEFAULT)) {
            checkpoint.verify();
        } catch (CheckpointException refused) {
            // as it should be
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** Whether the file could be read; one of our own making has to be. */
    private static boolean isReadAndSaved(Path file, Path copy) {
        try (Checkpoint checkpoint = Checkpoint.openAny(file, LoadOptions.DEFAULT)) {
            checkpoint.verify();
            return isSaved(copy, checkpoint.root());
        } catch (CheckpointException refused) {
            if (file.equals(INPUT)) {
                return false;
            }
            throw new AssertionError("what was read and written is not read again", refused);
        }
    }

    /** A value that torch.save has no form for is refused by the writer in its own way. */
    private static boolean isSaved(Path copy, PyValue root) {
        try {
            Checkpoint.save(copy, root);
            return true;
        } catch (IllegalArgumentException noForm) {
            return false;
        }
    }
}
