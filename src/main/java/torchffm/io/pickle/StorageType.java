package torchffm.io.pickle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import torchffm.DType;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyString;
import torchffm.io.tree.StorageSource;

/**
 * The class of a storage. {@code torch} has one for each classic dtype, and the files know those dtypes by them; the
 * newer dtypes share one for bytes.
 *
 * @param module {@code torch}, {@code torch.storage}, or {@code torch.cuda} in old files
 * @param globalName the name of the class
 * @param dtype the type of the elements, {@code uint8} if it is untyped
 * @param isUntyped whether it is the class for bytes
 */
public record StorageType(String module, String globalName, DType dtype, boolean isUntyped) implements PyGlobal {
    /** The class for bytes. */
    public static final StorageType UNTYPED = new StorageType("torch.storage", "UntypedStorage", DType.UINT8, true);

    private static final Map<DType, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(DType.FLOAT32, "Float"),
            Map.entry(DType.FLOAT64, "Double"),
            Map.entry(DType.FLOAT16, "Half"),
            Map.entry(DType.BFLOAT16, "BFloat16"),
            Map.entry(DType.COMPLEX64, "ComplexFloat"),
            Map.entry(DType.COMPLEX128, "ComplexDouble"),
            Map.entry(DType.UINT8, "Byte"),
            Map.entry(DType.INT8, "Char"),
            Map.entry(DType.INT16, "Short"),
            Map.entry(DType.INT32, "Int"),
            Map.entry(DType.INT64, "Long"),
            Map.entry(DType.BOOL, "Bool"),
            Map.entry(DType.QINT8, "QInt8"),
            Map.entry(DType.QUINT8, "QUInt8"),
            Map.entry(DType.QINT32, "QInt32"),
            Map.entry(DType.QUINT4X2, "QUInt4x2"),
            Map.entry(DType.QUINT2X4, "QUInt2x4")));

    private static final Map<DType, StorageType> BY_DTYPE = new EnumMap<>(DType.class);

    static {
        NAMES.forEach((dtype, name) -> BY_DTYPE.put(dtype, new StorageType("torch", name + "Storage", dtype, false)));
    }

    /** All classes that a pickle may name, one object for each. */
    static List<StorageType> all() {
        List<StorageType> all = new ArrayList<>(BY_DTYPE.values());
        NAMES.forEach((dtype, name) -> {
            if (!dtype.isQuantized()) {
                all.add(new StorageType("torch.cuda", name + "Storage", dtype, false));
            }
        });
        all.add(UNTYPED);
        return all;
    }

    /**
     * Finds the class for a storage.
     *
     * @param storage the storage
     * @return the class that Python writes
     */
    static StorageType of(PyStorage storage) {
        return hasClass(storage.dtype()) && !storage.isUntyped() ? BY_DTYPE.get(storage.dtype()) : UNTYPED;
    }

    /**
     * Says whether a dtype has a class of storages; Python saves tensors of the others over bytes.
     *
     * @param dtype the dtype
     * @return true for the classic dtypes
     */
    public static boolean hasClass(DType dtype) {
        return BY_DTYPE.containsKey(dtype);
    }

    /**
     * Makes the storage that Python would save tensors of a dtype over.
     *
     * @param dtype the dtype of the tensors
     * @param location where it lies
     * @param source its bytes
     * @return a storage of the dtype if that has a class, otherwise one of bytes
     */
    public static PyStorage storage(DType dtype, PyString location, StorageSource source) {
        return BY_DTYPE.getOrDefault(dtype, UNTYPED).storage(location, source);
    }

    /**
     * Makes a storage of this class.
     *
     * @param location where it lies
     * @param source its bytes
     * @return the storage
     */
    public PyStorage storage(PyString location, StorageSource source) {
        return isUntyped ? PyStorage.untyped(location, source) : PyStorage.of(dtype, location, source);
    }

    /**
     * Returns the size of what a big-endian machine writes backwards: the element, or each half of a complex one.
     *
     * @return bytes
     */
    public int swapSize() {
        return swapSize(dtype);
    }

    /**
     * Returns the size of what a big-endian machine writes backwards: the element, or each half of a complex one.
     *
     * @param dtype the type of the elements
     * @return bytes
     */
    public static int swapSize(DType dtype) {
        return dtype.isComplex() ? dtype.itemSize() / 2 : dtype.itemSize();
    }

    @Override
    public String kind() {
        return "the class " + module + "." + globalName;
    }
}
