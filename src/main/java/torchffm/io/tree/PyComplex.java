package torchffm.io.tree;

/** A {@code complex}. Python's pickler remembers it as an object, so two of one value are two. */
public final class PyComplex implements PyValue {
    private final double real;
    private final double imag;

    /**
     * Makes a complex number.
     *
     * @param real its real part
     * @param imag its imaginary part
     */
    public PyComplex(double real, double imag) {
        this.real = real;
        this.imag = imag;
    }

    /**
     * Returns the real part.
     *
     * @return it
     */
    public double real() {
        return real;
    }

    /**
     * Returns the imaginary part.
     *
     * @return it
     */
    public double imag() {
        return imag;
    }

    @Override
    public String kind() {
        return "a complex";
    }
}
