// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Layout;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class FromFileOptions {

    private @Nullable Boolean shared;

    private @Nullable Long size = 0L;

    private @Nullable DType dtype;

    private @Nullable Layout layout;

    private @Nullable Device device;

    private @Nullable Boolean pinMemory;

    /**
     * All as by default.
     */
    public FromFileOptions() {}

    /**
     * Sets {@code shared}.
     *
     * @param value {@code bool? shared}, None by default
     * @return this
     */
    public FromFileOptions shared(@Nullable Boolean value) {
        shared = value;
        return this;
    }

    /**
     * What {@code shared} is.
     *
     * @return {@code bool? shared}, None by default
     */
    public @Nullable Boolean shared() {
        return shared;
    }

    /**
     * Sets {@code size}.
     *
     * @param value {@code int? size}, 0 by default
     * @return this
     */
    public FromFileOptions size(@Nullable Long value) {
        size = value;
        return this;
    }

    /**
     * Sets {@code size}.
     *
     * @param value a number
     * @return this
     */
    public FromFileOptions size(long value) {
        size = value;
        return this;
    }

    /**
     * What {@code size} is.
     *
     * @return {@code int? size}, 0 by default
     */
    public @Nullable Long size() {
        return size;
    }

    /**
     * Sets {@code dtype}.
     *
     * @param value {@code ScalarType? dtype}, None by default
     * @return this
     */
    public FromFileOptions dtype(@Nullable DType value) {
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
    public FromFileOptions layout(@Nullable Layout value) {
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
    public FromFileOptions device(@Nullable Device value) {
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
     * @param value {@code bool? pin_memory}, None by default
     * @return this
     */
    public FromFileOptions pinMemory(@Nullable Boolean value) {
        pinMemory = value;
        return this;
    }

    /**
     * What {@code pin_memory} is.
     *
     * @return {@code bool? pin_memory}, None by default
     */
    public @Nullable Boolean pinMemory() {
        return pinMemory;
    }
}
