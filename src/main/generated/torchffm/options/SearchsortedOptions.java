// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class SearchsortedOptions {

    private boolean outInt32 = false;

    private boolean right = false;

    private @Nullable String side;

    private @Nullable Tensor sorter;

    /**
     * All as by default.
     */
    public SearchsortedOptions() {}

    /**
     * Sets {@code out_int32}.
     *
     * @param value {@code bool out_int32}, False by default
     * @return this
     */
    public SearchsortedOptions outInt32(boolean value) {
        outInt32 = value;
        return this;
    }

    /**
     * What {@code out_int32} is.
     *
     * @return {@code bool out_int32}, False by default
     */
    public boolean outInt32() {
        return outInt32;
    }

    /**
     * Sets {@code right}.
     *
     * @param value {@code bool right}, False by default
     * @return this
     */
    public SearchsortedOptions right(boolean value) {
        right = value;
        return this;
    }

    /**
     * What {@code right} is.
     *
     * @return {@code bool right}, False by default
     */
    public boolean right() {
        return right;
    }

    /**
     * Sets {@code side}.
     *
     * @param value {@code str? side}, None by default
     * @return this
     */
    public SearchsortedOptions side(@Nullable String value) {
        side = value;
        return this;
    }

    /**
     * What {@code side} is.
     *
     * @return {@code str? side}, None by default
     */
    public @Nullable String side() {
        return side;
    }

    /**
     * Sets {@code sorter}.
     *
     * @param value {@code Tensor? sorter}, None by default
     * @return this
     */
    public SearchsortedOptions sorter(@Nullable Tensor value) {
        sorter = value;
        return this;
    }

    /**
     * What {@code sorter} is.
     *
     * @return {@code Tensor? sorter}, None by default
     */
    public @Nullable Tensor sorter() {
        return sorter;
    }
}
