package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.Differentiable;
import torchffm.GradientEdge;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** Places in the graph in place of tensors, beside Python's, {@code autograd_edges.py}. */
class GradientEdgeTest {

    private static final GradOptions RETAIN = GradOptions.DEFAULT.retainGraph(true);

    private static Python.Results python;

    private final Tensor a = Torch.tensor(new double[] {0.5, -1.25, 2.0}).requiresGrad_(true);
    private final Tensor b = Torch.tensor(new double[] {1.5, 0.75, -0.5}).requiresGrad_(true);
    private final Tensor weight = Torch.tensor(new double[] {1, 2, 3});
    private final Tensor hidden = a.mul(b);
    private final Tensor loss = hidden.exp().mul(a).sum();

    @BeforeAll
    static void runPython() {
        python = Python.run("autograd_edges.py");
    }

    private static void same(String name, Tensor actual) {
        Bits.assertSame(python.tensor(name), Objects.requireNonNull(actual, name), name);
    }

    private static void refused(String name, org.junit.jupiter.api.function.Executable call) {
        assertEquals(python.text(name), assertThrows(TorchException.class, call).getMessage());
    }

    private List<Tensor> grad(Differentiable output, Differentiable input, Tensor gradOutput) {
        return Autograd.grad(List.of(output), List.of(input), gradOutput == null ? null : List.of(gradOutput), RETAIN);
    }

    @Test
    void gradientsAreComputedForEdges() {
        GradientEdge edge = Autograd.getGradientEdge(hidden);
        hidden.close();
        List<Tensor> grads = Autograd.grad(List.of(loss), List.of(edge, Autograd.getGradientEdge(a)), null, RETAIN);
        same("input.hidden", grads.get(0));
        same("input.leaf", grads.get(1));
    }

    @Test
    void gradientsAreComputedOfEdges() {
        same("root", grad(Autograd.getGradientEdge(hidden), a, weight).getFirst());
        same("root.one", grad(Autograd.getGradientEdge(loss), b, null).getFirst());
        refused("root.none", () -> grad(Autograd.getGradientEdge(hidden), a, null));
    }

    @Test
    void backwardTakesEdgesAsRootsAndInputs() {
        Autograd.backward(
                List.of(Autograd.getGradientEdge(loss)), null, null, false, List.of(Autograd.getGradientEdge(a)));
        same("backward.a", a.grad());
        assertNull(b.grad());
    }

    @Test
    void anEdgeIsOneOfANodesOutputs() {
        GradientEdge second =
                Autograd.getGradientEdge(Torch.unbind(Torch.stack(a, b)).get(1));
        assertEquals(python.number("unbind.nr"), second.outputNr());
        same("unbind", grad(second, b, weight).getFirst());
        assertEquals(second, new GradientEdge(second.node(), 1));
        assertNotEquals(second, new GradientEdge(second.node(), 0));
    }

    @Test
    void aLeafsEdgeIsWhereItsGradientIsAdded() {
        GradientEdge leaf = Autograd.getGradientEdge(a);
        assertEquals(python.text("leaf.name"), leaf.node().name());
        assertEquals("GradientEdge(node=<" + python.text("leaf.name") + ">, output_nr=0)", leaf.toString());
    }

    @Test
    void whatHasNoEdgeIsRefused() {
        refused("no grad", () -> Autograd.getGradientEdge(weight));
        GradientEdge edge = Autograd.getGradientEdge(hidden);
        GradOptions options = GradOptions.DEFAULT.materializeGrads(true);
        refused("unused", () -> Autograd.grad(List.of(a.sum()), List.of(a, edge), null, options));
    }

    @Test
    void anOutputThatANodeDoesNotHaveIsRefused() {
        GradientEdge none = new GradientEdge(Autograd.getGradientEdge(hidden).node(), 7);
        String message = "MulBackward0 has 1 outputs, but no 7";
        assertEquals(
                message,
                assertThrows(TorchException.class, () -> grad(none, a, weight)).getMessage());
        assertEquals(
                message,
                assertThrows(TorchException.class, () -> grad(loss, none, null)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> new GradientEdge(none.node(), -1));
    }

    @Test
    void aClosedNodeIsRefused() {
        GradientEdge edge = Autograd.getGradientEdge(hidden);
        edge.node().close();
        assertThrows(IllegalStateException.class, () -> grad(edge, a, weight));
        Leaks.assertNone(() -> assertThrows(IllegalStateException.class, () -> grad(loss, edge, null)));
    }
}
