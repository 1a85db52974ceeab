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
public final class EmptyPerChannelAffineQuantizedOptions {

    private @Nullable DType dtype;

    private @Nullable Layout layout;

    private @Nullable Device device;

    private @Nullable Boolean pinMemory;

    private @Nullable MemoryFormat memoryFormat = MemoryFormat.CONTIGUOUS;

    /**
     * All as by default.
     */
    public EmptyPerChannelAffineQuantizedOptions() {}

    /**
     * Sets {@code dtype}.
     *
     * @param value {@code ScalarType? dtype}, None by default
     * @return this
     */
    public EmptyPerChannelAffineQuantizedOptions dtype(@Nullable DType value) {
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
    public EmptyPerChannelAffineQuantizedOptions layout(@Nullable Layout value) {
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
    public EmptyPerChannelAffineQuantizedOptions device(@Nullable Device value) {
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
    public EmptyPerChannelAffineQuantizedOptions pinMemory(@Nullable Boolean value) {
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
     * Sets {@code memory_format}.
     *
     * @param value {@code MemoryFormat? memory_format}, torch.contiguous_format by default
     * @return this
     */
    public EmptyPerChannelAffineQuantizedOptions memoryFormat(@Nullable MemoryFormat value) {
        memoryFormat = value;
        return this;
    }

    /**
     * What {@code memory_format} is.
     *
     * @return {@code MemoryFormat? memory_format}, torch.contiguous_format by default
     */
    public @Nullable MemoryFormat memoryFormat() {
        return memoryFormat;
    }
}
