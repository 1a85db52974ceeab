package torchffm.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/** The negative log likelihood of targets, for log probabilities ({@code torch.nn.NLLLoss}). */
public final class NLLLoss extends Module {
    private final @Nullable Tensor weight;
    private final Reduction reduction;
    private final long ignoreIndex;

    /** Makes the plain mean. */
    public NLLLoss() {
        this(null, Reduction.MEAN, Functional.IGNORE_INDEX);
    }

    /**
     * Makes one.
     *
     * @param weight a weight for each class, {@code (C)}, kept as a buffer; null for equal ones
     * @param reduction what is made of the single losses
     * @param ignoreIndex the class index that is left out (−100 in Python's default)
     */
    public NLLLoss(@Nullable Tensor weight, Reduction reduction, long ignoreIndex) {
        this.weight = registerBuffer("weight", weight, true);
        this.reduction = Objects.requireNonNull(reduction, "reduction");
        this.ignoreIndex = ignoreIndex;
    }

    /**
     * Computes the loss.
     *
     * @param input log probabilities, {@code (N, C)}, {@code (C)} or {@code (N, C, d1, …)}
     * @param target class indices (int64), {@code (N)}, {@code ()} or {@code (N, d1, …)}
     * @return the loss, {@code ()}, or without reduction of the targets' shape
     */
    public Tensor forward(Tensor input, Tensor target) {
        return Functional.nllLoss(input, target, weight, reduction, ignoreIndex);
    }
}
