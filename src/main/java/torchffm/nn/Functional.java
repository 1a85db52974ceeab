package torchffm.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.Operator;
import torchffm.internal.PythonText;

/** Layers and losses as functions ({@code torch.nn.functional}). */
public final class Functional extends Windows {
    private static final Operator RELU = Operator.of("aten::relu", "");
    private static final Operator RELU_INPLACE = Operator.of("aten::relu_", "");
    private static final Operator LINEAR = Operator.of("aten::linear", "");
    private static final Operator DROPOUT = Operator.of("aten::dropout", "");
    private static final Operator DROPOUT_INPLACE = Operator.of("aten::dropout_", "");
    private static final Operator BATCH_NORM = Operator.of("aten::batch_norm", "");

    private Functional() {}

    /**
     * {@code max(0, x)}, element by element.
     *
     * @param input of any shape
     * @return of the same shape
     */
    public static Tensor relu(Tensor input) {
        return RELU.begin().arg(Objects.requireNonNull(input, "input")).tensor();
    }

    /**
     * {@code max(0, x)}, element by element.
     *
     * @param input of any shape
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     */
    public static Tensor relu(Tensor input, boolean inplace) {
        Objects.requireNonNull(input, "input");
        if (!inplace) {
            return relu(input);
        }
        RELU_INPLACE.begin().arg(input).run();
        return input;
    }

    /**
     * Scales along a dimension to probabilities.
     *
     * @param input of any shape
     * @param dim the dimension that sums to 1; negative ones count from the end
     * @return of the same shape
     */
    public static Tensor softmax(Tensor input, int dim) {
        Objects.requireNonNull(input, "input");
        return input.softmax(dim);
    }

    /**
     * The logarithm of {@link #softmax}.
     *
     * @param input of any shape
     * @param dim the dimension; negative ones count from the end
     * @return of the same shape
     */
    public static Tensor logSoftmax(Tensor input, int dim) {
        Objects.requireNonNull(input, "input");
        return input.logSoftmax(dim);
    }

    /**
     * Makes one dimension of several ({@code torch.flatten}).
     *
     * @param input of any shape
     * @param startDim the first dimension to flatten
     * @param endDim the last dimension to flatten; negative ones count from the end
     * @return of fewer dimensions; shares the input's memory where that is possible
     */
    public static Tensor flatten(Tensor input, int startDim, int endDim) {
        Objects.requireNonNull(input, "input");
        return input.flatten(startDim, endDim);
    }

    /**
     * {@code x Wᵀ + b}.
     *
     * @param input {@code (*, in)}
     * @param weight {@code (out, in)}
     * @param bias {@code (out)}, or null
     * @return {@code (*, out)}
     */
    public static Tensor linear(Tensor input, Tensor weight, @Nullable Tensor bias) {
        return LINEAR.begin().arg(input).arg(weight).arg(bias).tensor();
    }

    /**
     * In training, zeroes elements at random and scales the others by {@code 1 / (1 - p)}.
     *
     * @param input of any shape
     * @param p the probability of an element to be zeroed
     * @param training whether anything is done at all
     * @return of the same shape
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor dropout(Tensor input, double p, boolean training) {
        checkProbability(p);
        return DROPOUT.begin().arg(input).arg(p).arg(training).tensor();
    }

    /**
     * In training, zeroes elements at random and scales the others by {@code 1 / (1 - p)}.
     *
     * @param input of any shape
     * @param p the probability of an element to be zeroed
     * @param training whether anything is done at all
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor dropout(Tensor input, double p, boolean training, boolean inplace) {
        Objects.requireNonNull(input, "input");
        if (!inplace) {
            return dropout(input, p, training);
        }
        checkProbability(p);
        DROPOUT_INPLACE.begin().arg(input).arg(p).arg(training).run();
        return input;
    }

    static double checkProbability(double p) {
        if (p < 0 || p > 1) {
            throw new IllegalArgumentException(
                    "dropout probability has to be between 0 and 1, but got " + PythonText.number(p));
        }
        return p;
    }

    /**
     * Normalizes each channel, by the batch's own mean and variance in training, else by the running ones.
     *
     * @param input {@code (N, C, *)}
     * @param runningMean {@code (C)}, which training updates; null only in training
     * @param runningVar {@code (C)}, which training updates; null only in training
     * @param weight {@code (C)}, what a normalized channel is multiplied by, or null
     * @param bias {@code (C)}, what is then added, or null
     * @param training whether the batch's own figures are used
     * @param momentum the weight of the batch's figures in the running ones
     * @param eps what is added to the variance
     * @return of the same shape
     * @throws IllegalArgumentException in training with one value for each channel, or if eps is negative, or 0 in
     *     training
     */
    public static Tensor batchNorm(
            Tensor input,
            @Nullable Tensor runningMean,
            @Nullable Tensor runningVar,
            @Nullable Tensor weight,
            @Nullable Tensor bias,
            boolean training,
            double momentum,
            double eps) {
        Objects.requireNonNull(input, "input");
        if (training) {
            checkValuesPerChannel(input.shape());
        }
        if (training && eps <= 0) {
            throw new IllegalArgumentException(
                    "batch_norm eps must be positive during training, but got " + PythonText.number(eps));
        }
        if (eps < 0) {
            throw new IllegalArgumentException(
                    "batch_norm eps must be non-negative, but got " + PythonText.number(eps));
        }
        return BATCH_NORM
                .begin()
                .arg(input)
                .arg(weight)
                .arg(bias)
                .arg(runningMean)
                .arg(runningVar)
                .arg(training)
                .arg(momentum)
                .arg(eps)
                .arg(true) // cuDNN where there is one, as torch.backends.cudnn.enabled says by default
                .tensor();
    }

    private static void checkValuesPerChannel(long[] shape) {
        long values = 1;
        for (int dim = 0; dim < shape.length; dim++) {
            values *= dim == 1 ? 1 : shape[dim];
        }
        if (values == 1) {
            throw new IllegalArgumentException(
                    "Expected more than 1 value per channel when training, got input size " + PythonText.size(shape));
        }
    }

    /** The mean over neighbouring channels, of zeros beyond the first and last. */
    static Tensor overChannels(Tensor input, long size) {
        long before = Math.floorDiv(size, 2);
        long after = Math.floorDiv(size - 1, 2);
        if (input.dim() == 3) {
            Tensor padded = pad(input.unsqueeze(1), new long[] {0, 0, before, after}, 0);
            return avgPool2d(padded, new long[] {size, 1}, new long[] {1, 1}).squeeze(1);
        }
        long[] shape = input.shape();
        Tensor volumes = input.view(shape[0], 1, shape[1], shape[2], -1);
        Tensor padded = pad(volumes, new long[] {0, 0, 0, 0, before, after}, 0);
        return avgPool3d(padded, new long[] {size, 1, 1}, new long[] {1, 1, 1})
                .squeeze(1)
                .view(shape);
    }
}
