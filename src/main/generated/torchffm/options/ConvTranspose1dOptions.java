// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class ConvTranspose1dOptions {

    private @Nullable Tensor bias;

    private long[] stride = new long[] {1};

    private long[] padding = new long[] {0};

    private long[] outputPadding = new long[] {0};

    private long groups = 1;

    private long[] dilation = new long[] {1};

    /**
     * All as by default.
     */
    public ConvTranspose1dOptions() {}

    /**
     * Sets {@code bias}.
     *
     * @param value {@code Tensor? bias}, None by default
     * @return this
     */
    public ConvTranspose1dOptions bias(@Nullable Tensor value) {
        bias = value;
        return this;
    }

    /**
     * What {@code bias} is.
     *
     * @return {@code Tensor? bias}, None by default
     */
    public @Nullable Tensor bias() {
        return bias;
    }

    /**
     * Sets {@code stride}.
     *
     * @param value {@code SymInt[1] stride}, [1] by default
     * @return this
     */
    public ConvTranspose1dOptions stride(long... value) {
        stride = value;
        return this;
    }

    /**
     * What {@code stride} is.
     *
     * @return {@code SymInt[1] stride}, [1] by default
     */
    public long[] stride() {
        return stride;
    }

    /**
     * Sets {@code padding}.
     *
     * @param value {@code SymInt[1] padding}, [0] by default
     * @return this
     */
    public ConvTranspose1dOptions padding(long... value) {
        padding = value;
        return this;
    }

    /**
     * What {@code padding} is.
     *
     * @return {@code SymInt[1] padding}, [0] by default
     */
    public long[] padding() {
        return padding;
    }

    /**
     * Sets {@code output_padding}.
     *
     * @param value {@code SymInt[1] output_padding}, [0] by default
     * @return this
     */
    public ConvTranspose1dOptions outputPadding(long... value) {
        outputPadding = value;
        return this;
    }

    /**
     * What {@code output_padding} is.
     *
     * @return {@code SymInt[1] output_padding}, [0] by default
     */
    public long[] outputPadding() {
        return outputPadding;
    }

    /**
     * Sets {@code groups}.
     *
     * @param value {@code SymInt groups}, 1 by default
     * @return this
     */
    public ConvTranspose1dOptions groups(long value) {
        groups = value;
        return this;
    }

    /**
     * What {@code groups} is.
     *
     * @return {@code SymInt groups}, 1 by default
     */
    public long groups() {
        return groups;
    }

    /**
     * Sets {@code dilation}.
     *
     * @param value {@code SymInt[1] dilation}, [1] by default
     * @return this
     */
    public ConvTranspose1dOptions dilation(long... value) {
        dilation = value;
        return this;
    }

    /**
     * What {@code dilation} is.
     *
     * @return {@code SymInt[1] dilation}, [1] by default
     */
    public long[] dilation() {
        return dilation;
    }
}
