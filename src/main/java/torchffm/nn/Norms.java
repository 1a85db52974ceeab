package torchffm.nn;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.Operators;
import torchffm.internal.PythonText;

/** What brings elements to a common scale. A layer of {@link Functional}. */
abstract class Norms extends Dropouts {

    Norms() {}

    /**
     * Normalizes over the last dimensions: {@code layer_norm}.
     *
     * @param input its last dimensions are {@code normalizedShape}
     * @param normalizedShape what is normalized together
     * @return of the same shape
     */
    public static Tensor layerNorm(Tensor input, long[] normalizedShape) {
        return layerNorm(input, normalizedShape, null, null, 1e-5);
    }

    /**
     * Normalizes over the last dimensions: {@code layer_norm}.
     *
     * @param input its last dimensions are {@code normalizedShape}
     * @param normalizedShape what is normalized together
     * @param weight of that shape, what the result is multiplied by, or null
     * @param bias of that shape, what is then added, or null
     * @return of the same shape
     */
    public static Tensor layerNorm(
            Tensor input, long[] normalizedShape, @Nullable Tensor weight, @Nullable Tensor bias) {
        return layerNorm(input, normalizedShape, weight, bias, 1e-5);
    }

    /**
     * Normalizes over the last dimensions: {@code layer_norm}.
     *
     * @param input its last dimensions are {@code normalizedShape}
     * @param normalizedShape what is normalized together
     * @param weight of that shape, what the result is multiplied by, or null
     * @param bias of that shape, what is then added, or null
     * @param eps what is added to the variance
     * @return of the same shape
     */
    public static Tensor layerNorm(
            Tensor input, long[] normalizedShape, @Nullable Tensor weight, @Nullable Tensor bias, double eps) {
        return Operators.begin("aten::layer_norm", "")
                .arg("input", input)
                .arg(normalizedShape)
                .arg(weight)
                .arg(bias)
                .arg(eps)
                .arg(true)
                .tensor();
    }

    /**
     * Divides by the root of the mean square over the last dimensions: {@code rms_norm}.
     *
     * @param input its last dimensions are {@code normalizedShape}
     * @param normalizedShape what is normalized together
     * @return of the same shape
     */
    public static Tensor rmsNorm(Tensor input, long[] normalizedShape) {
        return rmsNorm(input, normalizedShape, null, null);
    }

    /**
     * Divides by the root of the mean square over the last dimensions: {@code rms_norm}.
     *
     * @param input its last dimensions are {@code normalizedShape}
     * @param normalizedShape what is normalized together
     * @param weight of that shape, what the result is multiplied by, or null
     * @return of the same shape
     */
    public static Tensor rmsNorm(Tensor input, long[] normalizedShape, @Nullable Tensor weight) {
        return rmsNorm(input, normalizedShape, weight, null);
    }

    /**
     * Divides by the root of the mean square over the last dimensions: {@code rms_norm}.
     *
     * @param input its last dimensions are {@code normalizedShape}
     * @param normalizedShape what is normalized together
     * @param weight of that shape, what the result is multiplied by, or null
     * @param eps what is added to the mean square; null for the least step of the type
     * @return of the same shape
     */
    public static Tensor rmsNorm(Tensor input, long[] normalizedShape, @Nullable Tensor weight, @Nullable Double eps) {
        return Operators.begin("aten::rms_norm", "")
                .arg("input", input)
                .arg(normalizedShape)
                .arg(weight)
                .arg(eps)
                .tensor();
    }

    /**
     * Normalizes over groups of channels: {@code group_norm}.
     *
     * @param input {@code (N, C, *)}
     * @param numGroups how many groups; divides C
     * @return of the same shape
     * @throws IllegalArgumentException if a group has one value, or the input has less than two dimensions
     */
    public static Tensor groupNorm(Tensor input, long numGroups) {
        return groupNorm(input, numGroups, null, null, 1e-5);
    }

