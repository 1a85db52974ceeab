package torchffm.nn;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Operators;
import torchffm.internal.PythonText;

/** The losses of classes that do not exclude each other, and of sequences. A layer of {@link Functional}. */
abstract class Entropies extends Likelihoods {

    Entropies() {}

    /**
     * The cross entropy of probabilities of one class: {@code binary_cross_entropy}.
     *
     * @param input of any shape
     * @param target of the input's shape
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the sizes differ
     */
    public static Tensor binaryCrossEntropy(Tensor input, Tensor target) {
        return binaryCrossEntropy(input, target, null, Reduction.MEAN);
    }

    /**
     * The cross entropy of probabilities of one class: {@code binary_cross_entropy}.
     *
     * @param input of any shape
     * @param target of the input's shape
     * @param weight what the single losses are multiplied by, or null
     * @param reduction what is made of the single losses
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the sizes differ
     */
    public static Tensor binaryCrossEntropy(Tensor input, Tensor target, @Nullable Tensor weight, Reduction reduction) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reduction, "reduction");
        if (!Arrays.equals(target.shape(), input.shape())) {
            throw new IllegalArgumentException("Using a target size (" + PythonText.size(target.shape())
                    + ") that is different to the input size (" + PythonText.size(input.shape())
                    + ") is deprecated. Please ensure they have the same size.");
        }
        Tensor expanded = weight == null ? null : weight.expand(Torch.broadcastShapes(target.shape(), weight.shape()));
        return Operators.begin("aten::binary_cross_entropy", "")
                .arg("input", input)
                .arg("target", target)
                .arg(expanded)
                .arg(reduction.code())
                .tensor();
    }

    /**
     * The cross entropy of logits of one class: {@code binary_cross_entropy_with_logits}.
     *
     * @param input of any shape
     * @param target of the input's shape
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the sizes differ
     */
    public static Tensor binaryCrossEntropyWithLogits(Tensor input, Tensor target) {
        return binaryCrossEntropyWithLogits(input, target, null, Reduction.MEAN, null);
    }

    /**
     * The cross entropy of logits of one class: {@code binary_cross_entropy_with_logits}.
     *
     * @param input of any shape
     * @param target of the input's shape
     * @param weight what the single losses are multiplied by, or null
     * @param reduction what is made of the single losses
     * @param posWeight what the losses of positive examples are multiplied by, or null
     * @return the loss, {@code ()}, or without reduction the single ones
     * @throws IllegalArgumentException if the sizes differ
     */
    public static Tensor binaryCrossEntropyWithLogits(
            Tensor input, Tensor target, @Nullable Tensor weight, Reduction reduction, @Nullable Tensor posWeight) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reduction, "reduction");
        if (!Arrays.equals(target.shape(), input.shape())) {
            throw new IllegalArgumentException("Target size (" + PythonText.size(target.shape())
                    + ") must be the same as input size (" + PythonText.size(input.shape()) + ")");
        }
        return Operators.begin("aten::binary_cross_entropy_with_logits", "")
                .arg("input", input)
                .arg("target", target)
                .arg(weight)
                .arg(posWeight)
                .arg(reduction.code())
                .tensor();
    }

    /**
     * The loss of sequences that are not aligned: {@code ctc_loss}.
     *
     * @param logProbs {@code (T, N, C)} or {@code (T, C)}
     * @param targets {@code (N, S)} or all in one dimension
     * @param inputLengths {@code (N)}
     * @param targetLengths {@code (N)}
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor ctcLoss(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths) {
        return ctcLoss(logProbs, targets, inputLengths, targetLengths, 0, Reduction.MEAN, false);
    }

    /**
     * The loss of sequences that are not aligned: {@code ctc_loss}.
     *
     * @param logProbs {@code (T, N, C)} or {@code (T, C)}
     * @param targets {@code (N, S)} or all in one dimension
     * @param inputLengths {@code (N)}
     * @param targetLengths {@code (N)}
     * @param blank the class that stands for nothing
     * @param reduction what is made of the single losses
     * @param zeroInfinity whether infinite losses are taken for 0
     * @return the loss, {@code ()}, or without reduction the single ones
     */
    public static Tensor ctcLoss(
            Tensor logProbs,
            Tensor targets,
            Tensor inputLengths,
            Tensor targetLengths,
            long blank,
            Reduction reduction,
            boolean zeroInfinity) {
        Objects.requireNonNull(reduction, "reduction");
        return Operators.begin("aten::ctc_loss", "Tensor")
                .arg("logProbs", logProbs)
                .arg("targets", targets)
                .arg("inputLengths", inputLengths)
                .arg("targetLengths", targetLengths)
                .arg(blank)
                .arg(reduction.code())
                .arg(zeroInfinity)
                .tensor();
    }
}
