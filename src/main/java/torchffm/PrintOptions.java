package torchffm;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How tensors are printed: what {@code torch.set_printoptions} sets. Start from {@link #DEFAULT}, a {@link #profile} or
 * {@link Torch#getPrintOptions()}, change what is to differ, and give it to {@link Torch#setPrintOptions}:
 *
 * <pre>{@code
 * Torch.setPrintOptions(PrintOptions.DEFAULT.precision(2).sciMode(false));
 * }</pre>
 *
 * @param precision digits after the point of floating-point numbers, from 0 to 1074, which is all that a double can have;
 *     4 by default
 * @param threshold of how many elements on a tensor is summarized, 1000 by default; infinity for never
 * @param edgeitems how many elements a summary has at the beginning and at the end of each dimension, from 0 on; 3 by
 *     default
 * @param linewidth after how many characters a line is broken, 80 by default
 * @param sciMode whether floating-point numbers are printed with an exponent; null, the default, where the tensor's
 *     numbers make it the better choice
 */
public record PrintOptions(
        int precision,
        double threshold,
        int edgeitems,
        int linewidth,
        @Nullable Boolean sciMode) {

    private static final int MAX_PRECISION = 1074;

    /** Python's defaults: the profile {@code "default"}. */
    public static final PrintOptions DEFAULT = new PrintOptions(4, 1000, 3, 80, null);

    /**
     * Checks them.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public PrintOptions {
        if (precision < 0 || precision > MAX_PRECISION) {
            throw new IllegalArgumentException("precision: expected 0 to " + MAX_PRECISION + ", but got " + precision);
        }
        if (edgeitems < 0) {
            throw new IllegalArgumentException("edgeitems: expected 0 or more, but got " + edgeitems);
        }
    }

    /**
     * The options of a profile: {@code torch.set_printoptions(profile=…)}.
     *
     * @param name {@code default}; {@code short}, with fewer digits and edge items; or {@code full}, without summaries
     * @return the options
     * @throws IllegalArgumentException if there is no such profile
     */
    public static PrintOptions profile(String name) {
        Objects.requireNonNull(name, "name");
        return switch (name) {
            case "default" -> DEFAULT;
            case "short" -> DEFAULT.precision(2).edgeitems(2);
            case "full" -> DEFAULT.threshold(Double.POSITIVE_INFINITY);
            default -> throw new IllegalArgumentException("name: expected default, short or full, but got " + name);
        };
    }

    /**
     * These with another precision.
     *
     * @param digits after the point, from 0 to 1074
     * @return the new options
     * @throws IllegalArgumentException if it is out of its range
     */
    public PrintOptions precision(int digits) {
        return new PrintOptions(digits, threshold, edgeitems, linewidth, sciMode);
    }

    /**
     * These with another threshold.
     *
     * @param elements beyond how many a tensor is summarized
     * @return the new options
     */
    public PrintOptions threshold(double elements) {
        return new PrintOptions(precision, elements, edgeitems, linewidth, sciMode);
    }

    /**
     * These with another number of edge items.
     *
     * @param items from 0 on
     * @return the new options
     * @throws IllegalArgumentException if it is negative
     */
    public PrintOptions edgeitems(int items) {
        return new PrintOptions(precision, threshold, items, linewidth, sciMode);
    }

    /**
     * These with another line width.
     *
     * @param characters after how many a line is broken
     * @return the new options
     */
    public PrintOptions linewidth(int characters) {
        return new PrintOptions(precision, threshold, edgeitems, characters, sciMode);
    }

    /**
     * These with or without exponents.
     *
     * @param scientific whether numbers have an exponent; null to have each tensor choose
     * @return the new options
     */
    public PrintOptions sciMode(@Nullable Boolean scientific) {
        return new PrintOptions(precision, threshold, edgeitems, linewidth, scientific);
    }
}
