// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class IstftOptions {

    private @Nullable Long hopLength;

    private @Nullable Long winLength;

    private @Nullable Tensor window;

    private boolean center = true;

    private boolean normalized = false;

    private @Nullable Boolean onesided;

    private @Nullable Long length;

    private boolean returnComplex = false;

    /**
     * All as by default.
     */
    public IstftOptions() {}

    /**
     * Sets {@code hop_length}.
     *
     * @param value {@code int? hop_length}, None by default
     * @return this
     */
    public IstftOptions hopLength(@Nullable Long value) {
        hopLength = value;
        return this;
    }

    /**
     * Sets {@code hop_length}.
     *
     * @param value a number
     * @return this
     */
    public IstftOptions hopLength(long value) {
        hopLength = value;
        return this;
    }

    /**
     * What {@code hop_length} is.
     *
     * @return {@code int? hop_length}, None by default
     */
    public @Nullable Long hopLength() {
        return hopLength;
    }

    /**
     * Sets {@code win_length}.
     *
     * @param value {@code int? win_length}, None by default
     * @return this
     */
    public IstftOptions winLength(@Nullable Long value) {
        winLength = value;
        return this;
    }

    /**
     * Sets {@code win_length}.
     *
     * @param value a number
     * @return this
     */
    public IstftOptions winLength(long value) {
        winLength = value;
        return this;
    }

    /**
     * What {@code win_length} is.
     *
     * @return {@code int? win_length}, None by default
     */
    public @Nullable Long winLength() {
        return winLength;
    }

    /**
     * Sets {@code window}.
     *
     * @param value {@code Tensor? window}, None by default
     * @return this
     */
    public IstftOptions window(@Nullable Tensor value) {
        window = value;
        return this;
    }

    /**
     * What {@code window} is.
     *
     * @return {@code Tensor? window}, None by default
     */
    public @Nullable Tensor window() {
        return window;
    }

    /**
     * Sets {@code center}.
     *
     * @param value {@code bool center}, True by default
     * @return this
     */
    public IstftOptions center(boolean value) {
        center = value;
        return this;
    }

    /**
     * What {@code center} is.
     *
     * @return {@code bool center}, True by default
     */
    public boolean center() {
        return center;
    }

    /**
     * Sets {@code normalized}.
     *
     * @param value {@code bool normalized}, False by default
     * @return this
     */
    public IstftOptions normalized(boolean value) {
        normalized = value;
        return this;
    }

    /**
     * What {@code normalized} is.
     *
     * @return {@code bool normalized}, False by default
     */
    public boolean normalized() {
        return normalized;
    }

    /**
     * Sets {@code onesided}.
     *
     * @param value {@code bool? onesided}, None by default
     * @return this
     */
    public IstftOptions onesided(@Nullable Boolean value) {
        onesided = value;
        return this;
    }

    /**
     * What {@code onesided} is.
     *
     * @return {@code bool? onesided}, None by default
     */
    public @Nullable Boolean onesided() {
        return onesided;
    }

    /**
     * Sets {@code length}.
     *
     * @param value {@code int? length}, None by default
     * @return this
     */
    public IstftOptions length(@Nullable Long value) {
        length = value;
        return this;
    }

    /**
     * Sets {@code length}.
     *
     * @param value a number
     * @return this
     */
    public IstftOptions length(long value) {
        length = value;
        return this;
    }

    /**
     * What {@code length} is.
     *
     * @return {@code int? length}, None by default
     */
    public @Nullable Long length() {
        return length;
    }

    /**
     * Sets {@code return_complex}.
     *
     * @param value {@code bool return_complex}, False by default
     * @return this
     */
    public IstftOptions returnComplex(boolean value) {
        returnComplex = value;
        return this;
    }

    /**
     * What {@code return_complex} is.
     *
     * @return {@code bool return_complex}, False by default
     */
    public boolean returnComplex() {
        return returnComplex;
    }
}
