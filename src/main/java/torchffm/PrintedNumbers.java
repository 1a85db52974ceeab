package torchffm;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import torchffm.internal.PythonText;

/**
 * Elements as they are printed, to a common width: what {@code torch._tensor_str._Formatter} decides.
 *
 * @param texts each without its padding
 * @param width of the widest, as far as Python counts it: zeros, infinities and NaNs don't count
 */
record PrintedNumbers(String[] texts, int width) {

    private static final double MAX_RATIO = 1000;
    private static final double MAX_PLAIN = 1e8;
    private static final double MIN_PLAIN = 1e-4;

    /** Integers and booleans. */
    static PrintedNumbers plain(String[] texts) {
        return new PrintedNumbers(
                texts, Arrays.stream(texts).mapToInt(String::length).max().orElse(1));
    }

    /** Floating-point numbers: whole ones as {@code 2.}, others with digits after the point, or all with an exponent. */
    static PrintedNumbers floats(double[] values, PrintOptions options) {
        double min = Double.POSITIVE_INFINITY;
        double max = 0;
        boolean whole = true;
        for (double value : values) {
            if (counts(value)) {
                min = Math.min(min, Math.abs(value));
                max = Math.max(max, Math.abs(value));
                whole &= value == Math.ceil(value);
            }
        }
        Boolean wanted = options.sciMode();
        boolean scientific = wanted != null ? wanted : max / min > MAX_RATIO || max > MAX_PLAIN || min < MIN_PLAIN;
        return written(values, format(scientific && max > 0, whole, options.precision()));
    }

    private static DoubleFunction<String> format(boolean scientific, boolean whole, int precision) {
        if (scientific) {
            return value -> PythonText.scientific(value, precision);
        }
        return whole
                ? value -> PythonText.fixed(value, 0) + (Double.isFinite(value) ? "." : "")
                : value -> PythonText.fixed(value, precision);
    }

    private static PrintedNumbers written(double[] values, DoubleFunction<String> format) {
        String[] texts = new String[values.length];
        int width = 1;
        for (int i = 0; i < values.length; i++) {
            texts[i] = format.apply(values[i]);
            width = counts(values[i]) ? Math.max(width, texts[i].length()) : width;
        }
        return new PrintedNumbers(texts, width);
    }

    private static boolean counts(double value) {
        return Double.isFinite(value) && value != 0;
    }

    String padded(int index) {
        return " ".repeat(Math.max(0, width - texts[index].length())) + texts[index];
    }

    /** As the imaginary part of a complex number, with its sign and without padding. */
    String imaginary(int index) {
        return (texts[index].startsWith("-") ? "" : "+") + texts[index] + "j";
    }
}
