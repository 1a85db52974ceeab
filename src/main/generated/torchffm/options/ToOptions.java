// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Layout;
import torchffm.MemoryFormat;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class ToOptions {

    private @Nullable DType dtype;

    private @Nullable Layout layout;

    private @Nullable Device device;

    private @Nullable Boolean pinMemory;

    private boolean nonBlocking = false;

    private boolean copy = false;

    private @Nullable MemoryFormat memoryFormat;

    /**
     * All as by default.
     */
    public ToOptions() {}

    /**
     * Sets {@code dtype}.
     *
     * @param value {@code ScalarType? dtype}, None by default
     * @return this
     */
    public ToOptions dtype(@Nullable DType value) {
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
    public ToOptions layout(@Nullable Layout value) {
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
    public ToOptions device(@Nullable Device value) {
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
    public ToOptions pinMemory(@Nullable Boolean value) {
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

    /**
     * Sets {@code non_blocking}.
     *
     * @param value {@code bool non_blocking}, False by default
     * @return this
     */
    public ToOptions nonBlocking(boolean value) {
        nonBlocking = value;
        return this;
    }

    /**
     * What {@code non_blocking} is.
     *
     * @return {@code bool non_blocking}, False by default
     */
    public boolean nonBlocking() {
        return nonBlocking;
    }

    /**
     * Sets {@code copy}.
     *
     * @param value {@code bool copy}, False by default
     * @return this
     */
    public ToOptions copy(boolean value) {
        copy = value;
        return this;
    }

    /**
     * What {@code copy} is.
     *
     * @return {@code bool copy}, False by default
     */
    public boolean copy() {
        return copy;
    }

    /**
     * Sets {@code memory_format}.
     *
     * @param value {@code MemoryFormat? memory_format}, None by default
     * @return this
     */
    public ToOptions memoryFormat(@Nullable MemoryFormat value) {
        memoryFormat = value;
        return this;
    }

    /**
     * What {@code memory_format} is.
     *
     * @return {@code MemoryFormat? memory_format}, None by default
     */
    public @Nullable MemoryFormat memoryFormat() {
        return memoryFormat;
    }
}
