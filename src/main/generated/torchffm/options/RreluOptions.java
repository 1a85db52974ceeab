// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Generator;
import torchffm.Scalar;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class RreluOptions {

    private Scalar lower = Scalar.of(0.125);

    private Scalar upper = Scalar.of(0.3333333333333333);

    private boolean training = false;

    private @Nullable Generator generator;

    /**
     * All as by default.
     */
    public RreluOptions() {}

    /**
     * Sets {@code lower}.
     *
     * @param value {@code Scalar lower}, 0.125 by default
     * @return this
     */
    public RreluOptions lower(Scalar value) {
        lower = value;
        return this;
    }

    /**
     * Sets {@code lower}.
     *
     * @param value a number
     * @return this
     */
    public RreluOptions lower(double value) {
        lower = Scalar.of(value);
        return this;
    }

    /**
     * Sets {@code lower}.
     *
     * @param value a number
     * @return this
     */
    public RreluOptions lower(long value) {
        lower = Scalar.of(value);
        return this;
    }

    /**
     * What {@code lower} is.
     *
     * @return {@code Scalar lower}, 0.125 by default
     */
    public Scalar lower() {
        return lower;
    }

    /**
     * Sets {@code upper}.
     *
     * @param value {@code Scalar upper}, 0.3333333333333333 by default
     * @return this
     */
    public RreluOptions upper(Scalar value) {
        upper = value;
        return this;
    }

    /**
     * Sets {@code upper}.
     *
     * @param value a number
     * @return this
     */
    public RreluOptions upper(double value) {
        upper = Scalar.of(value);
        return this;
    }

    /**
     * Sets {@code upper}.
     *
     * @param value a number
     * @return this
     */
    public RreluOptions upper(long value) {
        upper = Scalar.of(value);
        return this;
    }

    /**
     * What {@code upper} is.
     *
     * @return {@code Scalar upper}, 0.3333333333333333 by default
     */
    public Scalar upper() {
        return upper;
    }

    /**
     * Sets {@code training}.
     *
     * @param value {@code bool training}, False by default
     * @return this
     */
    public RreluOptions training(boolean value) {
        training = value;
        return this;
    }

    /**
     * What {@code training} is.
     *
     * @return {@code bool training}, False by default
     */
    public boolean training() {
        return training;
    }

    /**
     * Sets {@code generator}.
     *
     * @param value {@code Generator? generator}, None by default
     * @return this
     */
    public RreluOptions generator(@Nullable Generator value) {
        generator = value;
        return this;
    }

    /**
     * What {@code generator} is.
     *
     * @return {@code Generator? generator}, None by default
     */
    public @Nullable Generator generator() {
        return generator;
    }
}
