package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** Functions with gradients of their own beside Python's, {@code autograd_function.py}. */
class FunctionTest {

    private static final Python.Results PYTHON = Python.run("autograd_function.py");
    private static final GradOptions RECORDED = GradOptions.DEFAULT.createGraph(true);

    private static class Cube extends Function {
        @Override
        protected List<Tensor> forward(FunctionContext ctx, Object... inputs) {
            Tensor x = (Tensor) inputs[0];
            ctx.saveForBackward(x);
            ctx.put("factor", inputs[1]);
            return List.of(x.mul(x).mul(x).mul((int) inputs[1]));
        }

        @Override
        protected List<Tensor> backward(FunctionContext ctx, List<Tensor> grads) {
            Tensor x = ctx.savedTensors().getFirst();
            int factor = ctx.get("factor", Integer.class);
            return Arrays.asList(grads.getFirst().mul(x).mul(x).mul(3).mul(factor), null);
        }
    }

    private static final class Once extends Cube {
        @Override
        protected boolean isOnceDifferentiable() {
            return true;
        }
    }

    private static final class SinCos extends Function {
        @Override
        protected List<Tensor> forward(FunctionContext ctx, Object... inputs) {
            Tensor x = (Tensor) inputs[0];
            Tensor sin = x.sin();
            Tensor cos = x.cos();
            Tensor rank = x.argsort();
            ctx.saveForBackward(sin, cos);
            ctx.markNonDifferentiable(rank);
            return List.of(sin, cos, rank);
        }

        @Override
        protected List<Tensor> backward(FunctionContext ctx, List<Tensor> grads) {
            List<Tensor> saved = ctx.savedTensors();
            return List.of(grads.get(0).mul(saved.get(1)).sub(grads.get(1).mul(saved.get(0))));
        }
    }

    private static final class Doubled extends Function {
        @Override
        protected List<Tensor> forward(FunctionContext ctx, Object... inputs) {
            Tensor x = (Tensor) inputs[0];
            x.mul_(2);
            ctx.markDirty(x);
            return List.of(x);
        }

        @Override
        protected List<Tensor> backward(FunctionContext ctx, List<Tensor> grads) {
            return List.of(grads.getFirst().mul(2));
        }
    }

    private static final class Wrong extends Function {
        @Override
        protected List<Tensor> forward(FunctionContext ctx, Object... inputs) {
            return List.of(((Tensor) inputs[0]).mul(2));
        }

        @Override
        protected List<Tensor> backward(FunctionContext ctx, List<Tensor> grads) {
            return two ? List.of(grads.getFirst(), grads.getFirst()) : grads;
        }

        private final boolean two;

        Wrong(boolean two) {
            this.two = two;
        }
    }

    private static Tensor leaf() {
        return Torch.tensor(new float[] {0.5f, -1.25f, 2}).requiresGrad_(true);
    }

    private static Tensor recorded(Tensor output, Tensor input) {
        return Autograd.grad(List.of(output), List.of(input), null, RECORDED).getFirst();
    }

    private static void same(String name, Tensor actual) {
        Bits.assertSame(PYTHON.tensor(name), Objects.requireNonNull(actual, name), name);
    }

    private static void says(String name, Runnable action) {
        assertEquals(
                PYTHON.text("message." + name),
                assertThrows(TorchException.class, action::run).getMessage());
    }

    @Test
    void itIsDifferentiatedThreeTimes() {
        Tensor x = leaf();
        Tensor first = recorded(new Cube().apply(x, 2).sum(), x);
        Tensor second = recorded(first.sum(), x);
        same("cube.first", first);
        same("cube.second", second);
        same("cube.third", Autograd.grad(second.sum(), x));
    }

    @Test
    void itsNodeHasItsName() {
        assertEquals(
                PYTHON.text("cube.name"), new Cube().apply(leaf(), 2).gradFn().name());
    }

    @Test
    void severalOutputsOneOfThemWithoutAGradient() {
        Tensor x = leaf();
        List<Tensor> outputs = new SinCos().applyAll(x);
        outputs.get(0).mul(2).add(outputs.get(1)).sum().backward();
        same("sincos", x.grad());
        assertEquals(PYTHON.text("sincos.rank").equals("True"), outputs.get(2).requiresGrad());
    }

    @Test
    void anOutputThatIsNotUsedHasAGradientOfZeros() {
        Tensor x = leaf();
        new SinCos().applyAll(x).get(1).sum().backward();
        same("sincos.one", x.grad());
    }

    @Test
    void anInputThatItChangesIsItsOutput() {
        Tensor x = leaf();
        Tensor hidden = x.mul(3);
        Tensor doubled = new Doubled().apply(hidden);
        doubled.mul(doubled).sum().backward();
        assertSame(hidden, doubled);
        same("doubled", x.grad());
    }

