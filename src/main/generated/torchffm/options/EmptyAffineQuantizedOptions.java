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
public final class EmptyAffineQuantizedOptions {

    private @Nullable DType dtype;

    private @Nullable Layout layout;

    private @Nullable Device device;

    private @Nullable Boolean pinMemory;

    private double scale = 1.0;

    private long zeroPoint = 0;

    private @Nullable MemoryFormat memoryFormat = MemoryFormat.CONTIGUOUS;

    /**
     * All as by default.
     */
    public EmptyAffineQuantizedOptions() {}

    /**
     * Sets {@code dtype}.
     *
     * @param value {@code ScalarType? dtype}, None by default
     * @return this
     */
    public EmptyAffineQuantizedOptions dtype(@Nullable DType value) {
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
    public EmptyAffineQuantizedOptions layout(@Nullable Layout value) {
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
    public EmptyAffineQuantizedOptions device(@Nullable Device value) {
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
    public EmptyAffineQuantizedOptions pinMemory(@Nullable Boolean value) {
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
     * Sets {@code scale}.
     *
     * @param value {@code float scale}, 1.0 by default
     * @return this
     */
    public EmptyAffineQuantizedOptions scale(double value) {
        scale = value;
        return this;
    }

    /**
     * What {@code scale} is.
     *
     * @return {@code float scale}, 1.0 by default
     */
    public double scale() {
        return scale;
    }

    /**
     * Sets {@code zero_point}.
     *
     * @param value {@code int zero_point}, 0 by default
     * @return this
     */
    public EmptyAffineQuantizedOptions zeroPoint(long value) {
        zeroPoint = value;
        return this;
    }

    /**
     * What {@code zero_point} is.
     *
     * @return {@code int zero_point}, 0 by default
     */
    public long zeroPoint() {
        return zeroPoint;
    }

    /**
     * Sets {@code memory_format}.
     *
     * @param value {@code MemoryFormat? memory_format}, torch.contiguous_format by default
     * @return this
     */
    public EmptyAffineQuantizedOptions memoryFormat(@Nullable MemoryFormat value) {
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
