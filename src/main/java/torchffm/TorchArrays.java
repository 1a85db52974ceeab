package torchffm;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Objects;
import torchffm.internal.Operator;
import torchffm.internal.Settings;

/** Tensors with the elements of Java's arrays. A layer of {@link Torch}. */
abstract class TorchArrays extends TorchSegments {

    private static final Operator SCALAR_TENSOR = Operator.of("aten::scalar_tensor", "");

    TorchArrays() {}

    /**
     * A tensor with the elements of an array: {@code torch.tensor}.
     *
     * @param data the elements in C order, copied
     * @param shape the sizes; none for one dimension as long as the array
     * @return a new float32 tensor on the CPU
     * @throws IllegalArgumentException if the array's length is not that of the shape
     */
    public static Tensor tensor(float[] data, long... shape) {
        Objects.requireNonNull(shape, "shape");
        return copy(MemorySegment.ofArray(Objects.requireNonNull(data, "data")), data.length, DType.FLOAT32, shape);
    }

    /**
     * A tensor with the elements of an array: {@code torch.tensor}.
     *
     * @param data the elements in C order, copied
     * @param shape the sizes; none for one dimension as long as the array
     * @return a new float64 tensor on the CPU
     * @throws IllegalArgumentException if the array's length is not that of the shape
     */
    public static Tensor tensor(double[] data, long... shape) {
        Objects.requireNonNull(shape, "shape");
        return copy(MemorySegment.ofArray(Objects.requireNonNull(data, "data")), data.length, DType.FLOAT64, shape);
    }

    /**
     * A tensor with the elements of an array: {@code torch.tensor}.
     *
     * @param data the elements in C order, copied
     * @param shape the sizes; none for one dimension as long as the array
     * @return a new int64 tensor on the CPU
     * @throws IllegalArgumentException if the array's length is not that of the shape
     */
    public static Tensor tensor(long[] data, long... shape) {
        Objects.requireNonNull(shape, "shape");
        return copy(MemorySegment.ofArray(Objects.requireNonNull(data, "data")), data.length, DType.INT64, shape);
    }

    /**
     * A tensor with the elements of an array: {@code torch.tensor}.
     *
     * @param data the elements in C order, copied
     * @param shape the sizes; none for one dimension as long as the array
     * @return a new int32 tensor on the CPU
     * @throws IllegalArgumentException if the array's length is not that of the shape
     */
    public static Tensor tensor(int[] data, long... shape) {
        Objects.requireNonNull(shape, "shape");
        return copy(MemorySegment.ofArray(Objects.requireNonNull(data, "data")), data.length, DType.INT32, shape);
    }

    /**
     * A tensor with the elements of an array: {@code torch.tensor}.
     *
     * @param data the elements in C order, copied
     * @param shape the sizes; none for one dimension as long as the array
     * @return a new int16 tensor on the CPU
     * @throws IllegalArgumentException if the array's length is not that of the shape
     */
    public static Tensor tensor(short[] data, long... shape) {
        Objects.requireNonNull(shape, "shape");
        return copy(MemorySegment.ofArray(Objects.requireNonNull(data, "data")), data.length, DType.INT16, shape);
    }

    /**
     * A tensor with the elements of an array, which are taken as unsigned: {@code torch.tensor}.
     *
     * @param data the elements in C order, copied
     * @param shape the sizes; none for one dimension as long as the array
     * @return a new uint8 tensor on the CPU
     * @throws IllegalArgumentException if the array's length is not that of the shape
     */
    public static Tensor tensor(byte[] data, long... shape) {
        Objects.requireNonNull(shape, "shape");
        return copy(MemorySegment.ofArray(Objects.requireNonNull(data, "data")), data.length, DType.UINT8, shape);
    }

    /**
     * A tensor with the elements of an array: {@code torch.tensor}.
     *
     * @param data the elements in C order, copied
     * @param shape the sizes; none for one dimension as long as the array
     * @return a new bool tensor on the CPU
     * @throws IllegalArgumentException if the array's length is not that of the shape
     */
    public static Tensor tensor(boolean[] data, long... shape) {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(shape, "shape");
        byte[] bytes = new byte[data.length];
        for (int i = 0; i < data.length; i++) {
            bytes[i] = (byte) (data[i] ? 1 : 0);
        }
        return copy(MemorySegment.ofArray(bytes), data.length, DType.BOOL, shape);
    }

