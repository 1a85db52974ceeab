package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Losses against Python's, bit for bit; nn_losses.py makes the expected values. */
class LossTest {
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("nn_losses.py");
    }

    static Stream<Arguments> losses() {
        return Stream.of(
                loss("cross_entropy", (x, y) -> new CrossEntropyLoss().forward(x, y)),
                loss(
                        "cross_entropy_weight",
                        (x, y) -> crossEntropy().weight(weight()).build().forward(x, y)),
                loss(
                        "cross_entropy_ignore",
                        (x, y) -> crossEntropy().ignoreIndex(2).build().forward(x, y)),
                loss(
                        "cross_entropy_sum",
                        (x, y) ->
                                crossEntropy().reduction(Reduction.SUM).build().forward(x, y)),
                loss(
                        "cross_entropy_none",
                        (x, y) ->
                                crossEntropy().reduction(Reduction.NONE).build().forward(x, y)),
                loss(
                        "cross_entropy_smoothing",
                        (x, y) -> crossEntropy()
                                .weight(weight())
                                .labelSmoothing(0.1)
                                .build()
                                .forward(x, y)),
                loss("cross_entropy_probabilities", Functional::crossEntropy),
                loss("nll", (x, y) -> new NLLLoss().forward(x, y)),
                loss("nll_options", (x, y) -> new NLLLoss(weight(), Reduction.SUM, 1).forward(x, y)),
                loss("mse", (x, y) -> new MSELoss().forward(x, y)),
                loss("mse_sum", (x, y) -> new MSELoss(Reduction.SUM).forward(x, y)),
                loss("mse_none", (x, y) -> new MSELoss(Reduction.NONE).forward(x, y)),
                loss("mse_broadcast", Functional::mseLoss));
    }

    private static Arguments loss(String name, BinaryOperator<Tensor> loss) {
        return arguments(name, loss);
    }

    private static CrossEntropyLoss.Builder crossEntropy() {
        return CrossEntropyLoss.builder();
    }

    private static Tensor weight() {
        return python.tensor("weight");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void lossAndGradientArePythons(String name, BinaryOperator<Tensor> loss) {
        Tensor x = python.tensor(name + ".x").requiresGrad_(true);
        Tensor y = loss.apply(x, python.tensor(name + ".target"));
        y.sum().backward();
        Tensor grad = x.grad();

        assertNotNull(grad);
        Bits.assertSame(python.tensor(name + ".y"), y, "loss");
        Bits.assertSame(python.tensor(name + ".grad_x"), grad, "gradient of the input");
    }

    @Test
    void theWeightOfALossIsABufferAndInItsStateDict() {
        CrossEntropyLoss weighted = crossEntropy().weight(weight()).build();

        assertEquals("[weight]", weighted.stateDict().keys().toString());
        assertEquals("[]", new CrossEntropyLoss().stateDict().keys().toString());
        assertEquals("[]", weighted.parameters().toString());
    }
}
