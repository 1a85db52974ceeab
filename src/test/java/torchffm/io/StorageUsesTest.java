package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyStridedTensor;
import torchffm.testing.Leaks;

/** A storage is kept while a file is read only if another tensor may view it. */
class StorageUsesTest {
    @TempDir
    Path folder;

    @Test
    void aStorageOfOneTensorIsUsedOnceAndAllOthersAreUsedMoreOften() {
        try (var _ = TensorScope.open()) {
            TreeBuilder tree = new TreeBuilder();
            Tensor shared = Torch.zeros(4);
            PyStridedTensor alone = (PyStridedTensor) tree.tensor(Torch.zeros(2));
            PyStridedTensor wrapped = (PyStridedTensor) tree.tensor(Torch.zeros(3));
            PyDict dict = PyDict.ordered()
                    .put("alone", alone)
                    .put("shared", tree.tensor(shared))
                    .put("view", tree.tensor(shared.view(2, 2)))
                    .put("third", tree.tensor(shared.view(4, 1)))
                    .put("parameter", new PyParameter(wrapped, true))
                    .put("same data", new PyParameter(wrapped, false))
                    .put("sparse", tree.tensor(Torch.eye(2).toSparse()));
            assertEquals(Set.of(alone.storage()), StorageUses.once(dict));
        }
    }

    @Test
    void tensorsShareMemoryAsTheyDidAndNothingIsLeftOfTheFile() {
        Path file = folder.resolve("model.pth");
        try (var _ = TensorScope.open()) {
            Tensor shared = Torch.zeros(4);
            new StateDict()
                    .put("alone", Torch.ones(2))
                    .put("shared", shared)
                    .put("view", shared.view(2, 2))
                    .putParameter("parameter", Torch.ones(3).requiresGrad_(true))
                    .save(file);
        }
        Leaks.assertNone(() -> {
            try (var _ = TensorScope.open();
                    StateDict state = StateDict.load(file)) {
                Objects.requireNonNull(state.get("view")).fill_(3);
                assertEquals(
                        12, Objects.requireNonNull(state.get("shared")).sum().item());
                assertEquals(2, Objects.requireNonNull(state.get("alone")).sum().item());
                assertTrue(Objects.requireNonNull(state.get("parameter")).requiresGrad());
            }
        });
    }
}
