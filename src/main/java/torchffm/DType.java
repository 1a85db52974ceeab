package torchffm;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The type of a tensor's elements: {@code torch.dtype}. The constants stand in the order of {@code c10::ScalarType}, whose
 * numbers their ordinals are.
 */
public enum DType {
    /** {@code torch.uint8}: an unsigned byte. */
    UINT8("uint8", 1, Kind.INTEGER),
    /** {@code torch.int8}: a byte. */
    INT8("int8", 1, Kind.INTEGER),
    /** {@code torch.int16}: a short. */
    INT16("int16", 2, Kind.INTEGER),
    /** {@code torch.int32}: an int. */
    INT32("int32", 4, Kind.INTEGER),
    /** {@code torch.int64}: a long. */
    INT64("int64", 8, Kind.INTEGER),
    /** {@code torch.float16}: IEEE half precision. */
    FLOAT16("float16", 2, Kind.FLOAT),
    /** {@code torch.float32}: a float, the default. */
    FLOAT32("float32", 4, Kind.FLOAT),
    /** {@code torch.float64}: a double. */
    FLOAT64("float64", 8, Kind.FLOAT),
    /** {@code torch.complex32}: two halves. */
    COMPLEX32("complex32", 4, Kind.COMPLEX),
    /** {@code torch.complex64}: two floats. */
    COMPLEX64("complex64", 8, Kind.COMPLEX),
    /** {@code torch.complex128}: two doubles. */
    COMPLEX128("complex128", 16, Kind.COMPLEX),
    /** {@code torch.bool}: a byte that is 0 or 1. */
    BOOL("bool", 1, Kind.BOOLEAN),
    /** {@code torch.qint8}: quantized, signed. */
    QINT8("qint8", 1, Kind.QUANTIZED),
    /** {@code torch.quint8}: quantized, unsigned. */
    QUINT8("quint8", 1, Kind.QUANTIZED),
    /** {@code torch.qint32}: quantized, 32 bits. */
    QINT32("qint32", 4, Kind.QUANTIZED),
    /** {@code torch.bfloat16}: the upper half of a float. */
    BFLOAT16("bfloat16", 2, Kind.FLOAT),
    /** {@code torch.quint4x2}: two quantized numbers of 4 bits. */
    QUINT4X2("quint4x2", 1, Kind.QUANTIZED),
    /** {@code torch.quint2x4}: four quantized numbers of 2 bits. */
    QUINT2X4("quint2x4", 1, Kind.QUANTIZED),
    /** {@code torch.bits1x8}: eight bits. */
    BITS1X8("bits1x8", 1, Kind.BITS),
    /** {@code torch.bits2x4}: four times two bits. */
    BITS2X4("bits2x4", 1, Kind.BITS),
    /** {@code torch.bits4x2}: twice four bits. */
    BITS4X2("bits4x2", 1, Kind.BITS),
    /** {@code torch.bits8}: eight bits, opaque. */
    BITS8("bits8", 1, Kind.BITS),
    /** {@code torch.bits16}: sixteen bits, opaque. */
    BITS16("bits16", 2, Kind.BITS),
    /** {@code torch.float8_e5m2}: 8 bits, 5 of them exponent. */
    FLOAT8_E5M2("float8_e5m2", 1, Kind.FLOAT),
    /** {@code torch.float8_e4m3fn}: 8 bits, 4 of them exponent, finite. */
    FLOAT8_E4M3FN("float8_e4m3fn", 1, Kind.FLOAT),
    /** {@code torch.float8_e5m2fnuz}: 8 bits, 5 of them exponent, finite, one zero. */
    FLOAT8_E5M2FNUZ("float8_e5m2fnuz", 1, Kind.FLOAT),
    /** {@code torch.float8_e4m3fnuz}: 8 bits, 4 of them exponent, finite, one zero. */
    FLOAT8_E4M3FNUZ("float8_e4m3fnuz", 1, Kind.FLOAT),
    /** {@code torch.uint16}: an unsigned short. */
    UINT16("uint16", 2, Kind.INTEGER),
    /** {@code torch.uint32}: an unsigned int. */
    UINT32("uint32", 4, Kind.INTEGER),
    /** {@code torch.uint64}: an unsigned long. */
    UINT64("uint64", 8, Kind.INTEGER),
    /** {@code torch.uint1}: 1 bits, unsigned, in a byte. */
    UINT1("uint1", 1, Kind.BITS),
    /** {@code torch.uint2}: 2 bits, unsigned, in a byte. */
    UINT2("uint2", 1, Kind.BITS),
    /** {@code torch.uint3}: 3 bits, unsigned, in a byte. */
    UINT3("uint3", 1, Kind.BITS),
    /** {@code torch.uint4}: 4 bits, unsigned, in a byte. */
    UINT4("uint4", 1, Kind.BITS),
    /** {@code torch.uint5}: 5 bits, unsigned, in a byte. */
    UINT5("uint5", 1, Kind.BITS),
    /** {@code torch.uint6}: 6 bits, unsigned, in a byte. */
    UINT6("uint6", 1, Kind.BITS),
    /** {@code torch.uint7}: 7 bits, unsigned, in a byte. */
    UINT7("uint7", 1, Kind.BITS),
    /** {@code torch.int1}: 1 bits, in a byte. */
    INT1("int1", 1, Kind.BITS),
    /** {@code torch.int2}: 2 bits, in a byte. */
    INT2("int2", 1, Kind.BITS),
    /** {@code torch.int3}: 3 bits, in a byte. */
    INT3("int3", 1, Kind.BITS),
    /** {@code torch.int4}: 4 bits, in a byte. */
    INT4("int4", 1, Kind.BITS),
    /** {@code torch.int5}: 5 bits, in a byte. */
    INT5("int5", 1, Kind.BITS),
    /** {@code torch.int6}: 6 bits, in a byte. */
    INT6("int6", 1, Kind.BITS),
    /** {@code torch.int7}: 7 bits, in a byte. */
    INT7("int7", 1, Kind.BITS),
    /** {@code torch.float8_e8m0fnu}: 8 bits, all of them exponent. */
    FLOAT8_E8M0FNU("float8_e8m0fnu", 1, Kind.FLOAT),
    /** {@code torch.float4_e2m1fn_x2}: two numbers of 4 bits. */
    FLOAT4_E2M1FN_X2("float4_e2m1fn_x2", 1, Kind.FLOAT),
    /** {@code torch.bcomplex32}: two bfloat16. */
    BCOMPLEX32("bcomplex32", 4, Kind.COMPLEX);

