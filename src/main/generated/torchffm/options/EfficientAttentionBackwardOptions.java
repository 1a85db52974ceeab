// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class EfficientAttentionBackwardOptions {

    private @Nullable Double scale;

    private @Nullable Long numSplitsKey;

    private @Nullable Long windowSize;

    private boolean sharedStorageDqdkdv = false;

    /**
     * All as by default.
     */
    public EfficientAttentionBackwardOptions() {}

    /**
     * Sets {@code scale}.
     *
     * @param value {@code float? scale}, None by default
     * @return this
     */
    public EfficientAttentionBackwardOptions scale(@Nullable Double value) {
        scale = value;
        return this;
    }

    /**
     * Sets {@code scale}.
     *
     * @param value a number
     * @return this
     */
    public EfficientAttentionBackwardOptions scale(double value) {
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
     * Sets {@code num_splits_key}.
     *
     * @param value {@code int? num_splits_key}, None by default
     * @return this
     */
    public EfficientAttentionBackwardOptions numSplitsKey(@Nullable Long value) {
        numSplitsKey = value;
        return this;
    }

    /**
     * Sets {@code num_splits_key}.
     *
     * @param value a number
     * @return this
     */
    public EfficientAttentionBackwardOptions numSplitsKey(long value) {
        numSplitsKey = value;
        return this;
    }

    /**
     * What {@code num_splits_key} is.
     *
     * @return {@code int? num_splits_key}, None by default
     */
    public @Nullable Long numSplitsKey() {
        return numSplitsKey;
    }

    /**
     * Sets {@code window_size}.
     *
     * @param value {@code int? window_size}, None by default
     * @return this
     */
    public EfficientAttentionBackwardOptions windowSize(@Nullable Long value) {
        windowSize = value;
        return this;
    }

    /**
     * Sets {@code window_size}.
     *
     * @param value a number
     * @return this
     */
    public EfficientAttentionBackwardOptions windowSize(long value) {
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

    /**
     * Sets {@code shared_storage_dqdkdv}.
     *
     * @param value {@code bool shared_storage_dqdkdv}, False by default
     * @return this
     */
    public EfficientAttentionBackwardOptions sharedStorageDqdkdv(boolean value) {
        sharedStorageDqdkdv = value;
        return this;
    }

    /**
     * What {@code shared_storage_dqdkdv} is.
     *
     * @return {@code bool shared_storage_dqdkdv}, False by default
     */
    public boolean sharedStorageDqdkdv() {
        return sharedStorageDqdkdv;
    }
}
