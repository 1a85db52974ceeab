package torchffm;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Call;
import torchffm.internal.NativeTensor;
import torchffm.internal.Operator;
import torchffm.options.LinalgMatrixNormOptions;
import torchffm.options.LinalgVectorNormOptions;

/** Norms, and what occurs more than once: {@code torch.norm}, {@code torch.unique}. A layer of {@link Torch}. */
abstract class TorchNorms extends TorchExchange {

    private static final Operator UNIQUE = Operator.of("aten::_unique2", "");
    private static final Operator UNIQUE_DIM = Operator.of("aten::unique_dim", "");
    private static final Operator UNIQUE_CONSECUTIVE = Operator.of("aten::unique_consecutive", "");

    private static final String FROBENIUS = "fro";
    private static final String NUCLEAR = "nuc";

    TorchNorms() {}

    /**
     * The distinct elements of a tensor, or its distinct slices.
     *
     * @param output the distinct values
     * @param inverse for each element (slice) of the input its place in {@code output}; null where not asked for
     * @param counts how often each occurs; null where not asked for
     */
    public record Unique(
            Tensor output,
            @Nullable Tensor inverse,
            @Nullable Tensor counts) {}

    /**
     * The Frobenius norm of all elements: {@code torch.norm(input)}.
     *
     * @param input floating point or complex
     * @return a scalar
     */
    public static Tensor norm(Tensor input) {
        Objects.requireNonNull(input, "input");
        return norm(input, FROBENIUS, null, false, null);
    }

    /**
     * The norm of all elements: {@code torch.norm(input, p)}.
     *
     * @param input floating point or complex
     * @param p the exponent, {@code Double.POSITIVE_INFINITY} for the largest absolute value
     * @return a scalar
     */
    public static Tensor norm(Tensor input, double p) {
        Objects.requireNonNull(input, "input");
        return norm(input, p, null, false, null);
    }

    /**
     * The norm of vectors: {@code torch.norm(input, p, dim, keepdim, dtype=dtype)}.
     *
     * @param input floating point or complex
     * @param p the exponent, {@code Double.POSITIVE_INFINITY} for the largest absolute value
     * @param dim the dimensions to reduce; null for all
     * @param keepdim whether they stay, with size 1
     * @param dtype the type to convert to before; null for the input's
     * @return the norms
     */
    public static Tensor norm(Tensor input, double p, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        Objects.requireNonNull(input, "input");
        if (isStrided(input)) {
            return vectorNorm(input, p, dim, keepdim, dtype);
        }
        long[] dims = dim == null ? dimsOf(input) : dim;
        return dtype == null
                ? Aten.norm(input, Scalar.of(p), dims, keepdim)
                : Aten.norm(input, Scalar.of(p), dims, keepdim, dtype);
    }

    /**
     * The Frobenius or nuclear norm: {@code torch.norm(input, p, dim, keepdim, dtype=dtype)}.
     *
     * @param input floating point or complex
     * @param p {@code "fro"} or {@code "nuc"}
     * @param dim the dimensions to reduce, two of them for a matrix; null for all
     * @param keepdim whether they stay, with size 1
     * @param dtype the type to convert to before; null for the input's
     * @return the norms
     * @throws IllegalArgumentException if {@code p} is neither
     */
    public static Tensor norm(Tensor input, String p, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        Objects.requireNonNull(p, "p");
        if (!p.equals(FROBENIUS) && !p.equals(NUCLEAR)) {
            throw new IllegalArgumentException("p: only valid string values are 'fro' and 'nuc', but got '" + p + "'");
        }
        if (!isStrided(input)) {
            return sparseNorm(input, p, dim, keepdim, dtype);
        }
        if (p.equals(FROBENIUS) && (dim == null || dim.length <= 2)) {
            return vectorNorm(input, 2, dim, keepdim, dtype);
        }
        LinalgMatrixNormOptions options =
                new LinalgMatrixNormOptions().ord(p).keepdim(keepdim).dtype(dtype);
        return Linalg.matrixNorm(input, options.dim(dim == null ? dimsOf(input) : dim));
    }