    private enum Kind {
        INTEGER,
        FLOAT,
        COMPLEX,
        BOOLEAN,
        QUANTIZED,
        BITS
    }

    private static final DType[] BY_CODE = values();
    private static final Map<String, DType> BY_NAME = new HashMap<>();

    static {
        for (DType dtype : BY_CODE) {
            BY_NAME.put(dtype.pythonName, dtype);
        }
    }

    private final String pythonName;
    private final int itemSize;
    private final Kind kind;

    DType(String pythonName, int itemSize, Kind kind) {
        this.pythonName = pythonName;
        this.itemSize = itemSize;
        this.kind = kind;
    }

    /**
     * The type with a name.
     *
     * @param pythonName such as {@code float32}, with or without {@code torch.} before it
     * @return the type
     * @throws IllegalArgumentException if there is none
     */
    public static DType of(String pythonName) {
        Objects.requireNonNull(pythonName, "pythonName");
        String name = pythonName.startsWith("torch.") ? pythonName.substring("torch.".length()) : pythonName;
        @Nullable DType dtype = BY_NAME.get(name);
        if (dtype == null) {
            throw new IllegalArgumentException("pythonName: expected a dtype such as float32, but got " + pythonName);
        }
        return dtype;
    }

    /**
     * The type with a number.
     *
     * @param code a {@code c10::ScalarType}
     * @return the type
     * @throws IllegalArgumentException if there is none
     */
    public static DType of(int code) {
        if (code < 0 || code >= BY_CODE.length) {
            throw new IllegalArgumentException("code: expected 0 to " + (BY_CODE.length - 1) + ", but got " + code);
        }
        return BY_CODE[code];
    }

    /**
     * LibTorch's number for the type.
     *
     * @return the {@code c10::ScalarType}
     */
    public int code() {
        return ordinal();
    }

    /**
     * Python's name for the type.
     *
     * @return such as {@code float32}
     */
    public String pythonName() {
        return pythonName;
    }

    /**
     * The size of an element: {@code torch.dtype.itemsize}.
     *
     * @return in bytes
     */
    public int itemSize() {
        return itemSize;
    }

    /**
     * {@code torch.dtype.is_floating_point}.
     *
     * @return true for real floating-point types
     */
    public boolean isFloatingPoint() {
        return kind == Kind.FLOAT;
    }

    /**
     * {@code torch.dtype.is_complex}.
     *
     * @return true for complex types
     */
    public boolean isComplex() {
        return kind == Kind.COMPLEX;
    }

    /**
     * Whether it counts: {@link #UINT8}, {@link #INT64} and so on, but not {@link #BOOL}.
     *
     * @return true for integer types
     */
    public boolean isInteger() {
        return kind == Kind.INTEGER;
    }

    /**
     * Whether its elements are integers that stand for other numbers, by the tensor's scale and zero point:
     * {@link #QINT8}, {@link #QUINT8} and so on.
     *
     * @return true for quantized types
     */
    public boolean isQuantized() {
        return kind == Kind.QUANTIZED;
    }

    /** As Python prints it: {@code torch.float32}. */
    @Override
    public String toString() {
        return "torch." + pythonName;
    }
}
