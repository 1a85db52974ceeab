// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class FlashAttentionForwardQuantizedOptions {

    private @Nullable Double scale;

    private @Nullable Long windowSizeLeft;

    private @Nullable Long windowSizeRight;

    private @Nullable Tensor sequsedK;

    private @Nullable Tensor alibiSlopes;

    /**
     * All as by default.
     */
    public FlashAttentionForwardQuantizedOptions() {}

    /**
     * Sets {@code scale}.
     *
     * @param value {@code float? scale}, None by default
     * @return this
     */
    public FlashAttentionForwardQuantizedOptions scale(@Nullable Double value) {
        scale = value;
        return this;
    }

    /**
     * Sets {@code scale}.
     *
     * @param value a number
     * @return this
     */
    public FlashAttentionForwardQuantizedOptions scale(double value) {
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
    public FlashAttentionForwardQuantizedOptions windowSizeLeft(@Nullable Long value) {
        windowSizeLeft = value;
        return this;
    }

    /**
     * Sets {@code window_size_left}.
     *
     * @param value a number
     * @return this
     */
    public FlashAttentionForwardQuantizedOptions windowSizeLeft(long value) {
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
    public FlashAttentionForwardQuantizedOptions windowSizeRight(@Nullable Long value) {
        windowSizeRight = value;
        return this;
    }

    /**
     * Sets {@code window_size_right}.
     *
     * @param value a number
     * @return this
     */
    public FlashAttentionForwardQuantizedOptions windowSizeRight(long value) {
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
    public FlashAttentionForwardQuantizedOptions sequsedK(@Nullable Tensor value) {
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
    public FlashAttentionForwardQuantizedOptions alibiSlopes(@Nullable Tensor value) {
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
}
