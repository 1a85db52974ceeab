package torchffm.nn;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.NativeTensor;
import torchffm.internal.Operator;

/** Windows that move over images. A layer of {@link Functional}. */
abstract class Windows extends Attentions {
    private static final Operator CONV2D = Operator.of("aten::conv2d", "");
    private static final Operator CONV2D_PADDING = Operator.of("aten::conv2d", "padding");
    private static final Operator MAX_POOL2D = Operator.of("aten::max_pool2d", "");
    private static final Operator MAX_POOL2D_INDICES = Operator.of("aten::max_pool2d_with_indices", "");
    private static final Operator PAD = Operator.of("aten::pad", "");

    private static final long[] ONE = {1, 1};
    private static final long[] ZERO = {0, 0};

    Windows() {}

    /**
     * A convolution of images with stride 1 and no padding.
     *
     * @param input {@code (N, in, H, W)} or {@code (in, H, W)}
     * @param weight {@code (out, in, kH, kW)}
     * @param bias {@code (out)}, or null
     * @return {@code (N, out, H', W')} or {@code (out, H', W')}
     */
    public static Tensor conv2d(Tensor input, Tensor weight, @Nullable Tensor bias) {
        return conv2d(input, weight, bias, ONE, ZERO, ONE, 1);
    }

    /**
     * A convolution of images.
     *
     * @param input {@code (N, in, H, W)} or {@code (in, H, W)}
     * @param weight {@code (out, in / groups, kH, kW)}
     * @param bias {@code (out)}, or null
     * @param stride how far the kernel moves, down and across
     * @param padding the zeros around the image: above as below, left as right
     * @param dilation the distance between the points of the kernel, down and across
     * @param groups how many groups of channels are convolved apart
     * @return {@code (N, out, H', W')} or {@code (out, H', W')}
     */
    public static Tensor conv2d(
            Tensor input,
            Tensor weight,
            @Nullable Tensor bias,
            long[] stride,
            long[] padding,
            long[] dilation,
            long groups) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(weight, "weight");
        return CONV2D.begin()
                .arg(input)
                .arg(weight)
                .arg(bias)
                .arg(stride)
                .arg(padding)
                .arg(dilation)
                .arg(groups)
                .tensor();
    }

    /**
     * A convolution of images whose padding is known by its effect.
     *
     * @param input {@code (N, in, H, W)} or {@code (in, H, W)}
     * @param weight {@code (out, in / groups, kH, kW)}
     * @param bias {@code (out)}, or null
     * @param stride how far the kernel moves, down and across
     * @param padding the zeros around the image
     * @param dilation the distance between the points of the kernel, down and across
     * @param groups how many groups of channels are convolved apart
     * @return {@code (N, out, H', W')} or {@code (out, H', W')}
     */
    public static Tensor conv2d(
            Tensor input,
            Tensor weight,
            @Nullable Tensor bias,
            long[] stride,
            Padding padding,
            long[] dilation,
            long groups) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(padding, "padding");
        return CONV2D_PADDING
                .begin()
                .arg(input)
                .arg(weight)
                .arg(bias)
                .arg(stride)
                .arg(padding.toString())
                .arg(dilation)
                .arg(groups)
                .tensor();
    }

    /**
     * The maxima of square windows that lie side by side.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's height and width
     * @return {@code (N, C, H / kernelSize, W / kernelSize)}, or without N
     */
    public static Tensor maxPool2d(Tensor input, long kernelSize) {
        long[] window = {kernelSize, kernelSize};
        return maxPool2d(input, window, window, ZERO, ONE, false);
    }

    /**
     * The maxima of windows.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's height and width
     * @param stride how far the window moves, down and across
     * @param padding above as below, left as right
     * @param dilation the distance between the points of the window, down and across
     * @param ceilMode whether windows that end outside the image count
     * @return {@code (N, C, H', W')} or {@code (C, H', W')}
     */
    public static Tensor maxPool2d(
            Tensor input, long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
        Objects.requireNonNull(input, "input");
        return MAX_POOL2D
                .begin()
                .arg(input)
                .arg(kernelSize)
                .arg(stride)
                .arg(padding)
                .arg(dilation)
                .arg(ceilMode)
                .tensor();
    }

    /**
     * The maxima of windows, and where they are ({@code return_indices=True}).
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's height and width
     * @param stride how far the window moves, down and across
     * @param padding above as below, left as right
     * @param dilation the distance between the points of the window, down and across
     * @param ceilMode whether windows that end outside the image count
     * @return {@code (N, C, H', W')} or {@code (C, H', W')}, each
     */
    public static MaxPoolResult maxPool2dWithIndices(
            Tensor input, long[] kernelSize, long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
        Objects.requireNonNull(input, "input");
        List<NativeTensor> results = MAX_POOL2D_INDICES
                .begin()
                .arg(input)
                .arg(kernelSize)
                .arg(stride)
                .arg(padding)
                .arg(dilation)
                .arg(ceilMode)
                .tensorList();
        return new MaxPoolResult((Tensor) results.get(0), (Tensor) results.get(1));
    }

    /**
     * Puts a border around an image.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}; or of any shape, for a border of zeros
     * @param pad sizes before and after, the last dimension first: left, right, top, bottom; negative ones cut off
     * @param mode what the border holds
     * @return of the same number of dimensions
     */
    public static Tensor pad(Tensor input, long[] pad, PaddingMode mode) {
        Objects.requireNonNull(mode, "mode");
        if (mode == PaddingMode.ZEROS) {
            return pad(input, pad, 0);
        }
        return PAD.begin().arg(input).arg(pad).arg(mode.toString()).none().tensor();
    }

    /**
     * Puts a border of one value around a tensor.
     *
     * @param input of any shape
     * @param pad sizes before and after, the last dimension first; negative ones cut off
     * @param value what the border holds
     * @return of the same number of dimensions
     */
    public static Tensor pad(Tensor input, long[] pad, double value) {
        return PAD.begin().arg(input).arg(pad).arg("constant").arg(value).tensor();
    }
}
