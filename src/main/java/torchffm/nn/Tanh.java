package torchffm.nn;

import torchffm.Tensor;

/** The hyperbolic tangent, element by element ({@code torch.nn.Tanh}). */
public final class Tanh extends Layer {
    /** Makes one. */
    public Tanh() {}

    @Override
    Tensor compute(Tensor input) {
        return input.tanh();
    }
}
