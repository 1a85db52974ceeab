package torchffm.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/** What {@link Functional#embeddingBag} may be told; what is not set is what PyTorch has by default. */
public final class EmbeddingBagSettings {

    private @Nullable Double maxNorm;

    private double normType = 2;

    private boolean scaleGradByFreq = false;

    private String mode = "mean";

    private boolean sparse = false;

    private @Nullable Tensor perSampleWeights;

    private boolean includeLastOffset = false;

    private @Nullable Long paddingIdx;

    /** All as by default. */
    public EmbeddingBagSettings() {}

    /**
     * Sets the greatest norm, to which longer rows are shortened in place, or null ({@code max_norm}).
     *
     * @param value the greatest norm, to which longer rows are shortened in place, or null ({@code max_norm})
     * @return this
     */
    public EmbeddingBagSettings maxNorm(@Nullable Double value) {
        maxNorm = value;
        return this;
    }

    /**
     * Sets that norm's exponent ({@code norm_type}).
     *
     * @param value that norm's exponent ({@code norm_type})
     * @return this
     */
    public EmbeddingBagSettings normType(double value) {
        normType = value;
        return this;
    }

    /**
     * Sets whether a row's gradient is divided by how often it occurs ({@code scale_grad_by_freq}).
     *
     * @param value whether a row's gradient is divided by how often it occurs ({@code scale_grad_by_freq})
     * @return this
     */
    public EmbeddingBagSettings scaleGradByFreq(boolean value) {
        scaleGradByFreq = value;
        return this;
    }

    /**
     * Sets one of sum, mean and max ({@code mode}).
     *
     * @param value one of sum, mean and max ({@code mode})
     * @return this
     */
    public EmbeddingBagSettings mode(String value) {
        mode = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets whether the gradient is sparse ({@code sparse}).
     *
     * @param value whether the gradient is sparse ({@code sparse})
     * @return this
     */
    public EmbeddingBagSettings sparse(boolean value) {
        sparse = value;
        return this;
    }

    /**
     * Sets what each row is multiplied by, of the input's shape, or null ({@code per_sample_weights}).
     *
     * @param value what each row is multiplied by, of the input's shape, or null ({@code per_sample_weights})
     * @return this
     */
    public EmbeddingBagSettings perSampleWeights(@Nullable Tensor value) {
        perSampleWeights = value;
        return this;
    }

    /**
     * Sets whether the last offset is the input's size ({@code include_last_offset}).
     *
     * @param value whether the last offset is the input's size ({@code include_last_offset})
     * @return this
     */
    public EmbeddingBagSettings includeLastOffset(boolean value) {
        includeLastOffset = value;
        return this;
    }

    /**
     * Sets the row that is left out, or null ({@code padding_idx}).
     *
     * @param value the row that is left out, or null ({@code padding_idx})
     * @return this
     */
    public EmbeddingBagSettings paddingIdx(@Nullable Long value) {
        paddingIdx = value;
        return this;
    }

    @Nullable
    Double maxNorm() {
        return maxNorm;
    }

    double normType() {
        return normType;
    }

    boolean scaleGradByFreq() {
        return scaleGradByFreq;
    }

    String mode() {
        return mode;
    }

    boolean sparse() {
        return sparse;
    }

    @Nullable
    Tensor perSampleWeights() {
        return perSampleWeights;
    }

    boolean includeLastOffset() {
        return includeLastOffset;
    }

    @Nullable
    Long paddingIdx() {
        return paddingIdx;
    }
}
