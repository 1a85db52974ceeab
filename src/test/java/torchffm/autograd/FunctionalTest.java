package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.autograd.FunctionalOptions.Strategy;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** Jacobians, Hessians and products with them, beside Python's. */
class FunctionalTest {

    private static final Python.Results PYTHON = Python.run("autograd_functional.py");

    private static final FunctionalOptions DEFAULT = FunctionalOptions.DEFAULT;
    private static final FunctionalOptions STRICT = DEFAULT.strict(true);
    private static final FunctionalOptions BATCHED = DEFAULT.vectorize(true);
    private static final FunctionalOptions FORWARD = DEFAULT.strategy(Strategy.FORWARD_MODE);

    private static final Tensor A = PYTHON.tensor("a");
    private static final Tensor B = PYTHON.tensor("b");
    private static final Tensor V2 = PYTHON.tensor("v2");
    private static final Tensor V23 = PYTHON.tensor("v23");
    private static final Tensor V3 = PYTHON.tensor("v3");
    private static final List<Tensor> AB = List.of(A, B);

    private static Tensor one(Tensor x) {
        return x.exp().sum(1, false);
    }

    private static List<Tensor> several(List<Tensor> inputs) {
        Tensor x = inputs.get(0);
        Tensor y = inputs.get(1);
        return List.of(x.mul(y).sin(), y.pow(2).sum(), x.cos());
    }

    private static Tensor scalar(Tensor x) {
        return x.pow(3).sum();
    }

    private static Tensor scalarOfTwo(List<Tensor> inputs) {
        return inputs.get(0)
                .mul(inputs.get(1))
                .pow(3)
                .sum()
                .add(inputs.get(1).sin().sum());
    }

    private static Tensor sumOfTheFirst(List<Tensor> inputs) {
        return inputs.getFirst().sum();
    }

    private static List<Tensor> sumAlone(List<Tensor> inputs) {
        return List.of(sumOfTheFirst(inputs));
    }

    private static Arguments result(String name, Supplier<Object> action) {
        return arguments(name, action);
    }

