package torchffm.nn;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.NativeTensor;
import torchffm.internal.Operator;
import torchffm.internal.PythonText;

/** The losses of classifiers and regressions. A layer of {@link Functional}. */
abstract class Losses extends Products {
    /** The class index that losses leave out unless told otherwise. */
    static final long IGNORE_INDEX = -100;

    private static final System.Logger LOG = System.getLogger("torchffm");

    private static final Operator CROSS_ENTROPY = Operator.of("aten::cross_entropy_loss", "");
    private static final Operator NLL_LOSS = Operator.of("aten::nll_loss_nd", "");
    private static final Operator MSE_LOSS = Operator.of("aten::mse_loss", "");
    private static final Operator BROADCAST = Operator.of("aten::broadcast_tensors", "");

    Losses() {}

    /**
     * The mean cross entropy between logits and targets.
     *
     * @param input logits, {@code (N, C)}, {@code (C)} or {@code (N, C, d1, …)}
     * @param target class indices (int64), {@code (N)}, {@code ()} or {@code (N, d1, …)}; or probabilities, of the
     *     input's shape
     * @return the loss, {@code ()}
     */
    public static Tensor crossEntropy(Tensor input, Tensor target) {
        return crossEntropy(input, target, null, Reduction.MEAN, IGNORE_INDEX, 0);
    }

    /**
     * The cross entropy between logits and targets.
     *
     * @param input logits, {@code (N, C)}, {@code (C)} or {@code (N, C, d1, …)}
     * @param target class indices (int64), {@code (N)}, {@code ()} or {@code (N, d1, …)}; or probabilities, of the
     *     input's shape
     * @param weight a weight for each class, {@code (C)}, or null for equal ones
     * @param reduction what is made of the single losses
     * @param ignoreIndex the class index that is left out (−100 in Python's default)
     * @param labelSmoothing how much of a uniform distribution is mixed into the targets, from 0 to 1
     * @return the loss, {@code ()}, or without reduction of the shape of class indices
     */
    public static Tensor crossEntropy(
            Tensor input,
            Tensor target,
            @Nullable Tensor weight,
            Reduction reduction,
            long ignoreIndex,
            double labelSmoothing) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reduction, "reduction");
        return CROSS_ENTROPY
                .begin()
                .arg(input)
                .arg(target)
                .arg(weight)
                .arg(reduction.code())
                .arg(ignoreIndex)
                .arg(labelSmoothing)
                .tensor();
    }

    /**
     * The mean negative log likelihood of the targets.
     *
     * @param input log probabilities, {@code (N, C)}, {@code (C)} or {@code (N, C, d1, …)}
     * @param target class indices (int64), {@code (N)}, {@code ()} or {@code (N, d1, …)}
     * @return the loss, {@code ()}
     */
    public static Tensor nllLoss(Tensor input, Tensor target) {
        return nllLoss(input, target, null, Reduction.MEAN, IGNORE_INDEX);
    }

    /**
     * The negative log likelihood of the targets.
     *
     * @param input log probabilities, {@code (N, C)}, {@code (C)} or {@code (N, C, d1, …)}
     * @param target class indices (int64), {@code (N)}, {@code ()} or {@code (N, d1, …)}
     * @param weight a weight for each class, {@code (C)}, or null for equal ones
     * @param reduction what is made of the single losses
     * @param ignoreIndex the class index that is left out (−100 in Python's default)
     * @return the loss, {@code ()}, or without reduction of the targets' shape
     */
    public static Tensor nllLoss(
            Tensor input, Tensor target, @Nullable Tensor weight, Reduction reduction, long ignoreIndex) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reduction, "reduction");
        return NLL_LOSS.begin()
                .arg(input)
                .arg(target)
                .arg(weight)
                .arg(reduction.code())
                .arg(ignoreIndex)
                .tensor();
    }

    /**
     * The mean squared error.
     *
     * @param input of any shape
     * @param target of the input's shape; another one is broadcast, with a warning
     * @return the loss, {@code ()}
     */
    public static Tensor mseLoss(Tensor input, Tensor target) {
        return mseLoss(input, target, Reduction.MEAN);
    }

    /**
     * The squared error.
     *
     * @param input of any shape
     * @param target of the input's shape; another one is broadcast, with a warning
     * @param reduction what is made of the single errors
     * @return the loss, {@code ()}, or without reduction of the input's shape
     */
    public static Tensor mseLoss(Tensor input, Tensor target, Reduction reduction) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reduction, "reduction");
        long[] inputSize = input.shape();
        long[] targetSize = target.shape();
        if (Arrays.equals(inputSize, targetSize)) {
            return MSE_LOSS.begin().arg(input).arg(target).arg(reduction.code()).tensor();
        }
        LOG.log(
                System.Logger.Level.WARNING,
                "Using a target size ({0}) that is different to the input size ({1}). This will likely lead to"
                        + " incorrect results due to broadcasting. Please ensure they have the same size.",
                PythonText.size(targetSize),
                PythonText.size(inputSize));
        List<NativeTensor> expanded =
                BROADCAST.begin().arg(List.of(input, target)).tensorList();
        return MSE_LOSS.begin()
                .arg(expanded.get(0))
                .arg(expanded.get(1))
                .arg(reduction.code())
                .tensor();
    }
}
