package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.io.StateDict;
import torchffm.nn.Models.Block;
import torchffm.nn.Models.Tied;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** State dicts of modules, and loading them; nn_modules.py makes the expected texts. */
class ModuleStateTest {
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        python = Python.run("nn_modules.py");
    }

    private static Module model(String name) {
        return name.equals("tied") ? new Tied() : new Sequential(new Block(), new Block());
    }

    private static Module blockAndLinear() {
        return new Sequential(new Block(), new Linear(2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"block", "tied"})
    void keysStandInPythonsOrder(String name) {
        assertEquals(
                python.text(name + ".keys"),
                String.join("\n", model(name).stateDict().keys()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"block", "tied"})
    void metadataIsPythons(String name) {
        StateDict state = model(name).stateDict();
        String metadata = state.prefixes().stream()
                .map(prefix -> prefix + "=" + state.version(prefix).orElseThrow())
                .collect(Collectors.joining("\n"));

        assertEquals(python.text(name + ".metadata"), metadata);
    }

    @ParameterizedTest
    @ValueSource(strings = {"block", "tied"})
    void theSavedFileIsPythonsByteForByte(String name, @TempDir Path folder) throws IOException {
        StateDict state = model(name).stateDict();
        int i = 0;
        for (Map.Entry<String, Tensor> entry : state) {
            entry.getValue().fill_(i++);
        }
        Path file = folder.resolve(name + ".pth");
        state.save(file);

        assertEquals(-1, Files.mismatch(python.dir().resolve(name + ".pth"), file));
    }

    @Test
    void tensorsAreDetachedAndShareTheModulesMemory() {
        Linear linear = new Linear(2, 2);
        Tensor weight = linear.stateDict().get("weight");
        weight.fill_(3);

        assertFalse(weight.requiresGrad());
        assertEquals(3, linear.weight().max().item());
    }

    @Test
    void aStateDictOutlivesTheScopeItWasMadeIn() {
        Linear linear = new Linear(2, 2);
        StateDict state;
        try (var _ = TensorScope.open()) {
            state = linear.stateDict();
        }

        assertFalse(state.get("weight").isClosed());
    }

    @Test
    void closingAStateDictFreesItAndLeavesTheModuleAsItIs() {
        Linear linear = new Linear(2, 2);

        Leaks.assertNone(() -> linear.stateDict().close());
        assertFalse(linear.weight().isClosed());
    }

    @Test
    void loadingCopiesEveryTensor() {
        Block source = new Block();
        source.forward(Torch.rand(2, 1, 5, 5)); // moves the running figures
        Block target = new Block();
        target.loadStateDict(source.stateDict());

        target.stateDict()
                .forEach(entry ->
                        Bits.assertSame(source.stateDict().get(entry.getKey()), entry.getValue(), entry.getKey()));
    }

    @Test
    void loadingConvertsToTheModulesTypeAndKeepsItsParameters() {
        Linear target = new Linear(2, 2);
        StateDict state = new StateDict()
                .put("weight", Torch.full(new long[] {2, 2}, 0.5).to(DType.FLOAT64))
                .put("bias", Torch.zeros(2));
        target.loadStateDict(state);

        assertEquals(DType.FLOAT32, target.weight().dtype());
        assertEquals(0.5, target.weight().min().item());
        assertTrue(target.weight().requiresGrad() && target.weight().isLeaf());
    }

    @Test
    void loadingLeavesNothingBehind() {
        Block block = new Block();
        StateDict state = new Block().stateDict();

        Leaks.assertNone(() -> block.loadStateDict(state));
    }

    private static StateDict wrong(Module model) {
        StateDict wrong = StateDict.plain();
        model.stateDict().forEach(entry -> wrong.put(entry.getKey(), entry.getValue()));
        wrong.put("0.features.0.weight", Torch.zeros(2, 1, 5, 5));
        wrong.put("1.bias", Torch.scalar(0));
        wrong.remove("0.mean");
        wrong.remove("1.weight");
        for (String key : List.of("extra", "0.extra", "0.features.9.weight", "1.weight.deeper", "0.nothing")) {
            wrong.put(key, Torch.zeros(1));
        }
        return wrong;
    }

    @Test
    void whatDiffersIsToldInPythonsWords() {
        Module model = blockAndLinear();
        StateDict wrong = wrong(model);
        StateDictException refused = assertThrows(StateDictException.class, () -> model.loadStateDict(wrong));

        assertEquals(python.text("mismatch"), refused.getMessage());
    }

    @Test
    void whatDiffersIsToldInListsToo() {
        Module model = blockAndLinear();
        StateDict wrong = wrong(model);
        StateDictException refused = assertThrows(StateDictException.class, () -> model.loadStateDict(wrong));

        assertEquals(List.of("0.mean", "1.weight"), refused.missingKeys());
        assertEquals(
                List.of("extra", "0.extra", "0.nothing", "0.features.9.weight", "1.weight.deeper"),
                refused.unexpectedKeys());
        assertEquals(
                "size mismatch for 1.bias: copying a param with shape torch.Size([]) from checkpoint, the shape in"
                        + " current model is torch.Size([3]).",
                refused.sizeMismatches().getLast());
    }

    @Test
    void shapesMustFitWhereKeysNeedNot() {
        Module model = blockAndLinear();
        StateDict wrong = wrong(model);
        StateDictException refused = assertThrows(StateDictException.class, () -> model.loadStateDict(wrong, false));

        assertEquals(python.text("mismatch_lenient"), refused.getMessage());
    }

    @Test
    void whatFitsInARefusedStateDictIsLoadedAsInPython() {
        for (boolean strict : new boolean[] {true, false}) {
            Module model = blockAndLinear();
            StateDict wrong = wrong(model);
            for (String key : wrong.keys().toArray(String[]::new)) {
                wrong.put(key, Torch.full(wrong.get(key).shape(), 7));
            }
            assertThrows(StateDictException.class, () -> model.loadStateDict(wrong, strict));

            List<String> loaded = new ArrayList<>();
            model.stateDict().forEach(entry -> {
                if (entry.getValue().eq(7).all().itemBoolean()) {
                    loaded.add(entry.getKey());
                }
            });
            assertEquals(python.text("mismatch.loaded." + strict), String.join("\n", loaded));
        }
    }

    @Test
    void keysMayDifferWhereThatIsAllowedAndAreReturned() {
        Module model = blockAndLinear();
        StateDict state = model.stateDict();
        assertEquals(python.text("matched"), model.loadStateDict(state, false).toString());

        state.remove("0.mean");
        state.put("extra", Torch.zeros(1));
        assertEquals(python.text("lenient"), model.loadStateDict(state, false).toString());
    }

    @Test
    void aVectorOfOneIsLoadedAsANumber() {
        BatchNorm2d norm = new BatchNorm2d(2);
        StateDict state = norm.stateDict().put("num_batches_tracked", Torch.tensor(new long[] {5}, 1));
        norm.loadStateDict(state);

        assertEquals(5, norm.namedBuffers().get("num_batches_tracked").itemLong());
    }

    @Test
    void aBatchNormOfBeforeItsVersion2NeedsNoCount() {
        BatchNorm2d norm = new BatchNorm2d(2);
        norm.forward(Torch.rand(2, 2, 3, 3));
        StateDict old = StateDict.plain();
        new BatchNorm2d(2).stateDict().forEach(entry -> old.put(entry.getKey(), entry.getValue()));
        old.remove("num_batches_tracked");
        norm.loadStateDict(old);

        assertEquals(1, norm.namedBuffers().get("num_batches_tracked").itemLong());
    }

    @Test
    void aBatchNormOfVersion1NeedsNoCountEither() {
        BatchNorm2d norm = new BatchNorm2d(2);
        StateDict old = norm.stateDict().putMetadata("", 1);
        old.remove("num_batches_tracked");
        norm.loadStateDict(old);

        assertEquals(0, norm.namedBuffers().get("num_batches_tracked").itemLong());
    }

    @Test
    void aBatchNormOfVersion2NeedsItsCount() {
        BatchNorm2d norm = new BatchNorm2d(2);
        StateDict state = norm.stateDict();
        state.remove("num_batches_tracked");
        StateDictException refused = assertThrows(StateDictException.class, () -> norm.loadStateDict(state));

        assertEquals(python.text("batch_norm_without_count"), refused.getMessage());
    }
}
