package torchffm.nn;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Operators;

/** The losses that measure a distance from numbers. A layer of {@link Functional}. */
abstract class Errors extends Scales {

    Errors() {}

    /**
     * The absolute error: {@code l1_loss}.
     *
     * @param input of any shape
     * @param target of the input's shape, or broadcast to it, with a warning
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor l1Loss(Tensor input, Tensor target) {
        return l1Loss(input, target, Reduction.MEAN);
    }

    /**
     * The absolute error: {@code l1_loss}.
     *
     * @param input of any shape
     * @param target of the input's shape, or broadcast to it, with a warning
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor l1Loss(Tensor input, Tensor target, Reduction reduction) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reduction, "reduction");
        return weighted(input, target, null, reduction, false);
    }

    /**
     * The absolute error: {@code l1_loss}, weighted.
     *
     * @param input of any shape
     * @param target of the input's shape, or broadcast to it, with a warning
     * @param reduction what is made of the single losses; the mean is divided by the sum of the weights
     * @param weight of the input's shape, or null
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the weights are not of the input's shape
     */
    public static Tensor l1Loss(Tensor input, Tensor target, Reduction reduction, @Nullable Tensor weight) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reduction, "reduction");
        return weighted(input, target, weight, reduction, false);
    }

    /**
     * The squared error, weighted: {@code mse_loss}.
     *
     * @param input of any shape
     * @param target of the input's shape, or broadcast to it, with a warning
     * @param reduction what is made of the single losses; the mean is divided by the sum of the weights
     * @param weight of the input's shape, or null
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the weights are not of the input's shape
     */
    public static Tensor mseLoss(Tensor input, Tensor target, Reduction reduction, @Nullable Tensor weight) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reduction, "reduction");
        return weighted(input, target, weight, reduction, true);
    }

    /**
     * The absolute error, squared where it is small: {@code smooth_l1_loss}.
     *
     * @param input of any shape
     * @param target of the input's shape, or broadcast to it, with a warning
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor smoothL1Loss(Tensor input, Tensor target) {
        return smoothL1Loss(input, target, Reduction.MEAN, 1);
    }

    /**
     * The absolute error, squared where it is small: {@code smooth_l1_loss}.
     *
     * @param input of any shape
     * @param target of the input's shape, or broadcast to it, with a warning
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor smoothL1Loss(Tensor input, Tensor target, Reduction reduction) {
        return smoothL1Loss(input, target, reduction, 1);
    }

    /**
     * The absolute error, squared where it is small: {@code smooth_l1_loss}.
     *
     * @param input of any shape
     * @param target of the input's shape, or broadcast to it, with a warning
     * @param reduction what is made of the single losses
     * @param beta below which it is squared
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor smoothL1Loss(Tensor input, Tensor target, Reduction reduction, double beta) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reduction, "reduction");
        FunctionalWarning.ofSizes(input, target);
        List<Tensor> pair = Torch.broadcastTensors(input, target);
        if (beta == 0) {
            return Operators.begin("aten::l1_loss", "")
                    .arg(pair.get(0))
                    .arg(pair.get(1))
                    .arg(reduction.code())
                    .tensor();
        }
        return Operators.begin("aten::smooth_l1_loss", "")
                .arg(pair.get(0))
                .arg(pair.get(1))
                .arg(reduction.code())
                .arg(beta)
                .tensor();
    }

    /**
     * The squared error, linear where it is large: {@code huber_loss}.
     *
     * @param input of any shape
     * @param target of the input's shape, or broadcast to it, with a warning
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the weights are not of the input's shape
     */
    public static Tensor huberLoss(Tensor input, Tensor target) {
        return huberLoss(input, target, Reduction.MEAN, 1, null);
    }

    /**
     * The squared error, linear where it is large: {@code huber_loss}.
     *
     * @param input of any shape
     * @param target of the input's shape, or broadcast to it, with a warning
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the weights are not of the input's shape
     */
    public static Tensor huberLoss(Tensor input, Tensor target, Reduction reduction) {
        return huberLoss(input, target, reduction, 1, null);
    }

    /**
     * The squared error, linear where it is large: {@code huber_loss}.
     *
     * @param input of any shape
     * @param target of the input's shape, or broadcast to it, with a warning
     * @param reduction what is made of the single losses
     * @param delta from which it is linear
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the weights are not of the input's shape
     */
    public static Tensor huberLoss(Tensor input, Tensor target, Reduction reduction, double delta) {
        return huberLoss(input, target, reduction, delta, null);
    }

    /**
     * The squared error, linear where it is large: {@code huber_loss}.
     *
     * @param input of any shape
     * @param target of the input's shape, or broadcast to it, with a warning
     * @param reduction what is made of the single losses
     * @param delta from which it is linear
     * @param weight of the input's shape, or null
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the weights are not of the input's shape
     */
    public static Tensor huberLoss(
            Tensor input, Tensor target, Reduction reduction, double delta, @Nullable Tensor weight) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reduction, "reduction");
        FunctionalWarning.ofSizes(input, target);
        List<Tensor> pair = Torch.broadcastTensors(input, target);
        if (weight == null) {
            return huber(pair, reduction, delta);
        }
        checkWeight(input, weight);
        Tensor weighted = huber(pair, Reduction.NONE, delta).mul(weight);
        return reduced(weighted, reduction);
    }

    private static Tensor huber(List<Tensor> pair, Reduction reduction, double delta) {
        return Operators.begin("aten::huber_loss", "")
                .arg(pair.get(0))
                .arg(pair.get(1))
                .arg(reduction.code())
                .arg(delta)
                .tensor();
    }

    private static Tensor weighted(
            Tensor input, Tensor target, @Nullable Tensor weight, Reduction reduction, boolean isSquared) {
        FunctionalWarning.ofSizes(input, target);
        List<Tensor> pair = Torch.broadcastTensors(input, target);
        if (weight == null) {
            return Operators.begin(isSquared ? "aten::mse_loss" : "aten::l1_loss", "")
                    .arg(pair.get(0))
                    .arg(pair.get(1))
                    .arg(reduction.code())
                    .tensor();
        }
        checkWeight(input, weight);
        Tensor difference = pair.get(0).sub(pair.get(1));
        Tensor errors = (isSquared ? difference.pow(2) : difference.abs()).mul(weight);
        return reduction == Reduction.MEAN ? errors.sum().div(weight.sum()) : reduced(errors, reduction);
    }

    private static void checkWeight(Tensor input, Tensor weight) {
        if (!Arrays.equals(weight.shape(), input.shape())) {
            throw new IllegalArgumentException("Weights and input must have the same size.");
        }
    }

    static Tensor reduced(Tensor losses, Reduction reduction) {
        return switch (reduction) {
            case NONE -> losses;
            case MEAN -> losses.mean();
            case SUM -> losses.sum();
        };
    }
}
