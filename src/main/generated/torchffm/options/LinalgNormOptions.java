// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Scalar;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class LinalgNormOptions {

    private @Nullable Scalar ord;

    private long @Nullable [] dim;

    private boolean keepdim = false;

    private @Nullable DType dtype;

    /**
     * All as by default.
     */
    public LinalgNormOptions() {}

    /**
     * Sets {@code ord}.
     *
     * @param value {@code Scalar? ord}, None by default
     * @return this
     */
    public LinalgNormOptions ord(@Nullable Scalar value) {
        ord = value;
        return this;
    }

    /**
     * Sets {@code ord}.
     *
     * @param value a number
     * @return this
     */
    public LinalgNormOptions ord(double value) {
        ord = Scalar.of(value);
        return this;
    }

    /**
     * Sets {@code ord}.
     *
     * @param value a number
     * @return this
     */
    public LinalgNormOptions ord(long value) {
        ord = Scalar.of(value);
        return this;
    }

    /**
     * What {@code ord} is.
     *
     * @return {@code Scalar? ord}, None by default
     */
    public @Nullable Scalar ord() {
        return ord;
    }

    /**
     * Sets {@code dim}.
     *
     * @param value {@code int[1]? dim}, None by default
     * @return this
     */
    public LinalgNormOptions dim(long @Nullable ... value) {
        dim = value;
        return this;
    }

    /**
     * What {@code dim} is.
     *
     * @return {@code int[1]? dim}, None by default
     */
    public long @Nullable [] dim() {
        return dim;
    }

    /**
     * Sets {@code keepdim}.
     *
     * @param value {@code bool keepdim}, False by default
     * @return this
     */
    public LinalgNormOptions keepdim(boolean value) {
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
    public LinalgNormOptions dtype(@Nullable DType value) {
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
