package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.RemovableHandle;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** Hooks on several tensors beside Python's, {@code autograd_edges.py}. */
class MultiGradHookTest {

    private static Python.Results python;

    private final Tensor a = Torch.tensor(new double[] {0.5, -1.25, 2.0}).requiresGrad_(true);
    private final Tensor b = Torch.tensor(new double[] {1.5, 0.75, -0.5}).requiresGrad_(true);

    @BeforeAll
    static void runPython() {
        python = Python.run("autograd_edges.py");
    }

    private static void backward(Tensor tensor, List<Tensor> inputs) {
        tensor.sum().backward(null, true, false, inputs);
    }

    @Test
    void itIsCalledOnceWithWhatThePassComputes() {
        Tensor c = a.mul(b);
        Tensor d = a.add(b);
        List<Tensor> halves = Torch.unbind(Torch.stack(a, b));
        List<Tensor> tensors = List.of(a, b, c, d, halves.get(0), halves.get(1));
        List<String> calls = new ArrayList<>();
        RemovableHandle handle = Autograd.registerMultiGradHook(
                tensors,
                grads -> calls.add(
                        grads.stream().map(grad -> grad == null ? "-" : "g").collect(Collectors.joining())));
        List<Tensor> first = new ArrayList<>();
        Autograd.registerAnyGradHook(List.of(d, c, Torch.ones(3)), grad -> {
            if (grad != null) {
                first.add(grad);
            }
        });
        backward(c, null);
        backward(c, List.of(a));
        backward(c.add(d), null);
        backward(c.mul(halves.get(0)), null);
        Autograd.grad(
                List.of(d.mul(halves.get(1)).sum()),
                List.of(d, halves.get(1)),
                null,
                GradOptions.DEFAULT.retainGraph(true));
        handle.remove();
        handle.remove();
        backward(c, null);
        assertEquals(python.text("calls"), String.join(" ", calls));
        Bits.assertSame(python.tensor("any"), Torch.stack(first), "any");
    }

    @Test
    void whatItThrowsComesOutOfThePass() {
        IllegalStateException thrown = new IllegalStateException("no");
        Tensor c = a.mul(b);
        Autograd.registerMultiGradHook(List.of(a, c), _ -> {
            throw thrown;
        });
        assertSame(thrown, assertThrows(IllegalStateException.class, () -> backward(c, null)));
    }

    @Test
    void aTensorWithoutAGradientIsRefused() {
        assertThrows(TorchException.class, () -> Autograd.registerMultiGradHook(List.of(a, Torch.ones(2)), _ -> {}));
        backward(a.mul(2), null); // and left no hook behind
        assertEquals(2, Objects.requireNonNull(a.grad()).get(0).item());
    }

    @Test
    void itKeepsNoGraphAlive() {
        Leaks.assertNone(() -> {
            try (TensorScope _ = TensorScope.open()) {
                Tensor leaf = Torch.ones(3).requiresGrad_(true);
                Tensor hidden = leaf.mul(2);
                Autograd.registerMultiGradHook(List.of(hidden, hidden.exp()), _ -> {});
                RemovableHandle onLeaf = Autograd.registerMultiGradHook(List.of(leaf), _ -> {});
                backward(hidden, null);
                onLeaf.remove();
            }
        });
    }
}