    /**
     * A tensor with the elements of an array of arrays: {@code torch.tensor}. The Java type of its elements says its dtype:
     * {@code float} and {@code double} are float32 and float64, {@code long}, {@code int} and {@code short} int64, int32 and
     * int16, {@code byte} is uint8, {@code boolean} bool and {@link Complex} complex128; boxes are as good.
     *
     * @param data such as a {@code float[][]}, copied; of one length in each dimension
     * @return a new tensor on the CPU
     * @throws IllegalArgumentException if it is ragged, has a null or elements of several types, naming the place
     */
    public static Tensor tensor(Object[] data) {
        return NestedArray.tensor("data", Objects.requireNonNull(data, "data"), null);
    }

    /**
     * A tensor with the elements of an array, or of no dimension with a single one, converted to a dtype:
     * {@code torch.tensor(data, dtype=dtype)}.
     *
     * @param data an array of numbers, or arrays of arrays as {@link #tensor(Object[])} takes them, copied; or a number, a
     *     boolean or a {@link Complex}
     * @param dtype what its elements become, rounded as LibTorch does it
     * @return a new tensor on the CPU
     * @throws IllegalArgumentException if it is no array or element of one, ragged, has a null or elements of several types, naming the place
     * @throws TorchException if LibTorch does not convert to that dtype
     */
    public static Tensor tensor(Object data, DType dtype) {
        Objects.requireNonNull(dtype, "dtype");
        return NestedArray.tensor("data", Objects.requireNonNull(data, "data"), dtype);
    }

    private static Tensor copy(MemorySegment data, int length, DType dtype, long[] shape) {
        long[] sizes = shape.length == 0 ? new long[] {length} : shape;
        if (elements(sizes) != length) {
            throw new IllegalArgumentException("data: expected " + elements(sizes) + " elements for shape "
                    + Arrays.toString(sizes) + ", but got " + length);
        }
        return fromSegment(data, dtype, sizes);
    }

    /**
     * A tensor of no dimension: {@code torch.tensor(value)}.
     *
     * @param value its one element
     * @return a new tensor of the default dtype on the CPU
     */
    public static Tensor tensor(double value) {
        return SCALAR_TENSOR.begin().scalar(value).none().none().none().none().tensor();
    }

    /**
     * A tensor of no dimension: {@code torch.tensor(value)}.
     *
     * @param value its one element
     * @return a new int64 tensor on the CPU
     */
    public static Tensor tensor(long value) {
        return SCALAR_TENSOR
                .begin()
                .scalar(value)
                .arg(DType.INT64)
                .none()
                .none()
                .none()
                .tensor();
    }

    /**
     * A tensor of no dimension: {@code torch.tensor(value)}.
     *
     * @param value its one element
     * @return a new bool tensor on the CPU
     */
    public static Tensor tensor(boolean value) {
        return SCALAR_TENSOR
                .begin()
                .arg(value)
                .arg(DType.BOOL)
                .none()
                .none()
                .none()
                .tensor();
    }

    /**
     * A tensor of no dimension: {@code torch.tensor(value)}.
     *
     * @param value its one element
     * @return a new tensor on the CPU, complex64, or complex128 where the default dtype is {@link DType#FLOAT64}
     */
    public static Tensor tensor(Complex value) {
        Objects.requireNonNull(value, "value");
        return SCALAR_TENSOR
                .begin()
                .arg(value)
                .arg(Settings.defaultDtype() == DType.FLOAT64 ? DType.COMPLEX128 : DType.COMPLEX64)
                .none()
                .none()
                .none()
                .tensor();
    }

    /**
     * A float32 tensor of no dimension: {@code torch.tensor(value)}.
     *
     * @param value its one element
     * @return a new tensor on the CPU
     */
    public static Tensor scalar(double value) {
        return full(new long[0], value);
    }
}