    @Test
    void aLeafIsNotChanged() {
        Tensor x = leaf();
        says("leaf", () -> new Doubled().apply(x));
    }

    @Test
    void onceIsOnce() {
        Tensor x = leaf();
        Tensor first = recorded(new Once().apply(x, 2).sum(), x);
        same("once", first);
        says("twice", () -> first.sum().backward());
    }

    @Test
    void wrongGradientsAreRefused() {
        says("count", () -> new Wrong(false).apply(leaf(), 1).sum().backward());
        says("position", () -> new Wrong(true).apply(leaf(), 1).sum().backward());
    }

    @Test
    void aSavedTensorThatWasChangedIsNoticed() {
        Tensor hidden = leaf().mul(1);
        Tensor cube = new Cube().apply(hidden, 1);
        hidden.add_(1);
        assertEquals(
                PYTHON.text("message.changed").replace("torch.FloatTensor", "CPUFloatType"), // LibTorch's own name
                assertThrows(TorchException.class, () -> cube.sum().backward()).getMessage());
    }

    @Test
    void savedTensorsAreGoneAfterBackward() {
        Tensor cube = new Cube().apply(leaf(), 1).sum();
        cube.backward();
        says("freed", cube::backward);
    }

    @Test
    void nothingIsRecordedInNoGrad() {
        try (Mode _ = Torch.noGrad()) {
            assertFalse(new Cube().apply(leaf(), 1).requiresGrad());
        }
    }

    @Test
    void forwardItselfIsNotRecorded() {
        List<Boolean> modes = new ArrayList<>();
        new Cube() {
            @Override
            protected List<Tensor> forward(FunctionContext ctx, Object... inputs) {
                modes.add(Torch.isGradEnabled());
                modes.add(ctx.needsInputGrad(0));
                modes.add(ctx.needsInputGrad(1));
                return super.forward(ctx, inputs);
            }
        }.apply(leaf(), 1);
        assertEquals(List.of(false, true, false), modes);
    }

    @Test
    void savedTensorsBelongToBackward() {
        List<FunctionContext> contexts = new ArrayList<>();
        Tensor y = new Cube() {
            @Override
            protected List<Tensor> backward(FunctionContext ctx, List<Tensor> grads) {
                contexts.add(ctx);
                return super.backward(ctx, grads);
            }
        }.apply(leaf(), 1);
        y.sum().backward();
        assertThrows(IllegalStateException.class, contexts.getFirst()::savedTensors);
    }

    @Test
    void whatAPackHookReturnsIsWhatUnpackGets() {
        Tensor x = leaf();
        List<Tensor> packed = new ArrayList<>();
        Tensor y;
        try (SavedTensorsHooks _ = Autograd.savedTensorsHooks(
                t -> {
                    packed.add(t);
                    return t.mul(2);
                },
                t -> t.mul(5))) {
            y = x.exp().mul(x);
        }
        y.sum().backward();
        assertEquals(PYTHON.number("packed"), packed.size());
        same("packed.grad", x.grad());
    }

    @Test
    void savedTensorsOfAFunctionArePackedToo() {
        Tensor x = leaf();
        Tensor y;
        try (SavedTensorsHooks _ = Autograd.savedTensorsHooks(t -> t.mul(2), t -> t.div(2))) {
            y = new Cube().apply(x.mul(1), 2);
        }
        Tensor first = recorded(y.sum(), x);
        same("packed.cube", first);
        same("packed.second", Autograd.grad(first.sum(), x));
    }

    @Test
    void hooksForSavedTensorsAreDisabledWithAMessage() {
        try (SavedTensorsHooks _ = Autograd.disableSavedTensorsHooks("not here")) {
            assertEquals(
                    "not here",
                    assertThrows(TorchException.class, Autograd::saveOnCpu).getMessage());
        }
        try (SavedTensorsHooks _ = Autograd.saveOnCpu()) {
            assertThrows(TorchException.class, () -> Autograd.disableSavedTensorsHooks("not here"));
        }
    }

    @Test
    void nothingIsLeftBehind() {
        Leaks.assertNone(() -> {
            try (TensorScope _ = TensorScope.open()) {
                Tensor x = leaf();
                Tensor y;
                try (SavedTensorsHooks _ = Autograd.savedTensorsHooks(t -> t.mul(2), t -> t.div(2))) {
                    y = new Cube()
                            .apply(x.mul(1), 2)
                            .add(new SinCos().applyAll(x).getFirst());
                }
                Tensor first = recorded(y.sum(), x);
                assertTrue(first.requiresGrad());
                first.sum().backward();
            }
        });
    }
}
