package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.ops.Ops;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** {@code backward} and {@code grad} beside Python's, {@code autograd_engine.py}. */
class EngineTest {

    private static final Python.Results PYTHON = Python.run("autograd_engine.py");

    private final Tensor a = Torch.tensor(new double[] {0.5, -1.25, 2.0}).requiresGrad_(true);
    private final Tensor b = Torch.tensor(new double[] {1.5, 0.75, -0.5}).requiresGrad_(true);

    private static void same(String name, Tensor actual) {
        Bits.assertSame(PYTHON.tensor(name), Objects.requireNonNull(actual, name), name);
    }

    @Test
    void backwardOfSeveralTensorsAddsUp() {
        Autograd.backward(
                Arrays.asList(a.mul(b).exp().sum(), a.mul(3).tanh()),
                Arrays.asList(null, Torch.tensor(new double[] {1, 2, 3})),
                null,
                false,
                null);
        same("backward.a", a.grad());
        same("backward.b", b.grad());
    }

    @Test
    void backwardGoesNoFurtherThanItsInputs() {
        Tensor hidden = a.mul(b);
        hidden.exp().sum().backward(null, null, false, List.of(hidden, b));
        same("inputs.hidden", hidden.grad());
        same("inputs.b", b.grad());
        assertNull(a.grad());
    }

    @Test
    void gradientsOfGradientsOfGradients() {
        GradOptions recorded = GradOptions.DEFAULT.createGraph(true);
        List<Tensor> all =
                new ArrayList<>(Autograd.grad(List.of(a.pow(3).mul(b).sum()), List.of(a, b), null, recorded));
        Tensor next = all.get(0).sum().add(all.get(1).pow(2).sum());
        all.addAll(Autograd.grad(List.of(next), List.of(a, b), null, recorded));
        all.add(Autograd.grad(all.get(2).sum(), a));
        for (int i = 0; i < all.size(); i++) {
            same("higher." + i, all.get(i));
        }
    }

    @Test
    void aBatchOfGradientsIsComputedInOneRun() {
        List<Tensor> grads = Autograd.grad(
                List.of(a.mul(b).exp()),
                List.of(a),
                List.of(Ops.call("aten::eye", 3).tensor().to(DType.FLOAT64)),
                GradOptions.DEFAULT.isGradsBatched(true));
        same("batched", grads.getFirst());
    }

    @Test
    void anUnusedInputHasZerosWhereTheyAreAskedFor() {
        List<Tensor> grads =
                Autograd.grad(List.of(a.exp().sum()), List.of(a, b), null, GradOptions.DEFAULT.materializeGrads(true));
        same("materialized.a", grads.get(0));
        same("materialized.b", grads.get(1));
    }

    @Test
    void anUnusedInputHasNoneWhereThatIsAllowed() {
        assertNull(Autograd.grad(List.of(a.sum()), List.of(a, b), null, GradOptions.DEFAULT.allowUnused(true))
                .get(1));
    }

    @Test
    void materializedZerosOfARecordedRunRequireGrad() {
        GradOptions options = GradOptions.DEFAULT.materializeGrads(true).createGraph(true);
        assertTrue(Objects.requireNonNull(Autograd.grad(List.of(a.sum()), List.of(b), null, options)
                        .getFirst())
                .requiresGrad());
    }

    @Test
    void gradAddsToNoLeaf() {
        Autograd.grad(a.sum(), a);
        assertNull(a.grad());
    }

    @Test
    void materializingForbidsForbiddingUnusedInputs() {
        GradOptions forbidding = GradOptions.DEFAULT.allowUnused(false);
        assertThrows(IllegalArgumentException.class, () -> forbidding.materializeGrads(true));
    }

    @Test
    void savingOnTheCpuChangesNothing() {
        try (SavedTensorsHooks _ = Autograd.saveOnCpu()) {
            Autograd.backward(
                    Arrays.asList(a.mul(b).exp().sum(), a.mul(3).tanh()),
                    Arrays.asList(null, Torch.tensor(new double[] {1, 2, 3})),
                    null,
                    false,
                    null);
        }
        same("backward.a", a.grad());
        same("backward.b", b.grad());
    }

    @Test
    void nothingIsLeftBehind() {
        Leaks.assertNone(() -> {
            try (var loss = a.sum()) {
                loss.backward();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongIsSaidAsPythonSaysIt() {
        Tensor z = a.mul(b.to(DType.COMPLEX128).mul(Torch.ones(3)));
        Tensor one = Torch.ones(1);
        Tensor loss = a.mul(b).sum();
        loss.backward();
        Map<String, Runnable> wrong = new LinkedHashMap<>();
        wrong.put(
                "count",
                () -> Autograd.backward(List.of(a.sum(), b.sum()), Arrays.asList((Tensor) null), null, false, null));
        wrong.put("vector", () -> a.mul(2).backward());
        wrong.put("complex", () -> z.sum().backward());
        wrong.put("shape", () -> gradOf(a.mul(2), Torch.ones(4), GradOptions.DEFAULT));
        wrong.put("dtype", () -> gradOf(z, Torch.ones(3).to(DType.FLOAT64), GradOptions.DEFAULT));
        wrong.put(
                "no_graph",
                () -> Autograd.backward(List.of(a.sum(), one), Arrays.asList(null, Torch.ones(1)), null, false, null));
        wrong.put("missing", () -> Autograd.backward(one));
        wrong.put("unused", () -> Autograd.grad(List.of(a.sum()), List.of(a, b)));
        wrong.put("unused_made", () -> Autograd.grad(List.of(a.mul(b).sum()), List.of(a.mul(2), b)));
        wrong.put("input", () -> Autograd.grad(a.sum(), Torch.ones(1)));
        wrong.put("no_inputs", () -> Autograd.grad(List.of(a.sum()), List.of()));
        wrong.put("backward_no_inputs", () -> a.sum().backward(null, null, false, List.of()));
        wrong.put("twice", loss::backward);
        return wrong.entrySet().stream()
                .map(wrongCall -> DynamicTest.dynamicTest(wrongCall.getKey(), () -> {
                    String expected = PYTHON.text("message." + wrongCall.getKey());
                    assertEquals(
                            expected,
                            assertThrows(TorchException.class, wrongCall.getValue()::run)
                                    .getMessage());
                }));
    }

    /** Python's message has the shape without its first dimension, which is not the batch's. */
    @Test
    void aBatchOfTheWrongShapeIsRefused() {
        GradOptions batched = GradOptions.DEFAULT.isGradsBatched(true);
        assertTrue(assertThrows(TorchException.class, () -> gradOf(a.mul(2), Torch.ones(2, 4), batched))
                .getMessage()
                .contains(
                        "grad_output[0] has a shape of torch.Size([4]) and output[0] has a shape of torch.Size([3])"));
    }

    private void gradOf(Tensor output, Tensor gradOutput, GradOptions options) {
        Autograd.grad(List.of(output), List.of(a), List.of(gradOutput), options);
    }
}
