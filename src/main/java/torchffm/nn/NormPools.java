package torchffm.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/** The norms of windows. A layer of {@link Functional}. */
abstract class NormPools extends AdaptivePools {

    private static final long[] ZERO = {0};
    private static final long[] ONE = {1};
    private static final long[] PAIR_ZERO = {0, 0};
    private static final long[] PAIR_ONE = {1, 1};

    NormPools() {}

    /**
     * The norms of windows: {@code lp_pool1d}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param normType the exponent
     * @param kernelSize the window's size
     * @return the norms
     * @throws IllegalArgumentException if the exponent is 0
     */
    public static Tensor lpPool1d(Tensor input, double normType, long[] kernelSize) {
        return lpPool1d(input, normType, kernelSize, null, false);
    }

    /**
     * The norms of windows: {@code lp_pool1d}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param normType the exponent
     * @param kernelSize the window's size
     * @param stride how far the window moves; null for its size
     * @param ceilMode whether windows that end outside count
     * @return the norms
     * @throws IllegalArgumentException if the exponent is 0
     */
    public static Tensor lpPool1d(
            Tensor input, double normType, long[] kernelSize, long @Nullable [] stride, boolean ceilMode) {
        Objects.requireNonNull(input, "input");
        if (normType == 0) {
            throw new IllegalArgumentException("norm_type must be a non-zero value, but got 0.0");
        }
        if (normType == Double.POSITIVE_INFINITY) {
            return Functional.maxPool1d(input.abs(), kernelSize, stride, ZERO, ONE, ceilMode);
        }
        if (normType == Double.NEGATIVE_INFINITY) {
            return Functional.maxPool1d(input.abs().neg(), kernelSize, stride, ZERO, ONE, ceilMode)
                    .neg();
        }
        Tensor means = avgPool1d(input.pow(normType), kernelSize, stride == null ? EMPTY : stride, ZERO, ceilMode);
        return norms(means, kernelSize, 1, normType);
    }

    /**
     * The norms of windows: {@code lp_pool2d}.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param normType the exponent
     * @param kernelSize the window's size
     * @return the norms
     * @throws IllegalArgumentException if the exponent is 0
     */
    public static Tensor lpPool2d(Tensor input, double normType, long[] kernelSize) {
        return lpPool2d(input, normType, kernelSize, null, false);
    }

    /**
     * The norms of windows: {@code lp_pool2d}.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param normType the exponent
     * @param kernelSize the window's size
     * @param stride how far the window moves; null for its size
     * @param ceilMode whether windows that end outside count
     * @return the norms
     * @throws IllegalArgumentException if the exponent is 0
     */
    public static Tensor lpPool2d(
            Tensor input, double normType, long[] kernelSize, long @Nullable [] stride, boolean ceilMode) {
        Objects.requireNonNull(input, "input");
        if (normType == 0) {
            throw new IllegalArgumentException("norm_type must be a non-zero value, but got 0.0");
        }
        if (normType == Double.POSITIVE_INFINITY) {
            return Functional.maxPool2d(
                    input.abs(),
                    square(kernelSize),
                    stride == null ? EMPTY : square(stride),
                    PAIR_ZERO,
                    PAIR_ONE,
                    ceilMode);
        }
        if (normType == Double.NEGATIVE_INFINITY) {
            return Functional.maxPool2d(
                            input.abs().neg(),
                            square(kernelSize),
                            stride == null ? EMPTY : square(stride),
                            PAIR_ZERO,
                            PAIR_ONE,
                            ceilMode)
                    .neg();
        }
        Tensor means = avgPool2d(input.pow(normType), kernelSize, stride == null ? EMPTY : stride, ZERO, ceilMode);
        return norms(means, kernelSize, 2, normType);
    }

    /**
     * The norms of windows: {@code lp_pool3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param normType the exponent
     * @param kernelSize the window's size
     * @return the norms
     * @throws IllegalArgumentException if the exponent is 0
     */
    public static Tensor lpPool3d(Tensor input, double normType, long[] kernelSize) {
        return lpPool3d(input, normType, kernelSize, null, false);
    }

    /**
     * The norms of windows: {@code lp_pool3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param normType the exponent
     * @param kernelSize the window's size
     * @param stride how far the window moves; null for its size
     * @param ceilMode whether windows that end outside count
     * @return the norms
     * @throws IllegalArgumentException if the exponent is 0
     */
    public static Tensor lpPool3d(
            Tensor input, double normType, long[] kernelSize, long @Nullable [] stride, boolean ceilMode) {
        Objects.requireNonNull(input, "input");
        if (normType == 0) {
            throw new IllegalArgumentException("norm_type must be a non-zero value, but got 0.0");
        }
        if (normType == Double.POSITIVE_INFINITY) {
            return Functional.maxPool3d(input.abs(), kernelSize, stride, ZERO, ONE, ceilMode);
        }
        if (normType == Double.NEGATIVE_INFINITY) {
            return Functional.maxPool3d(input.abs().neg(), kernelSize, stride, ZERO, ONE, ceilMode)
                    .neg();
        }
        Tensor means = avgPool3d(input.pow(normType), kernelSize, stride == null ? EMPTY : stride, ZERO, ceilMode);
        return norms(means, kernelSize, 3, normType);
    }

    private static Tensor norms(Tensor means, long[] kernelSize, int dims, double normType) {
        long points = 1;
        for (int dim = 0; dim < dims; dim++) {
            points *= kernelSize[kernelSize.length == 1 ? 0 : dim];
        }
        return means.sign().mul(means.abs().relu()).mul(points).pow(1.0 / normType);
    }

    private static long[] square(long[] size) {
        return size.length == 1 ? new long[] {size[0], size[0]} : size;
    }
}
