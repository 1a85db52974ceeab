// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Scalar;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class SegmentReduceBackwardOptions {

    private @Nullable Tensor lengths;

    private @Nullable Tensor offsets;

    private long axis = 0;

    private @Nullable Scalar initial;

    /**
     * All as by default.
     */
    public SegmentReduceBackwardOptions() {}

    /**
     * Sets {@code lengths}.
     *
     * @param value {@code Tensor? lengths}, None by default
     * @return this
     */
    public SegmentReduceBackwardOptions lengths(@Nullable Tensor value) {
        lengths = value;
        return this;
    }

    /**
     * What {@code lengths} is.
     *
     * @return {@code Tensor? lengths}, None by default
     */
    public @Nullable Tensor lengths() {
        return lengths;
    }

    /**
     * Sets {@code offsets}.
     *
     * @param value {@code Tensor? offsets}, None by default
     * @return this
     */
    public SegmentReduceBackwardOptions offsets(@Nullable Tensor value) {
        offsets = value;
        return this;
    }

    /**
     * What {@code offsets} is.
     *
     * @return {@code Tensor? offsets}, None by default
     */
    public @Nullable Tensor offsets() {
        return offsets;
    }

    /**
     * Sets {@code axis}.
     *
     * @param value {@code int axis}, 0 by default
     * @return this
     */
    public SegmentReduceBackwardOptions axis(long value) {
        axis = value;
        return this;
    }

    /**
     * What {@code axis} is.
     *
     * @return {@code int axis}, 0 by default
     */
    public long axis() {
        return axis;
    }

    /**
     * Sets {@code initial}.
     *
     * @param value {@code Scalar? initial}, None by default
     * @return this
     */
    public SegmentReduceBackwardOptions initial(@Nullable Scalar value) {
        initial = value;
        return this;
    }

    /**
     * Sets {@code initial}.
     *
     * @param value a number
     * @return this
     */
    public SegmentReduceBackwardOptions initial(double value) {
        initial = Scalar.of(value);
        return this;
    }

    /**
     * Sets {@code initial}.
     *
     * @param value a number
     * @return this
     */
    public SegmentReduceBackwardOptions initial(long value) {
        initial = Scalar.of(value);
        return this;
    }

    /**
     * What {@code initial} is.
     *
     * @return {@code Scalar? initial}, None by default
     */
    public @Nullable Scalar initial() {
        return initial;
    }
}
