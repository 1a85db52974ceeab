// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class FlashAttentionForwardOptions {

    private @Nullable Double scale;

    private @Nullable Long windowSizeLeft;

    private @Nullable Long windowSizeRight;

    private @Nullable Tensor sequsedK;

    private @Nullable Tensor alibiSlopes;

    private @Nullable Tensor blockTable;

    private @Nullable Long numSplits;

    /**
     * All as by default.
     */
    public FlashAttentionForwardOptions() {}

    /**
     * Sets {@code scale}.
     *
     * @param value {@code float? scale}, None by default
     * @return this
     */
    public FlashAttentionForwardOptions scale(@Nullable Double value) {
        scale = value;
        return this;
    }

    /**
     * Sets {@code scale}.
     *
     * @param value a number
     * @return this
     */
    public FlashAttentionForwardOptions scale(double value) {
        scale = value;
        return this;
    }

    /**
     * What {@code scale} is.
     *
     * @return {@code float? scale}, None by default
     */
    public @Nullable Double scale() {
        return scale;
    }

    /**
     * Sets {@code window_size_left}.
     *
     * @param value {@code SymInt? window_size_left}, None by default
     * @return this
     */
    public FlashAttentionForwardOptions windowSizeLeft(@Nullable Long value) {
        windowSizeLeft = value;
        return this;
    }

    /**
     * Sets {@code window_size_left}.
     *
     * @param value a number
     * @return this
     */
    public FlashAttentionForwardOptions windowSizeLeft(long value) {
        windowSizeLeft = value;
        return this;
    }

    /**
     * What {@code window_size_left} is.
     *
     * @return {@code SymInt? window_size_left}, None by default
     */
    public @Nullable Long windowSizeLeft() {
        return windowSizeLeft;
    }

    /**
     * Sets {@code window_size_right}.
     *
     * @param value {@code SymInt? window_size_right}, None by default
     * @return this
     */
    public FlashAttentionForwardOptions windowSizeRight(@Nullable Long value) {
        windowSizeRight = value;
        return this;
    }

    /**
     * Sets {@code window_size_right}.
     *
     * @param value a number
     * @return this
     */
    public FlashAttentionForwardOptions windowSizeRight(long value) {
        windowSizeRight = value;
        return this;
    }

    /**
     * What {@code window_size_right} is.
     *
     * @return {@code SymInt? window_size_right}, None by default
     */
    public @Nullable Long windowSizeRight() {
        return windowSizeRight;
    }

    /**
     * Sets {@code seqused_k}.
     *
     * @param value {@code Tensor? seqused_k}, None by default
     * @return this
     */
    public FlashAttentionForwardOptions sequsedK(@Nullable Tensor value) {
        sequsedK = value;
        return this;
    }

    /**
     * What {@code seqused_k} is.
     *
     * @return {@code Tensor? seqused_k}, None by default
     */
    public @Nullable Tensor sequsedK() {
        return sequsedK;
    }

    /**
     * Sets {@code alibi_slopes}.
     *
     * @param value {@code Tensor? alibi_slopes}, None by default
     * @return this
     */
    public FlashAttentionForwardOptions alibiSlopes(@Nullable Tensor value) {
        alibiSlopes = value;
        return this;
    }

    /**
     * What {@code alibi_slopes} is.
     *
     * @return {@code Tensor? alibi_slopes}, None by default
     */
    public @Nullable Tensor alibiSlopes() {
        return alibiSlopes;
    }

    /**
     * Sets {@code block_table}.
     *
     * @param value {@code Tensor? block_table}, None by default
     * @return this
     */
    public FlashAttentionForwardOptions blockTable(@Nullable Tensor value) {
        blockTable = value;
        return this;
    }

    /**
     * What {@code block_table} is.
     *
     * @return {@code Tensor? block_table}, None by default
     */
    public @Nullable Tensor blockTable() {
        return blockTable;
    }

    /**
     * Sets {@code num_splits}.
     *
     * @param value {@code int? num_splits}, None by default
     * @return this
     */
    public FlashAttentionForwardOptions numSplits(@Nullable Long value) {
        numSplits = value;
        return this;
    }

    /**
     * Sets {@code num_splits}.
     *
     * @param value a number
     * @return this
     */
    public FlashAttentionForwardOptions numSplits(long value) {
        numSplits = value;
        return this;
    }

    /**
     * What {@code num_splits} is.
     *
     * @return {@code int? num_splits}, None by default
     */
    public @Nullable Long numSplits() {
        return numSplits;
    }
}
