// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class TripletMarginLossOptions {

    private double margin = 1.0;

    private double p = 2.0;

    private double eps = 1.0E-6;

    private boolean swap = false;

    private long reduction = 0;

    /**
     * All as by default.
     */
    public TripletMarginLossOptions() {}

    /**
     * Sets {@code margin}.
     *
     * @param value {@code float margin}, 1.0 by default
     * @return this
     */
    public TripletMarginLossOptions margin(double value) {
        margin = value;
        return this;
    }

    /**
     * What {@code margin} is.
     *
     * @return {@code float margin}, 1.0 by default
     */
    public double margin() {
        return margin;
    }

    /**
     * Sets {@code p}.
     *
     * @param value {@code float p}, 2.0 by default
     * @return this
     */
    public TripletMarginLossOptions p(double value) {
        p = value;
        return this;
    }

    /**
     * What {@code p} is.
     *
     * @return {@code float p}, 2.0 by default
     */
    public double p() {
        return p;
    }

    /**
     * Sets {@code eps}.
     *
     * @param value {@code float eps}, 1.0E-6 by default
     * @return this
     */
    public TripletMarginLossOptions eps(double value) {
        eps = value;
        return this;
    }

    /**
     * What {@code eps} is.
     *
     * @return {@code float eps}, 1.0E-6 by default
     */
    public double eps() {
        return eps;
    }

    /**
     * Sets {@code swap}.
     *
     * @param value {@code bool swap}, False by default
     * @return this
     */
    public TripletMarginLossOptions swap(boolean value) {
        swap = value;
        return this;
    }

    /**
     * What {@code swap} is.
     *
     * @return {@code bool swap}, False by default
     */
    public boolean swap() {
        return swap;
    }

    /**
     * Sets {@code reduction}.
     *
     * @param value {@code int reduction}, 0 by default
     * @return this
     */
    public TripletMarginLossOptions reduction(long value) {
        reduction = value;
        return this;
    }

    /**
     * What {@code reduction} is.
     *
     * @return {@code int reduction}, 0 by default
     */
    public long reduction() {
        return reduction;
    }
}
