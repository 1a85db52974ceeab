// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Scalar;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class SegmentReduceOptions {

    private @Nullable Tensor lengths;

    private @Nullable Tensor indices;

    private @Nullable Tensor offsets;

    private long axis = 0;

    private boolean unsafe = false;

    private @Nullable Scalar initial;

    /**
     * All as by default.
     */
    public SegmentReduceOptions() {}

    /**
     * Sets {@code lengths}.
     *
     * @param value {@code Tensor? lengths}, None by default
     * @return this
     */
    public SegmentReduceOptions lengths(@Nullable Tensor value) {
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
     * Sets {@code indices}.
     *
     * @param value {@code Tensor? indices}, None by default
     * @return this
     */
    public SegmentReduceOptions indices(@Nullable Tensor value) {
        indices = value;
        return this;
    }

    /**
     * What {@code indices} is.
     *
     * @return {@code Tensor? indices}, None by default
     */
    public @Nullable Tensor indices() {
        return indices;
    }

    /**
     * Sets {@code offsets}.
     *
     * @param value {@code Tensor? offsets}, None by default
     * @return this
     */
    public SegmentReduceOptions offsets(@Nullable Tensor value) {
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
    public SegmentReduceOptions axis(long value) {
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
     * Sets {@code unsafe}.
     *
     * @param value {@code bool unsafe}, False by default
     * @return this
     */
    public SegmentReduceOptions unsafe(boolean value) {
        unsafe = value;
        return this;
    }

    /**
     * What {@code unsafe} is.
     *
     * @return {@code bool unsafe}, False by default
     */
    public boolean unsafe() {
        return unsafe;
    }

    /**
     * Sets {@code initial}.
     *
     * @param value {@code Scalar? initial}, None by default
     * @return this
     */
    public SegmentReduceOptions initial(@Nullable Scalar value) {
        initial = value;
        return this;
    }

    /**
     * Sets {@code initial}.
     *
     * @param value a number
     * @return this
     */
    public SegmentReduceOptions initial(double value) {
        initial = Scalar.of(value);
        return this;
    }

    /**
     * Sets {@code initial}.
     *
     * @param value a number
     * @return this
     */
    public SegmentReduceOptions initial(long value) {
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
