package torchffm;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.function.Function;
import torchffm.internal.Operator;
import torchffm.internal.TensorInfo;
import torchffm.internal.TensorMemory;

/** What a tensor holds, as Java's numbers, arrays and memory. A layer of {@link Tensor}. */
abstract class TensorData extends TensorBase {

    private static final Operator LOCAL_SCALAR = Operator.of("aten::_local_scalar_dense", "");

    TensorData(long address) {
        super(address);
    }

    private void requireOneElement() {
        long numel = numel();
        if (numel != 1) {
            throw new IllegalArgumentException("a tensor of " + numel + " elements, shape " + Arrays.toString(shape())
                    + ", is no scalar: item() needs exactly one");
        }
    }

    /**
     * The value of a tensor of one element: {@code Tensor.item()}. A float comes out widened, as in Python.
     *
     * @return the value; true is 1
     * @throws IllegalArgumentException if it has not exactly one element, or a complex one
     */
    public final double item() {
        requireOneElement();
        if (dtype().isComplex()) {
            throw wrongType("item()", "a real dtype");
        }
        return LOCAL_SCALAR.begin().arg(this).number();
    }

    /**
     * The value of an integer or boolean tensor of one element, exactly.
     *
     * @return the value; true is 1
     * @throws IllegalArgumentException if it has not exactly one element, is of another dtype, or does not fit a long
     */
    public final long itemLong() {
        requireOneElement();
        DType dtype = dtype();
        if (!dtype.isInteger() && dtype != DType.BOOL) {
            throw wrongType("itemLong()", "an integer dtype or torch.bool");
        }
        if (dtype == DType.UINT64) {
            return unsigned(read("itemLong()", s -> s.get(ValueLayout.JAVA_LONG_UNALIGNED, 0), dtype));
        }
        return LOCAL_SCALAR.begin().arg(this).integer();
    }

    private static long unsigned(long bits) {
        if (bits < 0) {
            throw new IllegalArgumentException(
                    "itemLong(): " + Long.toUnsignedString(bits) + " of torch.uint64 does not fit a long");
        }
        return bits;
    }

    /**
     * Its elements in C order.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is not {@link DType#FLOAT32}
     */
    public final float[] toFloatArray() {
        return read("toFloatArray()", s -> s.toArray(ValueLayout.JAVA_FLOAT), DType.FLOAT32);
    }

    /**
     * Its elements in C order.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is not {@link DType#FLOAT64}
     */
    public final double[] toDoubleArray() {
        return read("toDoubleArray()", s -> s.toArray(ValueLayout.JAVA_DOUBLE), DType.FLOAT64);
    }

    /**
     * Its elements in C order.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is not {@link DType#INT64}
     */
    public final long[] toLongArray() {
        return read("toLongArray()", s -> s.toArray(ValueLayout.JAVA_LONG), DType.INT64);
    }

    /**
     * Its elements in C order.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is not {@link DType#INT32}
     */
    public final int[] toIntArray() {
        return read("toIntArray()", s -> s.toArray(ValueLayout.JAVA_INT), DType.INT32);
    }

    /**
     * Its elements in C order.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is not {@link DType#INT16}
     */
    public final short[] toShortArray() {
        return read("toShortArray()", s -> s.toArray(ValueLayout.JAVA_SHORT), DType.INT16);
    }

    /**
     * Its elements in C order.
     *
     * @return a new array; a {@link DType#UINT8} above 127 comes out negative, as Java's bytes are signed
     * @throws IllegalArgumentException if it is neither {@link DType#UINT8} nor {@link DType#INT8}
     */
    public final byte[] toByteArray() {
        return read("toByteArray()", s -> s.toArray(ValueLayout.JAVA_BYTE), DType.UINT8, DType.INT8);
    }

    /**
     * Its elements in C order.
     *
     * @return a new array
     * @throws IllegalArgumentException if it is not {@link DType#BOOL}
     */
    public final boolean[] toBooleanArray() {
        byte[] bytes = read("toBooleanArray()", s -> s.toArray(ValueLayout.JAVA_BYTE), DType.BOOL);
        boolean[] result = new boolean[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = bytes[i] != 0;
        }
        return result;
    }

    /**
     * The memory of a contiguous CPU tensor, without a copy: what is written to it, the tensor has. The segment keeps the
     * memory alive by itself, also after the tensor is closed, and the storage can't be resized from now on.
     *
     * @return as many bytes as the elements take
     * @throws IllegalArgumentException if it is not strided, contiguous and on the CPU
     */
    public final MemorySegment asSegment() {
        TensorInfo info = info();
        if (!info.isContiguous() || info.isLazy()) {
            throw new IllegalArgumentException(
                    "asSegment() needs a contiguous tensor whose elements are as they lie; call clone() first");
        }
        int itemSize = info.dtype().itemSize();
        MemorySegment storage = storageSegment(info);
        return info.numel() == 0
                ? storage.asSlice(0, 0)
                : storage.asSlice(info.storageOffset() * itemSize, info.numel() * itemSize);
    }

    /**
     * The memory of the whole storage of a CPU tensor, without a copy: {@code Tensor.untyped_storage()}. As
     * {@link #asSegment()}, whatever part of it the tensor views.
     *
     * @return {@link #storageNbytes()} bytes
     * @throws IllegalArgumentException if it has no storage on the CPU
     */
    public final MemorySegment asStorageSegment() {
        return storageSegment(info());
    }

    private MemorySegment storageSegment(TensorInfo info) {
        if (!info.device().isCpu() || !info.hasStorage()) {
            throw new IllegalArgumentException("a tensor on " + info.device()
                    + (info.hasStorage() ? "" : " without a storage") + " has no memory here; call cpu() first");
        }
        return TensorMemory.share(this);
    }

    /** Reads the elements in C order, of this tensor or of a copy whose memory they are. */
    private <R> R read(String method, Function<MemorySegment, R> reader, DType... expected) {
        TensorInfo info = info();
        if (!Arrays.asList(expected).contains(info.dtype())) {
            throw wrongType(method, expected.length == 1 ? expected[0].toString() : Arrays.toString(expected));
        }
        if (info.device().isCpu() && info.isContiguous() && !info.isLazy()) {
            return TensorMemory.read(this, reader);
        }
        try (TensorScope _ = TensorScope.open()) {
            return TensorMemory.read(self().detach().cpu().resolve().contiguous(), reader);
        }
    }

    private IllegalArgumentException wrongType(String method, String expected) {
        return new IllegalArgumentException(
                method + " needs " + expected + ", but this tensor is " + dtype() + "; convert it with to(dtype)");
    }
}
