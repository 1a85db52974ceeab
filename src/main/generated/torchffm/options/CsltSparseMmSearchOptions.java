// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class CsltSparseMmSearchOptions {

    private @Nullable Tensor bias;

    private @Nullable Tensor alpha;

    private @Nullable DType outDtype;

    private boolean transposeResult = false;

    /**
     * All as by default.
     */
    public CsltSparseMmSearchOptions() {}

    /**
     * Sets {@code bias}.
     *
     * @param value {@code Tensor? bias}, None by default
     * @return this
     */
    public CsltSparseMmSearchOptions bias(@Nullable Tensor value) {
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
     * Sets {@code alpha}.
     *
     * @param value {@code Tensor? alpha}, None by default
     * @return this
     */
    public CsltSparseMmSearchOptions alpha(@Nullable Tensor value) {
        alpha = value;
        return this;
    }

    /**
     * What {@code alpha} is.
     *
     * @return {@code Tensor? alpha}, None by default
     */
    public @Nullable Tensor alpha() {
        return alpha;
    }

    /**
     * Sets {@code out_dtype}.
     *
     * @param value {@code ScalarType? out_dtype}, None by default
     * @return this
     */
    public CsltSparseMmSearchOptions outDtype(@Nullable DType value) {
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
     * Sets {@code transpose_result}.
     *
     * @param value {@code bool transpose_result}, False by default
     * @return this
     */
    public CsltSparseMmSearchOptions transposeResult(boolean value) {
        transposeResult = value;
        return this;
    }

    /**
     * What {@code transpose_result} is.
     *
     * @return {@code bool transpose_result}, False by default
     */
    public boolean transposeResult() {
        return transposeResult;
    }
}
