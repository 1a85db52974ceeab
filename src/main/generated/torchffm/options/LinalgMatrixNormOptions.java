// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.DType;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class LinalgMatrixNormOptions {

    private String ord = "fro";

    private long[] dim = new long[] {-2, -1};

    private boolean keepdim = false;

    private @Nullable DType dtype;

    /**
     * All as by default.
     */
    public LinalgMatrixNormOptions() {}

    /**
     * Sets {@code ord}.
     *
     * @param value {@code str ord}, {@code "fro"} by default
     * @return this
     */
    public LinalgMatrixNormOptions ord(String value) {
        ord = value;
        return this;
    }

    /**
     * What {@code ord} is.
     *
     * @return {@code str ord}, {@code "fro"} by default
     */
    public String ord() {
        return ord;
    }

    /**
     * Sets {@code dim}.
     *
     * @param value {@code int[] dim}, [-2, -1] by default
     * @return this
     */
    public LinalgMatrixNormOptions dim(long... value) {
        dim = value;
        return this;
    }

    /**
     * What {@code dim} is.
     *
     * @return {@code int[] dim}, [-2, -1] by default
     */
    public long[] dim() {
        return dim;
    }

    /**
     * Sets {@code keepdim}.
     *
     * @param value {@code bool keepdim}, False by default
     * @return this
     */
    public LinalgMatrixNormOptions keepdim(boolean value) {
        keepdim = value;
        return this;
    }

    /**
     * What {@code keepdim} is.
     *
     * @return {@code bool keepdim}, False by default
     */
    public boolean keepdim() {
        return keepdim;
    }

    /**
     * Sets {@code dtype}.
     *
     * @param value {@code ScalarType? dtype}, None by default
     * @return this
     */
    public LinalgMatrixNormOptions dtype(@Nullable DType value) {
        dtype = value;
        return this;
    }

    /**
     * What {@code dtype} is.
     *
     * @return {@code ScalarType? dtype}, None by default
     */
    public @Nullable DType dtype() {
        return dtype;
    }
}
