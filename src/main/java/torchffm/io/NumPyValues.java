package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.io.numpy.NpyType;
import torchffm.io.pickle.StorageType;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyBytes;
import torchffm.io.tree.PyComplex;
import torchffm.io.tree.PyObject;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;
import torchffm.io.tree.StorageSource;

/**
 * NumPy's scalars and arrays in a checkpoint, which is read with {@link SafeGlobals#NUMPY}: they are records in the tree,
 * and values when they are asked for.
 */
public final class NumPyValues {
    private NumPyValues() {}

    /**
     * Returns the value of a scalar.
     *
     * @param scalar what a tree has for {@code numpy.float64(1.5)} and the like
     * @return an int, float, bool or complex
     * @throws IllegalArgumentException if it is something else, or of a type that torch has none for
     */
    public static PyValue scalar(PyValue scalar) {
        if (is(Objects.requireNonNull(scalar, "scalar"), "scalar")
                && ((PyObject) scalar).arguments() instanceof PyTuple arguments
                && arguments.size() == 2
                && arguments.get(1) instanceof PyBytes bytes) {
            NpyType type = type("scalar", arguments.get(0));
            if (bytes.bytes().length == type.dtype().itemSize()) {
                return number(type, ByteBuffer.wrap(bytes.bytes()));
            }
        }
        throw new IllegalArgumentException("scalar: expected a scalar of NumPy, but got " + scalar.kind());
    }

    private static PyValue number(NpyType type, ByteBuffer bytes) {
        bytes.order(type.bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        return switch (type.dtype()) {
            case BOOL -> PyValue.Bool.of(bytes.get() != 0);
            case INT8 -> new PyValue.Int(bytes.get());
            case UINT8 -> new PyValue.Int(Byte.toUnsignedInt(bytes.get()));
            case INT16 -> new PyValue.Int(bytes.getShort());
            case UINT16 -> new PyValue.Int(Short.toUnsignedInt(bytes.getShort()));
            case INT32 -> new PyValue.Int(bytes.getInt());
            case UINT32 -> new PyValue.Int(Integer.toUnsignedLong(bytes.getInt()));
            case INT64 -> new PyValue.Int(bytes.getLong());
            case UINT64 -> PyValue.of(new BigInteger(Long.toUnsignedString(bytes.getLong())));
            case FLOAT16 -> new PyValue.Float(Float.float16ToFloat(bytes.getShort()));
            case FLOAT32 -> new PyValue.Float(bytes.getFloat());
            case FLOAT64 -> new PyValue.Float(bytes.getDouble());
            case COMPLEX64 -> new PyComplex(bytes.getFloat(), bytes.getFloat());
            case COMPLEX128 -> new PyComplex(bytes.getDouble(), bytes.getDouble());
            default -> throw new IllegalArgumentException("scalar: of " + type.dtype());
        };
    }

    /**
     * Returns an array as a tensor.
     *
     * @param array what a tree has for a {@code numpy.ndarray}
     * @return a tensor of its elements, which {@link Checkpoint#tensor} takes
     * @throws IllegalArgumentException if it is something else, or of a type that torch has none for
     */
    public static PyTensor array(PyValue array) {
        if (is(Objects.requireNonNull(array, "array"), "_reconstruct")
                && ((PyObject) array).state() instanceof PyTuple state
                && state.size() == 5
                && state.get(1) instanceof PyTuple sizes
                && state.get(3) instanceof PyValue.Bool columns
                && state.get(4) instanceof PyBytes bytes) {
            try {
                return tensor(type("array", state.get(2)), longs(sizes), columns == PyValue.Bool.TRUE, bytes.bytes());
            } catch (Malformed malformed) {
                throw new IllegalArgumentException("array: " + malformed.getMessage(), malformed);
            }
        }
        throw new IllegalArgumentException("array: expected an array of NumPy, but got " + array.kind());
    }

    private static PyTensor tensor(NpyType type, long[] shape, boolean columns, byte[] elements) {
        DType dtype = type.dtype();
        byte[] bytes = elements.clone();
        if (type.bigEndian()) {
            ByteOrders.reverse(MemorySegment.ofArray(bytes), StorageType.swapSize(dtype));
        }
        StorageSource source = StorageSource.of(MemorySegment.ofArray(bytes));
        PyStorage storage = StorageType.storage(dtype, PyString.CPU, source);
        return new PyStridedTensor(
                storage,
                dtype,
                0,
                shape,
                PyStridedTensor.packedStride(shape, columns),
                false,
                PyStridedTensor.Bits.NONE);
    }

    private static long[] longs(PyTuple tuple) {
        long[] numbers = new long[tuple.size()];
        for (int i = 0; i < numbers.length; i++) {
            if (!(tuple.get(i) instanceof PyValue.Int number)) {
                throw new Malformed("a size that is " + tuple.get(i).kind());
            }
            numbers[i] = number.value();
        }
        return numbers;
    }

    /** {@code numpy.dtype("f8", False, True)} with the state {@code (3, "<", …)}. */
    private static NpyType type(String argument, PyValue dtype) {
        if (is(dtype, "dtype")
                && ((PyObject) dtype).arguments() instanceof PyTuple arguments
                && arguments.size() >= 1
                && arguments.get(0) instanceof PyString code) {
            String order = ((PyObject) dtype).state() instanceof PyTuple state
                            && state.size() > 1
                            && state.get(1) instanceof PyString text
                    ? text.text()
                    : "|";
            try {
                return NpyType.parse(order + code.text());
            } catch (Malformed other) {
                throw new IllegalArgumentException(argument + ": " + other.getMessage(), other);
            }
        }
        throw new IllegalArgumentException(argument + ": its type is " + dtype.kind());
    }

    private static boolean is(@Nullable PyValue value, String name) {
        return value instanceof PyObject object
                && object.type().globalName().equals(name)
                && object.type().module().startsWith("numpy");
    }
}
