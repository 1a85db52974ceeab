package torchffm;

import java.util.Objects;

/**
 * The limits of a floating point type: {@code torch.finfo}.
 *
 * @param dtype the type; for a complex one that of its parts
 * @param bits how many an element has
 * @param eps the distance from 1 to the next larger number
 * @param max the largest finite number
 * @param min the smallest, {@code -max} but for types without a sign
 * @param smallestNormal the smallest positive number that is not subnormal; Python calls it {@code tiny} as well
 * @param resolution the distance of neighbours in decimal: 10 to the power of minus the digits that always survive
 */
public record FInfo(
        DType dtype, int bits, double eps, double max, double min, double smallestNormal, double resolution) {

    private static final int FLOAT_MIN_EXPONENT = -126;
    private static final int FLOAT_MAX_EXPONENT = 127;
    private static final double LOG10_OF_2 = Math.log10(2);

    /**
     * The limits of a type.
     *
     * @param dtype floating point or complex
     * @return its limits
     * @throws IllegalArgumentException if it is neither, or PyTorch does not say (float4)
     */
    public static FInfo of(DType dtype) {
        Objects.requireNonNull(dtype, "dtype");
        return switch (dtype) {
            case FLOAT64, COMPLEX128 -> of(DType.FLOAT64, 52, Double.MIN_EXPONENT, Double.MAX_VALUE);
            case FLOAT32, COMPLEX64 -> of(DType.FLOAT32, 23, FLOAT_MIN_EXPONENT, Float.MAX_VALUE);
            case FLOAT16, COMPLEX32 -> of(DType.FLOAT16, 10, -14, 65504);
            case BFLOAT16, BCOMPLEX32 ->
                of(DType.BFLOAT16, 7, FLOAT_MIN_EXPONENT, (2 - power(-7)) * power(FLOAT_MAX_EXPONENT));
            case FLOAT8_E4M3FN -> of(dtype, 3, -6, 448);
            case FLOAT8_E4M3FNUZ -> of(dtype, 3, -7, 240);
            case FLOAT8_E5M2 -> of(dtype, 2, -14, 57344);
            case FLOAT8_E5M2FNUZ -> of(dtype, 2, -15, 57344);
            case FLOAT8_E8M0FNU -> {
                double least = power(-FLOAT_MAX_EXPONENT);
                yield new FInfo(dtype, Byte.SIZE, 1, power(FLOAT_MAX_EXPONENT), least, least, 1);
            }
            default ->
                throw new IllegalArgumentException(
                        "dtype: expected a floating point or complex type with known limits, but got " + dtype);
        };
    }

    private static FInfo of(DType dtype, int mantissaBits, int minExponent, double max) {
        int digits = (int) (mantissaBits * LOG10_OF_2);
        return new FInfo(
                dtype,
                dtype.itemSize() * Byte.SIZE,
                power(-mantissaBits),
                max,
                -max,
                power(minExponent),
                Double.parseDouble("1e-" + digits));
    }

    private static double power(int exponent) {
        return Math.scalb(1.0, exponent);
    }
}
