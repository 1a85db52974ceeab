// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class FusedSdpChoiceOptions {

    private @Nullable Tensor attnMask;

    private double dropoutP = 0.0;

    private boolean isCausal = false;

    private @Nullable Double scale;

    private boolean enableGqa = false;

    /**
     * All as by default.
     */
    public FusedSdpChoiceOptions() {}

    /**
     * Sets {@code attn_mask}.
     *
     * @param value {@code Tensor? attn_mask}, None by default
     * @return this
     */
    public FusedSdpChoiceOptions attnMask(@Nullable Tensor value) {
        attnMask = value;
        return this;
    }

    /**
     * What {@code attn_mask} is.
     *
     * @return {@code Tensor? attn_mask}, None by default
     */
    public @Nullable Tensor attnMask() {
        return attnMask;
    }

    /**
     * Sets {@code dropout_p}.
     *
     * @param value {@code float dropout_p}, 0.0 by default
     * @return this
     */
    public FusedSdpChoiceOptions dropoutP(double value) {
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
    public FusedSdpChoiceOptions isCausal(boolean value) {
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
     * Sets {@code scale}.
     *
     * @param value {@code float? scale}, None by default
     * @return this
     */
    public FusedSdpChoiceOptions scale(@Nullable Double value) {
        scale = value;
        return this;
    }

    /**
     * Sets {@code scale}.
     *
     * @param value a number
     * @return this
     */
    public FusedSdpChoiceOptions scale(double value) {
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
     * Sets {@code enable_gqa}.
     *
     * @param value {@code bool enable_gqa}, False by default
     * @return this
     */
    public FusedSdpChoiceOptions enableGqa(boolean value) {
        enableGqa = value;
        return this;
    }

    /**
     * What {@code enable_gqa} is.
     *
     * @return {@code bool enable_gqa}, False by default
     */
    public boolean enableGqa() {
        return enableGqa;
    }
}
