package torchffm.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Values as Python prints them, for texts that are to be the same as Python's. */
public final class PythonText {
    /** The powers of ten between which Python writes a float without an exponent. */
    private static final int MIN_PLAIN_EXPONENT = -4;

    private static final int MAX_PLAIN_EXPONENT = 15;

    private PythonText() {}

    /**
     * A float, by the fewest digits that tell it apart ({@code repr}).
     *
     * @param value the number
     * @return such as {@code 0.001}, {@code 1e-05} or {@code 2.0}
     */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return 1 / value > 0 ? "0.0" : "-0.0";
        }
        BigDecimal decimal = shortest(value).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= MIN_PLAIN_EXPONENT && exponent <= MAX_PLAIN_EXPONENT) {
            return decimal.setScale(Math.max(1, decimal.scale())).toPlainString();
        }
        BigDecimal mantissa = decimal.movePointLeft(exponent).stripTrailingZeros();
        return mantissa.toPlainString() + exponent(exponent);
    }

    private static String exponent(int exponent) {
        int size = Math.abs(exponent);
        return (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
    }

    /**
     * A float with so many digits after the point ({@code f"{value:.4f}"}), rounded from its exact value.
     *
     * @param value the number
     * @param precision how many
     * @return such as {@code -1.5000}, {@code 2}, {@code nan} or {@code -inf}
     */
    public static String fixed(double value, int precision) {
        if (!Double.isFinite(value)) {
            return number(value);
        }
        BigDecimal rounded = new BigDecimal(Math.abs(value)).setScale(precision, RoundingMode.HALF_EVEN);
        return sign(value) + rounded.toPlainString();
    }

    /**
     * A float with an exponent ({@code f"{value:.4e}"}), rounded from its exact value.
     *
     * @param value the number
     * @param precision the number of digits after the point
     * @return such as {@code -1.5000e+00}, {@code 2e-10}, {@code nan} or {@code -inf}
     */
    public static String scientific(double value, int precision) {
        if (!Double.isFinite(value)) {
            return number(value);
        }
        BigDecimal rounded =
                new BigDecimal(Math.abs(value)).round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
        String known = rounded.unscaledValue().toString();
        String digits = known + "0".repeat(precision + 1 - known.length());
        String point = precision == 0 ? "" : ".";
        return sign(value)
                + digits.charAt(0)
                + point
                + digits.substring(1)
                + exponent(rounded.precision() - rounded.scale() - 1);
    }

    private static String sign(double value) {
        return Math.copySign(1, value) < 0 ? "-" : "";
    }

    /** Java's digits, but one where Java writes two although one would do: 5e-324, not 4.9E-324. */
    private static BigDecimal shortest(double value) {
        BigDecimal digits = new BigDecimal(Double.toString(value));
        BigDecimal one = digits.round(new MathContext(1));
        return one.doubleValue() == value ? one : digits;
    }

    /**
     * A truth value.
     *
     * @param value true or false
     * @return {@code True} or {@code False}
     */
    public static String bool(boolean value) {
        return value ? "True" : "False";
    }

    /**
     * A string between quotes ({@code repr}): double ones if it has a single one and no double one.
     *
     * @param value the string
     * @return such as {@code 'conv1.weight'}
     */
    public static String string(String value) {
        char quote = value.indexOf('\'') >= 0 && value.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder text = new StringBuilder().append(quote);
        value.codePoints().forEach(point -> {
            if (point == quote || point == '\\') {
                text.append('\\').append((char) point);
            } else if (point == '\n') {
                text.append("\\n");
            } else if (point == '\r') {
                text.append("\\r");
            } else if (point == '\t') {
                text.append("\\t");
            } else if (isPrintable(point)) {
                text.appendCodePoint(point);
            } else {
                String form = point < 0x100 ? "\\x%02x" : point < 0x10000 ? "\\u%04x" : "\\U%08x";
                text.append(String.format(form, point));
            }
        });
        return text.append(quote).toString();
    }

    /** Whether Python prints a character as it is: all but separators other than the space, and what is "other". */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }

    /**
     * Numbers.
     *
     * @param numbers such as a shape
     * @return such as {@code (2, 3)}, {@code (2,)} or {@code ()}
     */
    public static String tuple(long[] numbers) {
        String end = numbers.length == 1 ? ",)" : ")";
        return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(", ", "(", end));
    }

    /**
     * A shape.
     *
     * @param shape the sizes
     * @return such as {@code torch.Size([8, 1, 3, 3])}
     */
    public static String size(long[] shape) {
        return Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", ", "torch.Size([", "])"));
    }
}
