// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Scalar;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class LinalgVectorNormOptions {

    private Scalar ord = Scalar.of(2);

    private long @Nullable [] dim;

    private boolean keepdim = false;

    private @Nullable DType dtype;

    /**
     * All as by default.
     */
    public LinalgVectorNormOptions() {}

    /**
     * Sets {@code ord}.
     *
     * @param value {@code Scalar ord}, 2 by default
     * @return this
     */
    public LinalgVectorNormOptions ord(Scalar value) {
        ord = value;
        return this;
    }

    /**
     * Sets {@code ord}.
     *
     * @param value a number
     * @return this
     */
    public LinalgVectorNormOptions ord(double value) {
        ord = Scalar.of(value);
        return this;
    }

    /**
     * Sets {@code ord}.
     *
     * @param value a number
     * @return this
     */
    public LinalgVectorNormOptions ord(long value) {
        ord = Scalar.of(value);
        return this;
    }

    /**
     * What {@code ord} is.
     *
     * @return {@code Scalar ord}, 2 by default
     */
    public Scalar ord() {
        return ord;
    }

    /**
     * Sets {@code dim}.
     *
     * @param value {@code int[1]? dim}, None by default
     * @return this
     */
    public LinalgVectorNormOptions dim(long @Nullable ... value) {
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
    public LinalgVectorNormOptions keepdim(boolean value) {
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
    public LinalgVectorNormOptions dtype(@Nullable DType value) {
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
