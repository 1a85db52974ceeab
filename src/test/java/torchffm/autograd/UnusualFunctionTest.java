package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;

/** Functions and hooks that do what is seldom done. */
class UnusualFunctionTest {

    private final Tensor x = Torch.tensor(new float[] {1, 2}).requiresGrad_(true);

    /** Returns what it is told to, and has five times the gradient. */
    private static class Told extends Function {
        private final UnaryOperator<Tensor> forward;

        Told(UnaryOperator<Tensor> forward) {
            this.forward = forward;
        }

        @Override
        protected List<Tensor> forward(FunctionContext ctx, Object... inputs) {
            ctx.saveForForward((Tensor) inputs[0]);
            return Arrays.asList(forward.apply((Tensor) inputs[0]));
        }

        @Override
        protected List<Tensor> backward(FunctionContext ctx, List<Tensor> grads) {
            return List.of(grads.getFirst().mul(5));
        }

        @Override
        protected List<Tensor> jvp(FunctionContext ctx, List<Tensor> tangents) {
            return List.of(tangents.getFirst().mul(ctx.savedTensors().getFirst()));
        }
    }

    @Test
    void anInputThatComesOutUnchangedIsAView() {
        Tensor y = new Told(t -> t).apply(x);
        y.sum().backward();
        assertNotSame(x, y);
        assertArrayEquals(new float[] {5, 5}, Objects.requireNonNull(x.grad()).toFloatArray());
    }

    @Test
    void anOutputMayBeUndefined() {
        assertNull(new Told(t -> null).applyAll(x).getFirst());
    }

    @Test
    void forwardModeAsksForTheTangents() {
        try (DualLevel _ = ForwardAd.dualLevel()) {
            Tensor dual = ForwardAd.makeDual(x.detach(), Torch.tensor(new float[] {3, 3}));
            Tensor y = new Told(t -> t.mul(2)).apply(dual);
            assertArrayEquals(
                    new float[] {3, 6},
                    Objects.requireNonNull(ForwardAd.unpackDual(y).tangent()).toFloatArray());
        }
    }

    @Test
    void aDirtyTensorThatIsNoOutputIsRefused() {
        Function dirty = new Told(t -> t.mul(1)) {
            @Override
            protected List<Tensor> forward(FunctionContext ctx, Object... inputs) {
                ctx.markDirty(Torch.ones(1));
                return super.forward(ctx, inputs);
            }
        };
        assertThrows(TorchException.class, () -> dirty.apply(x));
    }

    @Test
    void aHookMayCloseWhatItIsGiven() {
        x.registerHook(grad -> {
            grad.close();
            return null;
        });
        x.sum().backward();
        assertArrayEquals(new float[] {1, 1}, Objects.requireNonNull(x.grad()).toFloatArray());
    }

    @Test
    void anEndlessRecursionInAHookIsAnErrorLikeAnyOther() {
        x.registerHook(UnusualFunctionTest::endless);
        Tensor loss = x.sum();
        assertThrows(StackOverflowError.class, loss::backward);
    }

    private static Tensor endless(Tensor grad) {
        return endless(grad).mul(2);
    }

    @Test
    void aHookOnAVirtualThreadRunsOnIt() throws InterruptedException {
        AtomicReference<Thread> seen = new AtomicReference<>();
        x.registerHook(grad -> {
            seen.set(Thread.currentThread());
            return null;
        });
        Thread thread = Thread.ofVirtual().start(() -> x.sum().backward());
        thread.join();
        assertEquals(thread, seen.get());
    }
}
