package torchffm;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import torchffm.internal.Operator;
import torchffm.internal.TensorInfo;
import torchffm.internal.TensorMemory;

/** What a tensor holds, as Java's numbers, arrays and memory. A layer of {@link Tensor}. */
abstract class TensorData extends TensorMethods {

    private static final Operator LOCAL_SCALAR = Operator.of("aten::item", "");
    private static final Operator IS_NONZERO = Operator.of("aten::is_nonzero", "");

    /** What a segment reads into one array: as many bytes as elements of the largest type have room for. */
    static final long MAX_BYTES = (Integer.MAX_VALUE - 8L) * Double.BYTES;

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
     * Whether a tensor of one element holds something else than zero: {@code bool(tensor)}.
     *
     * @return false for 0 and false, true for all else, NaN too
     * @throws IllegalArgumentException if it has not exactly one element
     */
    public final boolean itemBoolean() {
        requireOneElement();
        return IS_NONZERO.begin().arg(this).bool();
    }

    /**
     * The value of a tensor of one element as a complex number: {@code complex(tensor)}.
     *
     * @return the value; of a real one the imaginary part is 0
     * @throws IllegalArgumentException if it has not exactly one element
     */
    public final Complex itemComplex() {
        requireOneElement();
        if (!dtype().isComplex()) {
            return new Complex(item(), 0);
        }
        return (Complex) Objects.requireNonNull(
                LOCAL_SCALAR.begin().arg(this).objects(List.of()).getFirst());
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
        return readAs(info, info.dtype(), reader);
    }

    /** Reads the elements in C order, converted to a dtype. */
    final <R> R readAs(DType dtype, Function<MemorySegment, R> reader) {
        R plain = TensorMemory.readPlain(this, dtype, MAX_BYTES, reader);
        return plain != null ? plain : readAs(info(), dtype, reader);
    }

    private <R> R readAs(TensorInfo info, DType dtype, Function<MemorySegment, R> reader) {
        if (info.numel() > MAX_BYTES / dtype.itemSize()) {
            throw new IllegalArgumentException("no Java array has room for " + info.numel() + " elements; narrow() it");
        }
        if (info.dtype() == dtype && info.device().isCpu() && info.isContiguous() && !info.isLazy()) {
            return TensorMemory.read(this, reader);
        }
        try (TensorScope _ = TensorScope.open();
                Mode _ = Torch.noGrad()) {
            Tensor here = self().detach().cpu().resolveConj().resolveNeg();
            return TensorMemory.read((info.dtype() == dtype ? here : here.to(dtype)).contiguous(), reader);
        }
    }

    final IllegalArgumentException wrongType(String method, String expected) {
        return new IllegalArgumentException(
                method + " needs " + expected + ", but this tensor is " + dtype() + "; convert it with to(dtype)");
    }
}
