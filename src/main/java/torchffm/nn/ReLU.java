package torchffm.nn;

import torchffm.Tensor;

/** {@code max(0, x)}, element by element ({@code torch.nn.ReLU}). */
public final class ReLU extends Layer {
    private final boolean inplace;

    /** Makes one that leaves its input as it is. */
    public ReLU() {
        this(false);
    }

    /**
     * Makes one.
     *
     * @param inplace whether the output overwrites the input
     */
    public ReLU(boolean inplace) {
        this.inplace = inplace;
    }

    @Override
    Tensor compute(Tensor input) {
        return Functional.relu(input, inplace);
    }

    @Override
    protected String extraRepr() {
        return inplace ? "inplace=True" : "";
    }
}
