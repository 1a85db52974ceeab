// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Layout;
import torchffm.Scalar;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class ArangeOptions {

    private Scalar step = Scalar.of(1);

    private @Nullable DType dtype;

    private @Nullable Layout layout;

    private @Nullable Device device;

    private @Nullable Boolean pinMemory;

    /**
     * All as by default.
     */
    public ArangeOptions() {}

    /**
     * Sets {@code step}.
     *
     * @param value {@code Scalar step}, 1 by default
     * @return this
     */
    public ArangeOptions step(Scalar value) {
        step = value;
        return this;
    }

    /**
     * Sets {@code step}.
     *
     * @param value a number
     * @return this
     */
    public ArangeOptions step(double value) {
        step = Scalar.of(value);
        return this;
    }

    /**
     * Sets {@code step}.
     *
     * @param value a number
     * @return this
     */
    public ArangeOptions step(long value) {
        step = Scalar.of(value);
        return this;
    }

    /**
     * What {@code step} is.
     *
     * @return {@code Scalar step}, 1 by default
     */
    public Scalar step() {
        return step;
    }

    /**
     * Sets {@code dtype}.
     *
     * @param value {@code ScalarType? dtype}, None by default
     * @return this
     */
    public ArangeOptions dtype(@Nullable DType value) {
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
    public ArangeOptions layout(@Nullable Layout value) {
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
    public ArangeOptions device(@Nullable Device value) {
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
    public ArangeOptions pinMemory(@Nullable Boolean value) {
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
