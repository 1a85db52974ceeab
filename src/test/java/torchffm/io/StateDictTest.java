package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.internal.Operator;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyStridedTensor;

class StateDictTest {
    @TempDir
    Path folder;

    private StateDict saveAndLoad(StateDict state) {
        Path file = folder.resolve("model.pth");
        state.save(file);
        return StateDict.load(file);
    }

    private static Tensor get(StateDict state, String name) {
        Tensor tensor = state.get(name);
        assertNotNull(tensor, name);
        return tensor;
    }

    @Test
    void namesKeepTheOrderInWhichTheyWerePut() {
        StateDict state =
                new StateDict().put("b", Torch.ones(1)).put("a", Torch.ones(1)).put("b", Torch.zeros(1));
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, Tensor> entry : state) {
            names.add(entry.getKey());
        }
        assertEquals(List.of("b", "a"), names);
        assertEquals(names, List.copyOf(state.keys()));
    }

    @Test
    void aNameThatWasRemovedIsGone() {
        Tensor tensor = Torch.ones(1);
        StateDict state = new StateDict().put("a", tensor);
        assertSame(tensor, state.remove("a"));
        assertFalse(state.contains("a"));
        assertEquals(0, state.size());
    }

    @Test
    void metadataSurvivesSaving() {
        StateDict loaded = saveAndLoad(new StateDict().putMetadata("", 1).putMetadata("bn", 2));
        assertEquals(List.of("", "bn"), List.copyOf(loaded.prefixes()));
        assertEquals(2, loaded.version("bn").orElseThrow());
        assertTrue(loaded.version("other").isEmpty());
    }

    @Test
    void aPlainDictHasNoMetadata() {
        assertThrows(IllegalStateException.class, () -> StateDict.plain().putMetadata("", 1));
    }

    @Test
    void viewsOfOneStorageShareItAfterLoading() {
        Tensor base = Torch.tensor(new float[] {1, 2, 3, 4}, 2, 2);
        StateDict loaded = saveAndLoad(new StateDict().put("base", base).put("row", base.select(0, 1)));
        get(loaded, "base").fill_(7);
        assertArrayEquals(new float[] {7, 7}, get(loaded, "row").toFloatArray());
    }

    @Test
    void tensorsOfTheirOwnDoNotShareAfterLoading() {
        StateDict loaded = saveAndLoad(new StateDict().put("a", Torch.ones(1)).put("b", Torch.ones(1)));
        assertNotEquals(get(loaded, "a").storagePointer(), get(loaded, "b").storagePointer());
    }

    @Test
    void stridesSurviveSaving() {
        Tensor transposed = Torch.tensor(new float[] {1, 2, 3, 4, 5, 6}, 2, 3).t();
        Tensor loaded = get(saveAndLoad(new StateDict().put("t", transposed)), "t");
        assertArrayEquals(new long[] {1, 3}, loaded.stride());
        assertTrue(Torch.equal(transposed, loaded));
    }

    @Test
    void aSmallViewIsSavedWithItsWholeStorage() throws IOException {
        Tensor view = Torch.zeros(10_000).narrow(0, 5_000, 1);
        Path file = folder.resolve("view.pth");
        new StateDict().put("v", view).save(file);
        assertTrue(Files.size(file) > 40_000);
        assertEquals(5_000, get(StateDict.load(file), "v").storageOffset());
    }

    @Test
    void loadedTensorsAreLeavesThatRequireGradientsAsTheyDid() {
        StateDict state = new StateDict()
                .put("no", Torch.ones(1))
                .put("yes", Torch.ones(1).requiresGrad_(true))
                .putParameter("parameter", Torch.ones(1).requiresGrad_(true));
        StateDict loaded = saveAndLoad(state);
        assertFalse(get(loaded, "no").requiresGrad());
        assertTrue(get(loaded, "yes").requiresGrad() && get(loaded, "yes").isLeaf());
        assertTrue(get(loaded, "parameter").requiresGrad());
    }

    @Test
    void loadedTensorsAreNoViewsToAutogradWhateverModeTheyWereLoadedIn() {
        new StateDict().put("a", Torch.ones(1)).save(folder.resolve("model.pth"));
        StateDict loaded;
        try (var _ = Torch.noGrad()) {
            loaded = StateDict.load(folder.resolve("model.pth"));
        }
        Tensor tensor = get(loaded, "a").add_(Torch.ones(1).requiresGrad_(true));
        assertTrue(tensor.requiresGrad());
    }

    @Test
    void loadedTensorsBelongToNoScope() {
        new StateDict().put("a", Torch.ones(1)).save(folder.resolve("model.pth"));
        StateDict loaded;
        try (var _ = TensorScope.open()) {
            loaded = StateDict.load(folder.resolve("model.pth"));
        }
        assertArrayEquals(new float[] {1}, get(loaded, "a").toFloatArray());
    }

    @Test
    void savingTakesNoTensorOutOfItsScope() {
        Tensor tensor;
        try (var _ = TensorScope.open()) {
            tensor = Torch.ones(1);
            new StateDict().put("a", tensor).save(folder.resolve("model.pth"));
        }
        assertTrue(tensor.isClosed());
    }

    @Test
    void closingClosesEveryTensor() {
        StateDict state = new StateDict().put("a", Torch.ones(1));
        Tensor tensor = get(state, "a");
        state.close();
        assertTrue(tensor.isClosed());
    }

    @Test
    void loadingAndClosingLeavesNoTensorBehind() {
        Path file = folder.resolve("model.pth");
        new StateDict().put("a", Torch.ones(1)).put("b", Torch.ones(1)).save(file);
        long before = Torch.memory().liveTensors();
        StateDict.load(file).close();
        assertEquals(before, Torch.memory().liveTensors());
    }

    @Test
    void aRefusedFileLeavesNoTensorBehind() throws IOException {
        Path file = folder.resolve("model.pth");
        new StateDict()
                .put("a", Torch.ones(1))
                .put("b", Torch.full(new long[] {3}, 5.0))
                .save(file);
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\0\0\u00a0@\0\0\u00a0@");
        bytes[at] ^= 1;
        Files.write(file, bytes);
        long before = Torch.memory().liveTensors();
        CheckpointException refusal = assertThrows(CheckpointException.class, () -> StateDict.load(file));
        assertEquals("model/data/1", refusal.entry());
        assertEquals(before, Torch.memory().liveTensors());
    }

    @Test
    void aClosedTensorIsNotSavedAndTheOldFileStays() throws IOException {
        Path file = folder.resolve("model.pth");
        new StateDict().put("a", Torch.ones(1)).save(file);
        byte[] old = Files.readAllBytes(file);
        StateDict closed = new StateDict().put("a", Torch.ones(1));
        closed.close();
        assertThrows(IllegalStateException.class, () -> closed.save(file));
        assertArrayEquals(old, Files.readAllBytes(file));
    }

    @Test
    void aLazilyConjugatedTensorIsSavedWithItsBit() {
        Tensor conjugated = Torch.zeros(new long[] {1}, DType.COMPLEX64).conj();
        Path file = folder.resolve("model.pth");
        new StateDict().put("a", conjugated).save(file);
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            PyDict tree = (PyDict) checkpoint.root();
            assertTrue(((PyStridedTensor) tree.get("a")).bits().conj());
        }
    }

    @Test
    void oneMemoryUnderTwoDtypesIsRefusedAsInPython() {
        Tensor floats = Torch.ones(1);
        Tensor asInts = Operator.of("aten::view", "dtype")
                .begin()
                .arg(floats)
                .arg(DType.INT32)
                .tensor();
        StateDict state = new StateDict().put("a", floats).put("b", asInts);
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> state.save(folder.resolve("model.pth")));
        assertTrue(refusal.getMessage().contains("'b'"), refusal::getMessage);
    }
}
