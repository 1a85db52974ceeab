// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class HistogramOptions {

    private long bins = 100;

    private double @Nullable [] range;

    private @Nullable Tensor weight;

    private boolean density = false;

    /**
     * All as by default.
     */
    public HistogramOptions() {}

    /**
     * Sets {@code bins}.
     *
     * @param value {@code int bins}, 100 by default
     * @return this
     */
    public HistogramOptions bins(long value) {
        bins = value;
        return this;
    }

    /**
     * What {@code bins} is.
     *
     * @return {@code int bins}, 100 by default
     */
    public long bins() {
        return bins;
    }

    /**
     * Sets {@code range}.
     *
     * @param value {@code float[]? range}, None by default
     * @return this
     */
    public HistogramOptions range(double @Nullable ... value) {
        range = value;
        return this;
    }

    /**
     * What {@code range} is.
     *
     * @return {@code float[]? range}, None by default
     */
    public double @Nullable [] range() {
        return range;
    }

    /**
     * Sets {@code weight}.
     *
     * @param value {@code Tensor? weight}, None by default
     * @return this
     */
    public HistogramOptions weight(@Nullable Tensor value) {
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
     * Sets {@code density}.
     *
     * @param value {@code bool density}, False by default
     * @return this
     */
    public HistogramOptions density(boolean value) {
        density = value;
        return this;
    }

    /**
     * What {@code density} is.
     *
     * @return {@code bool density}, False by default
     */
    public boolean density() {
        return density;
    }
}
