// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Scalar;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class MultiMarginLossOptions {

    private Scalar p = Scalar.of(1);

    private Scalar margin = Scalar.of(1);

    private @Nullable Tensor weight;

    private long reduction = 1;

    /**
     * All as by default.
     */
    public MultiMarginLossOptions() {}

    /**
     * Sets {@code p}.
     *
     * @param value {@code Scalar p}, 1 by default
     * @return this
     */
    public MultiMarginLossOptions p(Scalar value) {
        p = value;
        return this;
    }

    /**
     * Sets {@code p}.
     *
     * @param value a number
     * @return this
     */
    public MultiMarginLossOptions p(double value) {
        p = Scalar.of(value);
        return this;
    }

    /**
     * Sets {@code p}.
     *
     * @param value a number
     * @return this
     */
    public MultiMarginLossOptions p(long value) {
        p = Scalar.of(value);
        return this;
    }

    /**
     * What {@code p} is.
     *
     * @return {@code Scalar p}, 1 by default
     */
    public Scalar p() {
        return p;
    }

    /**
     * Sets {@code margin}.
     *
     * @param value {@code Scalar margin}, 1 by default
     * @return this
     */
    public MultiMarginLossOptions margin(Scalar value) {
        margin = value;
        return this;
    }

    /**
     * Sets {@code margin}.
     *
     * @param value a number
     * @return this
     */
    public MultiMarginLossOptions margin(double value) {
        margin = Scalar.of(value);
        return this;
    }

    /**
     * Sets {@code margin}.
     *
     * @param value a number
     * @return this
     */
    public MultiMarginLossOptions margin(long value) {
        margin = Scalar.of(value);
        return this;
    }

    /**
     * What {@code margin} is.
     *
     * @return {@code Scalar margin}, 1 by default
     */
    public Scalar margin() {
        return margin;
    }

    /**
     * Sets {@code weight}.
     *
     * @param value {@code Tensor? weight}, None by default
     * @return this
     */
    public MultiMarginLossOptions weight(@Nullable Tensor value) {
        weight = value;
        return this;
    }

    /**
     * What {@code weight} is.
     *
     * @return {@code Tensor? weight}, None by default
     */
    public @Nullable Tensor weight() {
        return weight;
    }

    /**
     * Sets {@code reduction}.
     *
     * @param value {@code int reduction}, 1 by default
     * @return this
     */
    public MultiMarginLossOptions reduction(long value) {
        reduction = value;
        return this;
    }

    /**
     * What {@code reduction} is.
     *
     * @return {@code int reduction}, 1 by default
     */
    public long reduction() {
        return reduction;
    }
}
