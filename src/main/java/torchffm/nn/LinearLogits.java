package torchffm.nn;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.PythonText;

/** The logits of {@link Functional#linearCrossEntropy}, and what is asked of that which they are made of. */
final class LinearLogits {

    private LinearLogits() {}

    static void check(Tensor input, Tensor weight, @Nullable Tensor bias) {
        if (input.dim() < 1 || input.dim() > 2) {
            throw new IllegalArgumentException("expected input with dimensionality 1 or 2, got " + input.dim());
        }
        if (weight.dim() < 2) {
            throw new IllegalArgumentException(
                    "expected linear_weight with dimensionality at least 2, got " + weight.dim());
        }
        if (input.size(-1) != weight.size(-1)) {
            throw new IllegalArgumentException(
                    "expected equal input and linear_weight last dimensions (in_features), got " + input.size(-1)
                            + " and " + weight.size(-1) + ", respectively");
        }
        long[] classes = Arrays.copyOf(weight.shape(), weight.dim() - 1);
        if (bias != null && !Arrays.equals(bias.shape(), classes)) {
            throw new IllegalArgumentException("expected linear_bias shape " + PythonText.size(classes) + ", got "
                    + PythonText.size(bias.shape()));
        }
        if (classes.length > 1 && input.dim() == 1) {
            throw new IllegalArgumentException("K-dimensional loss defined by linear_weight shape "
                    + PythonText.size(weight.shape()) + " requires batched input, (N, " + input.size(-1)
                    + "), got unbatched input with shape " + PythonText.size(input.shape()));
        }
    }

    static long[] shape(Tensor input, Tensor weight) {
        long[] classes = Arrays.copyOf(weight.shape(), weight.dim() - 1);
        if (input.dim() == 1) {
            return classes;
        }
        long[] shape = new long[classes.length + 1];
        shape[0] = input.size(0);
        System.arraycopy(classes, 0, shape, 1, classes.length);
        return shape;
    }
}
