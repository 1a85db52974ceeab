// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class ScaledGroupedMmOptions {

    private @Nullable Tensor offs;

    private @Nullable Tensor bias;

    private @Nullable Tensor scaleResult;

    private @Nullable DType outDtype;

    private boolean useFastAccum = false;

    /**
     * All as by default.
     */
    public ScaledGroupedMmOptions() {}

    /**
     * Sets {@code offs}.
     *
     * @param value {@code Tensor? offs}, None by default
     * @return this
     */
    public ScaledGroupedMmOptions offs(@Nullable Tensor value) {
        offs = value;
        return this;
    }

    /**
     * What {@code offs} is.
     *
     * @return {@code Tensor? offs}, None by default
     */
    public @Nullable Tensor offs() {
        return offs;
    }

    /**
     * Sets {@code bias}.
     *
     * @param value {@code Tensor? bias}, None by default
     * @return this
     */
    public ScaledGroupedMmOptions bias(@Nullable Tensor value) {
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
     * Sets {@code scale_result}.
     *
     * @param value {@code Tensor? scale_result}, None by default
     * @return this
     */
    public ScaledGroupedMmOptions scaleResult(@Nullable Tensor value) {
        scaleResult = value;
        return this;
    }

    /**
     * What {@code scale_result} is.
     *
     * @return {@code Tensor? scale_result}, None by default
     */
    public @Nullable Tensor scaleResult() {
        return scaleResult;
    }

    /**
     * Sets {@code out_dtype}.
     *
     * @param value {@code ScalarType? out_dtype}, None by default
     * @return this
     */
    public ScaledGroupedMmOptions outDtype(@Nullable DType value) {
        outDtype = value;
        return this;
    }

    /**
     * What {@code out_dtype} is.
     *
     * @return {@code ScalarType? out_dtype}, None by default
     */
    public @Nullable DType outDtype() {
        return outDtype;
    }

    /**
     * Sets {@code use_fast_accum}.
     *
     * @param value {@code bool use_fast_accum}, False by default
     * @return this
     */
    public ScaledGroupedMmOptions useFastAccum(boolean value) {
        useFastAccum = value;
        return this;
    }

    /**
     * What {@code use_fast_accum} is.
     *
     * @return {@code bool use_fast_accum}, False by default
     */
    public boolean useFastAccum() {
        return useFastAccum;
    }
}
