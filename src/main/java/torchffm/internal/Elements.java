package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import torchffm.DType;

/** Elements of any dtype, read from a tensor's storage by their places there, in bytes. */
public final class Elements {

    private static final int BYTE = 0xFF;
    private static final int SIGN = 0x80;
    private static final int E8M0_BIAS = 127;

    private Elements() {}

    /**
     * Reads floating-point numbers, each exactly.
     *
     * @param tensor strided, with a storage on the CPU
     * @param dtype a real floating-point type: the tensor's, or that of a complex one's parts
     * @param places where they lie in the storage
     * @return their values
     * @throws IndexOutOfBoundsException if one lies outside the storage
     */
    public static double[] floats(NativeTensor tensor, DType dtype, long[] places) {
        return TensorMemory.readStorage(
                tensor,
                storage -> Arrays.stream(places)
                        .mapToDouble(at -> number(storage, dtype, at))
                        .toArray());
    }

    /**
     * Reads integers or booleans, as Python prints them.
     *
     * @param tensor strided, with a storage on the CPU
     * @param dtype its type
     * @param places where they lie in the storage
     * @return their digits, or {@code True} and {@code False}
     * @throws IndexOutOfBoundsException if one lies outside the storage
     */
    public static String[] texts(NativeTensor tensor, DType dtype, long[] places) {
        return TensorMemory.readStorage(
                tensor,
                storage -> Arrays.stream(places)
                        .mapToObj(at -> text(storage, dtype, at))
                        .toArray(String[]::new));
    }

    private static String text(MemorySegment storage, DType dtype, long at) {
        return switch (dtype) {
            case BOOL -> PythonText.bool(storage.get(JAVA_BYTE, at) != 0);
            case INT8 -> Integer.toString(storage.get(JAVA_BYTE, at));
            case UINT8 -> Integer.toString(storage.get(JAVA_BYTE, at) & BYTE);
            case INT16 -> Integer.toString(storage.get(JAVA_SHORT_UNALIGNED, at));
            case UINT16 -> Integer.toString(Short.toUnsignedInt(storage.get(JAVA_SHORT_UNALIGNED, at)));
            case INT32 -> Integer.toString(storage.get(JAVA_INT_UNALIGNED, at));
            case UINT32 -> Integer.toUnsignedString(storage.get(JAVA_INT_UNALIGNED, at));
            case INT64 -> Long.toString(storage.get(JAVA_LONG_UNALIGNED, at));
            case UINT64 -> Long.toUnsignedString(storage.get(JAVA_LONG_UNALIGNED, at));
            default -> throw new IllegalArgumentException("dtype: expected integers or booleans, but got " + dtype);
        };
    }

    private static double number(MemorySegment storage, DType dtype, long at) {
        return switch (dtype) {
            case FLOAT64 -> storage.get(JAVA_DOUBLE_UNALIGNED, at);
            case FLOAT32 -> storage.get(JAVA_FLOAT_UNALIGNED, at);
            case FLOAT16 -> Float.float16ToFloat(storage.get(JAVA_SHORT_UNALIGNED, at));
            case BFLOAT16 -> Float.intBitsToFloat(storage.get(JAVA_SHORT_UNALIGNED, at) << Short.SIZE);
            default -> small(dtype, storage.get(JAVA_BYTE, at) & BYTE);
        };
    }

    /** A number of 8 bits. Two numbers of 4 bits are shown as the byte that they lie in, as in Python. */
    private static double small(DType dtype, int bits) {
        return switch (dtype) {
            case FLOAT8_E5M2 -> Float.float16ToFloat((short) (bits << Byte.SIZE));
            case FLOAT8_E4M3FN -> (bits | SIGN) == BYTE ? Double.NaN : small(bits, 4, 7);
            case FLOAT8_E5M2FNUZ -> bits == SIGN ? Double.NaN : small(bits, 5, 16);
            case FLOAT8_E4M3FNUZ -> bits == SIGN ? Double.NaN : small(bits, 4, 8);
            case FLOAT8_E8M0FNU -> bits == BYTE ? Double.NaN : Math.scalb(1.0, bits - E8M0_BIAS);
            case FLOAT4_E2M1FN_X2 -> bits;
            default -> throw new IllegalArgumentException("dtype: expected floating-point, but got " + dtype);
        };
    }

    private static double small(int bits, int exponentBits, int bias) {
        int mantissaBits = Byte.SIZE - 1 - exponentBits;
        int exponent = (bits & (SIGN - 1)) >> mantissaBits;
        int mantissa = bits & ((1 << mantissaBits) - 1);
        double size = exponent == 0
                ? Math.scalb((double) mantissa, 1 - bias - mantissaBits)
                : Math.scalb((double) (mantissa | 1 << mantissaBits), exponent - bias - mantissaBits);
        return (bits & SIGN) == 0 ? size : -size;
    }
}
