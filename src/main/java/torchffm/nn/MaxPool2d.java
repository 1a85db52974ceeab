package torchffm.nn;

import torchffm.Tensor;
import torchffm.internal.PythonText;

/**
 * The maximum of each window of an image ({@code torch.nn.MaxPool2d}): {@code (N, C, H, W)} or {@code (C, H, W)}
 * becomes {@code (N, C, H', W')} or {@code (C, H', W')}, where {@code H' = (H + 2·padding − dilation·(kernelSize − 1)
 * − 1) / stride + 1}, rounded down, or up in {@code ceilMode}, and so the width. Where the maxima are, {@link
 * Functional#maxPool2dWithIndices} tells.
 */
public final class MaxPool2d extends Layer {
    private final Size2d kernelSize;
    private final Size2d stride;
    private final Size2d padding;
    private final Size2d dilation;
    private final boolean ceilMode;

    /** The sizes as operators take them: the same at each call. */
    private final long[] kernelSizes;

    private final long[] strides;
    private final long[] paddings;
    private final long[] dilations;

    /**
     * Makes a pool of square windows that lie side by side.
     *
     * @param kernelSize the window's height and width
     */
    public MaxPool2d(long kernelSize) {
        this(builder(kernelSize));
    }

    /**
     * Makes a pool of square windows.
     *
     * @param kernelSize the window's height and width
     * @param stride how far the window moves
     */
    public MaxPool2d(long kernelSize, long stride) {
        this(builder(kernelSize).stride(stride));
    }

    private MaxPool2d(Builder builder) {
        kernelSize = builder.kernelSize;
        stride = builder.stride == null ? kernelSize : builder.stride;
        padding = builder.padding;
        dilation = builder.dilation;
        ceilMode = builder.ceilMode;
        kernelSizes = kernelSize.toArray();
        strides = stride.toArray();
        paddings = padding.toArray();
        dilations = dilation.toArray();
    }

    /**
     * Begins a pool of square windows.
     *
     * @param kernelSize the window's height and width
     * @return a builder with Python's defaults
     */
    public static Builder builder(long kernelSize) {
        return new Builder(kernelSize);
    }

    @Override
    Tensor compute(Tensor input) {
        return Functional.maxPool2d(input, kernelSizes, strides, paddings, dilations, ceilMode);
    }

    @Override
    protected String extraRepr() {
        return "kernel_size=" + kernelSize + ", stride=" + stride + ", padding=" + padding + ", dilation=" + dilation
                + ", ceil_mode=" + PythonText.bool(ceilMode);
    }

    /** What a pool is made with; Python's defaults where nothing is said. */
    public static final class Builder extends WindowBuilder<Builder> {
        private boolean ceilMode;

        private Builder(long kernelSize) {
            super(kernelSize);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets whether windows that begin in the image and end outside it count, too (they do not by default).
         *
         * @param ceilMode whether they count
         * @return this
         */
        public Builder ceilMode(boolean ceilMode) {
            this.ceilMode = ceilMode;
            return this;
        }

        /**
         * Makes the pool.
         *
         * @return a new layer
         */
        public MaxPool2d build() {
            return new MaxPool2d(this);
        }
    }
}
