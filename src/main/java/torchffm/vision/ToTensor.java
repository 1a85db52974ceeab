package torchffm.vision;

import java.util.Arrays;
import java.util.Objects;
import torchffm.DType;
import torchffm.Tensor;

/**
 * Makes numbers from 0 to 1 of the bytes of a greyscale image; {@code torchvision.transforms.ToTensor}.
 *
 * <p>{@code (H, W)} becomes {@code (1, H, W)}, and a batch {@code (N, H, W)} becomes {@code (N, 1, H, W)}; uint8 becomes
 * float32, divided by 255.
 */
public final class ToTensor implements Transform {

    /** A transform without options. */
    public ToTensor() {}

    /**
     * Transforms an image or a batch.
     *
     * @param image {@code (H, W)} or {@code (N, H, W)}, uint8
     * @return {@code (1, H, W)} or {@code (N, 1, H, W)}, float32
     * @throws IllegalArgumentException for another dtype or number of dimensions
     */
    @Override
    public Tensor apply(Tensor image) {
        Objects.requireNonNull(image, "image");
        if (image.dtype() != DType.UINT8 || image.dim() < 2 || image.dim() > 3) {
            throw new IllegalArgumentException("image: ToTensor takes uint8 of shape (H, W) or (N, H, W), but got "
                    + image.dtype().pythonName() + " of shape " + Arrays.toString(image.shape()));
        }
        return image.unsqueeze(-3).to(DType.FLOAT32).div_(255);
    }

    @Override
    public boolean isBatched() {
        return true;
    }

    @Override
    public String toString() {
        return "ToTensor()";
    }
}
