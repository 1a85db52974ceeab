package torchffm.nn;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.internal.Operators;

/** Matrix products with a loss, or in groups. A layer of {@link Functional}. */
abstract class Products extends Embeddings {

    Products() {}

    /**
     * Products of groups of matrices: {@code grouped_mm}.
     *
     * @param matA the left ones
     * @param matB the right ones
     * @return the products
     */
    public static Tensor groupedMm(Tensor matA, Tensor matB) {
        return groupedMm(matA, matB, null, null, null);
    }

    /**
     * Products of groups of matrices: {@code grouped_mm}.
     *
     * @param matA the left ones
     * @param matB the right ones
     * @param offs where the groups end, or null
     * @param bias what is added, or null
     * @param outDtype the result's type, or null for the input's
     * @return the products
     */
    public static Tensor groupedMm(
            Tensor matA, Tensor matB, @Nullable Tensor offs, @Nullable Tensor bias, @Nullable DType outDtype) {
        return Operators.begin("aten::_grouped_mm", "")
                .arg("matA", matA)
                .arg("matB", matB)
                .arg(offs)
                .arg(bias)
                .arg(outDtype)
                .tensor();
    }

    /**
     * The cross entropy of a linear layer's logits: {@code linear_cross_entropy}.
     *
     * @param input {@code (N, in)} or {@code (in)}
     * @param linearWeight {@code (C, in)} or {@code (C, d1, …, in)}
     * @param target class indices or probabilities, as for {@link Functional#crossEntropy(Tensor, Tensor)}
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the shapes do not fit, or probabilities come with an index to leave out
     */
    public static Tensor linearCrossEntropy(Tensor input, Tensor linearWeight, Tensor target) {
        return linearCrossEntropy(input, linearWeight, target, null, null, Reduction.MEAN, null, 0);
    }

    /**
     * The cross entropy of a linear layer's logits: {@code linear_cross_entropy}.
     *
     * @param input {@code (N, in)} or {@code (in)}
     * @param linearWeight {@code (C, in)} or {@code (C, d1, …, in)}
     * @param target class indices or probabilities, as for {@link Functional#crossEntropy(Tensor, Tensor)}
     * @param linearBias {@code (C)} or {@code (C, d1, …)}, or null
     * @param weight a weight for each class, {@code (C)}, or null
     * @param reduction what is made of the single losses
     * @param ignoreIndex the class index that is left out, or null for -100
     * @param labelSmoothing how much of a uniform distribution is mixed into the targets
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the shapes do not fit, or probabilities come with an index to leave out
     */
    public static Tensor linearCrossEntropy(
            Tensor input,
            Tensor linearWeight,
            Tensor target,
            @Nullable Tensor linearBias,
            @Nullable Tensor weight,
            Reduction reduction,
            @Nullable Long ignoreIndex,
            double labelSmoothing) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(linearWeight, "linearWeight");
        LinearLogits.check(input, linearWeight, linearBias);
        long[] shape = LinearLogits.shape(input, linearWeight);
        if (ignoreIndex != null && Arrays.equals(target.shape(), shape)) {
            throw new IllegalArgumentException("ignore_index cannot be specified when target contains probabilities");
        }
        Tensor flatWeight = linearWeight.dim() == 2 ? linearWeight : linearWeight.reshape(-1, linearWeight.size(-1));
        Tensor flatBias = linearBias == null || linearBias.dim() == 1 ? linearBias : linearBias.reshape(-1);
        Tensor logits = Functional.linear(input, flatWeight, flatBias).reshape(shape);
        long ignored = ignoreIndex == null ? Losses.IGNORE_INDEX : ignoreIndex;
        return Functional.crossEntropy(logits, target, weight, reduction, ignored, labelSmoothing);
    }
}
