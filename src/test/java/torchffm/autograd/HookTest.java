package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import torchffm.Node;
import torchffm.RemovableHandle;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** Hooks on tensors and nodes beside Python's, {@code autograd_hooks.py}. */
class HookTest {

    private static final Python.Results PYTHON = Python.run("autograd_hooks.py");

    private final List<String> log = new ArrayList<>();

    private static String list(Tensor tensor) {
        return Arrays.toString(tensor.toFloatArray());
    }

    private Function<Tensor, Tensor> noting(String name) {
        return grad -> {
            log.add(name + " " + list(grad));
            return null;
        };
    }

    private Function<Tensor, Tensor> noting(String name, long factor) {
        return grad -> {
            log.add(name + " " + list(grad));
            return grad.mul(factor);
        };
    }

    private static Tensor leaf(float... values) {
        return Torch.tensor(values).requiresGrad_(true);
    }

    private static void same(String name, Tensor actual) {
        Bits.assertSame(PYTHON.tensor(name), Objects.requireNonNull(actual, name), name);
    }

    @Test
    void hooksAreCalledInPythonsOrderWithPythonsGradients() {
        Tensor a = leaf(1, 2, 3);
        Tensor b = leaf(4, 5, 6);
        a.registerHook(noting("a1"));
        a.registerHook(noting("a2", 2));
        RemovableHandle removed = a.registerHook(noting("removed", 100));
        a.registerHook(noting("a3"));
        a.registerPostAccumulateGradHook(p -> log.add("a accumulated " + list(p.grad())));
        a.registerPostAccumulateGradHook(p -> log.add("a accumulated again"));
        removed.remove();

        Tensor product = a.mul(b);
        product.registerHook(noting("product before", 3));
        product.retainGrad();
        Node node = product.gradFn();
        node.registerPrehook(grads -> {
            log.add("pre " + list(grads.getFirst()));
            return null;
        });
        node.registerPrehook(grads -> List.of(grads.getFirst().add(1)));
        node.registerHook((ins, outs) -> {
            log.add("post " + list(ins.get(0)) + " " + list(ins.get(1)) + " " + list(outs.get(0)));
            return null;
        });
        node.registerHook((ins, outs) -> List.of(ins.get(0).mul(10), ins.get(1)));
        product.registerHook(noting("product after"));
        product.mul_(2);
        product.registerHook(noting("in place"));
        product.sum().backward();

        assertEquals(PYTHON.text("log"), String.join("\n", log));
        same("a", a.grad());
        same("b", b.grad());
        same("product", product.grad());
    }

    @Test
    void whatAHookReturnsIsDifferentiatedAgain() {
        Tensor x = leaf(2);
        x.registerHook(grad -> grad.mul(grad));
        Tensor first = Autograd.grad(List.of(x.pow(3).sum()), List.of(x), null, GradOptions.DEFAULT.createGraph(true))
                .getFirst();
        same("first", first);
        same("second", Autograd.grad(first.sum(), x));
    }

    @Test
    void theGraphIsPythons() {
        Tensor x = leaf(2);
        List<String> names = new ArrayList<>();
        Node node = x.exp().mul(x).sum().gradFn();
        while (node != null) {
            List<Node.Next> next = node.nextFunctions();
            names.add(node.name()
                    + next.stream()
                            .map(n -> "('" + n.node().name() + "', " + n.index() + ")")
                            .collect(Collectors.joining(", ", " [", "]")));
            node = next.isEmpty() ? null : next.getFirst().node();
        }
        assertEquals(PYTHON.text("graph"), String.join("\n", names));
    }

    @Test
    void aLeafHasNoNode() {
        assertNull(leaf(1).gradFn());
    }

    @Test
    void twoReferencesToOneNodeAreEqual() {
        Tensor y = leaf(1).mul(2);
        assertEquals(y.gradFn(), y.gradFn());
        assertEquals(y.gradFn().hashCode(), y.gradFn().hashCode());
        assertFalse(y.gradFn().equals(leaf(1).mul(2).gradFn()));
    }

