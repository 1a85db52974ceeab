package torchffm;

/**
 * A complex number, as operators take and give it where a schema says {@code Scalar}: Python's {@code complex}.
 *
 * @param real the real part
 * @param imag the imaginary part
 */
public record Complex(double real, double imag) {

    /** As Python prints it: {@code (1.0+2.0j)}. */
    @Override
    public String toString() {
        String sign = Double.doubleToRawLongBits(imag) < 0 && !Double.isNaN(imag) ? "" : "+";
        return "(" + real + sign + imag + "j)";
    }
}
