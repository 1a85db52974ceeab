package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.ops.Ops;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** Checkpointed functions beside Python's, {@code autograd_checkpoint.py}. */
class CheckpointTest {

    private static Python.Results python;

    private final Tensor x = python.tensor("x").requiresGrad_(true);
    private final Tensor w = python.tensor("w").requiresGrad_(true);
    private final AtomicInteger runs = new AtomicInteger();

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("autograd_checkpoint.py");
    }

    private Tensor layer(Tensor a) {
        runs.incrementAndGet();
        Tensor hidden = a.matmul(w).tanh();
        return Ops.call("aten::dropout", hidden, 0.5, true).tensor().mul(a.exp());
    }

    private static void same(String name, Tensor actual) {
        Bits.assertSame(python.tensor(name), Objects.requireNonNull(actual, name), name);
    }

    @Test
    void gradientsAndRandomNumbersArePythons() {
        Torch.manualSeed(7);
        Tensor y = Checkpoint.checkpoint(this::layer, x.mul(2));
        Torch.rand(3);
        y.sum().backward();
        same("y", y);
        same("x.grad", x.grad());
        same("w.grad", w.grad());
        assertEquals(python.number("runs"), runs.get());
        same("state", Torch.defaultGenerator().getState());
    }

    @Test
    void aSequenceIsDividedAsPythonDividesIt() {
        Torch.manualSeed(8);
        List<UnaryOperator<Tensor>> layers = List.of(this::layer, this::layer, this::layer, Tensor::sin, this::layer);
        Checkpoint.checkpointSequential(layers, 2, x).sum().backward();
        same("sequential.x", x.grad());
        same("sequential.w", w.grad());
    }

    private List<Tensor> reentrant(UnaryOperator<Tensor> function, Tensor input) {
        CheckpointOptions options = CheckpointOptions.DEFAULT.useReentrant(true);
        return Checkpoint.checkpoint(inputs -> List.of(function.apply(inputs.getFirst())), List.of(input), options);
    }

    @Test
    void aReentrantOnesGradientsAndRandomNumbersArePythons() {
        Torch.manualSeed(7);
        Tensor y = reentrant(this::layer, x.mul(2)).getFirst();
        Torch.rand(3);
        assertEquals(
                python.text("reentrant.name"),
                Objects.requireNonNull(y.gradFn()).name());
        y.sum().backward();
        same("reentrant.y", y);
        same("reentrant.x.grad", x.grad());
        same("reentrant.w.grad", w.grad());
        same("reentrant.state", Torch.defaultGenerator().getState());
        assertEquals(2, runs.get());
    }

    @Test
    void aReentrantSequenceIsDividedAsPythonDividesIt() {
        Torch.manualSeed(8);
        List<UnaryOperator<Tensor>> layers = List.of(this::layer, this::layer, this::layer, Tensor::sin, this::layer);
        Checkpoint.checkpointSequential(layers, 3, x, CheckpointOptions.DEFAULT.useReentrant(true))
                .sum()
                .backward();
        same("reentrant.sequential.x", x.grad());
        same("reentrant.sequential.w", w.grad());
    }

    @Test
    void aReentrantOneRunsAgainInTheFirstRunsAutocast() {
        Tensor y;
        try (Mode _ = Torch.autocast("cpu")) {
            y = reentrant(a -> a.matmul(w).tanh().mul(2), x).getFirst();
        }
        y.sum().backward();
        same("reentrant.autocast.x", x.grad());
        same("reentrant.autocast.w", w.grad());
    }

    @Test
    void aReentrantOneRefusesWhatPythonRefuses() {
        Tensor y = reentrant(Tensor::exp, x).getFirst().sum();
        TorchException refused = assertThrows(TorchException.class, () -> Autograd.grad(y, x));
        assertEquals(python.text("reentrant.grad"), refused.getMessage());
        Tensor z = reentrant(Tensor::detach, x).getFirst().sum();
        refused = assertThrows(TorchException.class, z::backward);
        assertEquals(python.text("reentrant.none"), refused.getMessage());
    }

    @Test
    void aReentrantOneLeavesNothingBehind() {
        Leaks.assertNone(() -> {
            try (TensorScope _ = TensorScope.open()) {
                reentrant(a -> a.matmul(w).tanh(), x.mul(2)).getFirst().sum().backward();
            }
        });
    }

    @Test
    void itIsDifferentiatedTwice() {
        Tensor z = python.tensor("z").requiresGrad_(true);
        Tensor y = Checkpoint.checkpoint(a -> a.exp().mul(a), z);
        Tensor first = Autograd.grad(List.of(y.sum()), List.of(z), null, GradOptions.DEFAULT.createGraph(true))
                .getFirst();
        same("z.first", first);
        same("z.second", Autograd.grad(first.sum(), z));
    }

    @Test
    void aRunThatSavesLessIsAnError() {
        Tensor y =
                Checkpoint.checkpoint(a -> runs.incrementAndGet() == 1 ? a.exp().sin() : a.exp(), x);
        assertTrue(assertThrows(TorchException.class, y.sum()::backward)
                .getMessage()
                .startsWith("torch.utils.checkpoint: A different number of tensors was saved"));
    }

    @Test
    void aRunOfOtherShapesIsAnError() {
        Tensor y = Checkpoint.checkpoint(
                a -> (runs.incrementAndGet() == 1 ? a : a.narrow(0, 0, 2)).exp().sum(), x);
        assertTrue(assertThrows(TorchException.class, y::backward)
                .getMessage()
                .startsWith("torch.utils.checkpoint: Recomputed values for the following tensors have different"));
    }

    @Test
    void anInputThatWasChangedIsAnError() {
        Tensor hidden = x.mul(1);
        Tensor y = Checkpoint.checkpoint(Tensor::exp, hidden);
        hidden.add_(1);
        assertTrue(assertThrows(TorchException.class, y.sum()::backward)
                .getMessage()
                .contains("modified by an inplace operation"));
    }

    @Test
    void theInputMayBeClosedAfterForward() {
        Tensor hidden = x.mul(1);
        Tensor y = Checkpoint.checkpoint(Tensor::exp, hidden);
        hidden.close();
        y.sum().backward();
        Bits.assertSame(y, x.grad(), "exp");
    }

    @Test
    void anExceptionOfTheSecondRunComesOutOfBackward() {
        RuntimeException thrown = new RuntimeException("second");
        Tensor y = Checkpoint.checkpoint(
                a -> {
                    if (runs.incrementAndGet() == 2) {
                        throw thrown;
                    }
                    return a.exp();
                },
                x);
        assertEquals(thrown, assertThrows(RuntimeException.class, y.sum()::backward));
    }

    @Test
    void nothingIsLeftBehind() {
        Leaks.assertNone(() -> {
            try (TensorScope _ = TensorScope.open()) {
                Checkpoint.checkpoint(this::layer, x.mul(2)).sum().backward();
            }
        });
    }

    @Test
    void theIntermediatesAreNotKept() {
        Tensor big = Torch.ones(1 << 20).requiresGrad_(true);
        UnaryOperator<Tensor> deep = a -> {
            try (TensorScope _ = TensorScope.open()) {
                Tensor result = a;
                for (int i = 0; i < 10; i++) {
                    result = result.sin();
                }
                return result.keep();
            }
        };
        long before = Torch.memory().nativeBytes();
        Tensor kept = deep.apply(big);
        long plain = Torch.memory().nativeBytes() - before;
        kept.close();
        before = Torch.memory().nativeBytes();
        Tensor checkpointed = Checkpoint.checkpoint(deep, big);
        long less = Torch.memory().nativeBytes() - before;
        checkpointed.close();
        assertTrue(less < plain / 4, less + " of " + plain);
    }
}
