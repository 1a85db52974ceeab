package torchffm.io.tree;

import torchffm.DType;

/** A dense tensor: a view of a storage. That it lies within the storage is checked when it is made. */
public final class PyStridedTensor extends PyTensor {
    /**
     * How its elements are to be read.
     *
     * @param conj whether they are to be conjugated
     * @param neg whether they are to be negated
     */
    public record Bits(boolean conj, boolean neg) {
        /** As they are. */
        public static final Bits NONE = new Bits(false, false);
    }

    private final PyStorage storage;
    private final DType dtype;
    private final long offset;
    private final long[] shape;
    private final long[] stride;
    private final boolean requiresGrad;
    private final Bits bits;

    /**
     * Makes a tensor of the storage's own type.
     *
     * @param storage what it is a view of
     * @param offset the element of the storage that is its first
     * @param shape its size in each dimension
     * @param stride how many elements of the storage lie between neighbours, in each dimension
     * @param requiresGrad whether gradients are to be computed for it
     * @throws Malformed if it reaches beyond the storage, or cannot be
     */
    public PyStridedTensor(PyStorage storage, long offset, long[] shape, long[] stride, boolean requiresGrad) {
        this(storage, storage.dtype(), offset, shape, stride, requiresGrad, Bits.NONE);
    }

    /**
     * Makes a tensor.
     *
     * @param storage what it is a view of
     * @param dtype the type of its elements, the storage's own unless that is untyped
     * @param offset the element that is its first, counted in elements of that type
     * @param shape its size in each dimension
     * @param stride how many elements lie between neighbours, in each dimension
     * @param requiresGrad whether gradients are to be computed for it
     * @param bits how its elements are to be read
     * @throws Malformed if it reaches beyond the storage, or cannot be
     */
    public PyStridedTensor(
            PyStorage storage, DType dtype, long offset, long[] shape, long[] stride, boolean requiresGrad, Bits bits) {
        this.storage = storage.whole();
        this.dtype = dtype;
        this.offset = storage.start() + offset;
        this.shape = shape;
        this.stride = stride;
        this.requiresGrad = requiresGrad;
        this.bits = bits;
        if (!storage.isUntyped() && dtype != storage.dtype()) {
            throw new Malformed("a tensor of torch." + dtype.pythonName() + " over " + storage.kind());
        }
        checkGradients(requiresGrad, dtype);
        if (bits.conj() && !dtype.isComplex()) {
            throw new Malformed("a tensor of torch." + dtype.pythonName() + " that is to be conjugated");
        }
        long last = Geometry.checkStrides(shape, stride, offset);
        long room = storage.byteSize() / dtype.itemSize();
        if (numel() > 0 && last >= room) {
            throw new Malformed("a tensor that reaches element " + last + " of a storage of " + room);
        }
    }

    /**
     * Makes a tensor whose elements lie one after the other and are the whole storage.
     *
     * @param storage what it is a view of
     * @param dtype the type of its elements
     * @param shape its size in each dimension
     * @return the tensor
     */
    public static PyStridedTensor contiguous(PyStorage storage, DType dtype, long... shape) {
        return new PyStridedTensor(storage, dtype, 0, shape, packedStride(shape, false), false, Bits.NONE);
    }

    /**
     * Returns the strides of a tensor whose elements lie one after the other.
     *
     * @param shape its size in each dimension
     * @param columns whether the first index changes fastest, and not the last
     * @return how many elements lie between neighbours, in each dimension
     */
    public static long[] packedStride(long[] shape, boolean columns) {
        long[] stride = new long[shape.length];
        long next = 1;
        for (int i = 0; i < shape.length; i++) {
            int dim = columns ? i : shape.length - 1 - i;
            stride[dim] = next;
            next *= Math.max(1, shape[dim]);
        }
        return stride;
    }

    /**
     * Tells how far a view reaches.
     *
     * @param shape its size in each dimension
     * @param stride how many elements lie between neighbours, in each dimension
     * @param offset the element that is its first
     * @return the place of its last element, if none of its sizes is 0
     * @throws Malformed if no tensor is like that
     */
    public static long lastElement(long[] shape, long[] stride, long offset) {
        return Geometry.checkStrides(shape, stride, offset);
    }

    /**
     * Returns what it is a view of.
     *
     * @return the storage
     */
    public PyStorage storage() {
        return storage;
    }

    @Override
    public DType dtype() {
        return dtype;
    }

    /**
     * Returns its first element's place in the storage.
     *
     * @return an index, from 0, in elements of its own type
     */
    public long offset() {
        return offset;
    }

    @Override
    public long[] shape() {
        return shape;
    }

    /**
     * Returns how many elements lie between neighbours, in each dimension.
     *
     * @return an array that is not to be changed
     */
    public long[] stride() {
        return stride;
    }

    /**
     * Returns how many elements it has.
     *
     * @return the product of its sizes
     */
    public long numel() {
        return Geometry.numel(shape);
    }

    @Override
    public boolean requiresGrad() {
        return requiresGrad;
    }

    /**
     * Returns how its elements are to be read.
     *
     * @return its conj and neg bits
     */
    public Bits bits() {
        return bits;
    }

    @Override
    public String kind() {
        return "a tensor";
    }
}
