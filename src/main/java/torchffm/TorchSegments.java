package torchffm;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Objects;
import torchffm.internal.Natives;
import torchffm.internal.TensorMemory;

/** Tensors over Java's native memory. A layer of {@link Torch}. */
abstract class TorchSegments extends TorchReversed {

    TorchSegments() {}

    /**
     * Native memory that tensors can be made over without a copy, and that lives for as long as the segment, a slice of it or
     * a tensor over it can be reached: {@link #fromSegment} shares it.
     *
     * @param byteSize how many bytes, all zero at first; they are aligned for every dtype
     * @return a segment that any thread may use
     * @throws IllegalArgumentException if the size is negative
     * @throws TorchException if there is not so much memory
     */
    public static MemorySegment allocateSegment(long byteSize) {
        if (byteSize < 0) {
            throw new IllegalArgumentException("byteSize: expected no negative number, but got " + byteSize);
        }
        try (Tensor memory = zeros(new long[] {byteSize}, DType.UINT8)) {
            return TensorMemory.share(memory);
        }
    }

    /**
     * Native memory for the elements of a tensor, see {@link #allocateSegment(long)}.
     *
     * @param dtype the type of the elements
     * @param shape the sizes
     * @return a segment of the bytes that they take, all zero at first
     * @throws IllegalArgumentException if a size is negative or the bytes are more than a long counts
     * @throws TorchException if there is not so much memory
     */
    public static MemorySegment allocateSegment(DType dtype, long... shape) {
        Objects.requireNonNull(shape, "shape");
        return allocateSegment(bytes(dtype, shape));
    }

    /**
     * A tensor with the bytes of a segment. It is over the same memory, so that both sides see what the other writes, where
     * that memory can't end before the tensor: what {@link #allocateSegment(long)} and {@link Tensor#asSegment()} gave, slices of
     * it too (the tensors then share a storage), and {@link Arena#global()}'s. Any other memory is copied, since a closed
     * arena would take it away ({@link Tensor#wrapUnchecked} does without); and so is what is read-only or off its dtype's
     * alignment.
     *
     * @param data as many bytes as the elements take, in native order
     * @param dtype the type of the elements
     * @param shape the sizes
     * @return a new tensor on the CPU
     * @throws IllegalArgumentException if the size is not that of the shape
     * @throws IllegalStateException if the segment's arena is closed
     * @throws WrongThreadException if the segment is another thread's
     */
    public static Tensor fromSegment(MemorySegment data, DType dtype, long... shape) {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(shape, "shape");
        requireSize(data, dtype, shape);
        if (data.byteSize() > 0 && data.isNative() && !data.isReadOnly() && isAligned(data, dtype)) {
            if (data.scope().equals(Arena.global().scope())) {
                return new Tensor(Natives.over(data, dtype, shape));
            }
            long shared = TensorMemory.over(data, dtype, shape);
            if (shared != 0) {
                return new Tensor(shared);
            }
        }
        requireAccess(data);
        Tensor tensor = empty(shape, dtype);
        TensorMemory.write(tensor, data);
        return tensor;
    }

    /** The tensor of {@link Tensor#wrapUnchecked}. */
    static Tensor wrap(MemorySegment data, DType dtype, long[] shape) {
        requireSize(data, dtype, shape);
        requireAccess(data);
        if (!data.isNative()) {
            throw new IllegalArgumentException(
                    "data: expected native memory, but got an array's; fromSegment copies it");
        }
        if (data.isReadOnly()) {
            throw new IllegalArgumentException("data: expected memory that may be written, as a tensor's can be; "
                    + "this segment is read-only; fromSegment copies it");
        }
        if (!isAligned(data, dtype)) {
            throw new IllegalArgumentException("data: expected memory aligned to " + alignment(dtype) + " bytes for "
                    + dtype + ", but this is off by " + data.address() % alignment(dtype) + "; fromSegment copies it");
        }
        return data.byteSize() == 0 ? empty(shape, dtype) : new Tensor(Natives.over(data, dtype, shape));
    }

    private static void requireSize(MemorySegment data, DType dtype, long[] shape) {
        if (data.byteSize() != bytes(dtype, shape)) {
            throw new IllegalArgumentException("data: expected " + elements(shape) + " elements of " + dtype.itemSize()
                    + " bytes for shape " + Arrays.toString(shape) + ", but got " + data.byteSize() + " bytes");
        }
    }

    private static void requireAccess(MemorySegment data) {
        if (!data.scope().isAlive()) {
            throw new IllegalStateException("data: the segment's arena is closed");
        }
        if (!data.isAccessibleBy(Thread.currentThread())) {
            throw new WrongThreadException("data: the segment belongs to another thread than "
                    + Thread.currentThread().getName());
        }
    }

    private static boolean isAligned(MemorySegment data, DType dtype) {
        return data.address() % alignment(dtype) == 0;
    }

    /** Of a complex number the parts are what has to be aligned. */
    private static int alignment(DType dtype) {
        return dtype.isComplex() ? dtype.itemSize() / 2 : dtype.itemSize();
    }

    private static long bytes(DType dtype, long[] shape) {
        Objects.requireNonNull(dtype, "dtype");
        long elements = elements(shape);
        if (elements > Long.MAX_VALUE / dtype.itemSize()) {
            throw new IllegalArgumentException("shape: too many bytes, " + Arrays.toString(shape) + " of " + dtype);
        }
        return elements * dtype.itemSize();
    }

    /** The number of elements of a shape. */
    static long elements(long[] shape) {
        long product = 1;
        boolean isEmpty = false;
        for (long size : shape) {
            if (size < 0) {
                throw new IllegalArgumentException(
                        "shape: expected no negative size, but got " + Arrays.toString(shape));
            }
            isEmpty |= size == 0;
        }
        for (long size : shape) {
            try {
                product = isEmpty ? 0 : Math.multiplyExact(product, size);
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("shape: too many elements, " + Arrays.toString(shape), e);
            }
        }
        return product;
    }
}
