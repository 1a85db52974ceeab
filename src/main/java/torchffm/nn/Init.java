package torchffm.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Generator;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.CMath;

/**
 * Fills tensors in place, by Python's formulas and with Python's draws ({@code torch.nn.init}). Nothing of it is
 * recorded for gradients. Where a generator may be given, null is the default one.
 */
public final class Init {
    private Init() {}

    /** Which of a weight's fans keeps its variance. */
    public enum FanMode {
        /** The inputs of an output element: the forward pass keeps its variance. */
        FAN_IN,
        /** The outputs of an input element: the backward pass keeps its variance. */
        FAN_OUT
    }

    /** The functions that a gain is known for. */
    public enum Nonlinearity {
        /** None, as after a linear layer or a convolution: 1. */
        LINEAR,
        /** {@code sigmoid}: 1. */
        SIGMOID,
        /** {@code tanh}: 5/3. */
        TANH,
        /** {@code relu}: √2. */
        RELU,
        /** {@code leaky_relu}: √(2 / (1 + slope²)). */
        LEAKY_RELU,
        /** {@code selu}: 3/4. */
        SELU
    }

    /**
     * The fans of a weight.
     *
     * @param fanIn the inputs of an output element
     * @param fanOut the outputs of an input element
     */
    public record Fans(long fanIn, long fanOut) {}

    /**
     * The recommended gain for a function.
     *
     * @param nonlinearity the function
     * @param negativeSlope the slope of {@code LEAKY_RELU} left of 0 (0.01 in Python's default); nothing to the others
     * @return the gain
     */
    public static double calculateGain(Nonlinearity nonlinearity, double negativeSlope) {
        Objects.requireNonNull(nonlinearity, "nonlinearity");
        return switch (nonlinearity) {
            case LINEAR, SIGMOID -> 1;
            case TANH -> 5.0 / 3;
            case RELU -> Math.sqrt(2);
            case LEAKY_RELU -> Math.sqrt(2 / (1 + CMath.pow(negativeSlope, 2)));
            case SELU -> 3.0 / 4;
        };
    }

    /**
     * The fans of a weight ({@code _calculate_fan_in_and_fan_out}).
     *
     * @param tensor {@code (out, in, …)}
     * @return its fans
     * @throws IllegalArgumentException if it has fewer than 2 dimensions
     */
    public static Fans calculateFanInAndFanOut(Tensor tensor) {
        Objects.requireNonNull(tensor, "tensor");
        long[] shape = tensor.shape();
        if (shape.length < 2) {
            throw new IllegalArgumentException(
                    "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions");
        }
        long receptiveField = 1;
        for (int dim = 2; dim < shape.length; dim++) {
            receptiveField *= shape[dim];
        }
        return new Fans(shape[1] * receptiveField, shape[0] * receptiveField);
    }

    /**
     * Draws from a uniform distribution.
     *
     * @param tensor the tensor to fill
     * @param a the lower bound (0 in Python's default)
     * @param b the upper bound (1 in Python's default)
     * @param generator what to draw from
     * @return the tensor
     */
    public static Tensor uniform_(Tensor tensor, double a, double b, @Nullable Generator generator) {
        Objects.requireNonNull(tensor, "tensor");
        try (Mode _ = Torch.noGrad()) {
            return tensor.uniform_(a, b, generator);
        }
    }

    /**
     * Draws from a normal distribution.
     *
     * @param tensor the tensor to fill
     * @param mean its mean (0 in Python's default)
     * @param std its standard deviation (1 in Python's default)
     * @param generator what to draw from
     * @return the tensor
     */
    public static Tensor normal_(Tensor tensor, double mean, double std, @Nullable Generator generator) {
        Objects.requireNonNull(tensor, "tensor");
        try (Mode _ = Torch.noGrad()) {
            return tensor.normal_(mean, std, generator);
        }
    }

    /**
     * Fills with one value.
     *
     * @param tensor the tensor to fill
     * @param value the value
     * @return the tensor
     */
    public static Tensor constant_(Tensor tensor, double value) {
        Objects.requireNonNull(tensor, "tensor");
        try (Mode _ = Torch.noGrad()) {
            return tensor.fill_(value);
        }
    }

    /**
     * Fills with ones.
     *
     * @param tensor the tensor to fill
     * @return the tensor
     */
    public static Tensor ones_(Tensor tensor) {
        Objects.requireNonNull(tensor, "tensor");
        return constant_(tensor, 1);
    }

    /**
     * Fills with zeros.
     *
     * @param tensor the tensor to fill
     * @return the tensor
     */
    public static Tensor zeros_(Tensor tensor) {
        Objects.requireNonNull(tensor, "tensor");
        return constant_(tensor, 0);
    }

    /**
     * Glorot's uniform initialization, with Python's defaults.
     *
     * @param tensor {@code (out, in, …)}
     * @return the tensor
     */
    public static Tensor xavierUniform_(Tensor tensor) {
        return xavierUniform_(tensor, 1, null);
    }

