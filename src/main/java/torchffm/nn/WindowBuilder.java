package torchffm.nn;

import org.jspecify.annotations.Nullable;

/**
 * What convolutions and pools of images have in common: how a window moves over the image.
 *
 * @param <B> the builder itself
 */
abstract class WindowBuilder<B extends WindowBuilder<B>> {
    Size2d kernelSize;

    @Nullable
    Size2d stride;

    Size2d padding = Size2d.of(0);
    Size2d dilation = Size2d.of(1);

    WindowBuilder(long kernelSize) {
        this.kernelSize = Size2d.of(kernelSize);
    }

    abstract B self();

    /**
     * Makes the window a rectangle.
     *
     * @param height its height
     * @param width its width
     * @return this
     */
    public B kernelSize(long height, long width) {
        kernelSize = Size2d.of(height, width);
        return self();
    }

    /**
     * Sets how far the window moves: 1 by default for a convolution, the window's size for a pool.
     *
     * @param stride down as across
     * @return this
     */
    public B stride(long stride) {
        this.stride = Size2d.of(stride);
        return self();
    }

    /**
     * Sets how far the window moves.
     *
     * @param height down
     * @param width across
     * @return this
     */
    public B stride(long height, long width) {
        stride = Size2d.of(height, width);
        return self();
    }

    /**
     * Sets the padding of all four sides (0 by default).
     *
     * @param padding in pixels
     * @return this
     */
    public B padding(long padding) {
        this.padding = Size2d.of(padding);
        return self();
    }

    /**
     * Sets the padding.
     *
     * @param height above as below, in pixels
     * @param width left as right, in pixels
     * @return this
     */
    public B padding(long height, long width) {
        padding = Size2d.of(height, width);
        return self();
    }

    /**
     * Sets the distance between the points of the window (1 by default).
     *
     * @param dilation down as across
     * @return this
     */
    public B dilation(long dilation) {
        this.dilation = Size2d.of(dilation);
        return self();
    }

    /**
     * Sets the distance between the points of the window.
     *
     * @param height down
     * @param width across
     * @return this
     */
    public B dilation(long height, long width) {
        dilation = Size2d.of(height, width);
        return self();
    }
}
