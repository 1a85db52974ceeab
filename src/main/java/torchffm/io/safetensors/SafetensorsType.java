package torchffm.io.safetensors;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import torchffm.DType;

/**
 * The format's names of dtypes, in the order in which it ranks them: a file begins with the tensors of the last.
 */
enum SafetensorsType {
    BOOL(DType.BOOL),
    F4(DType.FLOAT4_E2M1FN_X2),
    U8(DType.UINT8),
    I8(DType.INT8),
    F8_E5M2(DType.FLOAT8_E5M2),
    F8_E4M3(DType.FLOAT8_E4M3FN),
    F8_E8M0(DType.FLOAT8_E8M0FNU),
    F8_E4M3FNUZ(DType.FLOAT8_E4M3FNUZ),
    F8_E5M2FNUZ(DType.FLOAT8_E5M2FNUZ),
    I16(DType.INT16),
    U16(DType.UINT16),
    F16(DType.FLOAT16),
    BF16(DType.BFLOAT16),
    I32(DType.INT32),
    U32(DType.UINT32),
    F32(DType.FLOAT32),
    C64(DType.COMPLEX64),
    F64(DType.FLOAT64),
    I64(DType.INT64),
    U64(DType.UINT64);

    private static final Map<DType, SafetensorsType> BY_DTYPE =
            Arrays.stream(values()).collect(Collectors.toMap(SafetensorsType::dtype, Function.identity()));

    private static final Map<String, SafetensorsType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(SafetensorsType::name, Function.identity()));

    private final DType dtype;

    SafetensorsType(DType dtype) {
        this.dtype = dtype;
    }

    /** The type of a name in a header, or null if torch has none for it. */
    static @Nullable SafetensorsType named(String name) {
        return BY_NAME.get(name);
    }

    /** The type for a dtype, or null if the format has none for it. */
    static @Nullable SafetensorsType of(DType dtype) {
        return BY_DTYPE.get(dtype);
    }

    DType dtype() {
        return dtype;
    }

    /** The elements that torch counts as one: a byte of F4 is two numbers in the file, and one element in torch. */
    int packed() {
        return this == F4 ? 2 : 1;
    }
}
