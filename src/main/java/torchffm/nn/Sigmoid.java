package torchffm.nn;

import torchffm.Tensor;

/** {@code 1 / (1 + exp(-x))}, element by element ({@code torch.nn.Sigmoid}). */
public final class Sigmoid extends Layer {
    /** Makes one. */
    public Sigmoid() {}

    @Override
    Tensor compute(Tensor input) {
        return input.sigmoid();
    }
}
