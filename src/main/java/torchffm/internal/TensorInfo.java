package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.MemorySegment;
import java.util.function.ToLongFunction;
import torchffm.DType;
import torchffm.Device;
import torchffm.bindings.tf_tensor_info;

/**
 * What a tensor is made of, at one moment.
 *
 * @param dtype the type of its elements
 * @param device where it lies
 * @param layout a {@code c10::Layout}: 0 is strided
 * @param flags {@code TF_REQUIRES_GRAD} and so on
 * @param shape its sizes
 * @param stride its strides, in elements; zeros where its layout has none
 * @param numel the number of elements
 * @param storageOffset where in its storage it begins, in elements
 * @param storageBytes the bytes of its storage
 * @param storageAddress the address of its storage, or 0
 */
public record TensorInfo(
        DType dtype,
        Device device,
        int layout,
        int flags,
        long[] shape,
        long[] stride,
        long numel,
        long storageOffset,
        long storageBytes,
        long storageAddress) {

    /** Writes a tensor's description to the thread's scratch memory. */
    static MemorySegment describe(NativeTensor tensor, Workspace workspace) {
        MemorySegment info = workspace.scratch();
        tensor.acquire();
        try {
            Natives.check(tf_tensor_describe(MemorySegment.ofAddress(tensor.address()), info));
        } finally {
            tensor.release();
        }
        return info;
    }

    private static long read(NativeTensor tensor, ToLongFunction<MemorySegment> field) {
        Workspace workspace = Context.current().enter();
        try {
            return field.applyAsLong(describe(tensor, workspace));
        } finally {
            workspace.leave();
        }
    }

    /**
     * Describes a tensor.
     *
     * @param tensor the tensor
     * @return its description
     */
    public static TensorInfo of(NativeTensor tensor) {
        Workspace workspace = Context.current().enter();
        try {
            return of(describe(tensor, workspace));
        } finally {
            workspace.leave();
        }
    }

    private static TensorInfo of(MemorySegment info) {
        return new TensorInfo(
                DType.of(tf_tensor_info.dtype(info)),
                Device.of(tf_tensor_info.device_type(info), tf_tensor_info.device_index(info)),
                tf_tensor_info.layout(info),
                tf_tensor_info.flags(info),
                longs(info, tf_tensor_info.sizes$offset()),
                longs(info, tf_tensor_info.strides$offset()),
                tf_tensor_info.numel(info),
                tf_tensor_info.storage_offset(info),
                tf_tensor_info.storage_bytes(info),
                tf_tensor_info.storage_data(info).address());
    }

    private static long[] longs(MemorySegment info, long offset) {
        long[] result = new long[tf_tensor_info.dim(info)];
        MemorySegment.copy(info, JAVA_LONG, offset, result, 0, result.length);
        return result;
    }

    /**
     * The type of a tensor's elements, and nothing else of it.
     *
     * @param tensor the tensor
     * @return its dtype
     */
    public static DType dtype(NativeTensor tensor) {
        return DType.of((int) read(tensor, tf_tensor_info::dtype));
    }

    /**
     * The number of a tensor's dimensions, and nothing else of it.
     *
     * @param tensor the tensor
     * @return from 0 on
     */
    public static int dim(NativeTensor tensor) {
        return (int) read(tensor, tf_tensor_info::dim);
    }

    /**
     * The number of a tensor's elements, and nothing else of it.
     *
     * @param tensor the tensor
     * @return from 0 on
     */
    public static long numel(NativeTensor tensor) {
        return read(tensor, tf_tensor_info::numel);
    }

    /**
     * A tensor's size in one dimension, and nothing else of it.
     *
     * @param tensor the tensor
     * @param dim which; a negative one counts from the end
     * @return the size
     * @throws IllegalArgumentException if it has no such dimension
     */
    public static long size(NativeTensor tensor, int dim) {
        return read(tensor, info -> size(info, dim));
    }

    private static long size(MemorySegment info, int dim) {
        int dims = tf_tensor_info.dim(info);
        int wrapped = dim < 0 ? dim + dims : dim;
        if (wrapped < 0 || wrapped >= dims) {
            throw new IllegalArgumentException("dim: expected "
                    + (dims == 0 ? "none for a scalar" : -dims + " to " + (dims - 1) + " for " + dims + " dimensions")
                    + ", but got " + dim);
        }
        return info.get(JAVA_LONG, tf_tensor_info.sizes$offset() + Long.BYTES * wrapped);
    }

    /**
     * Whether a flag is set.
     *
     * @return true where autograd records what is done with the tensor
     */
    public boolean requiresGrad() {
        return has(TF_REQUIRES_GRAD());
    }

    /**
     * Whether it is a leaf of the autograd graph.
     *
     * @return true where no recorded operator made it
     */
    public boolean isLeaf() {
        return has(TF_LEAF());
    }

    /**
     * Whether its elements lie one after the other.
     *
     * @return true for C order without gaps
     */
    public boolean isContiguous() {
        return has(TF_CONTIGUOUS());
    }

    /**
     * Whether its elements are to be conjugated or negated as they are read.
     *
     * @return true for such a view
     */
    public boolean isLazy() {
        return isConj() || isNeg();
    }

    /**
     * Whether its elements, complex ones, are to be conjugated as they are read.
     *
     * @return true for such a view
     */
    public boolean isConj() {
        return has(TF_CONJ());
    }

    /**
     * Whether its elements are to be negated as they are read.
     *
     * @return true for such a view
     */
    public boolean isNeg() {
        return has(TF_NEG());
    }

    /**
     * Whether it has a storage with an address.
     *
     * @return false for sparse and meta tensors
     */
    public boolean hasStorage() {
        return has(TF_HAS_STORAGE());
    }

    /**
     * Whether it is a list of tensors, whose sizes may differ.
     *
     * @return true for a nested tensor: its shape is the number of them, and then -1
     */
    public boolean isNested() {
        return has(TF_NESTED());
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
