package torchffm.mnist.console;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The kinds of numbers that options take. Each refuses what is none in one line, which picocli puts the option's name before. */
public final class Values {

    private Values() {}

    private static TypeConversionException expected(String what, String came) {
        return new TypeConversionException("expected %s, got '%s'".formatted(what, came));
    }

    /** 1, 2, 3, … */
    public static final class Count implements ITypeConverter<Integer> {

        /** Made by picocli. */
        public Count() {}

        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9][0-9]{0,8}")) {
                throw expected("a whole number of 1 or more", value);
            }
            return Integer.valueOf(value);
        }
    }

    /** 1 to 1024: with far more, OpenMP ends the process when the system has no more threads to give. */
    public static final class Threads implements ITypeConverter<Integer> {

        private static final int MOST = 1024;

        /** Made by picocli. */
        public Threads() {}

        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9][0-9]{0,3}") || Integer.parseInt(value) > MOST) {
                throw expected("a whole number from 1 to " + MOST, value);
            }
            return Integer.valueOf(value);
        }
    }

    /** A finite number above 0. */
    public static final class Positive implements ITypeConverter<Double> {

        /** Made by picocli. */
        public Positive() {}

        @Override
        public Double convert(String value) {
            double number = number(value);
            if (!(number > 0) || Double.isInfinite(number)) {
                throw expected("a positive number", value);
            }
            return number;
        }
    }

    /** A number between 0 and 1. */
    public static final class Fraction implements ITypeConverter<Double> {

        /** Made by picocli. */
        public Fraction() {}

        @Override
        public Double convert(String value) {
            double number = number(value);
            if (!(number > 0 && number < 1)) {
                throw expected("a number between 0 and 1", value);
            }
            return number;
        }
    }

    /** Any 64 bits; from 2⁶³ on as Python writes them, without a sign. */
    public static final class Seed implements ITypeConverter<Long> {

        /** Made by picocli. */
        public Seed() {}

        @Override
        public Long convert(String value) {
            try {
                return value.startsWith("-") ? Long.parseLong(value) : Long.parseUnsignedLong(value);
            } catch (NumberFormatException e) {
                throw expected("a whole number of at most 64 bits", value);
            }
        }
    }

    /** {@code yes} or {@code no}: a type of its own, since picocli takes a boolean option for a flag. */
    public enum YesNo {
        /** {@code yes}. */
        YES,
        /** {@code no}. */
        NO
    }

    /** A {@link YesNo}. */
    public static final class YesNoConverter implements ITypeConverter<YesNo> {

        /** Made by picocli. */
        public YesNoConverter() {}

        @Override
        public YesNo convert(String value) {
            return switch (value) {
                case "yes" -> YesNo.YES;
                case "no" -> YesNo.NO;
                default -> throw expected("yes or no", value);
            };
        }
    }

    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
