// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Layout;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class AssertTensorMetadataOptions {

    private long @Nullable [] size;

    private long @Nullable [] stride;

    private @Nullable DType dtype;

    private @Nullable Device device;

    private @Nullable Layout layout;

    /**
     * All as by default.
     */
    public AssertTensorMetadataOptions() {}

    /**
     * Sets {@code size}.
     *
     * @param value {@code SymInt[]? size}, None by default
     * @return this
     */
    public AssertTensorMetadataOptions size(long @Nullable ... value) {
        size = value;
        return this;
    }

    /**
     * What {@code size} is.
     *
     * @return {@code SymInt[]? size}, None by default
     */
    public long @Nullable [] size() {
        return size;
    }

    /**
     * Sets {@code stride}.
     *
     * @param value {@code SymInt[]? stride}, None by default
     * @return this
     */
    public AssertTensorMetadataOptions stride(long @Nullable ... value) {
        stride = value;
        return this;
    }

    /**
     * What {@code stride} is.
     *
     * @return {@code SymInt[]? stride}, None by default
     */
    public long @Nullable [] stride() {
        return stride;
    }

    /**
     * Sets {@code dtype}.
     *
     * @param value {@code ScalarType? dtype}, None by default
     * @return this
     */
    public AssertTensorMetadataOptions dtype(@Nullable DType value) {
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
     * Sets {@code device}.
     *
     * @param value {@code Device? device}, None by default
     * @return this
     */
    public AssertTensorMetadataOptions device(@Nullable Device value) {
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
     * Sets {@code layout}.
     *
     * @param value {@code Layout? layout}, None by default
     * @return this
     */
    public AssertTensorMetadataOptions layout(@Nullable Layout value) {
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
}
