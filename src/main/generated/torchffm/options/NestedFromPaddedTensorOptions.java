// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class NestedFromPaddedTensorOptions {

    private long raggedIdx = 1;

    private @Nullable Tensor minSeqlen;

    private @Nullable Tensor maxSeqlen;

    private @Nullable Long sumS;

    /**
     * All as by default.
     */
    public NestedFromPaddedTensorOptions() {}

    /**
     * Sets {@code ragged_idx}.
     *
     * @param value {@code int ragged_idx}, 1 by default
     * @return this
     */
    public NestedFromPaddedTensorOptions raggedIdx(long value) {
        raggedIdx = value;
        return this;
    }

    /**
     * What {@code ragged_idx} is.
     *
     * @return {@code int ragged_idx}, 1 by default
     */
    public long raggedIdx() {
        return raggedIdx;
    }

    /**
     * Sets {@code min_seqlen}.
     *
     * @param value {@code Tensor? min_seqlen}, None by default
     * @return this
     */
    public NestedFromPaddedTensorOptions minSeqlen(@Nullable Tensor value) {
        minSeqlen = value;
        return this;
    }

    /**
     * What {@code min_seqlen} is.
     *
     * @return {@code Tensor? min_seqlen}, None by default
     */
    public @Nullable Tensor minSeqlen() {
        return minSeqlen;
    }

    /**
     * Sets {@code max_seqlen}.
     *
     * @param value {@code Tensor? max_seqlen}, None by default
     * @return this
     */
    public NestedFromPaddedTensorOptions maxSeqlen(@Nullable Tensor value) {
        maxSeqlen = value;
        return this;
    }

    /**
     * What {@code max_seqlen} is.
     *
     * @return {@code Tensor? max_seqlen}, None by default
     */
    public @Nullable Tensor maxSeqlen() {
        return maxSeqlen;
    }

    /**
     * Sets {@code sum_S}.
     *
     * @param value {@code SymInt? sum_S}, None by default
     * @return this
     */
    public NestedFromPaddedTensorOptions sumS(@Nullable Long value) {
        sumS = value;
        return this;
    }

    /**
     * Sets {@code sum_S}.
     *
     * @param value a number
     * @return this
     */
    public NestedFromPaddedTensorOptions sumS(long value) {
        sumS = value;
        return this;
    }

    /**
     * What {@code sum_S} is.
     *
     * @return {@code SymInt? sum_S}, None by default
     */
    public @Nullable Long sumS() {
        return sumS;
    }
}
