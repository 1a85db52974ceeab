package torchffm.io.tree;

import java.util.Arrays;
import torchffm.DType;

/** A nested tensor of the strided layout: tensors of several sizes in one buffer. */
public final class PyNestedTensor extends PyTensor {
    private final PyTensor buffer;
    private final PyTensor sizes;
    private final PyTensor strides;
    private final PyTensor offsets;

    /**
     * Makes a tensor.
     *
     * @param buffer the elements of all, a row
     * @param sizes the size of each, of int64: (number of tensors, dimensions)
     * @param strides the strides of each, as many
     * @param offsets where each begins in the buffer, of int64
     * @throws Malformed if the parts do not fit; that they lie within the buffer is not looked at
     */
    public PyNestedTensor(PyTensor buffer, PyTensor sizes, PyTensor strides, PyTensor offsets) {
        this.buffer = buffer;
        this.sizes = sizes;
        this.strides = strides;
        this.offsets = offsets;
        boolean fits = buffer.shape().length == 1
                && sizes.dtype() == DType.INT64
                && strides.dtype() == DType.INT64
                && offsets.dtype() == DType.INT64
                && Arrays.equals(sizes.shape(), strides.shape())
                && offsets.shape().length == 1
                && (sizes.shape().length == 0 || sizes.shape()[0] == offsets.shape()[0]);
        if (!fits) {
            throw new Malformed("a nested tensor whose sizes, strides and offsets do not fit");
        }
    }

    /**
     * Returns the elements of all.
     *
     * @return a row
     */
    public PyTensor buffer() {
        return buffer;
    }

    /**
     * Returns the size of each.
     *
     * @return (number of tensors, dimensions)
     */
    public PyTensor sizes() {
        return sizes;
    }

    /**
     * Returns the strides of each.
     *
     * @return (number of tensors, dimensions)
     */
    public PyTensor strides() {
        return strides;
    }

    /**
     * Returns where each begins in the buffer.
     *
     * @return (number of tensors)
     */
    public PyTensor offsets() {
        return offsets;
    }

    @Override
    public DType dtype() {
        return buffer.dtype();
    }

    /** The number of tensors; their sizes are in a tensor themselves. */
    @Override
    public long[] shape() {
        return new long[] {offsets.shape()[0]};
    }

    @Override
    public boolean requiresGrad() {
        return buffer.requiresGrad();
    }

    @Override
    public String kind() {
        return "a nested tensor";
    }
}
