// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class NativeMultiHeadAttentionOptions {

    private @Nullable Tensor mask;

    private boolean needWeights = true;

    private boolean averageAttnWeights = true;

    private @Nullable Long maskType;

    /**
     * All as by default.
     */
    public NativeMultiHeadAttentionOptions() {}

    /**
     * Sets {@code mask}.
     *
     * @param value {@code Tensor? mask}, None by default
     * @return this
     */
    public NativeMultiHeadAttentionOptions mask(@Nullable Tensor value) {
        mask = value;
        return this;
    }

    /**
     * What {@code mask} is.
     *
     * @return {@code Tensor? mask}, None by default
     */
    public @Nullable Tensor mask() {
        return mask;
    }

    /**
     * Sets {@code need_weights}.
     *
     * @param value {@code bool need_weights}, True by default
     * @return this
     */
    public NativeMultiHeadAttentionOptions needWeights(boolean value) {
        needWeights = value;
        return this;
    }

    /**
     * What {@code need_weights} is.
     *
     * @return {@code bool need_weights}, True by default
     */
    public boolean needWeights() {
        return needWeights;
    }

    /**
     * Sets {@code average_attn_weights}.
     *
     * @param value {@code bool average_attn_weights}, True by default
     * @return this
     */
    public NativeMultiHeadAttentionOptions averageAttnWeights(boolean value) {
        averageAttnWeights = value;
        return this;
    }

    /**
     * What {@code average_attn_weights} is.
     *
     * @return {@code bool average_attn_weights}, True by default
     */
    public boolean averageAttnWeights() {
        return averageAttnWeights;
    }

    /**
     * Sets {@code mask_type}.
     *
     * @param value {@code int? mask_type}, None by default
     * @return this
     */
    public NativeMultiHeadAttentionOptions maskType(@Nullable Long value) {
        maskType = value;
        return this;
    }

    /**
     * Sets {@code mask_type}.
     *
     * @param value a number
     * @return this
     */
    public NativeMultiHeadAttentionOptions maskType(long value) {
        maskType = value;
        return this;
    }

    /**
     * What {@code mask_type} is.
     *
     * @return {@code int? mask_type}, None by default
     */
    public @Nullable Long maskType() {
        return maskType;
    }
}
