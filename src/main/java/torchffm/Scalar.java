package torchffm;

import java.util.Objects;

/**
 * A number of any kind, as operators take it where a schema says {@code Scalar}: Python's {@code int}, {@code float},
 * {@code bool} or {@code complex}. Which of them it is takes part in type promotion. Immutable, and equal to another of the
 * same kind and value.
 */
public final class Scalar {

    private enum Kind {
        INTEGER,
        FLOATING,
        BOOLEAN,
        COMPLEX
    }

    private final Kind kind;
    private final long integer;
    private final double real;
    private final double imag;

    private Scalar(Kind kind, long integer, double real, double imag) {
        this.kind = kind;
        this.integer = integer;
        this.real = real;
        this.imag = imag;
    }

    /**
     * An integer.
     *
     * @param value the number
     * @return the scalar
     */
    public static Scalar of(long value) {
        return new Scalar(Kind.INTEGER, value, value, 0);
    }

    /**
     * A floating-point number.
     *
     * @param value the number
     * @return the scalar
     */
    public static Scalar of(double value) {
        return new Scalar(Kind.FLOATING, (long) value, value, 0);
    }

    /**
     * A boolean.
     *
     * @param value true or false
     * @return the scalar
     */
    public static Scalar of(boolean value) {
        return new Scalar(Kind.BOOLEAN, value ? 1 : 0, value ? 1 : 0, 0);
    }

    /**
     * A complex number.
     *
     * @param value the number
     * @return the scalar
     */
    public static Scalar of(Complex value) {
        Objects.requireNonNull(value, "value");
        return new Scalar(Kind.COMPLEX, (long) value.real(), value.real(), value.imag());
    }

    /**
     * Whether it is an integer.
     *
     * @return false for a boolean, too
     */
    public boolean isInteger() {
        return kind == Kind.INTEGER;
    }

    /**
     * Whether it is a floating-point number.
     *
     * @return false for a complex one, too
     */
    public boolean isFloatingPoint() {
        return kind == Kind.FLOATING;
    }

    /**
     * Whether it is a boolean.
     *
     * @return true for {@code Scalar.of(true)} and {@code Scalar.of(false)}
     */
    public boolean isBoolean() {
        return kind == Kind.BOOLEAN;
    }

    /**
     * Whether it is a complex number.
     *
     * @return true for one without an imaginary part, too
     */
    public boolean isComplex() {
        return kind == Kind.COMPLEX;
    }

    /**
     * As an integer: Python's {@code int(…)}.
     *
     * @return the number without its fraction; true is 1
     * @throws ArithmeticException if it has an imaginary part, or is no integer's value that a long holds
     */
    public long toLong() {
        requireReal();
        if (kind != Kind.INTEGER && !(real >= Long.MIN_VALUE && real < -(double) Long.MIN_VALUE)) {
            throw new ArithmeticException(this + " does not fit a long");
        }
        return integer;
    }

    /**
     * As a floating-point number: Python's {@code float(…)}.
     *
     * @return the nearest double; true is 1
     * @throws ArithmeticException if it has an imaginary part
     */
    public double toDouble() {
        requireReal();
        return real;
    }

    /**
     * As a truth: Python's {@code bool(…)}.
     *
     * @return whether it is not zero
     */
    public boolean toBoolean() {
        return kind == Kind.INTEGER ? integer != 0 : real != 0 || imag != 0;
    }

    /**
     * As a complex number: Python's {@code complex(…)}.
     *
     * @return the number
     */
    public Complex toComplex() {
        return new Complex(real, imag);
    }

    private void requireReal() {
        if (imag != 0) {
            throw new ArithmeticException(this + " is no real number");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scalar scalar
                && kind == scalar.kind
                && integer == scalar.integer
                && Double.doubleToLongBits(real) == Double.doubleToLongBits(scalar.real)
                && Double.doubleToLongBits(imag) == Double.doubleToLongBits(scalar.imag);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, integer, real, imag);
    }

    /** The number as Java prints it. */
    @Override
    public String toString() {
        return switch (kind) {
            case INTEGER -> Long.toString(integer);
            case FLOATING -> Double.toString(real);
            case BOOLEAN -> Boolean.toString(real != 0);
            case COMPLEX -> toComplex().toString();
        };
    }
}
