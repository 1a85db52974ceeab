package torchffm;

import java.math.BigInteger;
import java.util.Objects;

/**
 * The limits of an integer type: {@code torch.iinfo}.
 *
 * @param dtype the type
 * @param bits how many an element has
 * @param min the smallest number
 * @param max the largest; of uint64 more than a {@code long} holds
 */
public record IInfo(DType dtype, int bits, BigInteger min, BigInteger max) {

    /**
     * The limits of a type.
     *
     * @param dtype a signed or unsigned integer type of 8, 16, 32 or 64 bits
     * @return its limits
     * @throws IllegalArgumentException if it is none of these
     */
    public static IInfo of(DType dtype) {
        Objects.requireNonNull(dtype, "dtype");
        return switch (dtype) {
            case UINT8, UINT16, UINT32, UINT64 -> {
                int bits = dtype.itemSize() * Byte.SIZE;
                yield new IInfo(dtype, bits, BigInteger.ZERO, power(bits).subtract(BigInteger.ONE));
            }
            case INT8, INT16, INT32, INT64 -> {
                int bits = dtype.itemSize() * Byte.SIZE;
                BigInteger beyond = power(bits - 1);
                yield new IInfo(dtype, bits, beyond.negate(), beyond.subtract(BigInteger.ONE));
            }
            default -> throw new IllegalArgumentException("dtype: expected an integer type, but got " + dtype);
        };
    }

    private static BigInteger power(int exponent) {
        return BigInteger.ONE.shiftLeft(exponent);
    }
}
