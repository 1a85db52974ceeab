// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class CsltSparseMmOptions {

    private @Nullable Tensor bias;

    private @Nullable Tensor alpha;

    private @Nullable DType outDtype;

    private boolean transposeResult = false;

    private long algId = 0;

    private long splitK = 1;

    private long splitKMode = -1;

    /**
     * All as by default.
     */
    public CsltSparseMmOptions() {}

    /**
     * Sets {@code bias}.
     *
     * @param value {@code Tensor? bias}, None by default
     * @return this
     */
    public CsltSparseMmOptions bias(@Nullable Tensor value) {
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
    public CsltSparseMmOptions alpha(@Nullable Tensor value) {
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
    public CsltSparseMmOptions outDtype(@Nullable DType value) {
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
    public CsltSparseMmOptions transposeResult(boolean value) {
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

    /**
     * Sets {@code alg_id}.
     *
     * @param value {@code int alg_id}, 0 by default
     * @return this
     */
    public CsltSparseMmOptions algId(long value) {
        algId = value;
        return this;
    }

    /**
     * What {@code alg_id} is.
     *
     * @return {@code int alg_id}, 0 by default
     */
    public long algId() {
        return algId;
    }

    /**
     * Sets {@code split_k}.
     *
     * @param value {@code int split_k}, 1 by default
     * @return this
     */
    public CsltSparseMmOptions splitK(long value) {
        splitK = value;
        return this;
    }

    /**
     * What {@code split_k} is.
     *
     * @return {@code int split_k}, 1 by default
     */
    public long splitK() {
        return splitK;
    }

    /**
     * Sets {@code split_k_mode}.
     *
     * @param value {@code int split_k_mode}, -1 by default
     * @return this
     */
    public CsltSparseMmOptions splitKMode(long value) {
        splitKMode = value;
        return this;
    }

    /**
     * What {@code split_k_mode} is.
     *
     * @return {@code int split_k_mode}, -1 by default
     */
    public long splitKMode() {
        return splitKMode;
    }
}
