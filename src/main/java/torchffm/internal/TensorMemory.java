package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.bindings.tf_tensor_info;

/** A tensor's memory as a segment, valid for as long as someone can reach it. */
@SuppressWarnings("restricted")
public final class TensorMemory {

    /** The references that segments hold, each for as long as its segment can be reached. */
    private static final Map<MemorySegment.Scope, Long> SHARED = Collections.synchronizedMap(new WeakHashMap<>());

    private static final int PLAIN_MASK = TF_CONTIGUOUS() | TF_CONJ() | TF_NEG();

    private TensorMemory() {}

    /**
     * Reads the elements of a tensor.
     *
     * @param <R> what is read
     * @param tensor strided, contiguous and on the CPU
     * @param reader gets the elements' bytes, valid only while it runs
     * @return what it returned
     */
    public static <R> R read(NativeTensor tensor, Function<MemorySegment, R> reader) {
        tensor.acquire();
        try {
            return reader.apply(elements(tensor));
        } finally {
            tensor.release();
        }
    }

    /**
     * Reads the elements of a tensor, if they lie in C order on the CPU as they are to be read.
     *
     * @param <R> what is read
     * @param tensor the tensor
     * @param dtype what its dtype must be
     * @param most how many bytes there may be
     * @param reader gets the elements' bytes, valid only while it runs
     * @return what it returned; null where it was not called
     */
    public static <R> @Nullable R readPlain(
            NativeTensor tensor, DType dtype, long most, Function<MemorySegment, R> reader) {
        tensor.acquire();
        try {
            Workspace workspace = Context.current().enter();
            MemorySegment elements;
            try {
                MemorySegment info = TensorInfo.describe(tensor, workspace);
                if ((tf_tensor_info.flags(info) & PLAIN_MASK) != TF_CONTIGUOUS()
                        || tf_tensor_info.dtype(info) != dtype.code()
                        || tf_tensor_info.device_type(info) != Device.CPU.typeCode()
                        || tf_tensor_info.numel(info) > most / dtype.itemSize()) {
                    return null;
                }
                elements = elements(info);
            } finally {
                workspace.leave();
            }
            return reader.apply(elements);
        } finally {
            tensor.release();
        }
    }

    private static MemorySegment elements(NativeTensor tensor) {
        Workspace workspace = Context.current().enter();
        try {
            return elements(TensorInfo.describe(tensor, workspace));
        } finally {
            workspace.leave();
        }
    }

    /** The memory of its elements, within that of its storage. */
    private static MemorySegment elements(MemorySegment info) {
        long bytes = tf_tensor_info.numel(info) * tf_tensor_info.item_size(info);
        if (bytes == 0) {
            return MemorySegment.NULL;
        }
        long start = tf_tensor_info.storage_offset(info) * tf_tensor_info.item_size(info);
        Objects.checkFromIndexSize(start, bytes, tf_tensor_info.storage_bytes(info));
        long storage = tf_tensor_info.storage_data(info).address();
        return MemorySegment.ofAddress(storage + start).reinterpret(bytes);
    }

    /**
     * Reads anywhere in the storage of a tensor.
     *
     * @param <R> what is read
     * @param tensor with a storage on the CPU
     * @param reader gets all bytes of the storage, valid only while it runs
     * @return what it returned
     */
    public static <R> R readStorage(NativeTensor tensor, Function<MemorySegment, R> reader) {
        tensor.acquire();
        try {
            TensorInfo info = TensorInfo.of(tensor);
            long bytes = info.storageAddress() == 0 ? 0 : info.storageBytes();
            return reader.apply(MemorySegment.ofAddress(info.storageAddress()).reinterpret(bytes));
        } finally {
            tensor.release();
        }
    }

    /**
     * Sets the elements of a tensor.
     *
     * @param tensor strided, contiguous and on the CPU
     * @param elements as many bytes as the elements take
     */
    public static void write(NativeTensor tensor, MemorySegment elements) {
        read(tensor, own -> own.copyFrom(elements));
    }

    /**
     * Sets a part of a tensor's memory.
     *
     * @param tensor strided, contiguous and on the CPU
     * @param offset where to begin, in bytes
     * @param bytes what to write
     * @param length how many of them, from the first on
     */
    public static void write(NativeTensor tensor, long offset, byte[] bytes, int length) {
        read(
                tensor,
                own -> own.asSlice(offset, length)
                        .copyFrom(MemorySegment.ofArray(bytes).asSlice(0, length)));
    }

    /**
     * The storage of a tensor as a segment that holds a reference of its own, given back when the segment and its slices
     * are unreachable.
     *
     * @param tensor with a storage on the CPU
     * @return all bytes of the storage
     */
    public static MemorySegment share(NativeTensor tensor) {
        tensor.acquire();
        try {
            MemorySegment handle = MemorySegment.ofAddress(tensor.address());
            Natives.check(tf_tensor_pin_storage(handle));
            TensorInfo info = TensorInfo.of(tensor);
            if (info.storageBytes() == 0) {
                return MemorySegment.NULL;
            }
            Natives.check(tf_retain(handle));
            long reference = tensor.address();
            Arena arena = Arena.ofAuto();
            SHARED.put(arena.scope(), reference);
            return MemorySegment.ofAddress(info.storageAddress())
                    .reinterpret(info.storageBytes(), arena, _ -> Natives.release(reference));
        } finally {
            tensor.release();
        }
    }

    /**
     * A part of a tensor's storage as a storage of its own, which keeps that one's memory alive.
     *
     * @param whole a tensor with a storage on the CPU
     * @param offset where in the storage the part begins, in bytes
     * @param size how many bytes it has
     * @return a new tensor of those bytes
     */
    public static NativeTensor part(NativeTensor whole, long offset, long size) {
        whole.acquire();
        try {
            MemorySegment handle = MemorySegment.ofAddress(whole.address());
            return NativeTensor.make(Natives.out(to -> tf_tensor_part(handle, offset, size, to)));
        } finally {
            whole.release();
        }
    }

    /**
     * A tensor that shares the storage which a segment is part of.
     *
     * @param data from {@link #share} or a slice of it
     * @param dtype the type of the tensor's elements, for which the memory is aligned
     * @param shape its sizes, for which there are as many bytes
     * @return a reference, for a new {@link NativeTensor}; 0 for any other segment
     */
    public static long over(MemorySegment data, DType dtype, long[] shape) {
        Long reference = SHARED.get(data.scope());
        if (reference == null) {
            return 0;
        }
        try {
            return Natives.over(data, MemorySegment.ofAddress(reference), dtype, shape);
        } finally {
            Reference.reachabilityFence(data); // which is what keeps the reference
        }
    }
}
