package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a save does with the temporary files that others have left in the folder, or are still writing. */
class LeftoversTest {
    @TempDir
    private Path folder;

    private Path target;
    private Path left;

    @BeforeEach
    void aFileIsLeft() throws IOException {
        target = folder.resolve("model.pth");
        left = Files.write(Leftovers.name(target), new byte[100]);
        age(left, Duration.ofHours(1));
    }

    private static void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private static void save(Path file) throws IOException {
        try (AtomicFile writing = AtomicFile.replacing(file)) {
            writing.channel().write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
            writing.commit();
        }
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(file));
    }

    @Test
    void theNextSaveOfTheSameFileRemovesIt() throws IOException {
        save(target);
        assertFalse(Files.exists(left));
    }

    @Test
    void aSaveOfAnotherFileLeavesIt() throws IOException {
        save(folder.resolve("other.pth"));
        assertTrue(Files.exists(left));
    }

    @Test
    void oneThatWasWrittenToJustNowStays() throws IOException {
        age(left, Duration.ofSeconds(10));
        save(target);
        assertTrue(Files.exists(left));
    }

    @Test
    void oneThatThisProcessIsWritingStaysAndIsSaved() throws IOException {
        try (AtomicFile slow = AtomicFile.replacing(target)) {
            slow.channel().write(ByteBuffer.wrap(new byte[] {9}));
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    age(file, Duration.ofHours(1));
                }
            }
            save(target);
            slow.commit();
        }
        assertArrayEquals(new byte[] {9}, Files.readAllBytes(target));
    }

    @Test
    void oneThatAnotherProcessIsWritingStays() throws IOException, InterruptedException {
        String program = "import fcntl, sys; file = open(sys.argv[1], 'r+b'); fcntl.lockf(file, fcntl.LOCK_EX);"
                + " print('locked', flush=True); sys.stdin.read()";
        Process other = new ProcessBuilder(
                        System.getProperty("torchffm.peer", "python3"), "-c", program, left.toString())
                .start();
        try (var lines = other.inputReader()) {
            assertEquals("locked", lines.readLine());
            save(target);
            assertTrue(Files.exists(left));
        } finally {
            other.destroyForcibly().waitFor();
        }
        save(target);
        assertFalse(Files.exists(left));
    }
}
