package torchffm.io.tree;

import torchffm.DType;

/**
 * A tensor of a subclass, or with attributes of its own: Python's {@code _rebuild_from_type_v2}. A {@code
 * torch.nn.Buffer} is one, since it is a tensor with an attribute that says so.
 */
public final class PyTypedTensor extends PyTensor {
    private final PyTensor tensor;
    private final PyGlobal type;
    private final PyValue state;

    /**
     * Makes a tensor.
     *
     * @param tensor the tensor itself
     * @param type its class
     * @param state its attributes: a dict, or a tuple of a dict and one for its slots
     */
    public PyTypedTensor(PyTensor tensor, PyGlobal type, PyValue state) {
        this.tensor = tensor;
        this.type = type;
        this.state = state;
    }

    /**
     * Returns the tensor itself.
     *
     * @return it, without class and attributes
     */
    public PyTensor tensor() {
        return tensor;
    }

    /**
     * Returns its class.
     *
     * @return such as {@code torch.Tensor}
     */
    public PyGlobal type() {
        return type;
    }

    /**
     * Returns its attributes.
     *
     * @return a dict, or a tuple of a dict and one for its slots
     */
    public PyValue state() {
        return state;
    }

    @Override
    public DType dtype() {
        return tensor.dtype();
    }

    @Override
    public long[] shape() {
        return tensor.shape();
    }

    @Override
    public boolean requiresGrad() {
        return tensor.requiresGrad();
    }

    @Override
    public String kind() {
        return "a tensor with attributes";
    }
}
