package torchffm.nn;

import torchffm.Tensor;
import torchffm.internal.PythonText;

/**
 * In training mode, zeroes elements at random and scales the others by {@code 1 / (1 - p)}; in evaluation mode gives
 * back its input ({@code torch.nn.Dropout}). It draws from the default generator.
 */
public final class Dropout extends Layer {
    private final double p;
    private final boolean inplace;

    /** Makes one that zeroes half of the elements. */
    public Dropout() {
        this(0.5);
    }

    /**
     * Makes one that leaves its input as it is.
     *
     * @param p the probability of an element to be zeroed
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Dropout(double p) {
        this(p, false);
    }

    /**
     * Makes one.
     *
     * @param p the probability of an element to be zeroed
     * @param inplace whether the output overwrites the input
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public Dropout(double p, boolean inplace) {
        this.p = Functional.checkProbability(p);
        this.inplace = inplace;
    }

    @Override
    Tensor compute(Tensor input) {
        return Functional.dropout(input, p, isTraining(), inplace);
    }

    @Override
    protected String extraRepr() {
        return "p=" + PythonText.number(p) + ", inplace=" + PythonText.bool(inplace);
    }
}
