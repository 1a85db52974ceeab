// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class CudnnAttentionForwardOptions {

    private double dropoutP = 0.0;

    private boolean isCausal = false;

    private boolean returnDebugMask = false;

    private @Nullable Double scale;

    private @Nullable Tensor sequsedK;

    private @Nullable Tensor blockTable;

    /**
     * All as by default.
     */
    public CudnnAttentionForwardOptions() {}

    /**
     * Sets {@code dropout_p}.
     *
     * @param value {@code float dropout_p}, 0.0 by default
     * @return this
     */
    public CudnnAttentionForwardOptions dropoutP(double value) {
        dropoutP = value;
        return this;
    }

    /**
     * What {@code dropout_p} is.
     *
     * @return {@code float dropout_p}, 0.0 by default
     */
    public double dropoutP() {
        return dropoutP;
    }

    /**
     * Sets {@code is_causal}.
     *
     * @param value {@code bool is_causal}, False by default
     * @return this
     */
    public CudnnAttentionForwardOptions isCausal(boolean value) {
        isCausal = value;
        return this;
    }

    /**
     * What {@code is_causal} is.
     *
     * @return {@code bool is_causal}, False by default
     */
    public boolean isCausal() {
        return isCausal;
    }

    /**
     * Sets {@code return_debug_mask}.
     *
     * @param value {@code bool return_debug_mask}, False by default
     * @return this
     */
    public CudnnAttentionForwardOptions returnDebugMask(boolean value) {
        returnDebugMask = value;
        return this;
    }

    /**
     * What {@code return_debug_mask} is.
     *
     * @return {@code bool return_debug_mask}, False by default
     */
    public boolean returnDebugMask() {
        return returnDebugMask;
    }

    /**
     * Sets {@code scale}.
     *
     * @param value {@code float? scale}, None by default
     * @return this
     */
    public CudnnAttentionForwardOptions scale(@Nullable Double value) {
        scale = value;
        return this;
    }

    /**
     * Sets {@code scale}.
     *
     * @param value a number
     * @return this
     */
    public CudnnAttentionForwardOptions scale(double value) {
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
     * Sets {@code seqused_k}.
     *
     * @param value {@code Tensor? seqused_k}, None by default
     * @return this
     */
    public CudnnAttentionForwardOptions sequsedK(@Nullable Tensor value) {
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
     * Sets {@code block_table}.
     *
     * @param value {@code Tensor? block_table}, None by default
     * @return this
     */
    public CudnnAttentionForwardOptions blockTable(@Nullable Tensor value) {
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
}
