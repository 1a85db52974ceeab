package torchffm.io.pickle;

/** A tensor: a view of a storage. That it lies within the storage is checked when it is made. */
public final class PyTensor implements PyValue {
    /** LibTorch's own limit. */
    static final int MAX_DIMENSIONS = 64;

    private final PyStorage storage;
    private final long offset;
    private final long[] shape;
    private final long[] stride;
    private final boolean requiresGrad;

    /**
     * Makes a tensor.
     *
     * @param storage what it is a view of
     * @param offset the element of the storage that is its first
     * @param shape its size in each dimension
     * @param stride how many elements of the storage lie between neighbours, in each dimension
     * @param requiresGrad whether gradients are to be computed for it
     * @throws Malformed if it reaches beyond the storage, or cannot be
     */
    public PyTensor(PyStorage storage, long offset, long[] shape, long[] stride, boolean requiresGrad) {
        this.storage = storage;
        this.offset = offset;
        this.shape = shape;
        this.stride = stride;
        this.requiresGrad = requiresGrad;
        checkGeometry();
        if (requiresGrad && !storage.type().isDifferentiable()) {
            throw new Malformed("a tensor over " + storage.kind() + " cannot require gradients");
        }
    }

    private void checkGeometry() {
        if (shape.length != stride.length || shape.length > MAX_DIMENSIONS) {
            throw new Malformed("a tensor with " + shape.length + " sizes and " + stride.length
                    + " strides; equal numbers were expected, up to " + MAX_DIMENSIONS);
        }
        if (offset < 0) {
            throw new Malformed("a tensor with the storage offset " + offset);
        }
        boolean empty = false;
        long numel = 1;
        long last = offset;
        try {
            for (int i = 0; i < shape.length; i++) {
                if (shape[i] < 0 || stride[i] < 0) {
                    throw new Malformed("a tensor with the size " + shape[i] + " and the stride " + stride[i]
                            + " in dimension " + i);
                }
                empty |= shape[i] == 0;
                numel = Math.multiplyExact(numel, Math.max(1, shape[i]));
                last = Math.addExact(last, Math.multiplyExact(Math.max(0, shape[i] - 1), stride[i]));
            }
        } catch (ArithmeticException tooLarge) {
            throw new Malformed("a tensor whose size does not fit 64 bits");
        }
        if (!empty && last >= storage.numel()) {
            throw new Malformed("a tensor that reaches element " + last + " of a storage of " + storage.numel());
        }
    }

    /**
     * Returns what it is a view of.
     *
     * @return the storage
     */
    public PyStorage storage() {
        return storage;
    }

    /**
     * Returns its first element's place in the storage.
     *
     * @return an index, from 0
     */
    public long offset() {
        return offset;
    }

    /**
     * Returns its size in each dimension.
     *
     * @return an array that is not to be changed
     */
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
     * Says whether gradients are to be computed for it.
     *
     * @return true if so
     */
    public boolean requiresGrad() {
        return requiresGrad;
    }

    @Override
    public String kind() {
        return "a tensor";
    }
}
