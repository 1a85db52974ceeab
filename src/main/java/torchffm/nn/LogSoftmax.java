package torchffm.nn;

import torchffm.Tensor;

/** The logarithm of {@link Softmax}, computed in one go ({@code torch.nn.LogSoftmax}). */
public final class LogSoftmax extends Layer {
    private final int dim;

    /**
     * Makes one.
     *
     * @param dim the dimension; negative ones count from the end
     */
    public LogSoftmax(int dim) {
        this.dim = dim;
    }

    @Override
    Tensor compute(Tensor input) {
        return Functional.logSoftmax(input, dim);
    }

    @Override
    protected String extraRepr() {
        return "dim=" + dim;
    }
}
