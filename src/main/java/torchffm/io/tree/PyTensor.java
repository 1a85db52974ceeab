package torchffm.io.tree;

import torchffm.DType;

/** A tensor, of whatever layout: what it is, and where its parts are. */
public abstract sealed class PyTensor implements PyValue
        permits PyStridedTensor, PyQuantizedTensor, PySparseTensor, PyNestedTensor, PyMetaTensor, PyTypedTensor {
    /** LibTorch's own limit. */
    public static final int MAX_DIMENSIONS = 64;

    PyTensor() {}

    /**
     * Returns the type of its elements.
     *
     * @return the type
     */
    public abstract DType dtype();

    /**
     * Returns its size in each dimension.
     *
     * @return an array that is not to be changed
     */
    public abstract long[] shape();

    /**
     * Says whether gradients are to be computed for it.
     *
     * @return true if so
     */
    public abstract boolean requiresGrad();

    /** Refuses what cannot have gradients. */
    static void checkGradients(boolean requiresGrad, DType dtype) {
        if (requiresGrad && !dtype.isFloatingPoint() && !dtype.isComplex()) {
            throw new Malformed("a tensor of torch." + dtype.pythonName() + " cannot require gradients");
        }
    }
}
