// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class MaxPool3dOptions {

    private long[] stride = new long[] {};

    private long[] padding = new long[] {0, 0, 0};

    private long[] dilation = new long[] {1, 1, 1};

    private boolean ceilMode = false;

    /**
     * All as by default.
     */
    public MaxPool3dOptions() {}

    /**
     * Sets {@code stride}.
     *
     * @param value {@code int[3] stride}, [] by default
     * @return this
     */
    public MaxPool3dOptions stride(long... value) {
        stride = value;
        return this;
    }

    /**
     * What {@code stride} is.
     *
     * @return {@code int[3] stride}, [] by default
     */
    public long[] stride() {
        return stride;
    }

    /**
     * Sets {@code padding}.
     *
     * @param value {@code int[3] padding}, [0, 0, 0] by default
     * @return this
     */
    public MaxPool3dOptions padding(long... value) {
        padding = value;
        return this;
    }

    /**
     * What {@code padding} is.
     *
     * @return {@code int[3] padding}, [0, 0, 0] by default
     */
    public long[] padding() {
        return padding;
    }

    /**
     * Sets {@code dilation}.
     *
     * @param value {@code int[3] dilation}, [1, 1, 1] by default
     * @return this
     */
    public MaxPool3dOptions dilation(long... value) {
        dilation = value;
        return this;
    }

    /**
     * What {@code dilation} is.
     *
     * @return {@code int[3] dilation}, [1, 1, 1] by default
     */
    public long[] dilation() {
        return dilation;
    }

    /**
     * Sets {@code ceil_mode}.
     *
     * @param value {@code bool ceil_mode}, False by default
     * @return this
     */
    public MaxPool3dOptions ceilMode(boolean value) {
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
}
