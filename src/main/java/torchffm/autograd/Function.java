package torchffm.autograd;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.TorchException;
import torchffm.internal.Context;
import torchffm.internal.NativeFunction;
import torchffm.internal.NativeTensor;
import torchffm.internal.ThreadModes;

/**
 * An operation with a gradient of its own: {@code torch.autograd.Function}.
 *
 * <pre>{@code
 * final class Cube extends Function {
 *     @Override
 *     protected List<Tensor> forward(FunctionContext ctx, Object... inputs) {
 *         Tensor x = (Tensor) inputs[0];
 *         ctx.saveForBackward(x);
 *         return List.of(x.mul(x).mul(x));
 *     }
 *
 *     @Override
 *     protected List<Tensor> backward(FunctionContext ctx, List<Tensor> gradOutputs) {
 *         Tensor x = ctx.savedTensors().getFirst();
 *         return List.of(gradOutputs.getFirst().mul(x).mul(x).mul(3));
 *     }
 * }
 *
 * Tensor y = new Cube().apply(x);
 * }</pre>
 *
 * <p>Backward is recorded where the backward pass is ({@code createGraph}), and so can be differentiated again. What it
 * makes is freed when it returns, but for what it returns and what {@link Tensor#keep()} takes out. What it throws, an
 * {@code Error} too, comes out of the backward pass as it is.
 *
 * <p><b>Threads.</b> One object may be applied by any number of threads; backward runs on the thread that runs the backward
 * pass, or on one of LibTorch's.
 */
public abstract class Function {

    /** For subclasses, which keep no state of a single call: that is the context's. */
    protected Function() {}

    /**
     * Computes the outputs. Nothing in it is recorded.
     *
     * @param ctx for what backward will need
     * @param inputs the arguments of apply
     * @return the outputs, null for an undefined one
     */
    protected abstract List<@Nullable Tensor> forward(FunctionContext ctx, @Nullable Object... inputs);

    /**
     * Computes the gradients of the inputs.
     *
     * @param ctx of the forward call
     * @param gradOutputs the gradient of each output; null only after {@code setMaterializeGrads(false)}
     * @return one for each argument of apply; null for what needs none or is no tensor
     */
    protected abstract List<@Nullable Tensor> backward(FunctionContext ctx, List<@Nullable Tensor> gradOutputs);

    /**
     * Computes the tangents of the outputs, for forward mode.
     *
     * @param ctx of the forward call
     * @param gradInputs the tangent of each argument of apply; null for what has none or is no tensor
     * @return one for each output
     */
    protected List<@Nullable Tensor> jvp(FunctionContext ctx, List<@Nullable Tensor> gradInputs) {
        throw new TorchException(
                "You must implement the jvp function for custom autograd.Function to use it with forward mode AD.");
    }

    /**
     * Whether backward can't be differentiated itself: {@code once_differentiable}. It is then not recorded, and whoever
     * differentiates twice gets an error.
     *
     * @return false by default
     */
    protected boolean isOnceDifferentiable() {
        return false;
    }

    /**
     * Its name in the graph.
     *
     * @return that of the class, with {@code Backward} behind it
     */
    protected String name() {
        String simple = getClass().getSimpleName();
        return (simple.isEmpty() ? "Function" : simple) + "Backward";
    }

    /**
     * Computes its one output: {@code Function.apply}.
     *
     * @param inputs tensors, which are differentiated for, and whatever else forward takes; tensors inside of lists and
     *     the like are not differentiated for
     * @return the output
     * @throws TorchException if it has several outputs
     */
    public final Tensor apply(@Nullable Object... inputs) {
        List<@Nullable Tensor> outputs = applyAll(inputs);
        Tensor output = outputs.size() == 1 ? outputs.getFirst() : null;
        if (output == null) {
            throw new TorchException(name() + ": expected one output, but forward returned " + outputs.size()
                    + "; applyAll() gives them");
        }
        return output;
    }

    /**
     * Computes its outputs: {@code Function.apply}.
     *
     * @param inputs tensors, which are differentiated for, and whatever else forward takes
     * @return the outputs; an input that it returns unchanged comes back as a view
     */
    public final List<@Nullable Tensor> applyAll(@Nullable Object... inputs) {
        List<NativeTensor> tensors = new ArrayList<>();
        boolean[] isTensor = new boolean[inputs.length];
        boolean[] needsGrad = new boolean[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            if (inputs[i] instanceof Tensor tensor) {
                tensors.add(tensor);
                isTensor[i] = true;
                needsGrad[i] = tensor.requiresGrad();
            }
        }
        FunctionContext ctx = new FunctionContext(needsGrad);
        List<@Nullable Tensor> outputs;
        ThreadModes modes = Context.current().modes();
        long before = modes.bits();
        modes.setBits(ThreadModes.NO_FORWARD, ThreadModes.NO_FORWARD | ThreadModes.GRAD);
        try {
            outputs = Objects.requireNonNull(forward(ctx, inputs.clone()), "what forward returned");
        } finally {
            modes.setBits(before);
        }
        try {
            FunctionCall call = new FunctionCall(this, ctx, isTensor, outputs.size());
            List<@Nullable Tensor> wrapped = new ArrayList<>(outputs.size());
            for (NativeTensor output : NativeFunction.wrap(ctx.made(tensors, outputs), name(), call)) {
                wrapped.add((Tensor) output);
            }
            return wrapped;
        } finally {
            ctx.endForward();
        }
    }
}
