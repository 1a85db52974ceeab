// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class EmbeddingBagOptions {

    private boolean scaleGradByFreq = false;

    private long mode = 0;

    private boolean sparse = false;

    private @Nullable Tensor perSampleWeights;

    private boolean includeLastOffset = false;

    /**
     * All as by default.
     */
    public EmbeddingBagOptions() {}

    /**
     * Sets {@code scale_grad_by_freq}.
     *
     * @param value {@code bool scale_grad_by_freq}, False by default
     * @return this
     */
    public EmbeddingBagOptions scaleGradByFreq(boolean value) {
        scaleGradByFreq = value;
        return this;
    }

    /**
     * What {@code scale_grad_by_freq} is.
     *
     * @return {@code bool scale_grad_by_freq}, False by default
     */
    public boolean scaleGradByFreq() {
        return scaleGradByFreq;
    }

    /**
     * Sets {@code mode}.
     *
     * @param value {@code int mode}, 0 by default
     * @return this
     */
    public EmbeddingBagOptions mode(long value) {
        mode = value;
        return this;
    }

    /**
     * What {@code mode} is.
     *
     * @return {@code int mode}, 0 by default
     */
    public long mode() {
        return mode;
    }

    /**
     * Sets {@code sparse}.
     *
     * @param value {@code bool sparse}, False by default
     * @return this
     */
    public EmbeddingBagOptions sparse(boolean value) {
        sparse = value;
        return this;
    }

    /**
     * What {@code sparse} is.
     *
     * @return {@code bool sparse}, False by default
     */
    public boolean sparse() {
        return sparse;
    }

    /**
     * Sets {@code per_sample_weights}.
     *
     * @param value {@code Tensor? per_sample_weights}, None by default
     * @return this
     */
    public EmbeddingBagOptions perSampleWeights(@Nullable Tensor value) {
        perSampleWeights = value;
        return this;
    }

    /**
     * What {@code per_sample_weights} is.
     *
     * @return {@code Tensor? per_sample_weights}, None by default
     */
    public @Nullable Tensor perSampleWeights() {
        return perSampleWeights;
    }

    /**
     * Sets {@code include_last_offset}.
     *
     * @param value {@code bool include_last_offset}, False by default
     * @return this
     */
    public EmbeddingBagOptions includeLastOffset(boolean value) {
        includeLastOffset = value;
        return this;
    }

    /**
     * What {@code include_last_offset} is.
     *
     * @return {@code bool include_last_offset}, False by default
     */
    public boolean includeLastOffset() {
        return includeLastOffset;
    }
}
