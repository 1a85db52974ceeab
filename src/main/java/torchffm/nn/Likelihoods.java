package torchffm.nn;

import java.util.Arrays;
import java.util.Objects;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Operators;

/** The losses that are negative log likelihoods. A layer of {@link Functional}. */
abstract class Likelihoods extends Errors {

    Likelihoods() {}

    /**
     * The negative log likelihood of a Poisson distribution: {@code poisson_nll_loss}.
     *
     * @param input the expectation, of any shape
     * @param target of the input's shape
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor poissonNllLoss(Tensor input, Tensor target) {
        return poissonNllLoss(input, target, true, false, 1e-8, Reduction.MEAN);
    }

    /**
     * The negative log likelihood of a Poisson distribution: {@code poisson_nll_loss}.
     *
     * @param input the expectation, of any shape
     * @param target of the input's shape
     * @param logInput whether the input is the expectation's logarithm
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor poissonNllLoss(Tensor input, Tensor target, boolean logInput) {
        return poissonNllLoss(input, target, logInput, false, 1e-8, Reduction.MEAN);
    }

    /**
     * The negative log likelihood of a Poisson distribution: {@code poisson_nll_loss}.
     *
     * @param input the expectation, of any shape
     * @param target of the input's shape
     * @param logInput whether the input is the expectation's logarithm
     * @param full whether Stirling's term is added
     * @param eps what is added before a logarithm is taken
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor poissonNllLoss(
            Tensor input, Tensor target, boolean logInput, boolean full, double eps, Reduction reduction) {
        Objects.requireNonNull(reduction, "reduction");
        return Operators.begin("aten::poisson_nll_loss", "")
                .arg("input", input)
                .arg("target", target)
                .arg(logInput)
                .arg(full)
                .arg(eps)
                .arg(reduction.code())
                .tensor();
    }

    /**
     * The negative log likelihood of Gaussian distributions: {@code gaussian_nll_loss}.
     *
     * @param input the expectations, of any shape
     * @param target of the input's shape, or broadcast with it
     * @param variance of the input's shape, or with one less or one single dimension
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if a variance is negative, or there are too many or too few
     */
    public static Tensor gaussianNllLoss(Tensor input, Tensor target, Tensor variance) {
        return gaussianNllLoss(input, target, variance, false, 1e-6, Reduction.MEAN);
    }

    /**
     * The negative log likelihood of Gaussian distributions: {@code gaussian_nll_loss}.
     *
     * @param input the expectations, of any shape
     * @param target of the input's shape, or broadcast with it
     * @param variance of the input's shape, or with one less or one single dimension
     * @param full whether the constant term is added
     * @param eps the least variance
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if a variance is negative, or there are too many or too few
     */
    public static Tensor gaussianNllLoss(
            Tensor input, Tensor target, Tensor variance, boolean full, double eps, Reduction reduction) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(variance, "variance");
        Objects.requireNonNull(reduction, "reduction");
        if (variance.lt(0).any().itemBoolean()) {
            throw new IllegalArgumentException("var has negative entry/entries");
        }
        Tensor clamped = fitted(input, variance).clone();
        try (Mode _ = Torch.noGrad()) {
            clamped.clampMin_(eps);
        }
        Tensor loss = clamped.log().add(input.sub(target).pow(2).div(clamped)).mul(0.5);
        return reduced(full ? loss.add_(0.5 * Math.log(2 * Math.PI)) : loss, reduction);
    }

    /**
     * The negative log likelihood of Gaussian distributions of one variance: {@code gaussian_nll_loss}.
     *
     * @param input the expectations, of any shape
     * @param target of the input's shape, or broadcast with it
     * @param variance of all of them
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the variance is negative
     */
    public static Tensor gaussianNllLoss(Tensor input, Tensor target, double variance) {
        return gaussianNllLoss(input, target, variance, false, 1e-6, Reduction.MEAN);
    }

    /**
     * The negative log likelihood of Gaussian distributions of one variance: {@code gaussian_nll_loss}.
     *
     * @param input the expectations, of any shape
     * @param target of the input's shape, or broadcast with it
     * @param variance of all of them
     * @param full whether the constant term is added
     * @param eps the least variance
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the variance is negative
     */
    public static Tensor gaussianNllLoss(
            Tensor input, Tensor target, double variance, boolean full, double eps, Reduction reduction) {
        Objects.requireNonNull(reduction, "reduction");
        if (variance < 0) {
            throw new IllegalArgumentException("var has negative entry/entries");
        }
        return gaussianNllLoss(input, target, Torch.onesLike(input).mul(variance), full, eps, reduction);
    }

    /**
     * The Kullback-Leibler divergence: {@code kl_div}.
     *
     * @param input log probabilities
     * @param target probabilities, of the input's shape
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the reduction is none of these
     */
    public static Tensor klDiv(Tensor input, Tensor target) {
        return klDiv(input, target, "mean", false);
    }

    /**
     * The Kullback-Leibler divergence: {@code kl_div}.
     *
     * @param input log probabilities
     * @param target probabilities, of the input's shape
     * @param reduction {@code "none"}, {@code "mean"}, which Python warns of, {@code "sum"} or {@code "batchmean"}
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the reduction is none of these
     */
    public static Tensor klDiv(Tensor input, Tensor target, String reduction) {
        return klDiv(input, target, reduction, false);
    }

    /**
     * The Kullback-Leibler divergence: {@code kl_div}.
     *
     * @param input log probabilities
     * @param target probabilities, of the input's shape
     * @param reduction {@code "none"}, {@code "mean"}, which Python warns of, {@code "sum"} or {@code "batchmean"}
     * @param logTarget whether the target is logarithms, too
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the reduction is none of these
     */
    public static Tensor klDiv(Tensor input, Tensor target, String reduction, boolean logTarget) {
        Objects.requireNonNull(reduction, "reduction");
        Reduction single = switch (reduction) {
            case "none" -> Reduction.NONE;
            case "mean" -> Reduction.MEAN;
            case "sum", "batchmean" -> Reduction.SUM;
            default -> throw new IllegalArgumentException(reduction + " is not a valid value for reduction");
        };
        if (single == Reduction.MEAN) {
            FunctionalWarning.log(
                    "reduction: 'mean' divides the total loss by both the batch size and the support size;"
                            + " 'batchmean' divides only by the batch size, as the divergence is defined.");
        }
        Tensor loss = Operators.begin("aten::kl_div", "")
                .arg("input", input)
                .arg("target", target)
                .arg(single.code())
                .arg(logTarget)
                .tensor();
        return reduction.equals("batchmean") && input.dim() != 0 ? loss.div(input.shape()[0]) : loss;
    }

    private static Tensor fitted(Tensor input, Tensor variance) {
        long[] wanted = input.shape();
        long[] given = variance.shape();
        if (Arrays.equals(wanted, given)) {
            return variance;
        }
        if (wanted.length > 0 && Arrays.equals(Arrays.copyOf(wanted, wanted.length - 1), given)) {
            return variance.unsqueeze(-1);
        }
        long differing = 0;
        for (int dim = 0; dim < Math.min(wanted.length, given.length); dim++) {
            differing += wanted[dim] == given[dim] ? 0 : given[dim];
        }
        if (wanted.length != given.length || differing != 1) {
            throw new IllegalArgumentException("var is of incorrect size");
        }
        return variance;
    }
}
