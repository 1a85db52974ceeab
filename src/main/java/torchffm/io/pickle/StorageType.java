package torchffm.io.pickle;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The classes of storage that {@code torch} has one of for each classic dtype; the files know dtypes by these names
 * alone.
 */
public enum StorageType implements PyGlobal {
    /** Of {@code torch.float32}. */
    FLOAT("FloatStorage", "float32", 4),
    /** Of {@code torch.float64}. */
    DOUBLE("DoubleStorage", "float64", 8),
    /** Of {@code torch.float16}. */
    HALF("HalfStorage", "float16", 2),
    /** Of {@code torch.bfloat16}. */
    BFLOAT16("BFloat16Storage", "bfloat16", 2),
    /** Of {@code torch.complex64}. */
    COMPLEX_FLOAT("ComplexFloatStorage", "complex64", 8),
    /** Of {@code torch.complex128}. */
    COMPLEX_DOUBLE("ComplexDoubleStorage", "complex128", 16),
    /** Of {@code torch.uint8}. */
    BYTE("ByteStorage", "uint8", 1),
    /** Of {@code torch.int8}. */
    CHAR("CharStorage", "int8", 1),
    /** Of {@code torch.int16}. */
    SHORT("ShortStorage", "int16", 2),
    /** Of {@code torch.int32}. */
    INT("IntStorage", "int32", 4),
    /** Of {@code torch.int64}. */
    LONG("LongStorage", "int64", 8),
    /** Of {@code torch.bool}. */
    BOOL("BoolStorage", "bool", 1);

    private static final Map<String, StorageType> BY_DTYPE =
            Arrays.stream(values()).collect(Collectors.toMap(StorageType::dtype, Function.identity()));

    private final String className;
    private final String dtype;
    private final int itemSize;

    StorageType(String className, String dtype, int itemSize) {
        this.className = className;
        this.dtype = dtype;
        this.itemSize = itemSize;
    }

    /**
     * Finds the storage for a dtype.
     *
     * @param dtype torch's name of it, such as {@code "float32"}
     * @return the storage, or empty for one of the newer dtypes, which have none
     */
    public static Optional<StorageType> of(String dtype) {
        return Optional.ofNullable(BY_DTYPE.get(dtype));
    }

    @Override
    public String module() {
        return "torch";
    }

    @Override
    public String globalName() {
        return className;
    }

    @Override
    public String kind() {
        return "the class torch." + className;
    }

    /**
     * Returns the dtype of the elements.
     *
     * @return torch's name of it, such as {@code "float32"}
     */
    public String dtype() {
        return dtype;
    }

    /**
     * Returns the size of an element.
     *
     * @return bytes
     */
    public int itemSize() {
        return itemSize;
    }

    /**
     * Returns the size of what a big-endian machine writes backwards: the element, or each half of a complex one.
     *
     * @return bytes
     */
    public int swapSize() {
        return isComplex() ? itemSize / 2 : itemSize;
    }

    /**
     * Says whether tensors of it may require gradients.
     *
     * @return true for floating and complex dtypes
     */
    public boolean isDifferentiable() {
        return isComplex() || dtype.contains("float");
    }

    private boolean isComplex() {
        return dtype.startsWith("complex");
    }
}
