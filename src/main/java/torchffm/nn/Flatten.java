package torchffm.nn;

import torchffm.Tensor;

/** Makes one dimension of several ({@code torch.nn.Flatten}): {@code (N, C, H, W)} becomes {@code (N, C·H·W)}. */
public final class Flatten extends Layer {
    private final int startDim;
    private final int endDim;

    /** Makes one that flattens all but the batch. */
    public Flatten() {
        this(1, -1);
    }

    /**
     * Makes one.
     *
     * @param startDim the first dimension to flatten
     * @param endDim the last dimension to flatten; negative ones count from the end
     */
    public Flatten(int startDim, int endDim) {
        this.startDim = startDim;
        this.endDim = endDim;
    }

    @Override
    Tensor compute(Tensor input) {
        return input.flatten(startDim, endDim);
    }

    @Override
    protected String extraRepr() {
        return "start_dim=" + startDim + ", end_dim=" + endDim;
    }
}
