package torchffm.nn;

import java.util.ArrayList;
import java.util.List;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.internal.PythonText;

/** What is to be changed in a module once it is sure that a state dict fits, in Python's order. */
final class PendingState {
    /** One tensor of the module, and what it is to be. */
    private record Change(String key, Tensor tensor, Tensor source) {}

    private final boolean assign;
    private final List<String> errors;
    private final List<Change> changes = new ArrayList<>();

    PendingState(boolean assign, List<String> errors) {
        this.assign = assign;
        this.errors = errors;
    }

    void add(String key, Tensor tensor, Tensor source) {
        changes.add(new Change(key, tensor, source));
    }

    /** Makes all changes so far; what is refused is noted, as in Python, and the others go on. */
    void apply() {
        try (Mode _ = Torch.noGrad()) {
            for (Change change : changes) {
                try (TensorScope _ = TensorScope.open()) {
                    apply(change.tensor(), change.source());
                } catch (RuntimeException refused) {
                    errors.add("While copying the parameter named \"" + change.key()
                            + "\", whose dimensions in the model are "
                            + PythonText.size(change.tensor().shape())
                            + " and whose dimensions in the checkpoint are "
                            + PythonText.size(change.source().shape())
                            + ", an exception occurred : (" + PythonText.string(refused.getMessage()) + ",).");
                }
            }
        }
        changes.clear();
    }

    private void apply(Tensor tensor, Tensor source) {
        boolean number = tensor.dim() == 0 && source.dim() == 1;
        Tensor value = number ? source.select(0, 0) : source;
        if (!assign) {
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
}
