package torchffm.vision;

import torchffm.Tensor;

/**
 * Turns an image into another tensor, as torchvision's transforms do.
 *
 * <p>A lambda is given one sample after the other. A transform that gives the same for a batch as for its samples one by
 * one says so by {@link #isBatched()}, and is then given whole batches, which is much faster; one that draws a random
 * number for each image is not of that kind.
 */
@FunctionalInterface
public interface Transform {

    /**
     * Transforms an image, or a batch of them where {@link #isBatched()} says so.
     *
     * @param image one image, or a batch of images along the first dimension
     * @return the result; {@code image} stays as it is
     */
    Tensor apply(Tensor image);

    /**
     * Whether a batch gives, bit for bit, the batch of its samples' results.
     *
     * @return false by default
     */
    default boolean isBatched() {
        return false;
    }
}
