package torchffm.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;

/**
 * A convolution of images ({@code torch.nn.Conv2d}): {@code (N, inChannels, H, W)} or {@code (inChannels, H, W)}
 * becomes {@code (N, outChannels, H', W')} or {@code (outChannels, H', W')}, where {@code H' = (H + 2·padding −
 * dilation·(kernelSize − 1) − 1) / stride + 1}, rounded down, and so the width.
 *
 * <p>Weight and bias are drawn from the default generator, uniformly within ±1/√(inputs of an output element), in
 * Python's order.
 */
public final class Conv2d extends Layer {
    private final long inChannels;
    private final long outChannels;
    private final Size2d kernelSize;
    private final Size2d stride;
    private final Size2d padding;
    private final @Nullable Padding namedPadding;
    private final Size2d dilation;
    private final long groups;
    private final PaddingMode paddingMode;

    /** The sizes as operators take them: the same at each call. */
    private final long[] strides;

    private final long[] paddings;
    private final long[] dilations;
    private final Tensor weight;
    private final @Nullable Tensor bias;

    /**
     * Makes a convolution with a square kernel and Python's defaults: stride 1, no padding, a bias.
     *
     * @param inChannels the channels of the input
     * @param outChannels the channels of the output
     * @param kernelSize the kernel's height and width
     */
    public Conv2d(long inChannels, long outChannels, long kernelSize) {
        this(builder(inChannels, outChannels, kernelSize));
    }

    private Conv2d(Builder builder) {
        inChannels = builder.inChannels;
        outChannels = builder.outChannels;
        kernelSize = builder.kernelSize.pair();
        stride = (builder.stride == null ? Size2d.of(1) : builder.stride).pair();
        padding = (builder.namedPadding == null ? builder.padding : Size2d.of(0)).pair();
        namedPadding = builder.namedPadding;
        dilation = builder.dilation.pair();
        groups = builder.groups;
        paddingMode = builder.paddingMode;
        strides = stride.toArray();
        paddings = padding.toArray();
        dilations = dilation.toArray();
        checkArguments();
        weight = registerParameter(
                "weight", Torch.empty(outChannels, inChannels / groups, kernelSize.height(), kernelSize.width()));
        bias = registerParameter("bias", builder.bias ? Torch.empty(outChannels) : null);
        Init.layer(weight, bias);
    }

    private void checkArguments() {
        if (groups <= 0) {
            throw new IllegalArgumentException("groups must be a positive integer, but got " + groups);
        }
        if (inChannels % groups != 0) {
            throw new IllegalArgumentException(
                    "in_channels must be divisible by groups, but got " + inChannels + " and " + groups);
        }
        if (outChannels % groups != 0) {
            throw new IllegalArgumentException(
                    "out_channels must be divisible by groups, but got " + outChannels + " and " + groups);
        }
        if (namedPadding == Padding.SAME && !stride.is(1)) {
            throw new IllegalArgumentException(
                    "padding='same' is not supported for strided convolutions, but got stride=" + stride);
        }
    }

    /**
     * Begins a convolution with a square kernel.
     *
     * @param inChannels the channels of the input
     * @param outChannels the channels of the output
     * @param kernelSize the kernel's height and width
     * @return a builder with Python's defaults
     */
    public static Builder builder(long inChannels, long outChannels, long kernelSize) {
        return new Builder(inChannels, outChannels, kernelSize);
    }

    /**
     * The weight.
     *
     * @return the parameter, {@code (outChannels, inChannels / groups, kernel height, kernel width)}
     */
    public Tensor weight() {
        return weight;
    }

    /**
     * The bias.
     *
     * @return the parameter, {@code (outChannels)}, or null if there is none
     */
    public @Nullable Tensor bias() {
        return bias;
    }

    @Override
    Tensor compute(Tensor input) {
        if (paddingMode != PaddingMode.ZEROS) {
            Tensor padded = Functional.pad(input, paddingOfSides(), paddingMode);
            return Functional.conv2d(padded, weight, bias, strides, Size2d.of(0).toArray(), dilations, groups);
        }
        return namedPadding != null
                ? Functional.conv2d(input, weight, bias, strides, namedPadding, dilations, groups)
                : Functional.conv2d(input, weight, bias, strides, paddings, dilations, groups);
    }

    /** Left, right, top, bottom, as {@code F.pad} wants it. */
    private long[] paddingOfSides() {
        if (namedPadding != Padding.SAME) {
            return new long[] {padding.width(), padding.width(), padding.height(), padding.height()};
        }
        long x = dilation.width() * (kernelSize.width() - 1);
        long y = dilation.height() * (kernelSize.height() - 1);
        return new long[] {x / 2, x - x / 2, y / 2, y - y / 2};
    }

    @Override
    protected String extraRepr() {
        return inChannels + ", " + outChannels + ", kernel_size=" + kernelSize + ", stride=" + stride
                + (namedPadding != null ? ", padding=" + namedPadding : padding.is(0) ? "" : ", padding=" + padding)
                + (dilation.is(1) ? "" : ", dilation=" + dilation)
                + (groups == 1 ? "" : ", groups=" + groups)
                + (bias == null ? ", bias=False" : "")
                + (paddingMode == PaddingMode.ZEROS ? "" : ", padding_mode=" + paddingMode);
    }

    /** What a convolution is made with; Python's defaults where nothing is said. */
    public static final class Builder extends WindowBuilder<Builder> {
        private final long inChannels;
        private final long outChannels;
        private @Nullable Padding namedPadding;
        private long groups = 1;
        private boolean bias = true;
        private PaddingMode paddingMode = PaddingMode.ZEROS;

        private Builder(long inChannels, long outChannels, long kernelSize) {
            super(kernelSize);
            this.inChannels = inChannels;
            this.outChannels = outChannels;
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the padding by its effect, whatever is said in numbers.
         *
         * @param padding Python's {@code 'same'} or {@code 'valid'}
         * @return this
         */
        public Builder padding(Padding padding) {
            namedPadding = Objects.requireNonNull(padding, "padding");
            return this;
        }

        /**
         * Sets how many groups of channels are convolved apart (1 by default).
         *
         * @param groups a divisor of both numbers of channels
         * @return this
         */
        public Builder groups(long groups) {
            this.groups = groups;
            return this;
        }

        /**
         * Sets whether there is a bias (there is by default).
         *
         * @param bias whether there is
         * @return this
         */
        public Builder bias(boolean bias) {
            this.bias = bias;
            return this;
        }

        /**
         * Sets what the padding holds (zeros by default).
         *
         * @param mode what it holds
         * @return this
         */
        public Builder paddingMode(PaddingMode mode) {
            paddingMode = Objects.requireNonNull(mode, "mode");
            return this;
        }

        /**
         * Makes the convolution.
         *
         * @return a new layer, its weight and bias drawn from the default generator
         * @throws IllegalArgumentException if groups is not positive or does not divide the channels, or padding is
         *     {@code SAME} with a stride
         */
        public Conv2d build() {
            return new Conv2d(this);
        }
    }
}
