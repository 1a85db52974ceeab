// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class LayerNormOptions {

    private @Nullable Tensor weight;

    private @Nullable Tensor bias;

    private double eps = 1.0E-5;

    private boolean cudnnEnable = true;

    /**
     * All as by default.
     */
    public LayerNormOptions() {}

    /**
     * Sets {@code weight}.
     *
     * @param value {@code Tensor? weight}, None by default
     * @return this
     */
    public LayerNormOptions weight(@Nullable Tensor value) {
        weight = value;
        return this;
    }

    /**
     * What {@code weight} is.
     *
     * @return {@code Tensor? weight}, None by default
     */
    public @Nullable Tensor weight() {
        return weight;
    }

    /**
     * Sets {@code bias}.
     *
     * @param value {@code Tensor? bias}, None by default
     * @return this
     */
    public LayerNormOptions bias(@Nullable Tensor value) {
        bias = value;
        return this;
    }

    /**
     * What {@code bias} is.
     *
     * @return {@code Tensor? bias}, None by default
     */
    public @Nullable Tensor bias() {
        return bias;
    }

    /**
     * Sets {@code eps}.
     *
     * @param value {@code float eps}, 1.0E-5 by default
     * @return this
     */
    public LayerNormOptions eps(double value) {
        eps = value;
        return this;
    }

    /**
     * What {@code eps} is.
     *
     * @return {@code float eps}, 1.0E-5 by default
     */
    public double eps() {
        return eps;
    }

    /**
     * Sets {@code cudnn_enable}.
     *
     * @param value {@code bool cudnn_enable}, True by default
     * @return this
     */
    public LayerNormOptions cudnnEnable(boolean value) {
        cudnnEnable = value;
        return this;
    }

    /**
     * What {@code cudnn_enable} is.
     *
     * @return {@code bool cudnn_enable}, True by default
     */
    public boolean cudnnEnable() {
        return cudnnEnable;
    }
}