    static Stream<Arguments> results() {
        return Stream.of(
                result("jacobian.one", () -> Functional.jacobian(FunctionalTest::one, A)),
                result("jacobian.vectorized", () -> Functional.jacobian(FunctionalTest::one, A, BATCHED)),
                result("jacobian.forward", () -> Functional.jacobian(FunctionalTest::one, A, FORWARD)),
                result("jacobian.several", () -> Functional.jacobian(FunctionalTest::several, AB, DEFAULT)),
                result("jacobian.severalVectorized", () -> Functional.jacobian(FunctionalTest::several, AB, BATCHED)),
                result("jacobian.severalForward", () -> Functional.jacobian(FunctionalTest::several, AB, FORWARD)),
                result("hessian.one", () -> Functional.hessian(FunctionalTest::scalar, A)),
                result("hessian.vectorized", () -> Functional.hessian(FunctionalTest::scalar, A, BATCHED)),
                result("hessian.forward", () -> Functional.hessian(FunctionalTest::scalar, A, FORWARD)),
                result("hessian.several", () -> Functional.hessian(FunctionalTest::scalarOfTwo, AB, DEFAULT)),
                result("vjp.one", () -> Functional.vjp(FunctionalTest::one, A, V2)),
                result(
                        "vjp.several",
                        () -> Functional.vjp(
                                FunctionalTest::several, AB, List.of(V23, PYTHON.tensor("two"), V23), DEFAULT)),
                result("vjp.noVector", () -> Functional.vjp(FunctionalTest::scalar, A, null)),
                result("jvp.one", () -> Functional.jvp(FunctionalTest::one, A, V23)),
                result("jvp.several", () -> Functional.jvp(FunctionalTest::several, AB, List.of(V23, V3), DEFAULT)),
                result("vhp.one", () -> Functional.vhp(FunctionalTest::scalar, A, V23)),
                result("vhp.several", () -> Functional.vhp(FunctionalTest::scalarOfTwo, AB, List.of(V23, V3), DEFAULT)),
                result("hvp.one", () -> Functional.hvp(FunctionalTest::scalar, A, V23)),
                result(
                        "hvp.several",
                        () -> Functional.hvp(FunctionalTest::scalarOfTwo, AB, List.of(V23, V3), DEFAULT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("results")
    void theResultIsPythons(String name, Supplier<Object> action) {
        assertIsPythons(name, action.get());
    }

    private static void assertIsPythons(String name, Object actual) {
        switch (actual) {
            case ValueAndProduct<?, ?> pair -> {
                assertIsPythons(name + ".0", pair.output());
                assertIsPythons(name + ".1", pair.product());
            }
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    assertIsPythons(name + "." + i, list.get(i));
                }
            }
            default -> Bits.assertSame(PYTHON.tensor(name), (Tensor) actual, name);
        }
    }

    private static Arguments refused(String name, Executable action) {
        return arguments(name, action);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("vectorSize", () -> Functional.vjp(FunctionalTest::one, A, V3)),
                refused(
                        "vectorSizeInList",
                        () -> Functional.jvp(FunctionalTest::several, AB, List.of(V23, V2), DEFAULT)),
                refused("vectorLength", () -> Functional.jvp(FunctionalTest::several, AB, List.of(V23), DEFAULT)),
                refused("vectorMissing", () -> Functional.vjp(FunctionalTest::one, A, null)),
                refused("vectorMissingForInput", () -> Functional.jvp(FunctionalTest::one, A, null)),
                refused("notScalar", () -> Functional.hessian(FunctionalTest::one, A)),
                refused("notScalarVhp", () -> Functional.vhp(FunctionalTest::one, A, V23)),
                refused("notScalarHvp", () -> Functional.hvp(FunctionalTest::one, A, V23)),
                refused("strictOutput", () -> Functional.jacobian(x -> Torch.ones(2), A, STRICT)),
                refused("strictInput", () -> Functional.jacobian(FunctionalTest::sumAlone, AB, STRICT)),
                refused("strictVjp", () -> Functional.vjp(FunctionalTest::sumAlone, AB, null, STRICT)),
                refused("strictJvp", () -> Functional.jvp(FunctionalTest::sumAlone, AB, List.of(V23, V3), STRICT)),
                refused("strictHessian", () -> Functional.hessian(Tensor::sum, A, STRICT)),
                refused("strictVhp", () -> Functional.vhp(Tensor::sum, A, V23, STRICT)),
                refused("strictCreateGraph", () -> Functional.jacobian(x -> x.mul(2), A, STRICT.createGraph(true))),
                refused(
                        "strictVjpCreateGraph",
                        () -> Functional.vjp(x -> x.mul(2).sum(), A, null, STRICT.createGraph(true))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void itIsRefusedInPythonsWords(String name, Executable action) {
        assertEquals(
                PYTHON.text(name + ".error"),
                assertThrows(IllegalArgumentException.class, action).getMessage());
    }

    @Test
    void aJacobianWithAGraphCanBeDifferentiated() {
        Tensor leaf = A.clone().requiresGrad_(true);
        Functional.jacobian(FunctionalTest::one, leaf, DEFAULT.createGraph(true))
                .pow(2)
                .sum()
                .backward();
        Bits.assertSame(PYTHON.tensor("createGraph.jacobian"), Objects.requireNonNull(leaf.grad()), "the gradient");
    }

    @Test
    void aProductWithAGraphCanBeDifferentiated() {
        Tensor leaf = A.clone().requiresGrad_(true);
        Functional.vjp(FunctionalTest::scalar, leaf, null, DEFAULT.createGraph(true))
                .product()
                .pow(2)
                .sum()
                .backward();
        Bits.assertSame(PYTHON.tensor("createGraph.vjp"), Objects.requireNonNull(leaf.grad()), "the gradient");
    }

    @Test
    void withoutAGraphNothingIsRecorded() {
        Tensor leaf = A.clone().requiresGrad_(true);
        assertFalse(Functional.jacobian(FunctionalTest::one, leaf).requiresGrad());
    }

    @Test
    void forwardModeAndAGraphDoNotGoTogether() {
        FunctionalOptions options = FORWARD.createGraph(true);
        assertThrows(IllegalArgumentException.class, () -> Functional.jacobian(FunctionalTest::one, A, options));
    }

    @Test
    void forwardModeAndStrictnessDoNotGoTogether() {
        FunctionalOptions options = FORWARD.strict(true);
        assertThrows(IllegalArgumentException.class, () -> Functional.jacobian(FunctionalTest::one, A, options));
    }

    @Test
    void whatTheFunctionThrowsComesOut() {
        IllegalStateException thrown = new IllegalStateException("the function's own");
        assertSame(
                thrown,
                assertThrows(
                        IllegalStateException.class,
                        () -> Functional.jacobian(
                                x -> {
                                    throw thrown;
                                },
                                A,
                                FORWARD)));
    }

    @Test
    void aFunctionThatThrowsLeavesNoLevelOpen() {
        assertThrows(
                ArithmeticException.class,
                () -> Functional.jacobian(x -> x.mul(Math.floorDiv(1, x.dim() - 2)), A, FORWARD));
        assertThrows(IllegalStateException.class, ForwardAd::exitDualLevel);
    }

    @Test
    @SuppressWarnings("try") // a scope is for what is made inside
    void aResultBelongsToTheCallersScope() {
        Tensor jacobian;
        try (TensorScope scope = TensorScope.open()) {
            jacobian = Functional.jacobian(FunctionalTest::one, A);
        }
        assertThrows(IllegalStateException.class, jacobian::sum);
    }

    @Test
    @SuppressWarnings("try") // a scope is for what is made inside
    void nothingIsLeftBehind() {
        Leaks.assertNone(() -> {
            try (TensorScope scope = TensorScope.open()) {
                Functional.jacobian(FunctionalTest::several, AB, FORWARD);
                Functional.hessian(FunctionalTest::scalar, A);
                Functional.hvp(FunctionalTest::scalar, A, V23);
            }
        });
    }
}
