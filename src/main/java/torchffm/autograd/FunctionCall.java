package torchffm.autograd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.internal.NativeNode;
import torchffm.internal.NativeTensor;
import torchffm.internal.Upcall;
import torchffm.internal.UpcallTarget;

/**
 * One call of a {@link Function}, as LibTorch knows it: asked for gradients by its node, and for tangents at once.
 *
 * @param function the function
 * @param ctx the context of the forward call
 * @param isTensor which arguments were tensors
 * @param outputs how many outputs there are
 */
record FunctionCall(Function function, FunctionContext ctx, boolean[] isTensor, int outputs) implements UpcallTarget {

    /** Stands behind the gradients of a function that is differentiable only once. */
    private static final class NotTwice extends Function {
        @Override
        protected List<@Nullable Tensor> forward(FunctionContext ctx, @Nullable Object... inputs) {
            List<@Nullable Tensor> same = new ArrayList<>();
            for (Object input : inputs) {
                same.add((Tensor) input);
            }
            return same;
        }

        @Override
        protected List<@Nullable Tensor> backward(FunctionContext ctx, List<@Nullable Tensor> gradOutputs) {
            throw new TorchException(
                    "trying to differentiate twice a function that was marked with @once_differentiable");
        }

        @Override
        protected String name() {
            return "DelayedError";
        }
    }

    @Override
    public boolean hasScope() {
        return true;
    }

    @Override
    public void call(Upcall upcall) {
        if (upcall.argument(0) instanceof NativeNode node) {
            try (node) {
                upcall.results(backward(ctx.inBackward(node), tensors(upcall.tensors(1, 1 + outputs))));
            }
        } else {
            upcall.results(jvp(upcall));
        }
    }

    private List<@Nullable Tensor> backward(FunctionContext running, List<@Nullable Tensor> grads) {
        List<@Nullable Tensor> results =
                Objects.requireNonNull(differentiate(running, grads), "what backward returned");
        for (int i = results.size() - 1; i >= isTensor.length && results.get(i) == null; i--) {
            results = results.subList(0, i); // more than there are arguments, but nothing in them
        }
        if (results.size() != isTensor.length) {
            throw new TorchException(
                    "function " + function.name() + " returned an incorrect number of gradients (expected "
                            + isTensor.length + ", got " + results.size() + ")");
        }
        List<@Nullable Tensor> ofTensors = new ArrayList<>();
        for (int i = 0; i < isTensor.length; i++) {
            if (isTensor[i]) {
                ofTensors.add(results.get(i));
            } else if (results.get(i) != null) {
                throw new TorchException(
                        "function " + function.name() + " returned a gradient different than None at position "
                                + (i + 1) + ", but the corresponding forward input was not a Variable");
            }
        }
        return ofTensors;
    }

    private List<@Nullable Tensor> differentiate(FunctionContext running, List<@Nullable Tensor> grads) {
        if (!function.isOnceDifferentiable()) {
            return function.backward(running, grads);
        }
        List<@Nullable Tensor> results;
        try (Mode _ = Torch.noGrad()) {
            results = new ArrayList<>(function.backward(running, grads));
        }
        if (Torch.isGradEnabled() && grads.stream().anyMatch(grad -> grad != null && grad.requiresGrad())) {
            Object[] leaves = results.stream()
                    .filter(Objects::nonNull)
                    .map(result -> result.detach().requiresGrad_(true))
                    .toArray();
            List<@Nullable Tensor> guarded = new NotTwice().applyAll(leaves);
            for (int i = 0, next = 0; i < results.size(); i++) {
                if (results.get(i) != null) {
                    results.set(i, guarded.get(next++));
                }
            }
        }
        return results;
    }

    private List<@Nullable Tensor> jvp(Upcall upcall) {
        List<@Nullable Tensor> tangents = new ArrayList<>(Collections.nCopies(isTensor.length, null));
        int inputs = 0;
        for (boolean tensor : isTensor) {
            inputs += tensor ? 1 : 0;
        }
        int next = 1 + inputs; // the inputs themselves come before their tangents
        for (int i = 0; i < isTensor.length; i++) {
            if (isTensor[i]) {
                tangents.set(i, (Tensor) upcall.argument(next++));
            }
        }
        List<@Nullable Tensor> results = function.jvp(ctx.inJvp(), tangents);
        if (results.size() != outputs) {
            throw new TorchException("function " + function.name() + ": jvp returned " + results.size()
                    + " tangents for " + outputs + " outputs");
        }
        return results;
    }

    private static List<@Nullable Tensor> tensors(List<@Nullable NativeTensor> natives) {
        List<@Nullable Tensor> tensors = new ArrayList<>(natives.size());
        for (NativeTensor tensor : natives) {
            tensors.add((Tensor) tensor);
        }
        return tensors;
    }
}
