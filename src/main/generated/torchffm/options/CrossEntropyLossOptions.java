// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class CrossEntropyLossOptions {

    private @Nullable Tensor weight;

    private long reduction = 1;

    private long ignoreIndex = -100;

    private double labelSmoothing = 0.0;

    /**
     * All as by default.
     */
    public CrossEntropyLossOptions() {}

    /**
     * Sets {@code weight}.
     *
     * @param value {@code Tensor? weight}, None by default
     * @return this
     */
    public CrossEntropyLossOptions weight(@Nullable Tensor value) {
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
    public CrossEntropyLossOptions reduction(long value) {
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

    /**
     * Sets {@code ignore_index}.
     *
     * @param value {@code SymInt ignore_index}, -100 by default
     * @return this
     */
    public CrossEntropyLossOptions ignoreIndex(long value) {
        ignoreIndex = value;
        return this;
    }

    /**
     * What {@code ignore_index} is.
     *
     * @return {@code SymInt ignore_index}, -100 by default
     */
    public long ignoreIndex() {
        return ignoreIndex;
    }

    /**
     * Sets {@code label_smoothing}.
     *
     * @param value {@code float label_smoothing}, 0.0 by default
     * @return this
     */
    public CrossEntropyLossOptions labelSmoothing(double value) {
        labelSmoothing = value;
        return this;
    }

    /**
     * What {@code label_smoothing} is.
     *
     * @return {@code float label_smoothing}, 0.0 by default
     */
    public double labelSmoothing() {
        return labelSmoothing;
    }
}
