package torchffm.nn;

import java.util.Objects;
import torchffm.DType;
import torchffm.MemoryFormat;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.options.TensorLikeOptions;

/** What makes probabilities of a dimension. A layer of {@link Functional}. */
abstract class Softmaxes extends Curves {

    Softmaxes() {}

    /**
     * Scales along a dimension to probabilities, along a dimension that is guessed, with a warning, as Python does: {@code softmax(input)}.
     *
     * @param input of any shape
     * @return of the same shape
     */
    public static Tensor softmax(Tensor input) {
        Objects.requireNonNull(input, "input");
        return input.softmax(guessedDim("softmax", input.dim()));
    }

    /**
     * Scales along a dimension to probabilities, computed in a type: {@code softmax}.
     *
     * @param input of any shape
     * @param dim the dimension; negative ones count from the end
     * @param dtype the type to convert to before
     * @return of the same shape
     */
    public static Tensor softmax(Tensor input, long dim, DType dtype) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(dtype, "dtype");
        return input.softmax(dim, dtype);
    }

    /**
     * Probabilities along a dimension that are the greater the smaller an element is, along a dimension that is guessed, with a warning, as Python does: {@code softmin(input)}.
     *
     * @param input of any shape
     * @return of the same shape
     */
    public static Tensor softmin(Tensor input) {
        Objects.requireNonNull(input, "input");
        return input.neg().softmax(guessedDim("softmin", input.dim()));
    }

    /**
     * Probabilities along a dimension that are the greater the smaller an element is: {@code softmin}.
     *
     * @param input of any shape
     * @param dim the dimension; negative ones count from the end
     * @return of the same shape
     */
    public static Tensor softmin(Tensor input, long dim) {
        Objects.requireNonNull(input, "input");
        return input.neg().softmax(dim);
    }

    /**
     * Probabilities along a dimension that are the greater the smaller an element is, computed in a type: {@code softmin}.
     *
     * @param input of any shape
     * @param dim the dimension; negative ones count from the end
     * @param dtype the type to convert to before
     * @return of the same shape
     */
    public static Tensor softmin(Tensor input, long dim, DType dtype) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(dtype, "dtype");
        return input.neg().softmax(dim, dtype);
    }

    /**
     * The logarithm of {@link #softmax}, along a dimension that is guessed, with a warning, as Python does: {@code log_softmax(input)}.
     *
     * @param input of any shape
     * @return of the same shape
     */
    public static Tensor logSoftmax(Tensor input) {
        Objects.requireNonNull(input, "input");
        return input.logSoftmax(guessedDim("log_softmax", input.dim()));
    }

    /**
     * The logarithm of {@link #softmax}, computed in a type: {@code log_softmax}.
     *
     * @param input of any shape
     * @param dim the dimension; negative ones count from the end
     * @param dtype the type to convert to before
     * @return of the same shape
     */
    public static Tensor logSoftmax(Tensor input, long dim, DType dtype) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(dtype, "dtype");
        return input.logSoftmax(dim, dtype);
    }

    /**
     * Draws from the Gumbel softmax distribution: {@code gumbel_softmax}.
     *
     * @param logits log probabilities, not normalized
     * @return of the same shape
     */
    public static Tensor gumbelSoftmax(Tensor logits) {
        return gumbelSoftmax(logits, 1, false, -1);
    }

    /**
     * Draws from the Gumbel softmax distribution: {@code gumbel_softmax}.
     *
     * @param logits log probabilities, not normalized
     * @param tau the temperature
     * @param hard whether to give one-hot vectors, whose gradient is the soft ones'
     * @param dim the dimension of the probabilities
     * @return of the same shape
     */
    public static Tensor gumbelSoftmax(Tensor logits, double tau, boolean hard, long dim) {
        Tensor noise = Torch.emptyLike(logits, new TensorLikeOptions().memoryFormat(MemoryFormat.CONTIGUOUS))
                .exponential_()
                .log()
                .neg();
        Tensor soft = logits.add(noise).div(tau).softmax(dim);
        if (!hard) {
            return soft;
        }
        Tensor index = soft.max(dim, true).indices();
        Tensor oneHot = Torch.zerosLike(logits, new TensorLikeOptions().memoryFormat(MemoryFormat.CONTIGUOUS))
                .scatter_(dim, index, 1.0);
        return oneHot.sub(soft.detach()).add(soft);
    }

    private static int guessedDim(String name, long ndim) {
        FunctionalWarning.log("Implicit dimension choice for " + name
                + " has been deprecated. Change the call to include dim=X as an argument.");
        return ndim == 0 || ndim == 1 || ndim == 3 ? 0 : 1;
    }
}
