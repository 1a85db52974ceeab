package torchffm.nn;

import torchffm.Tensor;
import torchffm.TorchException;

/** A module that computes by one function; what is refused there is told with the layer's path in front. */
abstract class Layer extends Module {
    @Override
    public Tensor forward(Tensor input) {
        try {
            return compute(input);
        } catch (TorchException refused) {
            throw path().isEmpty() ? refused : new TorchException(told(refused), refused);
        } catch (IllegalArgumentException refused) {
            throw path().isEmpty() ? refused : new IllegalArgumentException(told(refused), refused);
        }
    }

    private String told(RuntimeException refused) {
        return path() + ": " + refused.getMessage();
    }

    abstract Tensor compute(Tensor input);
}
