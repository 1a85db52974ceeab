package torchffm.nn;

import java.util.Objects;
import torchffm.Tensor;

/** The squared error ({@code torch.nn.MSELoss}). */
public final class MSELoss extends Module {
    private final Reduction reduction;

    /** Makes the mean. */
    public MSELoss() {
        this(Reduction.MEAN);
    }

    /**
     * Makes one.
     *
     * @param reduction what is made of the single errors
     */
    public MSELoss(Reduction reduction) {
        this.reduction = Objects.requireNonNull(reduction, "reduction");
    }

    /**
     * Computes the loss.
     *
     * @param input of any shape
     * @param target of the input's shape
     * @return the loss, {@code ()}, or without reduction of the input's shape
     */
    public Tensor forward(Tensor input, Tensor target) {
        return Functional.mseLoss(input, target, reduction);
    }
}
