package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Torch;
import torchffm.io.tree.PyDict;

/** The files of a model cost together what one file may: an index is small, and may name ever so many. */
class ShardedLimitsTest {
    @TempDir
    private Path folder;

    private Path index;

    @BeforeEach
    void twoPartsOfTwoTensors() throws IOException {
        TreeBuilder tree = new TreeBuilder();
        for (String part : new String[] {"a", "b"}) {
            PyDict tensors = PyDict.plain()
                    .put(part + "1", tree.tensor(Torch.ones(2)))
                    .put(part + "2", tree.tensor(Torch.ones(2)));
            SafeTensors.save(folder.resolve(part + ".safetensors"), tensors, Map.of());
            Checkpoint.save(folder.resolve(part + ".bin"), tensors);
        }
        index = index("safetensors");
    }

    private Path index(String suffix) throws IOException {
        String json = "{\"weight_map\":{\"a1\":\"a.%1$s\",\"a2\":\"a.%1$s\",\"b1\":\"b.%1$s\"}}".formatted(suffix);
        return Files.writeString(folder.resolve("model." + suffix + ".index.json"), json);
    }

    private static LoadOptions limits(Limits limits) {
        return LoadOptions.DEFAULT.limits(limits);
    }

    @Test
    void theirTensorsAreCountedTogether() {
        try (Checkpoint model = Checkpoint.load(index, limits(Limits.DEFAULT.withEntries(4)))) {
            assertEquals(3, ((PyDict) model.root()).size());
        }
        CheckpointException refused = assertThrows(
                CheckpointException.class, () -> Checkpoint.load(index, limits(Limits.DEFAULT.withEntries(3))));
        assertTrue(refused.getMessage().contains("b.safetensors"), refused.getMessage());
    }

    @Test
    void theirPicklesShareOneHeap() throws IOException {
        Path pickled = index("bin");
        long enough = 1 << 10;
        while (!isRead(folder.resolve("a.bin"), enough)) {
            enough += 64;
        }
        long forOne = enough;
        assertThrows(CheckpointException.class, () -> Checkpoint.open(pickled, limits(heap(forOne))));
        Checkpoint.open(pickled, limits(heap(3 * forOne))).close();
    }

    private static boolean isRead(Path file, long heap) {
        try {
            Checkpoint.open(file, limits(heap(heap))).close();
            return true;
        } catch (CheckpointException tooDear) {
            return false;
        }
    }

    private static Limits heap(long bytes) {
        return Limits.DEFAULT.withHeapBytes(bytes);
    }
}
