package torchffm.benchmarks.soak;

import java.util.function.BiConsumer;
import torchffm.Node;
import torchffm.Tensor;
import torchffm.Torch;

/** A backward pass with a hook of every kind: each is called once, by its own pass, and what it throws comes out. */
final class Hooked {

    private final int number;
    private final BiConsumer<Boolean, String> expect;
    private int calls;

    private Hooked(int number, BiConsumer<Boolean, String> expect) {
        this.number = number;
        this.expect = expect;
    }

    /**
     * Runs two passes, one of which a hook ends.
     *
     * @param number what tells this thread's gradients from another's
     * @param expect is told what should be true
     */
    static void check(int number, BiConsumer<Boolean, String> expect) {
        Hooked pass = new Hooked(number, expect);
        pass.succeeds();
        pass.fails();
    }

    private Tensor leaf() {
        return Torch.full(new long[] {2}, (double) number).requiresGrad_(true);
    }

    private void succeeds() {
        Tensor mine = leaf();
        Tensor square = mine.mul(mine);
        square.registerHook(gradient -> {
            called(gradient, 1);
            return gradient.mul(3);
        });
        try (Node node = square.gradFn()) {
            node.registerPrehook(outputs -> {
                called(outputs.getFirst(), 3);
                return null;
            });
            node.registerHook((inputs, outputs) -> {
                called(inputs.getFirst(), 3.0 * number);
                return null;
            });
        }
        mine.registerPostAccumulateGradHook(leaf -> called(leaf.grad(), 6.0 * number));
        square.sum().backward();
        expect.accept(calls == 4, "hooks called " + calls + " times");
        expect.accept(mine.grad().sum().item() == 12.0 * number, "a gradient");
        mine.setGrad(null);
    }

    private void called(Tensor gradient, double first) {
        calls++;
        expect.accept(gradient.select(0, 0).item() == first, "a hook's gradient");
        expect.accept(!Torch.isGradEnabled(), "a hook's grad mode");
    }

    private void fails() {
        IllegalStateException thrown = new IllegalStateException("from a hook");
        Tensor square = leaf().pow(2);
        square.registerHook(gradient -> {
            throw thrown;
        });
        try {
            square.sum().backward();
            expect.accept(false, "no error from a hook");
        } catch (IllegalStateException e) {
            expect.accept(e == thrown, "another's error from a hook");
        }
    }
}
