// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class MkldnnReorderConv3dWeightOptions {

    private long[] padding = new long[] {0, 0, 0};

    private long[] stride = new long[] {1, 1, 1};

    private long[] dilation = new long[] {1, 1, 1};

    private long groups = 1;

    private long @Nullable [] inputSize;

    /**
     * All as by default.
     */
    public MkldnnReorderConv3dWeightOptions() {}

    /**
     * Sets {@code padding}.
     *
     * @param value {@code SymInt[3] padding}, [0, 0, 0] by default
     * @return this
     */
    public MkldnnReorderConv3dWeightOptions padding(long... value) {
        padding = value;
        return this;
    }

    /**
     * What {@code padding} is.
     *
     * @return {@code SymInt[3] padding}, [0, 0, 0] by default
     */
    public long[] padding() {
        return padding;
    }

    /**
     * Sets {@code stride}.
     *
     * @param value {@code SymInt[3] stride}, [1, 1, 1] by default
     * @return this
     */
    public MkldnnReorderConv3dWeightOptions stride(long... value) {
        stride = value;
        return this;
    }

    /**
     * What {@code stride} is.
     *
     * @return {@code SymInt[3] stride}, [1, 1, 1] by default
     */
    public long[] stride() {
        return stride;
    }

    /**
     * Sets {@code dilation}.
     *
     * @param value {@code SymInt[3] dilation}, [1, 1, 1] by default
     * @return this
     */
    public MkldnnReorderConv3dWeightOptions dilation(long... value) {
        dilation = value;
        return this;
    }

    /**
     * What {@code dilation} is.
     *
     * @return {@code SymInt[3] dilation}, [1, 1, 1] by default
     */
    public long[] dilation() {
        return dilation;
    }

    /**
     * Sets {@code groups}.
     *
     * @param value {@code SymInt groups}, 1 by default
     * @return this
     */
    public MkldnnReorderConv3dWeightOptions groups(long value) {
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
     * Sets {@code input_size}.
     *
     * @param value {@code SymInt[]? input_size}, None by default
     * @return this
     */
    public MkldnnReorderConv3dWeightOptions inputSize(long @Nullable ... value) {
        inputSize = value;
        return this;
    }

    /**
     * What {@code input_size} is.
     *
     * @return {@code SymInt[]? input_size}, None by default
     */
    public long @Nullable [] inputSize() {
        return inputSize;
    }
}
