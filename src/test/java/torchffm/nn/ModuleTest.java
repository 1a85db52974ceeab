package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.DType;
import torchffm.MemoryFormat;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.nn.Models.Block;
import torchffm.nn.Models.Free;
import torchffm.nn.Models.Tied;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** What modules register, list and print; nn_modules.py makes the expected texts. */
class ModuleTest {
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("nn_modules.py");
    }

    private static Module model(String name) {
        return name.equals("tied") ? new Tied() : new Sequential(new Block(), new Block());
    }

    private static String lines(Set<String> keys) {
        return String.join("\n", keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"block", "tied"})
    void parametersAreNamedInPythonsOrderTiedOnesOnce(String name) {
        assertEquals(
                python.text(name + ".parameters"),
                lines(model(name).namedParameters().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"block", "tied"})
    void buffersAreNamedInPythonsOrder(String name) {
        assertEquals(
                python.text(name + ".buffers"), lines(model(name).namedBuffers().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"block", "tied"})
    void modulesAreNamedInPythonsOrderEachOnce(String name) {
        assertEquals(
                python.text(name + ".modules"), lines(model(name).namedModules().keySet()));
    }

    @Test
    void theTextOfNestedModulesIsPythons() {
        assertEquals(python.text("block.repr"), model("block").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"block", "tied"})
    void applyVisitsInPythonsOrder(String name) {
        List<String> visited = new ArrayList<>();
        model(name).apply(module -> visited.add(module.getClass().getSimpleName()));

        assertEquals(python.text(name + ".order"), pythonNames(visited));
    }

    /** TiedLinear is our stand-in for a Linear whose weight was replaced. */
    private static String pythonNames(List<String> visited) {
        return String.join("\n", visited).replace("TiedLinear", "Linear");
    }

    @Test
    void anAnonymousModuleIsPrintedAsWhatItExtends() {
        assertEquals("Sequential()", new Sequential() {}.toString());
    }

    @Test
    void sequentialNamesByPositionOrAsTold() {
        LinkedHashMap<String, Module> named = new LinkedHashMap<>();
        named.put("first", new ReLU());
        named.put("second", new Tanh());
        Sequential sequential = new Sequential(named);
        Sequential numbered = new Sequential(new ReLU()).append(new Tanh());

        assertEquals(
                List.of("first", "second"), List.copyOf(sequential.children().keySet()));
        assertEquals(List.of("0", "1"), List.copyOf(numbered.children().keySet()));
    }

    @Test
    void sequentialIsReadByPositionFromBothEnds() {
        ReLU relu = new ReLU();
        Tanh tanh = new Tanh();
        Sequential sequential = new Sequential(relu, tanh);

        assertSame(relu, sequential.get(0));
        assertSame(tanh, sequential.get(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> sequential.get(2));
    }

    @Test
    void aNameIsTakenOnce() {
        Free module = new Free();
        module.child("conv", new ReLU());

        assertRefused("attribute 'conv' already exists", () -> module.parameter("conv", Torch.ones(1)));
        assertRefused("attribute 'conv' already exists", () -> module.child("conv", new ReLU()));
    }

    @Test
    void aNameHasNoDotAndIsNotEmpty() {
        Free module = new Free();

        assertRefused("module name can't contain \".\", got: a.b", () -> module.child("a.b", new ReLU()));
        assertRefused("buffer name can't be empty string \"\"", () -> module.buffer("", null));
    }

    @Test
    void aParameterIsALeaf() {
        Tensor computed = Torch.ones(1).requiresGrad_(true).mul(2);

        assertRefused(
                "Cannot assign non-leaf Tensor to parameter 'x'. Model parameters must be created explicitly. To"
                        + " express 'x' as a function of another Tensor, compute the value in the forward() method.",
                () -> new Free().parameter("x", computed));
    }

    private static void assertRefused(String message, Runnable registration) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, registration::run).getMessage());
    }

    @Test
    void parametersAskForGradientsAlsoWhereNothingIsRecorded() {
        try (var _ = Torch.noGrad()) {
            assertTrue(new Linear(2, 2).weight().requiresGrad());
        }
    }

    @Test
    void whatIsRegisteredOutlivesTheScopeItWasMadeIn() {
        Block block;
        try (var _ = TensorScope.open()) {
            block = new Block();
        }

        block.parameters().forEach(parameter -> assertFalse(parameter.isClosed()));
        block.namedBuffers().values().forEach(buffer -> assertFalse(buffer.isClosed()));
    }

    @Test
    void trainingModeReachesAllModulesBelow() {
        Module model = model("block").eval();
        assertTrue(model.namedModules().values().stream().noneMatch(Module::isTraining));

        model.train();
        assertTrue(model.namedModules().values().stream().allMatch(Module::isTraining));
    }

    @Test
    void zeroGradDropsAllGradients() {
        Block block = new Block();
        block.forward(Torch.rand(2, 1, 5, 5)).sum().backward();
        block.zeroGrad();

        block.parameters().forEach(parameter -> assertNull(parameter.grad()));
    }

    @Test
    void conversionKeepsTheTensorsAndConvertsTheirGradients() {
        Block block = new Block();
        Tensor weight = block.head.weight();
        block.forward(Torch.rand(2, 1, 5, 5)).sum().backward();
        block.to(DType.FLOAT64);

        assertSame(weight, block.parameters().getLast());
        assertEquals(DType.FLOAT64, weight.dtype());
        assertEquals(DType.FLOAT64, weight.grad().dtype());
        assertEquals(DType.FLOAT64, block.mean.dtype());
        assertEquals(
                DType.INT64,
                block.namedBuffers().get("features.1.num_batches_tracked").dtype());
    }

    @Test
    void aConvertedModuleTrainsOn() {
        Block block = new Block();
        block.forward(Torch.rand(2, 1, 5, 5)).sum().backward();
        block.to(DType.FLOAT64).zeroGrad();
        block.forward(Torch.rand(2, 1, 5, 5).to(DType.FLOAT64)).sum().backward();

        assertEquals(DType.FLOAT64, block.head.weight().grad().dtype());
    }

    @Test
    void onlyTensorsOfFourDimensionsAreLaidOutChannelsLast() {
        Sequential module = new Sequential(new Conv2d(1, 8, 3), new Flatten(), new Linear(8, 2));
        Tensor weight = module.parameters().getFirst();
        module.to(MemoryFormat.CHANNELS_LAST);

        assertArrayEquals(new long[] {8, 1, 3, 3}, weight.shape());
        assertArrayEquals(new long[] {9, 1, 3, 1}, weight.stride()); // not 9, 9, 3, 1, though both say the same
        assertTrue(module.parameters().getLast().isContiguous());
    }

    @Test
    void onlyFloatingPointTypesAreConvertedTo() {
        assertEquals(
                "nn.Module.to only accepts floating point dtypes, but got desired dtype=torch.int64",
                assertThrows(IllegalArgumentException.class, () -> new ReLU().to(DType.INT64))
                        .getMessage());
    }

    @Test
    void aForwardPassLeavesNothingBehindInAScope() {
        Block block = new Block();
        Tensor input = Torch.rand(2, 1, 5, 5);

        Leaks.assertNone(() -> {
            try (var _ = TensorScope.open()) {
                block.forward(input);
            }
        });
    }
}
