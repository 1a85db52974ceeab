package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.Node;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Functions whose gradients are undefined, and hooks on their nodes, beside Python's, {@code autograd_undefined.py}. */
class UndefinedGradientTest {

    private static Python.Results python;

    private final List<String> calls = new ArrayList<>();

    @BeforeAll
    static void runPython() {
        python = Python.run("autograd_undefined.py");
    }

    private void seen(String name, List<Tensor> grads) {
        calls.add(name + ":"
                + grads.stream().map(grad -> grad == null ? "-" : "g").collect(Collectors.joining()));
    }

    /** Two outputs; the second input has no gradient where the second output has none. */
    private final class Two extends Function {
        @Override
        protected List<Tensor> forward(FunctionContext ctx, Object... inputs) {
            ctx.setMaterializeGrads((Boolean) inputs[2]);
            return List.of(((Tensor) inputs[0]).mul(2), ((Tensor) inputs[1]).mul(3));
        }

        @Override
        protected List<Tensor> backward(FunctionContext ctx, List<Tensor> grads) {
            seen("backward", grads);
            Tensor first = grads.get(0);
            Tensor second = grads.get(1);
            return Arrays.asList(first == null ? null : first.mul(2), second == null ? null : second.mul(3), null);
        }
    }

    private void addHooks(List<Tensor> outputs) {
        Node node = Objects.requireNonNull(outputs.getFirst().gradFn());
        node.registerPrehook(grads -> {
            seen("pre", grads);
            return null;
        });
        node.registerHook((inputs, grads) -> {
            seen("in", inputs);
            seen("out", grads);
            return null;
        });
        outputs.get(1).registerHook(grad -> {
            seen("second", Collections.singletonList(grad));
            return null;
        });
        node.registerPrehook(grads -> Arrays.asList(grads.get(0).mul(10), grads.get(1)));
        node.registerHook((inputs, grads) -> Arrays.asList(inputs.get(0).add(1), inputs.get(1)));
    }

    private void asPython(String name, boolean materialize, boolean hooks, int... use) {
        Tensor x = Torch.tensor(new float[] {1, -2}).requiresGrad_(true);
        Tensor y = Torch.tensor(new float[] {0.5f, 4}).requiresGrad_(true);
        Tensor hidden = y.exp();
        hidden.registerHook(grad -> {
            seen("hidden", Collections.singletonList(grad));
            return null;
        });
        List<Tensor> outputs = new Two().applyAll(x.mul(x), hidden, materialize);
        if (hooks) {
            addHooks(outputs);
        }
        Arrays.stream(use)
                .mapToObj(i -> outputs.get(i).sum())
                .reduce(Tensor::add)
                .orElseThrow()
                .backward();
        assertEquals(python.text(name + ".calls"), String.join(" ", calls), name);
        same(name + ".x", x.grad());
        same(name + ".y", y.grad());
    }

    private static void same(String name, Tensor grad) {
        if (grad == null) {
            assertEquals("none", python.text(name));
        } else {
            Bits.assertSame(python.tensor(name), grad, name);
        }
    }

    @Test
    void undefinedGradientsAreZerosUnlessThatIsSwitchedOff() {
        asPython("materialized", true, false, 0);
    }

    @Test
    void backwardIsGivenNullForAnOutputWithoutAGradient() {
        asPython("undefined", false, false, 0);
    }

    @Test
    void anInputMayHaveNoGradient() {
        asPython("other", false, false, 1);
    }

    @Test
    void allAreThereWhereAllAreUsed() {
        asPython("both", false, false, 0, 1);
    }

    @Test
    void hooksOnTheNodeSeeUndefinedGradients() {
        asPython("hooks", false, true, 0);
    }

    @Test
    void hooksOnTheNodeComeBeforeZerosAreMade() {
        asPython("hooks.materialized", true, true, 0);
    }
}
