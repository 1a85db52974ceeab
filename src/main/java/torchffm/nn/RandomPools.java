package torchffm.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Operators;
import torchffm.options.TensorOptions;

/** Maxima of windows whose places are drawn. A layer of {@link Functional}. */
abstract class RandomPools extends NormPools {

    RandomPools() {}

    /**
     * The maxima of windows whose places are drawn: {@code fractional_max_pool2d}, and where they are.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size
     * @param outputSize how many maxima in each dimension
     * @return the maxima and their indices
     */
    public static MaxPoolResult fractionalMaxPool2dWithIndices(Tensor input, long[] kernelSize, long[] outputSize) {
        Objects.requireNonNull(input, "input");
        return fractionalMaxPool2dWithIndices(input, kernelSize, outputSize, null);
    }

    /**
     * The maxima of windows whose places are drawn: {@code fractional_max_pool2d}, and where they are.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size
     * @param outputSize how many maxima in each dimension
     * @param randomSamples {@code (N, C, 2)}, where the windows are, from 0 to 1; null to draw them
     * @return the maxima and their indices
     */
    public static MaxPoolResult fractionalMaxPool2dWithIndices(
            Tensor input, long[] kernelSize, long[] outputSize, @Nullable Tensor randomSamples) {
        Tensor samples = randomSamples == null ? samples(input, 2) : randomSamples;
        return pair(Operators.begin("aten::fractional_max_pool2d", "")
                .arg("input", input)
                .ints(kernelSize, 2)
                .ints(outputSize, 2)
                .arg("randomSamples", samples));
    }

    /**
     * The maxima of windows whose places are drawn: {@code fractional_max_pool2d}.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size
     * @param outputSize how many maxima in each dimension
     * @return the maxima
     */
    public static Tensor fractionalMaxPool2d(Tensor input, long[] kernelSize, long[] outputSize) {
        Objects.requireNonNull(input, "input");
        return fractionalMaxPool2d(input, kernelSize, outputSize, null);
    }

    /**
     * The maxima of windows whose places are drawn: {@code fractional_max_pool2d}.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size
     * @param outputSize how many maxima in each dimension
     * @param randomSamples {@code (N, C, 2)}, where the windows are, from 0 to 1; null to draw them
     * @return the maxima
     */
    public static Tensor fractionalMaxPool2d(
            Tensor input, long[] kernelSize, long[] outputSize, @Nullable Tensor randomSamples) {
        MaxPoolResult result = fractionalMaxPool2dWithIndices(input, kernelSize, outputSize, randomSamples);
        result.indices().close();
        return result.output();
    }

    /**
     * The maxima of windows whose places are drawn: {@code fractional_max_pool2d}, as many as a share of the input says.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size
     * @param outputRatio the share of the input's size, from 0 to 1, for each dimension or all
     * @return the maxima
     */
    public static Tensor fractionalMaxPool2d(Tensor input, long[] kernelSize, double[] outputRatio) {
        return fractionalMaxPool2d(input, kernelSize, outputRatio, null);
    }

