package torchffm.nn;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import torchffm.Tensor;
import torchffm.internal.Operators;
import torchffm.internal.PythonText;

/** What samples images anew. A layer of {@link Functional}. */
abstract class Resampling extends Unpools {

    private static final long[] ZERO = {0};
    private static final long[] ONE = {1};

    Resampling() {}

    /**
     * An image of another size: {@code interpolate}.
     *
     * @param input {@code (N, C, *)}, of one to three dimensions after the channels
     * @param options the size or scale, and how
     * @return of the size asked for
     * @throws IllegalArgumentException if the options contradict each other or the input
     */
    public static Tensor interpolate(Tensor input, InterpolateOptions options) {
        return Interpolation.run(input, options);
    }

    /**
     * An image of another size, by the nearest pixels: {@code interpolate(input, size)}.
     *
     * @param input {@code (N, C, *)}, of one to three dimensions after the channels
     * @param size the new size; one number for all dimensions
     * @return of the size asked for
     */
    public static Tensor interpolate(Tensor input, long... size) {
        Objects.requireNonNull(size, "size");
        return interpolate(input, new InterpolateOptions().size(size));
    }

    /**
     * An image of another size: {@code upsample}, which Python has given up for {@code interpolate}.
     *
     * @param input {@code (N, C, *)}, of one to three dimensions after the channels
     * @param options the size or scale, and how
     * @return of the size asked for
     */
    public static Tensor upsample(Tensor input, InterpolateOptions options) {
        FunctionalWarning.log("`nn.functional.upsample` is deprecated. Use `nn.functional.interpolate` instead.");
        return interpolate(input, options);
    }

    /**
     * An image of another size: {@code upsample_nearest}, which Python has given up for {@code interpolate}.
     *
     * @param input {@code (N, C, *)}
     * @param options the size or scale
     * @return of the size asked for
     */
    public static Tensor upsampleNearest(Tensor input, InterpolateOptions options) {
        Objects.requireNonNull(options, "options");
        FunctionalWarning.log(
                "`nn.functional.upsample_nearest` is deprecated. Use `nn.functional.interpolate` instead.");
        return interpolate(input, options.mode("nearest"));
    }

    /**
     * An image of another size: {@code upsample_bilinear}, which Python has given up for {@code interpolate}.
     *
     * @param input {@code (N, C, *)}
     * @param options the size or scale
     * @return of the size asked for
     */
    public static Tensor upsampleBilinear(Tensor input, InterpolateOptions options) {
        Objects.requireNonNull(options, "options");
        FunctionalWarning.log(
                "`nn.functional.upsample_bilinear` is deprecated. Use `nn.functional.interpolate` instead.");
        return interpolate(input, options.mode("bilinear").alignCorners(true));
    }

    /**
     * The values at given places: {@code grid_sample}.
     *
     * @param input {@code (N, C, H, W)} or {@code (N, C, D, H, W)}
     * @param grid {@code (N, H', W', 2)} or {@code (N, D', H', W', 3)}, from -1 to 1
     * @return {@code (N, C, H', W')} or {@code (N, C, D', H', W')}
     * @throws IllegalArgumentException if a mode is none of these
     */
    public static Tensor gridSample(Tensor input, Tensor grid) {
        return gridSample(input, grid, "bilinear", "zeros", false);
    }

    /**
     * The values at given places: {@code grid_sample}.
     *
     * @param input {@code (N, C, H, W)} or {@code (N, C, D, H, W)}
     * @param grid {@code (N, H', W', 2)} or {@code (N, D', H', W', 3)}, from -1 to 1
     * @param mode {@code "bilinear"}, {@code "nearest"} or {@code "bicubic"}
     * @return {@code (N, C, H', W')} or {@code (N, C, D', H', W')}
     * @throws IllegalArgumentException if a mode is none of these
     */
    public static Tensor gridSample(Tensor input, Tensor grid, String mode) {
        return gridSample(input, grid, mode, "zeros", false);
    }

    /**
     * The values at given places: {@code grid_sample}.
     *
     * @param input {@code (N, C, H, W)} or {@code (N, C, D, H, W)}
     * @param grid {@code (N, H', W', 2)} or {@code (N, D', H', W', 3)}, from -1 to 1
     * @param mode {@code "bilinear"}, {@code "nearest"} or {@code "bicubic"}
     * @param paddingMode what is outside, {@code "zeros"}, {@code "border"} or {@code "reflection"}
     * @param alignCorners whether the corners' centres, not their edges, are at -1 and 1
     * @return {@code (N, C, H', W')} or {@code (N, C, D', H', W')}
     * @throws IllegalArgumentException if a mode is none of these
     */
    public static Tensor gridSample(Tensor input, Tensor grid, String mode, String paddingMode, boolean alignCorners) {
        Objects.requireNonNull(mode, "mode");
        int modeCode = List.of("bilinear", "nearest", "bicubic").indexOf(mode);
        if (modeCode < 0) {
            throw new IllegalArgumentException(
                    "nn.functional.grid_sample(): expected mode to be 'bilinear', 'nearest' or"
                            + " 'bicubic', but got: '" + mode + "'");
        }
        int paddingCode = List.of("zeros", "border", "reflection").indexOf(paddingMode);
        if (paddingCode < 0) {
            throw new IllegalArgumentException(
                    "nn.functional.grid_sample(): expected padding_mode to be 'zeros', 'border', or"
                            + " 'reflection', but got: '" + paddingMode + "'");
        }
        return Operators.begin("aten::grid_sampler", "")
                .arg("input", input)
                .arg("grid", grid)
                .arg(modeCode)
                .arg(paddingCode)
                .arg(alignCorners)
                .tensor();
    }

