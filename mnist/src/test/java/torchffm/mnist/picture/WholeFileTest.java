package torchffm.mnist.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final byte[] OLD = {1, 2, 3};
    private static final byte[] NEW = {4, 5};
    private static final int LARGE = 1 << 20;
    private static final int TIMES = 100;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTheOldOne() throws IOException {
        file = Files.write(folder.resolve("picture.png"), OLD);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
        WholeFile.write(file, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    /** A second name shows it: what was written over would have changed under both. */
    @Test
    void theOldFileIsNotWrittenOver() throws IOException {
        Path other = Files.createLink(folder.resolve("other.png"), file);
        WholeFile.write(file, NEW);
        assertArrayEquals(OLD, Files.readAllBytes(other));
    }

    @Test
    void whoeverLooksMeanwhileSeesAWholeFile() throws IOException, InterruptedException {
        byte[] large = new byte[LARGE];
        WholeFile.write(file, large);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicBoolean done = new AtomicBoolean();
        Thread reader = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                seen.add(size());
            }
        });
        for (int i = 0; i < TIMES; i++) {
            WholeFile.write(file, large);
        }
        done.set(true);
        reader.join();
        assertEquals(Set.of(Integer.toString(LARGE)), seen);
    }

    private String size() {
        try {
            return Long.toString(Files.size(file));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws IOException {
        Path inAFolder = Files.createDirectory(folder.resolve("taken")).resolve("x");
        Files.write(inAFolder, OLD);
        assertThrows(IOException.class, () -> WholeFile.write(inAFolder.getParent(), NEW));
        assertEquals(2, files().size());
    }
}
