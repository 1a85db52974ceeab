package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.ops.Ops;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** Checks of gradients, beside Python's. */
class GradcheckTest {

    private static final Python.Results PYTHON = Python.run("autograd_gradcheck.py");

    private static final GradcheckOptions DEFAULT = GradcheckOptions.DEFAULT;
    private static final Map<String, GradcheckOptions> MODES = Map.of(
            "slow", DEFAULT,
            "fast", DEFAULT.fastMode(true),
            "forward", DEFAULT.checkForwardAd(true).checkBackwardAd(false),
            "fastForward", DEFAULT.checkForwardAd(true).fastMode(true),
            "batched", DEFAULT.checkBatchedGrad(true));

    private static final Map<String, Function<Tensor, List<Tensor>>> FUNCTIONS = Map.of(
            "sigmoid", one(Tensor::sigmoid),
            "notWhole", one(t -> t.mul(t.detach())),
            "notWholeOfComplex", one(t -> t.mul(t.detach())),
            "complex", one(t -> t.mul(t).exp()),
            "realOfComplex", one(t -> t.abs().pow(2)),
            "complexOfReal", one(t -> Ops.call("aten::complex", t, t.sin()).tensor()),
            "kink", one(t -> t.sub(t.detach()).abs()),
            "constant", one(t -> Torch.ones(2).to(DType.FLOAT64)),
            "step", one(t -> t.detach().mul(2)),
            "several", t -> List.of(t.sin(), t.pow(2).sum(), t.argmax()));

    private static Function<Tensor, List<Tensor>> one(UnaryOperator<Tensor> function) {
        return input -> List.of(function.apply(input));
    }

    private static Tensor input(String name) {
        boolean complex =
                List.of("notWholeOfComplex", "complex", "realOfComplex").contains(name);
        return PYTHON.tensor(complex ? "z" : "x").requiresGrad_(true);
    }

    private static Function<List<Tensor>, List<Tensor>> function(String name) {
        return inputs -> FUNCTIONS.get(name).apply(inputs.getFirst());
    }

    static Stream<Arguments> checks() {
        return FUNCTIONS.keySet().stream()
                .sorted()
                .flatMap(name -> MODES.keySet().stream().sorted().map(mode -> arguments(name, mode)));
    }

    /** Those that have a gradient: without one Python's check trips over its own slices. */
    static Stream<String> functions() {
        return FUNCTIONS.keySet().stream()
                .filter(name -> !List.of("constant", "step").contains(name))
                .sorted();
    }

    private static String verdict(Runnable check) {
        try {
            check.run();
            return "passes";
        } catch (GradcheckException e) {
            return "GradcheckError\n" + e.getMessage();
        } catch (RuntimeException e) {
            return "another exception\n" + e.getMessage();
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("checks")
    void theVerdictIsPythons(String name, String mode) {
        String expected = PYTHON.text(name + "." + mode);
        String actual = verdict(() -> Gradcheck.gradcheck(function(name), List.of(input(name)), MODES.get(mode)));
        if (mode.startsWith("fast") || !expected.startsWith("GradcheckError")) {
            expected = expected.lines()
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("^(?!passes|Gradcheck).*", "another exception");
            actual = actual.lines().findFirst().orElseThrow();
        }
        assertEquals(expected, actual);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void theVerdictOnSecondDerivativesIsPythons(String name) {
        String expected = PYTHON.text(name + ".second").lines().findFirst().orElseThrow();
        String actual = verdict(() -> Gradcheck.gradgradcheck(function(name), List.of(input(name)), null, DEFAULT));
        assertEquals(expected.equals("passes"), actual.equals("passes"), actual);
    }

    @Test
    void withoutAnExceptionAFailureIsFalse() {
        GradcheckOptions options = DEFAULT.raiseException(false);
        assertFalse(Gradcheck.gradcheck(function("notWhole"), List.of(input("notWhole")), options));
    }

    @Test
    void anInputIsAfterwardsAsItWas() {
        Tensor input = input("sigmoid");
        Gradcheck.gradcheck(Tensor::sigmoid, input);
        Bits.assertSame(PYTHON.tensor("x"), input, "the input");
    }

    @Test
    void anInputIsPutBackWhenTheFunctionThrows() {
        Tensor input = input("sigmoid");
        Tensor before = input.detach().clone();
        assertThrows(
                IllegalStateException.class,
                () -> Gradcheck.gradcheck(
                        t -> {
                            if (!Torch.equal(t.detach(), before)) {
                                throw new IllegalStateException("moved");
                            }
                            return t.sin();
                        },
                        input));
        Bits.assertSame(before, input, "the input");
    }

    @Test
    void anInputWithoutGradIsRefusedInPythonsWords() {
        assertEquals(
                PYTHON.text("noGrad.error"),
                assertThrows(IllegalArgumentException.class, () -> Gradcheck.gradcheck(Tensor::sin, PYTHON.tensor("x")))
                        .getMessage());
    }

    @Test
    void anExpandedInputIsRefusedInPythonsWords() {
        Tensor expanded = Torch.ones(1).to(DType.FLOAT64).expand(3).requiresGrad_(true);
        assertEquals(
                PYTHON.text("expanded.error"),
                assertThrows(IllegalArgumentException.class, () -> Gradcheck.gradcheck(Tensor::sin, expanded))
                        .getMessage()
                        .replace("contiguous()", ".contiguous"));
    }

    @Test
    void optionsThatCheckNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> DEFAULT.checkBackwardAd(false));
    }

    @Test
    void whatTheFunctionThrowsComesOut() {
        IllegalStateException thrown = new IllegalStateException("the function's own");
        assertSame(
                thrown,
                assertThrows(
                        IllegalStateException.class,
                        () -> Gradcheck.gradcheck(
                                t -> {
                                    throw thrown;
                                },
                                input("sigmoid"))));
    }

    @Test
    void nothingIsLeftBehind() {
        Tensor input = input("sigmoid");
        GradcheckOptions options = DEFAULT.checkForwardAd(true).fastMode(true);
        Leaks.assertNone(() -> Gradcheck.gradcheck(function("sigmoid"), List.of(input), options));
    }
}
