package torchffm.io.pickle;

/** A {@code torch.nn.Parameter}: a tensor, and whether it is trained. */
public final class PyParameter implements PyValue {
    private final PyTensor data;
    private final boolean requiresGrad;

    /**
     * Makes a parameter.
     *
     * @param data its tensor, which does not itself require gradients
     * @param requiresGrad whether the parameter does
     */
    public PyParameter(PyTensor data, boolean requiresGrad) {
        this.data = data;
        this.requiresGrad = requiresGrad;
    }

    /**
     * Returns the tensor.
     *
     * @return it
     */
    public PyTensor data() {
        return data;
    }

    /**
     * Says whether the parameter requires gradients.
     *
     * @return true unless it is frozen
     */
    public boolean requiresGrad() {
        return requiresGrad;
    }

    @Override
    public String kind() {
        return "a Parameter";
    }
}
