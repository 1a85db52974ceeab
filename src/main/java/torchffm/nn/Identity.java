package torchffm.nn;

import java.util.Objects;
import torchffm.Tensor;

/** Gives back its input ({@code torch.nn.Identity}). */
public final class Identity extends Module {
    /** Makes one. */
    public Identity() {}

    @Override
    public Tensor forward(Tensor input) {
        return Objects.requireNonNull(input, "input");
    }
}
