package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torchffm.Modes;
import torchffm.Node;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.autograd.Autograd;
import torchffm.autograd.Function;
import torchffm.autograd.FunctionContext;
import torchffm.autograd.SavedTensorsHooks;
import torchffm.testing.Garbage;
import torchffm.testing.Threads;

/** What LibTorch holds of Java's is let go of with what holds it. */
class JavaObjectsTest {

    private int before;

    private static final class Same extends Function {
        @Override
        protected List<Tensor> forward(FunctionContext ctx, Object... inputs) {
            ctx.saveForBackward((Tensor) inputs[0]);
            return List.of(((Tensor) inputs[0]).mul(1));
        }

        @Override
        protected List<Tensor> backward(FunctionContext ctx, List<Tensor> grads) {
            return grads;
        }
    }

    private static Tensor leaf() {
        return Torch.ones(2).requiresGrad_(true);
    }

    @BeforeEach
    void count() {
        Garbage.settle();
        before = JavaObjects.count();
    }

    private void afterwardsNothingIsHeld(Runnable action) {
        try (TensorScope _ = TensorScope.open()) {
            action.run();
        }
        assertEquals(before, JavaObjects.count());
    }

    @Test
    void aHookIsHeldAsLongAsItsTensor() {
        try (Tensor x = leaf()) {
            x.registerHook(grad -> null);
            x.registerHook(grad -> grad);
            assertEquals(before + 1, JavaObjects.count());
        }
        assertEquals(before, JavaObjects.count());
    }

    @Test
    void hooksOfEachKindAreLetGoOf() {
        afterwardsNothingIsHeld(() -> {
            Tensor x = leaf();
            x.registerPostAccumulateGradHook(p -> {});
            Tensor y = x.mul(2);
            y.registerHook(grad -> grad.mul(2));
            try (Node node = y.gradFn()) {
                node.registerHook((ins, outs) -> null);
                node.registerPrehook(outs -> null);
            }
            y.sum().backward();
        });
    }

    @Test
    void functionsAreLetGoOf() {
        afterwardsNothingIsHeld(() -> {
            Tensor x = leaf();
            new Same().apply(x);
            new Same().apply(x).sum().backward();
            new Same().apply(x.detach());
        });
    }

    @Test
    void whatWasPackedIsLetGoOf() {
        afterwardsNothingIsHeld(() -> {
            try (SavedTensorsHooks _ = Autograd.savedTensorsHooks(Tensor::detach, t -> t)) {
                leaf().exp().sum().backward();
                leaf().exp();
            }
        });
    }

    @Test
    void exceptionsAreLetGoOf() {
        afterwardsNothingIsHeld(() -> {
            Tensor x = leaf();
            x.registerHook(grad -> {
                throw new IllegalStateException("as it is");
            });
            Tensor loss = x.sum();
            assertThrows(IllegalStateException.class, loss::backward);
        });
    }

    @Test
    void aHookOnAClosedNodeIsNotHeld() {
        Node node = leaf().mul(2).gradFn();
        node.close();
        assertThrows(IllegalStateException.class, () -> node.registerPrehook(outs -> null));
        assertEquals(before, JavaObjects.count());
    }

    @Test
    void aForgottenGraphIsCollectedWithItsHooks() {
        WeakReference<Object> hooked = forgotten();
        assertTrue(Garbage.collectUntil(() -> {
            JavaObjects.drain();
            return hooked.get() == null;
        }));
    }

    private static WeakReference<Object> forgotten() {
        Object captured = new Object();
        leaf().mul(2).registerHook(grad -> captured.hashCode() == 0 ? null : grad);
        return new WeakReference<>(captured);
    }

    @Test
    void modesThatOutliveTheirHooksPackNothing() throws Exception {
        Modes modes;
        try (SavedTensorsHooks _ = Autograd.savedTensorsHooks(t -> t.mul(2), t -> t)) {
            modes = Modes.capture();
        }
        Tensor x = leaf();
        Tensor y = modes.call(x::exp);
        y.sum().backward();
        assertTrue(Torch.equal(y, x.grad()));
    }

    @Test
    void hooksForSavedTensorsBelongToTheirThread() throws Exception {
        Tensor x = leaf();
        try (SavedTensorsHooks _ = Autograd.savedTensorsHooks(t -> t.mul(2), t -> t)) {
            Threads.call(() -> {
                x.exp().sum().backward();
                return null;
            });
        }
        assertTrue(Torch.equal(x.detach().exp(), x.grad()));
    }
}
