package torchffm.vision;

import java.util.Arrays;
import java.util.Objects;
import torchffm.Tensor;
import torchffm.Torch;

/**
 * Subtracts a mean from each channel and divides by a standard deviation; {@code torchvision.transforms.Normalize}.
 *
 * <p>{@code output[c] = (input[c] - mean[c]) / std[c]}, in the input's dtype.
 */
public final class Normalize implements Transform {

    private final double[] mean;
    private final double[] std;

    /**
     * For images of several channels.
     *
     * @param mean one for each channel, or a single one for all
     * @param std one for each channel, or a single one for all; none is 0
     * @throws IllegalArgumentException if one of them is empty, or a standard deviation is 0
     */
    public Normalize(double[] mean, double[] std) {
        this.mean = notEmpty("mean", mean);
        this.std = notEmpty("std", std);
        if (Arrays.stream(std).anyMatch(value -> (float) value == 0)) {
            throw new IllegalArgumentException("std: expected no 0, but got " + Arrays.toString(std));
        }
    }

    /**
     * For images of one channel.
     *
     * @param mean the mean
     * @param std the standard deviation, not 0
     * @throws IllegalArgumentException if the standard deviation is 0
     */
    public Normalize(double mean, double std) {
        this(new double[] {mean}, new double[] {std});
    }

    /**
     * Transforms an image or a batch.
     *
     * @param image {@code (C, H, W)} or {@code (N, C, H, W)}, of a floating-point dtype
     * @return the same shape and dtype
     * @throws IllegalArgumentException for another dtype or number of dimensions
     */
    @Override
    public Tensor apply(Tensor image) {
        Objects.requireNonNull(image, "image");
        if (!image.dtype().isFloatingPoint() || image.dim() < 3) {
            throw new IllegalArgumentException(
                    "image: Normalize takes floating-point numbers of shape (..., C, H, W), but got "
                            + image.dtype().pythonName() + " of shape " + Arrays.toString(image.shape())
                            + "; put ToTensor before it");
        }
        return image.sub(perChannel(mean, image)).div_(perChannel(std, image));
    }

    /** The numbers as {@code (C, 1, 1)}, with the image's dtype and device. */
    private static Tensor perChannel(double[] values, Tensor image) {
        return Torch.tensor(values, values.length, 1, 1).to(image.dtype()).to(image.device());
    }

    private static double[] notEmpty(String name, double[] values) {
        if (Objects.requireNonNull(values, name).length == 0) {
            throw new IllegalArgumentException(name + ": expected a number for each channel, but got none");
        }
        return values.clone();
    }

    @Override
    public boolean isBatched() {
        return true;
    }

    @Override
    public String toString() {
        return "Normalize(mean=" + Arrays.toString(mean) + ", std=" + Arrays.toString(std) + ")";
    }
}
