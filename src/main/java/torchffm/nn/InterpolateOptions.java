package torchffm.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How {@link Functional#interpolate} makes an image of another size; what is not set is what PyTorch has by default. */
public final class InterpolateOptions {

    private long @Nullable [] size;

    private double @Nullable [] scaleFactor;

    private String mode = "nearest";

    private @Nullable Boolean alignCorners;

    private boolean recomputeScaleFactor = false;

    private boolean antialias = false;

    /** All as by default. */
    public InterpolateOptions() {}

    /**
     * Sets the new size, one number for all dimensions or one for each ({@code size}).
     *
     * @param value the new size, one number for all dimensions or one for each ({@code size})
     * @return this
     */
    public InterpolateOptions size(long... value) {
        size = Objects.requireNonNull(value, "value").clone();
        return this;
    }

    /**
     * Sets the new size in terms of the old, one number for all dimensions or one for each ({@code scale_factor}).
     *
     * @param value the new size in terms of the old, one number for all dimensions or one for each ({@code scale_factor})
     * @return this
     */
    public InterpolateOptions scaleFactor(double... value) {
        scaleFactor = Objects.requireNonNull(value, "value").clone();
        return this;
    }

    /**
     * Sets one of nearest, linear, bilinear, bicubic, trilinear, lanczos, area and nearest-exact ({@code mode}).
     *
     * @param value one of nearest, linear, bilinear, bicubic, trilinear, lanczos, area and nearest-exact ({@code mode})
     * @return this
     */
    public InterpolateOptions mode(String value) {
        mode = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets whether the corners' centres stay where they are; null for no ({@code align_corners}).
     *
     * @param value whether the corners' centres stay where they are; null for no ({@code align_corners})
     * @return this
     */
    public InterpolateOptions alignCorners(@Nullable Boolean value) {
        alignCorners = value;
        return this;
    }

    /**
     * Sets whether the scale is computed again from the sizes ({@code recompute_scale_factor}).
     *
     * @param value whether the scale is computed again from the sizes ({@code recompute_scale_factor})
     * @return this
     */
    public InterpolateOptions recomputeScaleFactor(boolean value) {
        recomputeScaleFactor = value;
        return this;
    }

    /**
     * Sets whether there is a filter against aliasing ({@code antialias}).
     *
     * @param value whether there is a filter against aliasing ({@code antialias})
     * @return this
     */
    public InterpolateOptions antialias(boolean value) {
        antialias = value;
        return this;
    }

    long @Nullable [] size() {
        return size;
    }

    double @Nullable [] scaleFactor() {
        return scaleFactor;
    }

    String mode() {
        return mode;
    }

    @Nullable
    Boolean alignCorners() {
        return alignCorners;
    }

    boolean recomputeScaleFactor() {
        return recomputeScaleFactor;
    }

    boolean antialias() {
        return antialias;
    }
}
