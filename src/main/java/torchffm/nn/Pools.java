package torchffm.nn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.Call;
import torchffm.internal.NativeTensor;
import torchffm.internal.Operators;

/** Maxima of windows. A layer of {@link Functional}. */
abstract class Pools extends Triplets {

    static final long[] EMPTY = {};
    private static final long[] ZERO = {0};
    private static final long[] ONE = {1};

    Pools() {}

    /**
     * The maxima of windows: {@code max_pool1d}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param kernelSize the window's size
     * @return the maxima
     */
    public static Tensor maxPool1d(Tensor input, long[] kernelSize) {
        return maxPool1d(input, kernelSize, null, ZERO, ONE, false);
    }

    /**
     * The maxima of windows: {@code max_pool1d}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param kernelSize the window's size
     * @param stride how far the window moves; null for its size
     * @return the maxima
     */
    public static Tensor maxPool1d(Tensor input, long[] kernelSize, long @Nullable [] stride) {
        return maxPool1d(input, kernelSize, stride, ZERO, ONE, false);
    }

    /**
     * The maxima of windows: {@code max_pool1d}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param kernelSize the window's size
     * @param stride how far the window moves; null for its size
     * @param padding the border on each side
     * @param dilation the distance between the window's points
     * @param ceilMode whether windows that end outside count
     * @return the maxima
     */
    public static Tensor maxPool1d(
            Tensor input,
            long[] kernelSize,
            long @Nullable [] stride,
            long[] padding,
            long[] dilation,
            boolean ceilMode) {
        return Operators.begin("aten::max_pool1d", "")
                .arg("input", input)
                .ints(kernelSize, 1)
                .ints(stride == null ? EMPTY : stride, 1)
                .ints(padding, 1)
                .ints(dilation, 1)
                .arg(ceilMode)
                .tensor();
    }

    /**
     * The maxima of windows that lie side by side: {@code max_pool1d}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param kernelSize the window's size in each dimension
     * @return the maxima
     */
    public static Tensor maxPool1d(Tensor input, long kernelSize) {
        return maxPool1d(input, new long[] {kernelSize});
    }

    /**
     * The maxima of windows, and where they are: {@code max_pool1d_with_indices}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param kernelSize the window's size
     * @return the maxima and their indices
     */
    public static MaxPoolResult maxPool1dWithIndices(Tensor input, long[] kernelSize) {
        return maxPool1dWithIndices(input, kernelSize, null, ZERO, ONE, false);
    }

    /**
     * The maxima of windows, and where they are: {@code max_pool1d_with_indices}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param kernelSize the window's size
     * @param stride how far the window moves; null for its size
     * @return the maxima and their indices
     */
    public static MaxPoolResult maxPool1dWithIndices(Tensor input, long[] kernelSize, long @Nullable [] stride) {
        return maxPool1dWithIndices(input, kernelSize, stride, ZERO, ONE, false);
    }

    /**
     * The maxima of windows, and where they are: {@code max_pool1d_with_indices}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param kernelSize the window's size
     * @param stride how far the window moves; null for its size
     * @param padding the border on each side
     * @param dilation the distance between the window's points
     * @param ceilMode whether windows that end outside count
     * @return the maxima and their indices
     */
    public static MaxPoolResult maxPool1dWithIndices(
            Tensor input,
            long[] kernelSize,
            long @Nullable [] stride,
            long[] padding,
            long[] dilation,
            boolean ceilMode) {
        return pair(Operators.begin("aten::max_pool1d_with_indices", "")
                .arg("input", input)
                .ints(kernelSize, 1)
                .ints(stride == null ? EMPTY : stride, 1)
                .ints(padding, 1)
                .ints(dilation, 1)
                .arg(ceilMode));
    }

    /**
     * The maxima of windows: {@code max_pool3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size
     * @return the maxima
     */
    public static Tensor maxPool3d(Tensor input, long[] kernelSize) {
        return maxPool3d(input, kernelSize, null, ZERO, ONE, false);
    }

    /**
     * The maxima of windows: {@code max_pool3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size
     * @param stride how far the window moves; null for its size
     * @return the maxima
     */
    public static Tensor maxPool3d(Tensor input, long[] kernelSize, long @Nullable [] stride) {
        return maxPool3d(input, kernelSize, stride, ZERO, ONE, false);
    }

    /**
     * The maxima of windows: {@code max_pool3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size
     * @param stride how far the window moves; null for its size
     * @param padding the border on each side
     * @param dilation the distance between the window's points
     * @param ceilMode whether windows that end outside count
     * @return the maxima
     */
    public static Tensor maxPool3d(
            Tensor input,
            long[] kernelSize,
            long @Nullable [] stride,
            long[] padding,
            long[] dilation,
            boolean ceilMode) {
        return Operators.begin("aten::max_pool3d", "")
                .arg("input", input)
                .ints(kernelSize, 3)
                .ints(stride == null ? EMPTY : stride, 3)
                .ints(padding, 3)
                .ints(dilation, 3)
                .arg(ceilMode)
                .tensor();
    }

    /**
     * The maxima of windows that lie side by side: {@code max_pool3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size in each dimension
     * @return the maxima
     */
    public static Tensor maxPool3d(Tensor input, long kernelSize) {
        return maxPool3d(input, new long[] {kernelSize});
    }

    /**
     * The maxima of windows, and where they are: {@code max_pool3d_with_indices}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size
     * @return the maxima and their indices
     */
    public static MaxPoolResult maxPool3dWithIndices(Tensor input, long[] kernelSize) {
        return maxPool3dWithIndices(input, kernelSize, null, ZERO, ONE, false);
    }

    /**
     * The maxima of windows, and where they are: {@code max_pool3d_with_indices}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size
     * @param stride how far the window moves; null for its size
     * @return the maxima and their indices
     */
    public static MaxPoolResult maxPool3dWithIndices(Tensor input, long[] kernelSize, long @Nullable [] stride) {
        return maxPool3dWithIndices(input, kernelSize, stride, ZERO, ONE, false);
    }

    /**
     * The maxima of windows, and where they are: {@code max_pool3d_with_indices}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size
     * @param stride how far the window moves; null for its size
     * @param padding the border on each side
     * @param dilation the distance between the window's points
     * @param ceilMode whether windows that end outside count
     * @return the maxima and their indices
     */
    public static MaxPoolResult maxPool3dWithIndices(
            Tensor input,
            long[] kernelSize,
            long @Nullable [] stride,
            long[] padding,
            long[] dilation,
            boolean ceilMode) {
        return pair(Operators.begin("aten::max_pool3d_with_indices", "")
                .arg("input", input)
                .ints(kernelSize, 3)
                .ints(stride == null ? EMPTY : stride, 3)
                .ints(padding, 3)
                .ints(dilation, 3)
                .arg(ceilMode));
    }

    static MaxPoolResult pair(Call call) {
        List<NativeTensor> results = call.tensorList();
        return new MaxPoolResult((Tensor) results.get(0), (Tensor) results.get(1));
    }
}
