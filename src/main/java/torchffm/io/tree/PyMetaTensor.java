package torchffm.io.tree;

import torchffm.DType;

/** A tensor on the meta device, which has a shape and no elements. */
public final class PyMetaTensor extends PyTensor {
    private final DType dtype;
    private final long[] shape;
    private final long[] stride;
    private final boolean requiresGrad;

    /**
     * Makes a tensor.
     *
     * @param dtype the type that its elements would have
     * @param shape its size in each dimension
     * @param stride how many elements would lie between neighbours, in each dimension
     * @param requiresGrad whether gradients are to be computed for it
     * @throws Malformed if it cannot be
     */
    public PyMetaTensor(DType dtype, long[] shape, long[] stride, boolean requiresGrad) {
        this.dtype = dtype;
        this.shape = shape;
        this.stride = stride;
        this.requiresGrad = requiresGrad;
        Geometry.checkStrides(shape, stride, 0);
        checkGradients(requiresGrad, dtype);
    }

    @Override
    public DType dtype() {
        return dtype;
    }

    @Override
    public long[] shape() {
        return shape;
    }

    /**
     * Returns how many elements would lie between neighbours, in each dimension.
     *
     * @return an array that is not to be changed
     */
    public long[] stride() {
        return stride;
    }

    @Override
    public boolean requiresGrad() {
        return requiresGrad;
    }

    @Override
    public String kind() {
        return "a meta tensor";
    }
}