    private static Tensor vectorNorm(
            Tensor input, double p, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return Linalg.vectorNorm(
                input,
                new LinalgVectorNormOptions().ord(p).dim(dim).keepdim(keepdim).dtype(dtype));
    }

    private static Tensor sparseNorm(
            Tensor input, String p, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        if (dtype != null) {
            throw new IllegalArgumentException("dtype: not supported in the norm '" + p + "' of a sparse tensor");
        }
        if (p.equals(NUCLEAR) && dim == null) {
            return Torch.nuclearNorm(input, keepdim);
        }
        long[] dims = dim == null ? new long[0] : dim;
        return p.equals(NUCLEAR) ? Torch.nuclearNorm(input, dims, keepdim) : Torch.frobeniusNorm(input, dims, keepdim);
    }

    private static boolean isStrided(Tensor input) {
        return Layout.of(input.info().layout()) == Layout.STRIDED;
    }

    private static long[] dimsOf(Tensor input) {
        return LongStream.range(0, input.dim()).toArray();
    }

    /**
     * The distinct elements, sorted: {@code torch.unique(input)}.
     *
     * @param input any tensor
     * @return 1-D
     */
    public static Tensor unique(Tensor input) {
        Objects.requireNonNull(input, "input");
        return unique(input, true, false, false, null).output();
    }

    /**
     * The distinct elements, or slices: {@code torch.unique}.
     *
     * @param input any tensor
     * @param sorted whether the result is to be sorted (it always is where {@code dim} is given)
     * @param returnInverse whether to say where each element went
     * @param returnCounts whether to count
     * @param dim the dimension whose slices are compared; null to compare elements
     * @return what was asked for
     */
    public static Unique unique(
            Tensor input, boolean sorted, boolean returnInverse, boolean returnCounts, @Nullable Integer dim) {
        Objects.requireNonNull(input, "input");
        Call call = dim == null
                ? UNIQUE.begin().arg(input)
                : UNIQUE_DIM.begin().arg(input).arg(dim);
        return unique(call.arg(sorted).arg(returnInverse).arg(returnCounts), returnInverse, returnCounts);
    }

    /**
     * Elements without those equal to the one before: {@code torch.unique_consecutive(input)}.
     *
     * @param input any tensor
     * @return 1-D
     */
    public static Tensor uniqueConsecutive(Tensor input) {
        Objects.requireNonNull(input, "input");
        return uniqueConsecutive(input, false, false, null).output();
    }

    /**
     * Elements, or slices, without those equal to the one before: {@code torch.unique_consecutive}.
     *
     * @param input any tensor
     * @param returnInverse whether to say where each element went
     * @param returnCounts whether to count
     * @param dim the dimension whose slices are compared; null to compare elements
     * @return what was asked for
     */
    public static Unique uniqueConsecutive(
            Tensor input, boolean returnInverse, boolean returnCounts, @Nullable Integer dim) {
        Objects.requireNonNull(input, "input");
        Call call = UNIQUE_CONSECUTIVE.begin().arg(input).arg(returnInverse).arg(returnCounts);
        return unique(dim == null ? call.none() : call.arg(dim), returnInverse, returnCounts);
    }

    /** Closes what was not asked for: Python drops it, LibTorch gives an empty tensor for it. */
    private static Unique unique(Call call, boolean returnInverse, boolean returnCounts) {
        List<NativeTensor> results = call.tensorList();
        return new Unique(
                (Tensor) results.get(0), wanted(results.get(1), returnInverse), wanted(results.get(2), returnCounts));
    }

    private static @Nullable Tensor wanted(NativeTensor tensor, boolean wanted) {
        if (!wanted) {
            tensor.close();
        }
        return wanted ? (Tensor) tensor : null;
    }
}