    @Test
    void nodesAreNumberedAsTheyAreMade() {
        Tensor x = leaf(1);
        assertTrue(x.mul(2).gradFn().sequenceNr() < x.mul(2).gradFn().sequenceNr());
    }

    @Test
    void aHookBehindTheAccumulationIsGivenTheLeafItself() {
        Tensor x = leaf(1);
        List<Tensor> given = new ArrayList<>();
        x.registerPostAccumulateGradHook(given::add);
        x.sum().backward();
        assertSame(x, given.getFirst());
    }

    @Test
    void aHookBehindTheAccumulationIsGivenAnotherReferenceWhereTheFirstIsClosed() {
        Tensor x = leaf(1);
        List<Tensor> given = new ArrayList<>();
        x.registerPostAccumulateGradHook(given::add);
        Tensor loss = x.sum();
        x.close();
        loss.backward();
        assertNotNull(given.getFirst().grad());
    }

    @Test
    void hooksMayBeRemovedWhileTheyRun() {
        Tensor x = leaf(1);
        List<RemovableHandle> handles = new ArrayList<>();
        handles.add(x.registerHook(grad -> {
            handles.getFirst().remove();
            return grad.mul(2);
        }));
        x.sum().backward();
        x.sum().backward();
        assertEquals("[3.0]", list(x.grad()));
    }

    @Test
    void aHookIsCalledInTheGradModeOfTheEngine() {
        Tensor x = leaf(1);
        List<Boolean> modes = new ArrayList<>();
        x.registerHook(grad -> {
            modes.add(Torch.isGradEnabled());
            return null;
        });
        x.sum().backward();
        Autograd.grad(List.of(x.sum()), List.of(x), null, GradOptions.DEFAULT.createGraph(true));
        assertEquals(List.of(false, true), modes);
        assertTrue(Torch.isGradEnabled());
    }

    @Test
    void aReplacementOfAnotherShapeIsRefused() {
        Tensor x = leaf(1, 2);
        x.registerHook(grad -> grad.sum());
        Tensor loss = x.sum();
        assertThrows(TorchException.class, loss::backward);
    }

    @Test
    void aNodesHookReturnsAsManyAsItWasGiven() {
        Tensor y = leaf(1).mul(leaf(2));
        y.gradFn().registerHook((ins, outs) -> List.of(ins.getFirst()));
        assertEquals(
                "hook has returned an incorrect number of values (got 1, but expected 2)",
                assertThrows(TorchException.class, y::backward).getMessage());
    }

    @Test
    void whatCannotHaveAHookIsSaidAsPythonSaysIt() {
        Tensor plain = Torch.ones(1);
        Tensor made = leaf(1, 1, 1).mul(2);
        assertEquals(PYTHON.text("message.no_grad"), message(() -> plain.registerHook(g -> g)));
        assertEquals(
                PYTHON.text("message.no_grad_accumulated"),
                message(() -> plain.registerPostAccumulateGradHook(p -> {})));
        assertEquals(PYTHON.text("message.no_leaf"), message(() -> made.registerPostAccumulateGradHook(p -> {})));
    }

    private static String message(Runnable action) {
        return assertThrows(TorchException.class, action::run).getMessage();
    }

    @Test
    void hooksLeaveNothingBehind() {
        Leaks.assertNone(() -> {
            try (TensorScope _ = TensorScope.open()) {
                Tensor x = leaf(1, 2);
                x.registerHook(grad -> x.mul(grad));
                x.registerPostAccumulateGradHook(p -> p.grad().add(1));
                Tensor y = x.mul(x);
                Node node = y.gradFn();
                node.registerPrehook(grads -> List.of(grads.getFirst().add(1)));
                node.registerHook((ins, outs) -> ins);
                y.sum().backward();
                node.close();
            }
        });
    }
}
