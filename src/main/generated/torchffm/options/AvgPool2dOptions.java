// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class AvgPool2dOptions {

    private long[] stride = new long[] {};

    private long[] padding = new long[] {0, 0};

    private boolean ceilMode = false;

    private boolean countIncludePad = true;

    private @Nullable Long divisorOverride;

    /**
     * All as by default.
     */
    public AvgPool2dOptions() {}

    /**
     * Sets {@code stride}.
     *
     * @param value {@code int[2] stride}, [] by default
     * @return this
     */
    public AvgPool2dOptions stride(long... value) {
        stride = value;
        return this;
    }

    /**
     * What {@code stride} is.
     *
     * @return {@code int[2] stride}, [] by default
     */
    public long[] stride() {
        return stride;
    }

    /**
     * Sets {@code padding}.
     *
     * @param value {@code int[2] padding}, [0, 0] by default
     * @return this
     */
    public AvgPool2dOptions padding(long... value) {
        padding = value;
        return this;
    }

    /**
     * What {@code padding} is.
     *
     * @return {@code int[2] padding}, [0, 0] by default
     */
    public long[] padding() {
        return padding;
    }

    /**
     * Sets {@code ceil_mode}.
     *
     * @param value {@code bool ceil_mode}, False by default
     * @return this
     */
    public AvgPool2dOptions ceilMode(boolean value) {
        ceilMode = value;
        return this;
    }

    /**
     * What {@code ceil_mode} is.
     *
     * @return {@code bool ceil_mode}, False by default
     */
    public boolean ceilMode() {
        return ceilMode;
    }

    /**
     * Sets {@code count_include_pad}.
     *
     * @param value {@code bool count_include_pad}, True by default
     * @return this
     */
    public AvgPool2dOptions countIncludePad(boolean value) {
        countIncludePad = value;
        return this;
    }

    /**
     * What {@code count_include_pad} is.
     *
     * @return {@code bool count_include_pad}, True by default
     */
    public boolean countIncludePad() {
        return countIncludePad;
    }

    /**
     * Sets {@code divisor_override}.
     *
     * @param value {@code int? divisor_override}, None by default
     * @return this
     */
    public AvgPool2dOptions divisorOverride(@Nullable Long value) {
        divisorOverride = value;
        return this;
    }

    /**
     * Sets {@code divisor_override}.
     *
     * @param value a number
     * @return this
     */
    public AvgPool2dOptions divisorOverride(long value) {
        divisorOverride = value;
        return this;
    }

    /**
     * What {@code divisor_override} is.
     *
     * @return {@code int? divisor_override}, None by default
     */
    public @Nullable Long divisorOverride() {
        return divisorOverride;
    }
}
