package torchffm.mnist.console;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Floats as Python prints them, so that a figure here can be compared with one there character by character. */
public final class PythonFloat {

    /** Python goes over to the exponent form at this power of ten. */
    private static final int FIRST_LARGE_EXPONENT = 16;

    /** Below this power of ten Python uses the exponent form, too. */
    private static final int LAST_SMALL_EXPONENT = -4;

    private PythonFloat() {}

    /**
     * Returns {@code repr(value)}: the fewest digits that read back as the same number. A float32 is widened first, as
     * {@code tensor.item()} does in Python: 0.985 is {@code 0.9850000143051147}.
     *
     * @param value the number
     * @return Python's text for it
     */
    public static String repr(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        double magnitude = Math.abs(value);
        if (Double.isInfinite(magnitude)) {
            return sign + "inf";
        }
        if (magnitude == 0) {
            return sign + "0.0";
        }
        BigDecimal shortest = shortest(magnitude).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        return sign
                + (exponent < LAST_SMALL_EXPONENT || exponent >= FIRST_LARGE_EXPONENT
                        ? withExponent(shortest, exponent)
                        : plain(shortest));
    }

    /** Java's own digits, but for the numbers that one digit can tell and Java writes with two (4.9E-324 for 5e-324). */
    private static BigDecimal shortest(double magnitude) {
        BigDecimal digits = new BigDecimal(Double.toString(magnitude));
        if (digits.precision() == 2) {
            BigDecimal one = digits.setScale(digits.scale() - 1, RoundingMode.HALF_EVEN);
            if (one.doubleValue() == magnitude) {
                return one;
            }
        }
        return digits;
    }

    private static String plain(BigDecimal digits) {
        return (digits.scale() <= 0 ? digits.setScale(1) : digits).toPlainString();
    }

    private static String withExponent(BigDecimal digits, int exponent) {
        String unscaled = digits.unscaledValue().toString();
        String mantissa = unscaled.length() == 1 ? unscaled : unscaled.charAt(0) + "." + unscaled.substring(1);
        return "%se%s%02d".formatted(mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