    /**
     * The places that an affine map takes an image's to: {@code affine_grid}.
     *
     * @param theta {@code (N, 2, 3)} or {@code (N, 3, 4)}
     * @param size the image's, {@code (N, C, H, W)} or {@code (N, C, D, H, W)}
     * @return {@code (N, H, W, 2)} or {@code (N, D, H, W, 3)}
     * @throws IllegalArgumentException if the map is not one of such an image
     */
    public static Tensor affineGrid(Tensor theta, long[] size) {
        return affineGrid(theta, size, false);
    }

    /**
     * The places that an affine map takes an image's to: {@code affine_grid}.
     *
     * @param theta {@code (N, 2, 3)} or {@code (N, 3, 4)}
     * @param size the image's, {@code (N, C, H, W)} or {@code (N, C, D, H, W)}
     * @param alignCorners whether the corners' centres, not their edges, are at -1 and 1
     * @return {@code (N, H, W, 2)} or {@code (N, D, H, W, 3)}
     * @throws IllegalArgumentException if the map is not one of such an image
     */
    public static Tensor affineGrid(Tensor theta, long[] size, boolean alignCorners) {
        Objects.requireNonNull(theta, "theta");
        Objects.requireNonNull(size, "size");
        if (!theta.isFloatingPoint()) {
            throw new IllegalArgumentException("Expected theta to have floating point type, but got " + theta.dtype());
        }
        if (size.length != 4 && size.length != 5) {
            throw new IllegalArgumentException(
                    "affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms,"
                            + " respectively. Got size " + Arrays.toString(size) + ".");
        }
        int rows = size.length - 2;
        if (theta.dim() != 3 || theta.size(-2) != rows || theta.size(-1) != rows + 1) {
            throw new IllegalArgumentException(
                    "Expected a batch of " + rows + "D affine matrices of shape Nx" + rows + "x" + (rows + 1)
                            + " for size " + Arrays.toString(size) + ". Got " + PythonText.size(theta.shape()) + ".");
        }
        if (Arrays.stream(size).min().orElseThrow() <= 0) {
            throw new IllegalArgumentException("Expected non-zero, positive output size. Got " + Arrays.toString(size));
        }
        return Operators.begin("aten::affine_grid_generator", "")
                .arg("theta", theta)
                .arg(size)
                .arg(alignCorners)
                .tensor();
    }

    /**
     * The windows of an image as columns: {@code unfold}.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size
     * @return {@code (N, C kH kW, L)}, or without N
     */
    public static Tensor unfold(Tensor input, long[] kernelSize) {
        return unfold(input, kernelSize, ONE, ZERO, ONE);
    }

    /**
     * The windows of an image as columns: {@code unfold}.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size
     * @param dilation the distance between its points
     * @param padding the border on each side
     * @param stride how far it moves
     * @return {@code (N, C kH kW, L)}, or without N
     */
    public static Tensor unfold(Tensor input, long[] kernelSize, long[] dilation, long[] padding, long[] stride) {
        return Operators.begin("aten::im2col", "")
                .arg("input", input)
                .ints(kernelSize, 2)
                .ints(dilation, 2)
                .ints(padding, 2)
                .ints(stride, 2)
                .tensor();
    }

    /**
     * The image whose windows are columns, summed where they overlap: {@code fold}.
     *
     * @param input {@code (N, C kH kW, L)}, or without N
     * @param outputSize the image's height and width
     * @param kernelSize the window's size
     * @return {@code (N, C, H, W)}, or without N
     */
    public static Tensor fold(Tensor input, long[] outputSize, long[] kernelSize) {
        return fold(input, outputSize, kernelSize, ONE, ZERO, ONE);
    }

    /**
     * The image whose windows are columns, summed where they overlap: {@code fold}.
     *
     * @param input {@code (N, C kH kW, L)}, or without N
     * @param outputSize the image's height and width
     * @param kernelSize the window's size
     * @param dilation the distance between its points
     * @param padding the border on each side
     * @param stride how far it moves
     * @return {@code (N, C, H, W)}, or without N
     */
    public static Tensor fold(
            Tensor input, long[] outputSize, long[] kernelSize, long[] dilation, long[] padding, long[] stride) {
        return Operators.begin("aten::col2im", "")
                .arg("input", input)
                .ints(outputSize, 2)
                .ints(kernelSize, 2)
                .ints(dilation, 2)
                .ints(padding, 2)
                .ints(stride, 2)
                .tensor();
    }
}