    /**
     * Normalizes over groups of channels: {@code group_norm}.
     *
     * @param input {@code (N, C, *)}
     * @param numGroups how many groups; divides C
     * @param weight {@code (C)}, what a channel is then multiplied by, or null
     * @param bias {@code (C)}, what is then added, or null
     * @return of the same shape
     * @throws IllegalArgumentException if a group has one value, or the input has less than two dimensions
     */
    public static Tensor groupNorm(Tensor input, long numGroups, @Nullable Tensor weight, @Nullable Tensor bias) {
        return groupNorm(input, numGroups, weight, bias, 1e-5);
    }

    /**
     * Normalizes over groups of channels: {@code group_norm}.
     *
     * @param input {@code (N, C, *)}
     * @param numGroups how many groups; divides C
     * @param weight {@code (C)}, what a channel is then multiplied by, or null
     * @param bias {@code (C)}, what is then added, or null
     * @param eps what is added to the variance
     * @return of the same shape
     * @throws IllegalArgumentException if a group has one value, or the input has less than two dimensions
     */
    public static Tensor groupNorm(
            Tensor input, long numGroups, @Nullable Tensor weight, @Nullable Tensor bias, double eps) {
        Objects.requireNonNull(input, "input");
        if (input.dim() < 2) {
            throw new IllegalArgumentException(
                    "Expected at least 2 dimensions for input tensor but received " + input.dim());
        }
        checkGroups(input.shape(), numGroups);
        return Operators.begin("aten::group_norm", "")
                .arg("input", input)
                .arg(numGroups)
                .arg(weight)
                .arg(bias)
                .arg(eps)
                .arg(true)
                .tensor();
    }

    /**
     * Normalizes each channel of each example: {@code instance_norm}.
     *
     * @param input {@code (N, C, *)}
     * @return of the same shape
     * @throws IllegalArgumentException if the example's own figures are used and a channel has one element
     */
    public static Tensor instanceNorm(Tensor input) {
        return instanceNorm(input, null, null, null, null, true, 0.1, 1e-5);
    }

    /**
     * Normalizes each channel of each example: {@code instance_norm}.
     *
     * @param input {@code (N, C, *)}
     * @param runningMean {@code (C)}, updated where the example's own figures are used, or null
     * @param runningVar {@code (C)}, likewise
     * @param weight {@code (C)}, what a channel is then multiplied by, or null
     * @param bias {@code (C)}, what is then added, or null
     * @param useInputStats whether the example's own figures are used
     * @param momentum the weight of those in the running ones
     * @param eps what is added to the variance
     * @return of the same shape
     * @throws IllegalArgumentException if the example's own figures are used and a channel has one element
     */
    public static Tensor instanceNorm(
            Tensor input,
            @Nullable Tensor runningMean,
            @Nullable Tensor runningVar,
            @Nullable Tensor weight,
            @Nullable Tensor bias,
            boolean useInputStats,
            double momentum,
            double eps) {
        Objects.requireNonNull(input, "input");
        if (useInputStats) {
            checkSpace(input.shape());
        }
        return Operators.begin("aten::instance_norm", "")
                .arg("input", input)
                .arg(weight)
                .arg(bias)
                .arg(runningMean)
                .arg(runningVar)
                .arg(useInputStats)
                .arg(momentum)
                .arg(eps)
                .arg(true)
                .tensor();
    }

    private static void checkGroups(long[] shape, long numGroups) {
        if (numGroups == 0) {
            throw new IllegalArgumentException("num_groups: integer division or modulo by zero");
        }
        long[] size = shape.clone();
        size[0] = Math.floorDiv(shape[0] * shape[1], numGroups);
        size[1] = numGroups;
        long values = size[0];
        for (int dim = 2; dim < size.length; dim++) {
            values *= size[dim];
        }
        if (values == 1) {
            throw new IllegalArgumentException(
                    "Expected more than 1 value per channel when training, got input size " + Arrays.toString(size));
        }
    }

    private static void checkSpace(long[] shape) {
        long values = 1;
        for (int dim = 2; dim < shape.length; dim++) {
            values *= shape[dim];
        }
        if (values == 1) {
            throw new IllegalArgumentException(
                    "Expected more than 1 spatial element when training, got input size " + PythonText.size(shape));
        }
    }
}
