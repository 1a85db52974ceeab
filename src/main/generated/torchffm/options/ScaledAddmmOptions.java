// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import torchffm.Scalar;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class ScaledAddmmOptions {

    private long[] contractionDim = new long[] {};

    private Scalar beta = Scalar.of(1);

    private Scalar alpha = Scalar.of(1);

    private boolean useFastAccum = false;

    /**
     * All as by default.
     */
    public ScaledAddmmOptions() {}

    /**
     * Sets {@code contraction_dim}.
     *
     * @param value {@code int[] contraction_dim}, [] by default
     * @return this
     */
    public ScaledAddmmOptions contractionDim(long... value) {
        contractionDim = value;
        return this;
    }

    /**
     * What {@code contraction_dim} is.
     *
     * @return {@code int[] contraction_dim}, [] by default
     */
    public long[] contractionDim() {
        return contractionDim;
    }

    /**
     * Sets {@code beta}.
     *
     * @param value {@code Scalar beta}, 1 by default
     * @return this
     */
    public ScaledAddmmOptions beta(Scalar value) {
        beta = value;
        return this;
    }

    /**
     * Sets {@code beta}.
     *
     * @param value a number
     * @return this
     */
    public ScaledAddmmOptions beta(double value) {
        beta = Scalar.of(value);
        return this;
    }

    /**
     * Sets {@code beta}.
     *
     * @param value a number
     * @return this
     */
    public ScaledAddmmOptions beta(long value) {
        beta = Scalar.of(value);
        return this;
    }

    /**
     * What {@code beta} is.
     *
     * @return {@code Scalar beta}, 1 by default
     */
    public Scalar beta() {
        return beta;
    }

    /**
     * Sets {@code alpha}.
     *
     * @param value {@code Scalar alpha}, 1 by default
     * @return this
     */
    public ScaledAddmmOptions alpha(Scalar value) {
        alpha = value;
        return this;
    }

    /**
     * Sets {@code alpha}.
     *
     * @param value a number
     * @return this
     */
    public ScaledAddmmOptions alpha(double value) {
        alpha = Scalar.of(value);
        return this;
    }

    /**
     * Sets {@code alpha}.
     *
     * @param value a number
     * @return this
     */
    public ScaledAddmmOptions alpha(long value) {
        alpha = Scalar.of(value);
        return this;
    }

    /**
     * What {@code alpha} is.
     *
     * @return {@code Scalar alpha}, 1 by default
     */
    public Scalar alpha() {
        return alpha;
    }

    /**
     * Sets {@code use_fast_accum}.
     *
     * @param value {@code bool use_fast_accum}, False by default
     * @return this
     */
    public ScaledAddmmOptions useFastAccum(boolean value) {
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