    /**
     * The maxima of windows whose places are drawn: {@code fractional_max_pool2d}, as many as a share of the input says.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param kernelSize the window's size
     * @param outputRatio the share of the input's size, from 0 to 1, for each dimension or all
     * @param randomSamples {@code (N, C, 2)}, where the windows are, from 0 to 1; null to draw them
     * @return the maxima
     */
    public static Tensor fractionalMaxPool2d(
            Tensor input, long[] kernelSize, double[] outputRatio, @Nullable Tensor randomSamples) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(outputRatio, "outputRatio");
        return fractionalMaxPool2d(input, kernelSize, ratio(input, outputRatio, 2), randomSamples);
    }

    /**
     * The maxima of windows whose places are drawn: {@code fractional_max_pool3d}, and where they are.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size
     * @param outputSize how many maxima in each dimension
     * @return the maxima and their indices
     */
    public static MaxPoolResult fractionalMaxPool3dWithIndices(Tensor input, long[] kernelSize, long[] outputSize) {
        Objects.requireNonNull(input, "input");
        return fractionalMaxPool3dWithIndices(input, kernelSize, outputSize, null);
    }

    /**
     * The maxima of windows whose places are drawn: {@code fractional_max_pool3d}, and where they are.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size
     * @param outputSize how many maxima in each dimension
     * @param randomSamples {@code (N, C, 3)}, where the windows are, from 0 to 1; null to draw them
     * @return the maxima and their indices
     */
    public static MaxPoolResult fractionalMaxPool3dWithIndices(
            Tensor input, long[] kernelSize, long[] outputSize, @Nullable Tensor randomSamples) {
        Tensor samples = randomSamples == null ? samples(input, 3) : randomSamples;
        return pair(Operators.begin("aten::fractional_max_pool3d", "")
                .arg("input", input)
                .ints(kernelSize, 3)
                .ints(outputSize, 3)
                .arg("randomSamples", samples));
    }

    /**
     * The maxima of windows whose places are drawn: {@code fractional_max_pool3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size
     * @param outputSize how many maxima in each dimension
     * @return the maxima
     */
    public static Tensor fractionalMaxPool3d(Tensor input, long[] kernelSize, long[] outputSize) {
        Objects.requireNonNull(input, "input");
        return fractionalMaxPool3d(input, kernelSize, outputSize, null);
    }

    /**
     * The maxima of windows whose places are drawn: {@code fractional_max_pool3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size
     * @param outputSize how many maxima in each dimension
     * @param randomSamples {@code (N, C, 3)}, where the windows are, from 0 to 1; null to draw them
     * @return the maxima
     */
    public static Tensor fractionalMaxPool3d(
            Tensor input, long[] kernelSize, long[] outputSize, @Nullable Tensor randomSamples) {
        MaxPoolResult result = fractionalMaxPool3dWithIndices(input, kernelSize, outputSize, randomSamples);
        result.indices().close();
        return result.output();
    }

    /**
     * The maxima of windows whose places are drawn: {@code fractional_max_pool3d}, as many as a share of the input says.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size
     * @param outputRatio the share of the input's size, from 0 to 1, for each dimension or all
     * @return the maxima
     */
    public static Tensor fractionalMaxPool3d(Tensor input, long[] kernelSize, double[] outputRatio) {
        return fractionalMaxPool3d(input, kernelSize, outputRatio, null);
    }

    /**
     * The maxima of windows whose places are drawn: {@code fractional_max_pool3d}, as many as a share of the input says.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param kernelSize the window's size
     * @param outputRatio the share of the input's size, from 0 to 1, for each dimension or all
     * @param randomSamples {@code (N, C, 3)}, where the windows are, from 0 to 1; null to draw them
     * @return the maxima
     */
    public static Tensor fractionalMaxPool3d(
            Tensor input, long[] kernelSize, double[] outputRatio, @Nullable Tensor randomSamples) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(outputRatio, "outputRatio");
        return fractionalMaxPool3d(input, kernelSize, ratio(input, outputRatio, 3), randomSamples);
    }

    private static long[] ratio(Tensor input, double[] ratio, int dims) {
        if (ratio.length != 1 && ratio.length != dims) {
            throw new IllegalArgumentException("outputRatio: needs 1 or " + dims + " numbers, but has " + ratio.length);
        }
        long[] size = new long[dims];
        for (int dim = 0; dim < dims; dim++) {
            size[dim] = Interpolation.whole("outputRatio", input.size(dim - dims) * ratio[ratio.length == 1 ? 0 : dim]);
        }
        return size;
    }

    private static Tensor samples(Tensor input, int dims) {
        long batch = input.dim() == dims + 1 ? 1 : input.size(0);
        long[] size = {batch, input.size(-dims - 1), dims};
        return Torch.rand(size, new TensorOptions().dtype(input.dtype()).device(input.device()));
    }
}