    /**
     * Glorot's uniform initialization: within ±gain·√(6 / (fanIn + fanOut)).
     *
     * @param tensor {@code (out, in, …)}
     * @param gain a factor (1 in Python's default)
     * @param generator what to draw from
     * @return the tensor
     */
    public static Tensor xavierUniform_(Tensor tensor, double gain, @Nullable Generator generator) {
        Objects.requireNonNull(tensor, "tensor");
        double bound = Math.sqrt(3) * xavierStd(tensor, gain);
        return uniform_(tensor, -bound, bound, generator);
    }

    /**
     * Glorot's normal initialization, with Python's defaults.
     *
     * @param tensor {@code (out, in, …)}
     * @return the tensor
     */
    public static Tensor xavierNormal_(Tensor tensor) {
        return xavierNormal_(tensor, 1, null);
    }

    /**
     * Glorot's normal initialization: with the standard deviation gain·√(2 / (fanIn + fanOut)).
     *
     * @param tensor {@code (out, in, …)}
     * @param gain a factor (1 in Python's default)
     * @param generator what to draw from
     * @return the tensor
     */
    public static Tensor xavierNormal_(Tensor tensor, double gain, @Nullable Generator generator) {
        Objects.requireNonNull(tensor, "tensor");
        return normal_(tensor, 0, xavierStd(tensor, gain), generator);
    }

    private static double xavierStd(Tensor tensor, double gain) {
        Fans fans = calculateFanInAndFanOut(tensor);
        return gain * Math.sqrt(2.0 / (fans.fanIn + fans.fanOut));
    }

    /**
     * He's uniform initialization, with Python's defaults.
     *
     * @param tensor {@code (out, in, …)}
     * @return the tensor
     */
    public static Tensor kaimingUniform_(Tensor tensor) {
        return kaimingUniform_(tensor, 0, FanMode.FAN_IN, Nonlinearity.LEAKY_RELU, null);
    }

    /**
     * He's uniform initialization: within ±gain·√(3 / fan). A tensor without elements stays as it is, without a draw.
     *
     * @param tensor {@code (out, in, …)}
     * @param a the slope of {@code LEAKY_RELU} left of 0 (0 in Python's default)
     * @param mode which fan ({@code FAN_IN} in Python's default)
     * @param nonlinearity the function that follows ({@code LEAKY_RELU} in Python's default)
     * @param generator what to draw from
     * @return the tensor
     */
    public static Tensor kaimingUniform_(
            Tensor tensor, double a, FanMode mode, Nonlinearity nonlinearity, @Nullable Generator generator) {
        Objects.requireNonNull(tensor, "tensor");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(nonlinearity, "nonlinearity");
        if (tensor.numel() == 0) {
            return tensor;
        }
        double bound = Math.sqrt(3) * kaimingStd(tensor, a, mode, nonlinearity);
        return uniform_(tensor, -bound, bound, generator);
    }

    /**
     * He's normal initialization, with Python's defaults.
     *
     * @param tensor {@code (out, in, …)}
     * @return the tensor
     */
    public static Tensor kaimingNormal_(Tensor tensor) {
        return kaimingNormal_(tensor, 0, FanMode.FAN_IN, Nonlinearity.LEAKY_RELU, null);
    }

    /**
     * He's normal initialization: with the standard deviation gain / √fan. A tensor without elements stays as it is,
     * without a draw.
     *
     * @param tensor {@code (out, in, …)}
     * @param a the slope of {@code LEAKY_RELU} left of 0 (0 in Python's default)
     * @param mode which fan ({@code FAN_IN} in Python's default)
     * @param nonlinearity the function that follows ({@code LEAKY_RELU} in Python's default)
     * @param generator what to draw from
     * @return the tensor
     */
    public static Tensor kaimingNormal_(
            Tensor tensor, double a, FanMode mode, Nonlinearity nonlinearity, @Nullable Generator generator) {
        Objects.requireNonNull(tensor, "tensor");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(nonlinearity, "nonlinearity");
        if (tensor.numel() == 0) {
            return tensor;
        }
        return normal_(tensor, 0, kaimingStd(tensor, a, mode, nonlinearity), generator);
    }

    private static double kaimingStd(Tensor tensor, double a, FanMode mode, Nonlinearity nonlinearity) {
        Fans fans = calculateFanInAndFanOut(tensor);
        return calculateGain(nonlinearity, a) / Math.sqrt(mode == FanMode.FAN_IN ? fans.fanIn : fans.fanOut);
    }

    /** What linear layers and convolutions begin with ({@code reset_parameters}). */
    static void layer(Tensor weight, @Nullable Tensor bias) {
        kaimingUniform_(weight, Math.sqrt(5), FanMode.FAN_IN, Nonlinearity.LEAKY_RELU, null);
        if (bias != null) {
            long fanIn = calculateFanInAndFanOut(weight).fanIn;
            double bound = fanIn > 0 ? 1 / Math.sqrt(fanIn) : 0;
            uniform_(bias, -bound, bound, null);
        }
    }
}
