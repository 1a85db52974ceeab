package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Torch;
import torchffm.testing.ChildJvm;

/** The shim in the jar, and its copy in the cache. */
class ShimCacheTest {

    @TempDir
    private Path folder;

    private Path cache;

    @BeforeEach
    void makeCache() throws IOException {
        cache = Files.createDirectories(folder.resolve("a cache with spaces"));
    }

    /** The files below a folder. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private ChildJvm jvm() {
        return new ChildJvm(folder)
                .nativeAccess()
                .option("-Xmx64m")
                .variable("OMP_NUM_THREADS", "1")
                .variable("XDG_CACHE_HOME", cache.toString())
                .variable("LIBTORCH", Torch.info().libtorchPath().toString());
    }

    private static byte[] shim() throws IOException {
        try (var in = Shim.class.getResourceAsStream("linux-x86_64/libtorchffm.so")) {
            return in.readAllBytes();
        }
    }

    @Test
    void theFirstUseLeavesOneFileWithTheJarsBytes() throws IOException {
        jvm().run(LoadingProgram.class);
        assertEquals(1, files(cache).size());
        assertArrayEquals(shim(), Files.readAllBytes(files(cache).getFirst()));
    }

    @Test
    void theSecondUseWritesNothing() throws IOException {
        jvm().run(LoadingProgram.class);
        var before = Files.getLastModifiedTime(files(cache).getFirst());
        jvm().run(LoadingProgram.class);
        assertEquals(before, Files.getLastModifiedTime(files(cache).getFirst()));
    }

    @Test
    void aFileThatIsCutShortIsReplaced() throws IOException {
        jvm().run(LoadingProgram.class);
        Path copy = files(cache).getFirst();
        byte[] whole = Files.readAllBytes(copy);
        Files.write(copy, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertTrue(jvm().run(LoadingProgram.class).output().startsWith("works: "));
        assertArrayEquals(whole, Files.readAllBytes(copy));
    }

    @Test
    void tenProcessesAtOnceAllWorkAndLeaveOneFile() throws IOException {
        Path start = folder.resolve("start");
        List<ChildJvm.Running> running = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            running.add(jvm().start(LoadingProgram.class, start.toString()));
        }
        Files.createFile(start);
        for (ChildJvm.Running process : running) {
            ChildJvm.Ended ended = process.await();
            assertTrue(ended.exitValue() == 0 && ended.output().startsWith("works: "), ended.output());
        }
        assertEquals(1, files(cache).size());
    }
}
