package torchffm.nn;

import java.util.List;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.internal.PythonText;
import torchffm.internal.Warnings;

/** Puts a state dict's tensors into a module's, one by one. */
final class StateCopies {
    private final boolean assign;
    private final List<String> errors;

    StateCopies(boolean assign, List<String> errors) {
        this.assign = assign;
        this.errors = errors;
    }

    /** What is refused is noted, as in Python, and the others go on. */
    void put(String key, Tensor tensor, Tensor source) {
        try (Mode _ = Torch.noGrad();
                TensorScope _ = TensorScope.open()) {
            apply(key, tensor, source);
        } catch (RuntimeException refused) {
            errors.add("While copying the parameter named \"" + key + "\", whose dimensions in the model are "
                    + PythonText.size(tensor.shape()) + " and whose dimensions in the checkpoint are "
                    + PythonText.size(source.shape()) + ", an exception occurred : ("
                    + PythonText.string(String.valueOf(refused.getMessage())) + ",).");
        }
    }

    private void apply(String key, Tensor tensor, Tensor source) {
        boolean number = tensor.dim() == 0 && source.dim() == 1;
        Tensor value = number ? source.select(0, 0) : source;
        if (!assign) {
            if (isMeta(tensor) && !isMeta(source)) {
                Warnings.warn(
                        "for " + key
                                + ": copying from a non-meta parameter in the checkpoint to a meta parameter in the"
                                + " current model, which is a no-op. (Did you mean to pass `assign=True` to assign items in the"
                                + " state dictionary to their corresponding key in the module instead of copying them in place?)");
            }
            tensor.copy_(value);
            return;
        }
        if (tensor.requiresGrad()
                && !(value.dtype().isFloatingPoint() || value.dtype().isComplex())) {
            throw new IllegalArgumentException(
                    "Only Tensors of floating point and complex dtype can require gradients");
        }
        ModuleData.set(tensor, value);
    }

    private static boolean isMeta(Tensor tensor) {
        return tensor.device().type().equals("meta");
    }
}
