package torchffm;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import torchffm.internal.ArrayElements;
import torchffm.internal.TensorMemory;

/**
 * What a tensor holds, as Java's arrays. Each takes the dtypes whose values its elements hold exactly, and no other: what
 * may round is left to {@link Tensor#to(DType)}. Bits that Java has no type for come out in the integer of their size. A
 * layer of {@link Tensor}.
 */
abstract class TensorArrays extends TensorData {

    private static final DType[] SMALL_FLOATS = {
        DType.FLOAT16,
        DType.BFLOAT16,
        DType.FLOAT8_E5M2,
        DType.FLOAT8_E4M3FN,
        DType.FLOAT8_E5M2FNUZ,
        DType.FLOAT8_E4M3FNUZ,
        DType.FLOAT8_E8M0FNU
    };
    private static final DType[] BYTES = {DType.INT8, DType.UINT8};

    TensorArrays(long address) {
        super(address);
    }

    /**
     * Its elements in C order: of {@link DType#FLOAT32}, and of the smaller floating-point types, whose values floats hold
     * exactly.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is of another dtype, or has more elements than an array
     */
    public final float[] toFloatArray() {
        return read("toFloatArray()", DType.FLOAT32, s -> s.toArray(ValueLayout.JAVA_FLOAT), SMALL_FLOATS);
    }

    /**
     * Its elements in C order: of {@link DType#FLOAT64}, and of the smaller floating-point types, whose values doubles hold
     * exactly.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is of another dtype, or has more elements than an array
     */
    public final double[] toDoubleArray() {
        DType[] smaller = Arrays.copyOf(SMALL_FLOATS, SMALL_FLOATS.length + 1);
        smaller[SMALL_FLOATS.length] = DType.FLOAT32;
        return read("toDoubleArray()", DType.FLOAT64, s -> s.toArray(ValueLayout.JAVA_DOUBLE), smaller);
    }

    /**
     * Its elements in C order: of {@link DType#INT64} and the smaller integer types, and of {@link DType#UINT64} the bits, as
     * {@link Long#toUnsignedString(long)} reads them.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is of another dtype, or has more elements than an array
     */
    public final long[] toLongArray() {
        if (dtype() == DType.UINT64) {
            return readAs(DType.UINT64, s -> s.toArray(ValueLayout.JAVA_LONG));
        }
        return read(
                "toLongArray()",
                DType.INT64,
                s -> s.toArray(ValueLayout.JAVA_LONG),
                DType.INT32,
                DType.UINT32,
                DType.INT16,
                DType.UINT16,
                DType.INT8,
                DType.UINT8);
    }

    /**
     * Its elements in C order: of {@link DType#INT32} and the smaller integer types, and of {@link DType#UINT32} the bits, as
     * {@link Integer#toUnsignedLong(int)} reads them.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is of another dtype, or has more elements than an array
     */
    public final int[] toIntArray() {
        if (dtype() == DType.UINT32) {
            return readAs(DType.UINT32, s -> s.toArray(ValueLayout.JAVA_INT));
        }
        return read(
                "toIntArray()",
                DType.INT32,
                s -> s.toArray(ValueLayout.JAVA_INT),
                DType.INT16,
                DType.UINT16,
                DType.INT8,
                DType.UINT8);
    }

    /**
     * Its elements in C order: of {@link DType#INT16} and the types of a byte. Of {@link DType#UINT16},
     * {@link DType#FLOAT16}, {@link DType#BFLOAT16} and {@link DType#BITS16} the bits, as
     * {@link Short#toUnsignedInt(short)} and {@link Float#float16ToFloat(short)} read them.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is of another dtype, or has more elements than an array
     */
    public final short[] toShortArray() {
        DType dtype = dtype();
        return switch (dtype) {
            case UINT16, FLOAT16, BFLOAT16, BITS16 -> readAs(dtype, s -> s.toArray(ValueLayout.JAVA_SHORT));
            default -> read("toShortArray()", DType.INT16, s -> s.toArray(ValueLayout.JAVA_SHORT), BYTES);
        };
    }

    /**
     * Its elements in C order: of {@link DType#INT8}, and of all other types of one byte but {@link DType#BOOL} the bits; a
     * {@link DType#UINT8} above 127 comes out negative, as Java's bytes are signed. Of a quantized tensor it is the integers.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is of another dtype, or has more elements than an array
     */
    public final byte[] toByteArray() {
        DType dtype = dtype();
        if (dtype.itemSize() != 1 || dtype == DType.BOOL) {
            throw wrongType("toByteArray()", "a dtype of one byte other than torch.bool");
        }
        return readAs(dtype, s -> s.toArray(ValueLayout.JAVA_BYTE));
    }

    /**
     * Its elements in C order.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is not {@link DType#BOOL}, or has more elements than an array
     */
    public final boolean[] toBooleanArray() {
        return read("toBooleanArray()", DType.BOOL, ArrayElements::booleans);
    }

    /**
     * Its elements in C order. {@code view_as_real} gives real and imaginary parts by turns, for {@link #toFloatArray()}.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is of no complex dtype, or has more elements than an array
     */
    public final Complex[] toComplexArray() {
        return read(
                "toComplexArray()",
                DType.COMPLEX128,
                s -> ArrayElements.complex(s).toArray(Complex[]::new),
                DType.COMPLEX64,
                DType.COMPLEX32,
                DType.BCOMPLEX32);
    }

    /**
     * Its elements as Java's arrays of arrays, one in the other for each dimension: {@code Tensor.tolist}. The innermost are
     * {@code double[]}, {@code float[]} (also for the smaller floating-point types), {@code long[]}, {@code int[]},
     * {@code short[]}, {@code byte[]}, {@code boolean[]} or {@code Complex[]}, with the bits of unsigned numbers.
     * {@link Torch#tensor(Object[])} is the way back.
     *
     * @return such as a {@code float[][]} for two dimensions; a box, such as {@code Float}, for none
     * @throws IllegalArgumentException if its dtype has no such type, or it has more elements than an array
     */
    public final Object toArray() {
        return NestedArray.of(flat(), shape());
    }

    private Object flat() {
        DType dtype = dtype();
        return switch (dtype) {
            case FLOAT64 -> toDoubleArray();
            case INT64, UINT64 -> toLongArray();
            case INT32, UINT32 -> toIntArray();
            case INT16, UINT16, BITS16 -> toShortArray();
            case BOOL -> toBooleanArray();
            case QINT8, QUINT8, QINT32, QUINT4X2, QUINT2X4 ->
                throw wrongType("toArray()", "another than a quantized dtype (int_repr or dequantize gives one)");
            default -> dtype.isComplex() ? toComplexArray() : floatsOrBits(dtype);
        };
    }

    private Object floatsOrBits(DType dtype) {
        return dtype == DType.FLOAT32 || Arrays.asList(SMALL_FLOATS).contains(dtype) ? toFloatArray() : toByteArray();
    }

    /** Reads elements as one dtype, of which some others are converted to it. */
    private <R> R read(String method, DType dtype, Function<MemorySegment, R> reader, DType... smaller) {
        R plain = TensorMemory.readPlain(this, dtype, MAX_BYTES, reader);
        if (plain != null) {
            return plain;
        }
        DType own = dtype();
        if (own != dtype && !List.of(smaller).contains(own)) {
            throw wrongType(method, dtype + (smaller.length == 0 ? "" : " or a type that goes into it"));
        }
        return readAs(dtype, reader);
    }
}
