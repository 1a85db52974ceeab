// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class EfficientAttentionForwardOptions {

    private boolean computeLogSumexp = false;

    private @Nullable Double scale;

    private @Nullable Tensor seqlenK;

    private @Nullable Long windowSize;

    /**
     * All as by default.
     */
    public EfficientAttentionForwardOptions() {}

    /**
     * Sets {@code compute_log_sumexp}.
     *
     * @param value {@code bool compute_log_sumexp}, False by default
     * @return this
     */
    public EfficientAttentionForwardOptions computeLogSumexp(boolean value) {
        computeLogSumexp = value;
        return this;
    }

    /**
     * What {@code compute_log_sumexp} is.
     *
     * @return {@code bool compute_log_sumexp}, False by default
     */
    public boolean computeLogSumexp() {
        return computeLogSumexp;
    }

    /**
     * Sets {@code scale}.
     *
     * @param value {@code float? scale}, None by default
     * @return this
     */
    public EfficientAttentionForwardOptions scale(@Nullable Double value) {
        scale = value;
        return this;
    }

    /**
     * Sets {@code scale}.
     *
     * @param value a number
     * @return this
     */
    public EfficientAttentionForwardOptions scale(double value) {
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
     * Sets {@code seqlen_k}.
     *
     * @param value {@code Tensor? seqlen_k}, None by default
     * @return this
     */
    public EfficientAttentionForwardOptions seqlenK(@Nullable Tensor value) {
        seqlenK = value;
        return this;
    }

    /**
     * What {@code seqlen_k} is.
     *
     * @return {@code Tensor? seqlen_k}, None by default
     */
    public @Nullable Tensor seqlenK() {
        return seqlenK;
    }

    /**
     * Sets {@code window_size}.
     *
     * @param value {@code int? window_size}, None by default
     * @return this
     */
    public EfficientAttentionForwardOptions windowSize(@Nullable Long value) {
        windowSize = value;
        return this;
    }

    /**
     * Sets {@code window_size}.
     *
     * @param value a number
     * @return this
     */
    public EfficientAttentionForwardOptions windowSize(long value) {
        windowSize = value;
        return this;
    }

    /**
     * What {@code window_size} is.
     *
     * @return {@code int? window_size}, None by default
     */
    public @Nullable Long windowSize() {
        return windowSize;
    }
}
