package torchffm.nn;

import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Operators;
import torchffm.internal.PythonText;

/** The losses of what should be nearer to one thing than to another. A layer of {@link Functional}. */
abstract class Triplets extends Margins {

    Triplets() {}

    /**
     * Whether something is nearer to its like than to others: {@code triplet_margin_loss}.
     *
     * @param anchor {@code (N, D)} or {@code (D)}
     * @param positive what is like it
     * @param negative what is not
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the margin is not positive
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative) {
        return tripletMarginLoss(anchor, positive, negative, 1, 2, 1e-6, false, Reduction.MEAN);
    }

    /**
     * Whether something is nearer to its like than to others: {@code triplet_margin_loss}.
     *
     * @param anchor {@code (N, D)} or {@code (D)}
     * @param positive what is like it
     * @param negative what is not
     * @param margin the distance wanted
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the margin is not positive
     */
    public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative, double margin) {
        return tripletMarginLoss(anchor, positive, negative, margin, 2, 1e-6, false, Reduction.MEAN);
    }

    /**
     * Whether something is nearer to its like than to others: {@code triplet_margin_loss}.
     *
     * @param anchor {@code (N, D)} or {@code (D)}
     * @param positive what is like it
     * @param negative what is not
     * @param margin the distance wanted
     * @param p the norm's exponent
     * @param eps what is added to differences
     * @param swap whether the distance between the others counts where it is less
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the margin is not positive
     */
    public static Tensor tripletMarginLoss(
            Tensor anchor,
            Tensor positive,
            Tensor negative,
            double margin,
            double p,
            double eps,
            boolean swap,
            Reduction reduction) {
        Objects.requireNonNull(reduction, "reduction");
        checkMargin(margin);
        return Operators.begin("aten::triplet_margin_loss", "")
                .arg("anchor", anchor)
                .arg("positive", positive)
                .arg("negative", negative)
                .arg(margin)
                .arg(p)
                .arg(eps)
                .arg(swap)
                .arg(reduction.code())
                .tensor();
    }

    /**
     * Whether something is nearer to its like than to others, by a distance of one's own: {@code triplet_margin_with_distance_loss}.
     *
     * @param anchor of any shape
     * @param positive what is like it
     * @param negative what is not
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the margin is not positive, or the numbers of dimensions differ
     */
    public static Tensor tripletMarginWithDistanceLoss(Tensor anchor, Tensor positive, Tensor negative) {
        return tripletMarginWithDistanceLoss(anchor, positive, negative, null, 1, false, Reduction.MEAN);
    }

    /**
     * Whether something is nearer to its like than to others, by a distance of one's own: {@code triplet_margin_with_distance_loss}.
     *
     * @param anchor of any shape
     * @param positive what is like it
     * @param negative what is not
     * @param distanceFunction the distance, or null for the Euclidean one
     * @param margin the distance wanted
     * @param swap whether the distance between the others counts where it is less
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the margin is not positive, or the numbers of dimensions differ
     */
    public static Tensor tripletMarginWithDistanceLoss(
            Tensor anchor,
            Tensor positive,
            Tensor negative,
            @Nullable BinaryOperator<Tensor> distanceFunction,
            double margin,
            boolean swap,
            Reduction reduction) {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(positive, "positive");
        Objects.requireNonNull(negative, "negative");
        Objects.requireNonNull(reduction, "reduction");
        checkMargin(margin);
        if (anchor.dim() != positive.dim() || positive.dim() != negative.dim()) {
            throw new IllegalArgumentException(
                    "The anchor, positive, and negative tensors are expected to have the same"
                            + " number of dimensions, but got: anchor " + anchor.dim() + "D, positive " + positive.dim()
                            + "D, and negative " + negative.dim() + "D inputs");
        }
        BinaryOperator<Tensor> distance = distanceFunction == null ? Triplets::pairwiseDistance : distanceFunction;
        Tensor near = distance.apply(anchor, positive);
        Tensor far = distance.apply(anchor, negative);
        if (swap) {
            far = Torch.minimum(far, distance.apply(positive, negative));
        }
        return reduced(near.add(margin).sub(far).clampMin(0), reduction);
    }

    private static void checkMargin(double margin) {
        if (margin <= 0) {
            throw new IllegalArgumentException("margin must be greater than 0, got " + PythonText.number(margin));
        }
    }
}
