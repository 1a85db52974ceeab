package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** The functions of torch.nn.functional and their gradients against Python's, bit for bit: nn_functional.py. */
class FunctionalNamesTest {

    private static final Map<String, Value> CASES = cases();
    private static Python.Results python;

    /** What every function takes its arguments from. */
    record Inputs(Tensor a, Tensor b, Tensor i, Tensor p, Tensor q, Tensor s, Tensor w) {

        static Inputs fresh() {
            return new Inputs(input("a"), input("b"), input("i"), input("p"), input("q"), input("s"), input("w"));
        }

        private static Tensor input(String name) {
            return python.tensor(name).requiresGrad_(true);
        }

        Map<String, Tensor> byName() {
            return Map.of("a", a, "b", b, "i", i, "p", p, "q", q, "s", s, "w", w);
        }
    }

    interface Value {
        Tensor of(Inputs x);
    }

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("nn_functional.py");
    }

    static Set<String> names() {
        return CASES.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void valueAndGradientsArePythons(String name) {
        Inputs inputs = Inputs.fresh();
        Torch.manualSeed(5);
        Tensor value = CASES.get(name).of(inputs);
        Bits.assertSame(python.tensor(name), value, name);
        if (value.requiresGrad()) {
            value.pow(2).sum().backward();
        }
        inputs.byName().forEach((key, tensor) -> {
            String of = name + "." + key;
            if (Files.exists(python.dir().resolve(of + ".tensor"))) {
                assertNotNull(tensor.grad(), of);
                Bits.assertSame(python.tensor(of), tensor.grad(), of);
            } else {
                assertNull(tensor.grad(), of);
            }
        });
    }

    @Test
    void whatPythonRefusesIsRefusedInItsWords() {
        Tensor x = Torch.ones(2, 3);
        refused("min_val cannot be greater than max_val", () -> Functional.hardtanh(x, 1, -1));
        refused(
                "dropout probability has to be between 0 and 1, but got 1.5",
                () -> Functional.alphaDropout(x, 1.5, true));
        refused(
                "Weights and input must have the same size.",
                () -> Functional.l1Loss(x, x, Reduction.MEAN, Torch.ones(3)));
        refused("var is of incorrect size", () -> Functional.gaussianNllLoss(x, x, Torch.ones(3)));
        refused("margin must be greater than 0, got 0.0", () -> Functional.tripletMarginLoss(x, x, x, 0));
        refused("Padding_idx must be within num_embeddings", () -> Functional.embedding(x, x, 2L));
        refused("either size or scale_factor should be defined", () -> Functional.interpolate(x, interpolation()));
        refused(
                "Got 3D input, but bilinear mode needs 4D input",
                () -> Functional.interpolate(
                        Torch.ones(1, 2, 3), interpolation().size(2).mode("bilinear")));
    }

    private static void refused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    static InterpolateOptions interpolation() {
        return new InterpolateOptions();
    }

    static Tensor unpooled1d(Tensor x) {
        MaxPoolResult pooled = Functional.maxPool1dWithIndices(x, new long[] {2});
        return Functional.maxUnpool1d(pooled.output(), pooled.indices(), new long[] {2});
    }

    static Tensor unpooled2d(Tensor x) {
        MaxPoolResult pooled = Functional.maxPool2dWithIndices(
                x, new long[] {2, 2}, new long[] {2, 2}, new long[] {0, 0}, new long[] {1, 1}, false);
        return Functional.maxUnpool2d(
                pooled.output(), pooled.indices(), new long[] {2}, null, new long[] {0}, new long[] {7, 6});
    }

    static Tensor unpooled3d(Tensor x) {
        MaxPoolResult pooled = Functional.maxPool3dWithIndices(x, new long[] {2});
        return Functional.maxUnpool3d(pooled.output(), pooled.indices(), new long[] {2});
    }

    private static Map<String, Value> cases() {
        Map<String, Value> cases = new LinkedHashMap<>();
        FunctionalCases.add0(cases);
        FunctionalCases.add1(cases);
        FunctionalCases.add2(cases);
        return cases;
    }
}
