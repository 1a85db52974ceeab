package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.OutOfMemoryException;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyValue;

/** Trees that are deep, hold themselves, or are of tensors that no memory holds: an error or a result, never the end of a stack or heap. */
class DeepTreesTest {
    private static final long SMALL_STACK = 128 << 10;

    @TempDir
    private Path folder;

    private static List<Object> nested(int levels) {
        List<Object> inner = new ArrayList<>();
        for (int i = 1; i < levels; i++) {
            List<Object> outer = new ArrayList<>();
            outer.add(inner);
            inner = outer;
        }
        return inner;
    }

    private static PyList nestedValues(int levels) {
        PyList inner = new PyList();
        for (int i = 1; i < levels; i++) {
            PyList outer = new PyList();
            outer.add(inner);
            inner = outer;
        }
        return inner;
    }

    /** What a thread with little stack throws. */
    private static @Nullable Throwable onSmallStack(Runnable work) throws InterruptedException {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        work.run();
                    } catch (Throwable failed) {
                        thrown.set(failed);
                    }
                },
                "small",
                SMALL_STACK);
        thread.start();
        thread.join();
        return thrown.get();
    }

    @Test
    void aThousandLevelsAreSavedLoadedAndTurnedIntoJavasOnASmallStack() throws InterruptedException {
        Path file = folder.resolve("deep.pth");
        Throwable thrown = onSmallStack(() -> {
            Checkpoint.save(file, nested(1000));
            try (Checkpoint checkpoint = Checkpoint.load(file)) {
                int levels = 0;
                for (Object at = checkpoint.object(checkpoint.root()); at != null; levels++) {
                    List<?> list = (List<?>) at;
                    at = list.isEmpty() ? null : list.getFirst();
                }
                assertEquals(1000, levels);
                assertEquals(0, checkpoint.listing().size());
            }
        });
        assertNull(thrown, () -> String.valueOf(thrown));
    }

    @Test
    void moreLevelsAreRefusedBeforeTheyAreSaved() throws InterruptedException {
        Path file = folder.resolve("deep.pth");
        Throwable refused = onSmallStack(() -> Checkpoint.save(file, nested(100_000)));
        assertTrue(refused instanceof IllegalArgumentException, () -> String.valueOf(refused));
        assertTrue(refused.getMessage().contains("1000 levels"), refused.getMessage());
        assertTrue(Files.notExists(file));
    }

    @Test
    void aFileThatIsDeeperThanTheLimitIsRefusedByLoadAndOpen() {
        Path file = folder.resolve("deep.pth");
        Checkpoint.save(file, nestedValues(30));
        LoadOptions shallow = LoadOptions.DEFAULT.limits(Limits.DEFAULT.withDepth(20));
        CheckpointException loaded = assertThrows(CheckpointException.class, () -> Checkpoint.load(file, shallow));
        assertTrue(loaded.getMessage().contains("deeper in each other than 20"), loaded.getMessage());
        assertThrows(CheckpointException.class, () -> Checkpoint.open(file, shallow));
        Checkpoint.load(file, LoadOptions.DEFAULT.limits(Limits.DEFAULT.withDepth(30)))
                .close();
    }

    @Test
    void aMapThatHoldsItselfIsADictThatDoes() {
        Path file = folder.resolve("circle.pth");
        Map<Object, Object> map = new LinkedHashMap<>();
        List<Object> list = new ArrayList<>();
        map.put("self", map);
        map.put("list", list);
        list.add(list);
        list.add(map);
        Checkpoint.save(file, map);
        try (Checkpoint checkpoint = Checkpoint.load(file)) {
            PyDict root = (PyDict) checkpoint.root();
            assertSame(root, root.get("self"));
            PyList inner = (PyList) root.get("list");
            assertSame(inner, inner.items().get(0));
            assertSame(root, inner.items().get(1));
            Map<Object, Object> again = checkpoint.map(root);
            assertSame(again, again.get("self"));
        }
    }

    @Test
    void aBuilderForgetsWhatItCouldNotFill() {
        TreeBuilder builder = new TreeBuilder();
        List<Object> list = new ArrayList<>(List.of(1, new StringBuilder()));
        assertThrows(IllegalArgumentException.class, () -> builder.of(list));
        list.set(1, 2);
        assertEquals(2, ((PyList) builder.of(list)).items().size());
    }

    @Test
    void aKeyThatPythonCannotHashIsTheCallersMistake() {
        Map<Object, Object> map = new HashMap<>();
        map.put(List.of(1), 2);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new TreeBuilder().of(map));
        assertTrue(refused.getMessage().contains("a list"), refused.getMessage());
    }

    /** A file of four tebibytes, none of which is on the disk. */
    private Path enormous() throws IOException {
        long elements = 1L << 40;
        String header =
                "{\"w\":{\"dtype\":\"F32\",\"shape\":[%d],\"data_offsets\":[0,%d]}}".formatted(elements, 4 * elements);
        byte[] json = header.getBytes(StandardCharsets.US_ASCII);
        Path path = folder.resolve("enormous.safetensors");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(ByteBuffer.allocate(Long.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(json.length)
                    .array());
            file.write(json);
            file.setLength(Long.BYTES + json.length + 4 * elements);
        }
        return path;
    }

    @Test
    void aTensorThatNoMemoryHoldsIsListedAndRefusedWhereItIsToBeMade() throws IOException {
        Path file = enormous();
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            assertEquals(1, checkpoint.listing().size());
            PyValue tensor = checkpoint.get("w");
            CheckpointException refused = assertThrows(CheckpointException.class, () -> checkpoint.object(tensor));
            assertTrue(refused.getMessage().contains("4398046511104"), refused.getMessage());
        }
        CheckpointException refused = assertThrows(CheckpointException.class, () -> Checkpoint.load(file));
        assertTrue(refused.getCause() instanceof OutOfMemoryException, () -> String.valueOf(refused.getCause()));
    }
}
