package torchffm.nn;

import torchffm.Tensor;

/** Scales along a dimension to probabilities, which are in [0, 1] and sum to 1 ({@code torch.nn.Softmax}). */
public final class Softmax extends Layer {
    private final int dim;

    /**
     * Makes one.
     *
     * @param dim the dimension; negative ones count from the end
     */
    public Softmax(int dim) {
        this.dim = dim;
    }

    @Override
    Tensor compute(Tensor input) {
        return Functional.softmax(input, dim);
    }

    @Override
    protected String extraRepr() {
        return "dim=" + dim;
    }
}
