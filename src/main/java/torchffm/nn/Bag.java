package torchffm.nn;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.Operators;
import torchffm.internal.PythonText;

/** What is asked of the arguments of {@link Functional#embeddingBag} before its operator is. */
final class Bag {

    /** By the numbers that the operator takes. */
    static final List<String> MODES = List.of("sum", "mean", "max");

    private Bag() {}

    static void check(Tensor input, Tensor weight, @Nullable Tensor offsets, EmbeddingBagSettings settings) {
        Tensor samples = settings.perSampleWeights();
        String mode = settings.mode();
        require(
                samples == null || Arrays.equals(input.shape(), samples.shape()),
                () ->
                        "embedding_bag: If per_sample_weights is not None, then it must have the same shape as the input ("
                                + PythonText.size(input.shape()) + ")");
        require(weight.dim() == 2, () -> "weight has to be a 2D Tensor, but got Tensor of dimension " + weight.dim());
        require(
                input.dim() == 1 || input.dim() == 2,
                () -> "input has to be 1D or 2D Tensor, but got Tensor of dimension " + input.dim());
        require(
                input.dim() == 1 || offsets == null,
                () -> "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length"
                        + " sequences.");
        require(input.dim() == 2 || offsets != null, () -> "offsets has to be a 1D Tensor but got None");
        require(offsets == null || offsets.dim() == 1, () -> "offsets has to be a 1D Tensor");
        require(MODES.contains(mode), () -> "mode has to be one of sum, mean or max");
        require(
                !mode.equals("max") || !settings.scaleGradByFreq(),
                () -> "max mode does not support scaling the gradient by the frequency");
        require(!mode.equals("max") || !settings.sparse(), () -> "max mode does not support sparse weights");
        require(
                samples == null || mode.equals("sum"),
                () -> "embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for"
                        + " mode='sum' (got mode='" + mode + "').");
    }

    /** Where the bags of a batch begin, which are of one length. */
    static Tensor starts(Tensor input) {
        return Operators.begin("aten::arange", "start_step")
                .scalar(0L)
                .scalar(input.numel())
                .scalar(input.size(1))
                .arg(input.dtype())
                .none()
                .arg(input.device())
                .none()
                .tensor();
    }

    private static void require(boolean holds, Supplier<String> message) {
        if (!holds) {
            throw new IllegalArgumentException(message.get());
        }
    }
}
