package torchffm.vision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import torchffm.Tensor;
import torchffm.internal.Nulls;

/** Several transforms, one after the other; {@code torchvision.transforms.Compose}. */
public final class Compose implements Transform {

    private final List<Transform> transforms;

    /**
     * These transforms, in this order.
     *
     * @param transforms any number; none leaves the image as it is
     */
    public Compose(Transform... transforms) {
        this.transforms = List.of(Nulls.refused(transforms, "transforms"));
    }

    @Override
    public Tensor apply(Tensor image) {
        Tensor result = Objects.requireNonNull(image, "image");
        for (Transform transform : transforms) {
            result = transform.apply(result);
        }
        return result;
    }

    /** True if all of its transforms say so. */
    @Override
    public boolean isBatched() {
        return transforms.stream().allMatch(Transform::isBatched);
    }

    @Override
    public String toString() {
        return transforms.stream()
                .map(transform -> "    " + transform + "\n")
                .collect(Collectors.joining("", "Compose(\n", ")"));
    }
}
