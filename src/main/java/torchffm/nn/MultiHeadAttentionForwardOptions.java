package torchffm.nn;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * What {@link Functional#multiHeadAttentionForward} may be told; what is not set is what PyTorch has by default.
 */
public final class MultiHeadAttentionForwardOptions {

    private boolean training = true;

    private @Nullable Tensor keyPaddingMask;

    private boolean needWeights = true;

    private @Nullable Tensor attnMask;

    private boolean useSeparateProjWeight = false;

    private @Nullable Tensor qProjWeight;

    private @Nullable Tensor kProjWeight;

    private @Nullable Tensor vProjWeight;

    private @Nullable Tensor staticK;

    private @Nullable Tensor staticV;

    private boolean averageAttnWeights = true;

    private boolean isCausal = false;

    /** All as by default. */
    public MultiHeadAttentionForwardOptions() {}

    /**
     * Sets whether dropout is applied; true by default ({@code training}).
     *
     * @param value whether dropout is applied; true by default
     * @return this
     */
    public MultiHeadAttentionForwardOptions training(boolean value) {
        training = value;
        return this;
    }

    /**
     * Sets which sources are left out, {@code (N, S)} or {@code (S)}: true for those, or what is added to their
     * scores; null for none ({@code key_padding_mask}).
     *
     * @param value which sources are left out, {@code (N, S)} or {@code (S)}: true for those, or what is added
     * to their scores; null for none
     * @return this
     */
    public MultiHeadAttentionForwardOptions keyPaddingMask(@Nullable Tensor value) {
        keyPaddingMask = value;
        return this;
    }

    /**
     * Sets whether the weights are given, too, which is slower; true by default ({@code need_weights}).
     *
     * @param value whether the weights are given, too, which is slower; true by default
     * @return this
     */
    public MultiHeadAttentionForwardOptions needWeights(boolean value) {
        needWeights = value;
        return this;
    }

    /**
     * Sets which sources a target does not see, {@code (L, S)} or {@code (N * heads, L, S)}: true for those, or
     * what is added to their scores; null for none ({@code attn_mask}).
     *
     * @param value which sources a target does not see, {@code (L, S)} or {@code (N * heads, L, S)}: true for
     * those, or what is added to their scores; null for none
     * @return this
     */
    public MultiHeadAttentionForwardOptions attnMask(@Nullable Tensor value) {
        attnMask = value;
        return this;
    }

    /**
     * Sets whether query, key and value have a weight each, instead of {@code inProjWeight}; false by default
     * ({@code use_separate_proj_weight}).
     *
     * @param value whether query, key and value have a weight each, instead of {@code inProjWeight}; false by
     * default
     * @return this
     */
    public MultiHeadAttentionForwardOptions useSeparateProjWeight(boolean value) {
        useSeparateProjWeight = value;
        return this;
    }

    /**
     * Sets the query's weight, {@code (E, E)}, or null ({@code q_proj_weight}).
     *
     * @param value the query's weight, {@code (E, E)}, or null
     * @return this
     */
    public MultiHeadAttentionForwardOptions qProjWeight(@Nullable Tensor value) {
        qProjWeight = value;
        return this;
    }

    /**
     * Sets the key's weight, {@code (E, key's features)}, or null ({@code k_proj_weight}).
     *
     * @param value the key's weight, {@code (E, key's features)}, or null
     * @return this
     */
    public MultiHeadAttentionForwardOptions kProjWeight(@Nullable Tensor value) {
        kProjWeight = value;
        return this;
    }

    /**
     * Sets the value's weight, {@code (E, value's features)}, or null ({@code v_proj_weight}).
     *
     * @param value the value's weight, {@code (E, value's features)}, or null
     * @return this
     */
    public MultiHeadAttentionForwardOptions vProjWeight(@Nullable Tensor value) {
        vProjWeight = value;
        return this;
    }

    /**
     * Sets what stands for the projected keys, {@code (N * heads, S, E / heads)}, or null ({@code static_k}).
     *
     * @param value what stands for the projected keys, {@code (N * heads, S, E / heads)}, or null
     * @return this
     */
    public MultiHeadAttentionForwardOptions staticK(@Nullable Tensor value) {
        staticK = value;
        return this;
    }

    /**
     * Sets what stands for the projected values, {@code (N * heads, S, E / heads)}, or null ({@code static_v}).
     *
     * @param value what stands for the projected values, {@code (N * heads, S, E / heads)}, or null
     * @return this
     */
    public MultiHeadAttentionForwardOptions staticV(@Nullable Tensor value) {
        staticV = value;
        return this;
    }

    /**
     * Sets whether the weights are averaged over the heads; true by default ({@code average_attn_weights}).
     *
     * @param value whether the weights are averaged over the heads; true by default
     * @return this
     */
    public MultiHeadAttentionForwardOptions averageAttnWeights(boolean value) {
        averageAttnWeights = value;
        return this;
    }

    /**
     * Sets a hint that {@code attnMask} is the causal one, which is then left out where it can be; false by
     * default ({@code is_causal}).
     *
     * @param value a hint that {@code attnMask} is the causal one, which is then left out where it can be;
     * false by default
     * @return this
     */
    public MultiHeadAttentionForwardOptions isCausal(boolean value) {
        isCausal = value;
        return this;
    }

    boolean training() {
        return training;
    }

    @Nullable
    Tensor keyPaddingMask() {
        return keyPaddingMask;
    }

    boolean needWeights() {
        return needWeights;
    }

    @Nullable
    Tensor attnMask() {
        return attnMask;
    }

    boolean useSeparateProjWeight() {
        return useSeparateProjWeight;
    }

    @Nullable
    Tensor qProjWeight() {
        return qProjWeight;
    }

    @Nullable
    Tensor kProjWeight() {
        return kProjWeight;
    }

    @Nullable
    Tensor vProjWeight() {
        return vProjWeight;
    }

    @Nullable
    Tensor staticK() {
        return staticK;
    }

    @Nullable
    Tensor staticV() {
        return staticV;
    }

    boolean averageAttnWeights() {
        return averageAttnWeights;
    }

    boolean isCausal() {
        return isCausal;
    }
}
