package torchffm;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.options.StftCenterOptions;
import torchffm.returns.LUPivotsInfo;

/** What PyTorch adds to its tensors' operators in Python: {@code torch/_tensor.py}. A layer of {@link Tensor}. */
abstract class TensorFunctional extends TensorAutograd {

    TensorFunctional(long address) {
        super(address);
    }

    /**
     * With its two dimensions swapped: {@code Tensor.T}.
     *
     * @return a view
     */
    public final Tensor T() {
        return Aten.numpyT(self());
    }

    /**
     * With its two dimensions swapped and its elements conjugated: {@code Tensor.H}.
     *
     * @return a view
     */
    public final Tensor H() {
        return Aten.matrixH(self());
    }

    /**
     * The memory that its elements take: {@code Tensor.nbytes}.
     *
     * @return in bytes, as if it were contiguous
     */
    public final long nbytes() {
        return numel() * dtype().itemSize();
    }

    /**
     * Whether its elements are numbers of a scale: {@code Tensor.is_quantized}.
     *
     * @return true for a quantized dtype
     */
    public final boolean isQuantized() {
        return dtype().isQuantized();
    }

    /**
     * Whether it is a list of tensors of several shapes: {@code Tensor.is_nested}.
     *
     * @return true for a nested tensor
     */
    public final boolean isNested() {
        return info().isNested();
    }

    /**
     * Its distinct elements, sorted: {@code Tensor.unique()}.
     *
     * @return 1-D
     */
    public final Tensor unique() {
        return Torch.unique(self());
    }

    /**
     * Its distinct elements, or slices: {@code Tensor.unique}.
     *
     * @param sorted whether the result is to be sorted (it always is where {@code dim} is given)
     * @param returnInverse whether to say where each element went
     * @param returnCounts whether to count
     * @param dim the dimension whose slices are compared; null to compare elements
     * @return what was asked for
     */
    public final TorchNorms.Unique unique(
            boolean sorted, boolean returnInverse, boolean returnCounts, @Nullable Integer dim) {
        return Torch.unique(self(), sorted, returnInverse, returnCounts, dim);
    }

    /**
     * Its elements without those equal to the one before: {@code Tensor.unique_consecutive()}.
     *
     * @return 1-D
     */
    public final Tensor uniqueConsecutive() {
        return Torch.uniqueConsecutive(self());
    }

    /**
     * Its elements, or slices, without those equal to the one before: {@code Tensor.unique_consecutive}.
     *
     * @param returnInverse whether to say where each element went
     * @param returnCounts whether to count
     * @param dim the dimension whose slices are compared; null to compare elements
     * @return what was asked for
     */
    public final TorchNorms.Unique uniqueConsecutive(
            boolean returnInverse, boolean returnCounts, @Nullable Integer dim) {
        return Torch.uniqueConsecutive(self(), returnInverse, returnCounts, dim);
    }

    /**
     * Its factors: {@code Tensor.lu}.
     *
     * @param pivot whether rows may be swapped
     * @return see {@link Torch#lu}
     */
    public final LUPivotsInfo lu(boolean pivot) {
        return Torch.lu(self(), pivot);
    }

    /**
     * The Frobenius norm of all its elements: {@code Tensor.norm()}.
     *
     * @return a scalar
     */
    public final Tensor norm() {
        return Torch.norm(self());
    }

    /**
     * The norm of all its elements: {@code Tensor.norm(p)}.
     *
     * @param p the exponent, {@code Double.POSITIVE_INFINITY} for the largest absolute value
     * @return a scalar
     */
    public final Tensor norm(double p) {
        return Torch.norm(self(), p);
    }

    /**
     * The norm of vectors: {@code Tensor.norm(p, dim, keepdim, dtype)}.
     *
     * @param p the exponent, {@code Double.POSITIVE_INFINITY} for the largest absolute value
     * @param dim the dimensions to reduce; null for all
     * @param keepdim whether they stay, with size 1
     * @param dtype the type to convert to before; null for its own
     * @return the norms
     */
    public final Tensor norm(double p, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return Torch.norm(self(), p, dim, keepdim, dtype);
    }

    /**
     * The Frobenius or nuclear norm: {@code Tensor.norm}.
     *
     * @param p {@code "fro"} or {@code "nuc"}
     * @param dim the dimensions to reduce, two of them for a matrix; null for all
     * @param keepdim whether they stay, with size 1
     * @param dtype the type to convert to before; null for its own
     * @return the norms
     * @throws IllegalArgumentException if {@code p} is neither
     */
    public final Tensor norm(String p, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        Objects.requireNonNull(p, "p");
        return Torch.norm(self(), p, dim, keepdim, dtype);
    }

    /**
     * Its short-time Fourier transform: {@code Tensor.stft}.
     *
     * @param nFft the size of each transform
     * @param options as of {@link Torch#stft(Tensor, long, StftCenterOptions)}
     * @return {@code (B, N, T)}: frequencies, then frames
     */
    public final Tensor stft(long nFft, StftCenterOptions options) {
        return Torch.stft(self(), nFft, options);
    }
}
