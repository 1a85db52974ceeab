// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Layout;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class SparseBscTensorCcolRowValueOptions {

    private @Nullable DType dtype;

    private @Nullable Layout layout;

    private @Nullable Device device;

    private @Nullable Boolean pinMemory = false;

    /**
     * All as by default.
     */
    public SparseBscTensorCcolRowValueOptions() {}

    /**
     * Sets {@code dtype}.
     *
     * @param value {@code ScalarType? dtype}, None by default
     * @return this
     */
    public SparseBscTensorCcolRowValueOptions dtype(@Nullable DType value) {
        dtype = value;
        return this;
    }

    /**
     * What {@code dtype} is.
     *
     * @return {@code ScalarType? dtype}, None by default
     */
    public @Nullable DType dtype() {
        return dtype;
    }

    /**
     * Sets {@code layout}.
     *
     * @param value {@code Layout? layout}, None by default
     * @return this
     */
    public SparseBscTensorCcolRowValueOptions layout(@Nullable Layout value) {
        layout = value;
        return this;
    }

    /**
     * What {@code layout} is.
     *
     * @return {@code Layout? layout}, None by default
     */
    public @Nullable Layout layout() {
        return layout;
    }

    /**
     * Sets {@code device}.
     *
     * @param value {@code Device? device}, None by default
     * @return this
     */
    public SparseBscTensorCcolRowValueOptions device(@Nullable Device value) {
        device = value;
        return this;
    }

    /**
     * What {@code device} is.
     *
     * @return {@code Device? device}, None by default
     */
    public @Nullable Device device() {
        return device;
    }

    /**
     * Sets {@code pin_memory}.
     *
     * @param value {@code bool? pin_memory}, False by default
     * @return this
     */
    public SparseBscTensorCcolRowValueOptions pinMemory(@Nullable Boolean value) {
        pinMemory = value;
        return this;
    }

    /**
     * What {@code pin_memory} is.
     *
     * @return {@code bool? pin_memory}, False by default
     */
    public @Nullable Boolean pinMemory() {
        return pinMemory;
    }
}
