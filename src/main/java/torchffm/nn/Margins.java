package torchffm.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Operators;
import torchffm.internal.PythonText;

/** The losses that ask for a distance between what is right and wrong. A layer of {@link Functional}. */
abstract class Margins extends Entropies {

    Margins() {}

    /**
     * How similar things are that should be, or not: {@code hinge_embedding_loss}.
     *
     * @param input distances
     * @param target 1 or -1
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor hingeEmbeddingLoss(Tensor input, Tensor target) {
        return hingeEmbeddingLoss(input, target, 1, Reduction.MEAN);
    }

    /**
     * How similar things are that should be, or not: {@code hinge_embedding_loss}.
     *
     * @param input distances
     * @param target 1 or -1
     * @param margin the distance wanted
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor hingeEmbeddingLoss(Tensor input, Tensor target, double margin) {
        return hingeEmbeddingLoss(input, target, margin, Reduction.MEAN);
    }

    /**
     * How similar things are that should be, or not: {@code hinge_embedding_loss}.
     *
     * @param input distances
     * @param target 1 or -1
     * @param margin the distance wanted
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor hingeEmbeddingLoss(Tensor input, Tensor target, double margin, Reduction reduction) {
        Objects.requireNonNull(reduction, "reduction");
        return Operators.begin("aten::hinge_embedding_loss", "")
                .arg("input", input)
                .arg("target", target)
                .arg(margin)
                .arg(reduction.code())
                .tensor();
    }

    /**
     * The logistic loss of two classes: {@code soft_margin_loss}.
     *
     * @param input of any shape
     * @param target 1 or -1
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor softMarginLoss(Tensor input, Tensor target) {
        return softMarginLoss(input, target, Reduction.MEAN);
    }

    /**
     * The logistic loss of two classes: {@code soft_margin_loss}.
     *
     * @param input of any shape
     * @param target 1 or -1
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor softMarginLoss(Tensor input, Tensor target, Reduction reduction) {
        Objects.requireNonNull(reduction, "reduction");
        return Operators.begin("aten::soft_margin_loss", "")
                .arg("input", input)
                .arg("target", target)
                .arg(reduction.code())
                .tensor();
    }

    /**
     * The hinge loss of several classes for each example: {@code multilabel_margin_loss}.
     *
     * @param input {@code (N, C)} or {@code (C)}
     * @param target class indices, of the same shape, ended by -1
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor multilabelMarginLoss(Tensor input, Tensor target) {
        return multilabelMarginLoss(input, target, Reduction.MEAN);
    }

    /**
     * The hinge loss of several classes for each example: {@code multilabel_margin_loss}.
     *
     * @param input {@code (N, C)} or {@code (C)}
     * @param target class indices, of the same shape, ended by -1
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor multilabelMarginLoss(Tensor input, Tensor target, Reduction reduction) {
        Objects.requireNonNull(reduction, "reduction");
        return Operators.begin("aten::multilabel_margin_loss", "")
                .arg("input", input)
                .arg("target", target)
                .arg(reduction.code())
                .tensor();
    }

    /**
     * Whether one of two ranks higher, as it should: {@code margin_ranking_loss}.
     *
     * @param input1 of any shape
     * @param input2 of the same shape
     * @param target 1 where the first should rank higher, else -1
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the numbers of dimensions differ
     */
    public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target) {
        return marginRankingLoss(input1, input2, target, 0, Reduction.MEAN);
    }

    /**
     * Whether one of two ranks higher, as it should: {@code margin_ranking_loss}.
     *
     * @param input1 of any shape
     * @param input2 of the same shape
     * @param target 1 where the first should rank higher, else -1
     * @param margin the distance wanted
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the numbers of dimensions differ
     */
    public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target, double margin) {
        return marginRankingLoss(input1, input2, target, margin, Reduction.MEAN);
    }

    /**
     * Whether one of two ranks higher, as it should: {@code margin_ranking_loss}.
     *
     * @param input1 of any shape
     * @param input2 of the same shape
     * @param target 1 where the first should rank higher, else -1
     * @param margin the distance wanted
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the numbers of dimensions differ
     */
    public static Tensor marginRankingLoss(
            Tensor input1, Tensor input2, Tensor target, double margin, Reduction reduction) {
        Objects.requireNonNull(input1, "input1");
        Objects.requireNonNull(input2, "input2");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reduction, "reduction");
        if (input1.dim() != input2.dim() || input1.dim() != target.dim()) {
            throw new IllegalArgumentException(
                    "margin_ranking_loss : All input tensors should have same dimension but got"
                            + " sizes: input1: " + PythonText.size(input1.shape()) + ", input2: "
                            + PythonText.size(input2.shape())
                            + ", target: " + PythonText.size(target.shape()) + " ");
        }
        return Operators.begin("aten::margin_ranking_loss", "")
                .arg("input1", input1)
                .arg("input2", input2)
                .arg("target", target)
                .arg(margin)
                .arg(reduction.code())
                .tensor();
    }

    /**
     * The angle between what should be alike, or not: {@code cosine_embedding_loss}.
     *
     * @param input1 {@code (N, D)} or {@code (D)}
     * @param input2 of the same shape
     * @param target {@code (N)}, 1 where they should be alike, else -1
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target) {
        return cosineEmbeddingLoss(input1, input2, target, 0, Reduction.MEAN);
    }

    /**
     * The angle between what should be alike, or not: {@code cosine_embedding_loss}.
     *
     * @param input1 {@code (N, D)} or {@code (D)}
     * @param input2 of the same shape
     * @param target {@code (N)}, 1 where they should be alike, else -1
     * @param margin the cosine allowed to others
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target, double margin) {
        return cosineEmbeddingLoss(input1, input2, target, margin, Reduction.MEAN);
    }

    /**
     * The angle between what should be alike, or not: {@code cosine_embedding_loss}.
     *
     * @param input1 {@code (N, D)} or {@code (D)}
     * @param input2 of the same shape
     * @param target {@code (N)}, 1 where they should be alike, else -1
     * @param margin the cosine allowed to others
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor cosineEmbeddingLoss(
            Tensor input1, Tensor input2, Tensor target, double margin, Reduction reduction) {
        Objects.requireNonNull(reduction, "reduction");
        return Operators.begin("aten::cosine_embedding_loss", "")
                .arg("input1", input1)
                .arg("input2", input2)
                .arg("target", target)
                .arg(margin)
                .arg(reduction.code())
                .tensor();
    }

    /**
     * The hinge loss of one class for each example: {@code multi_margin_loss}.
     *
     * @param input {@code (N, C)} or {@code (C)}
     * @param target class indices, {@code (N)} or {@code ()}
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if {@code p} is another number, or the weights have other dimensions
     */
    public static Tensor multiMarginLoss(Tensor input, Tensor target) {
        return multiMarginLoss(input, target, 1, 1, null, Reduction.MEAN);
    }

    /**
     * The hinge loss of one class for each example: {@code multi_margin_loss}.
     *
     * @param input {@code (N, C)} or {@code (C)}
     * @param target class indices, {@code (N)} or {@code ()}
     * @param p the exponent, 1 or 2
     * @param margin the distance wanted
     * @param weight {@code (C)}, or null
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if {@code p} is another number, or the weights have other dimensions
     */
    public static Tensor multiMarginLoss(
            Tensor input, Tensor target, long p, double margin, @Nullable Tensor weight, Reduction reduction) {
        if (p != 1 && p != 2) {
            throw new IllegalArgumentException("only p == 1 and p == 2 supported");
        }
        if (weight != null && weight.dim() != 1) {
            throw new IllegalArgumentException("weight must be one-dimensional");
        }
        return Operators.begin("aten::multi_margin_loss", "")
                .arg("input", input)
                .arg("target", target)
                .scalar(p)
                .scalar(margin)
                .arg(weight)
                .arg(reduction.code())
                .tensor();
    }

    /**
     * The logistic loss of several classes for each example: {@code multilabel_soft_margin_loss}.
     *
     * @param input {@code (N, C)}
     * @param target 0 or 1, of the same shape
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor multilabelSoftMarginLoss(Tensor input, Tensor target) {
        return multilabelSoftMarginLoss(input, target, null, Reduction.MEAN);
    }

    /**
     * The logistic loss of several classes for each example: {@code multilabel_soft_margin_loss}.
     *
     * @param input {@code (N, C)}
     * @param target 0 or 1, of the same shape
     * @param weight {@code (C)}, or null
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor multilabelSoftMarginLoss(
            Tensor input, Tensor target, @Nullable Tensor weight, Reduction reduction) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reduction, "reduction");
        Tensor right = target.mul(logsigmoid(input));
        Tensor wrong = Torch.rsub(target, 1).mul(logsigmoid(input.neg()));
        Tensor single = right.add(wrong).neg();
        Tensor loss = weight == null ? single : single.mul(weight);
        int classes = input.dim() - 1;
        return reduced(loss.sum(classes).div(input.size(classes)), reduction);
    }
}
