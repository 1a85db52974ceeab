// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class SlowConvDilated3dOptions {

    private @Nullable Tensor bias;

    private long[] stride = new long[] {1, 1, 1};

    private long[] padding = new long[] {0, 0, 0};

    private long[] dilation = new long[] {1, 1, 1};

    /**
     * All as by default.
     */
    public SlowConvDilated3dOptions() {}

    /**
     * Sets {@code bias}.
     *
     * @param value {@code Tensor? bias}, None by default
     * @return this
     */
    public SlowConvDilated3dOptions bias(@Nullable Tensor value) {
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
     * @param value {@code SymInt[3] stride}, [1, 1, 1] by default
     * @return this
     */
    public SlowConvDilated3dOptions stride(long... value) {
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
     * Sets {@code padding}.
     *
     * @param value {@code SymInt[3] padding}, [0, 0, 0] by default
     * @return this
     */
    public SlowConvDilated3dOptions padding(long... value) {
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
     * Sets {@code dilation}.
     *
     * @param value {@code SymInt[3] dilation}, [1, 1, 1] by default
     * @return this
     */
    public SlowConvDilated3dOptions dilation(long... value) {
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
}
