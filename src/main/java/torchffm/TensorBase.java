package torchffm;

import torchffm.internal.NativeTensor;
import torchffm.internal.Operator;
import torchffm.internal.TensorInfo;

/** What a tensor is: its shape, type, place and storage. A layer of {@link Tensor}. */
abstract class TensorBase extends NativeTensor {

    private static final Operator SIZE = Operator.of("aten::size", "int");

    TensorBase(long address) {
        super(address);
    }

    /** This, as what it always is. */
    final Tensor self() {
        return (Tensor) this;
    }

    final TensorInfo info() {
        return TensorInfo.of(this);
    }

    /**
     * Its sizes: {@code Tensor.shape}.
     *
     * @return one for each dimension, a new array
     * @throws TorchException if it is nested, since its tensors have each a shape of its own
     */
    public final long[] shape() {
        return uniform("shape").shape();
    }

    private TensorInfo uniform(String what) {
        TensorInfo info = info();
        if (info.isNested()) {
            throw new TorchException(
                    "a nested tensor has no one " + what + "; each of those that unbind(0) gives has one");
        }
        return info;
    }

    /**
     * Its size in one dimension: {@code Tensor.size(dim)}.
     *
     * @param dim which; a negative one counts from the end
     * @return the size
     * @throws IllegalArgumentException if it has no such dimension
     * @throws TorchException if it is nested, and its tensors differ in that dimension
     */
    public final long size(int dim) {
        long size = TensorInfo.size(this, dim);
        return size >= 0 ? size : SIZE.begin().arg(this).arg(dim).integer();
    }

    /**
     * The number of its dimensions: {@code Tensor.dim()}.
     *
     * @return from 0 for a scalar on
     */
    public final int dim() {
        return TensorInfo.dim(this);
    }

    /**
     * The number of its elements: {@code Tensor.numel()}.
     *
     * @return the product of its sizes
     */
    public final long numel() {
        return TensorInfo.numel(this);
    }

    /**
     * Its strides: {@code Tensor.stride()}.
     *
     * @return in elements, one for each dimension, a new array; zeros for a layout that has none
     * @throws TorchException if it is nested, since its tensors have each strides of its own
     */
    public final long[] stride() {
        return uniform("stride").stride();
    }

    /**
     * Where in its storage it begins: {@code Tensor.storage_offset()}.
     *
     * @return in elements
     */
    public final long storageOffset() {
        return info().storageOffset();
    }

    /**
     * The size of its storage: {@code Tensor.untyped_storage().nbytes()}.
     *
     * @return in bytes
     */
    public final long storageNbytes() {
        return info().storageBytes();
    }

    /**
     * Its storage: {@code Tensor.untyped_storage()}.
     *
     * @return a new reference to the bytes that it shares with its views
     * @throws TorchException if it has none, as a sparse tensor
     */
    public final Storage untypedStorage() {
        return Storage.of(this);
    }

    /**
     * The address of its storage: {@code Tensor.untyped_storage().data_ptr()}. Tensors that share a storage have the
     * same; it identifies, and is not for reading.
     *
     * @return 0 where there is none
     */
    public final long storagePointer() {
        return info().storageAddress();
    }

    /**
     * The type of its elements: {@code Tensor.dtype}.
     *
     * @return the dtype
     */
    public final DType dtype() {
        return TensorInfo.dtype(this);
    }

    /**
     * Where it lies: {@code Tensor.device}.
     *
     * @return the device
     */
    public final Device device() {
        return info().device();
    }

    /**
     * Whether its elements lie in C order without gaps: {@code Tensor.is_contiguous()}.
     *
     * @return true for a tensor fresh from most operators
     */
    public final boolean isContiguous() {
        return info().isContiguous();
    }

    /**
     * Whether autograd records what is done with it: {@code Tensor.requires_grad}.
     *
     * @return false by default
     */
    public final boolean requiresGrad() {
        return info().requiresGrad();
    }

    /**
     * How its elements are laid out: {@code Tensor.layout}.
     *
     * @return {@link Layout#STRIDED} for most
     */
    public final Layout layout() {
        return Layout.of(info().layout());
    }

    /**
     * Whether it is a leaf of the autograd graph: {@code Tensor.is_leaf}.
     *
     * @return true where no recorded operator made it
     */
    public final boolean isLeaf() {
        return info().isLeaf();
    }
}
