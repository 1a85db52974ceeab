package torchffm.io.tree;

import org.jspecify.annotations.Nullable;

/** A {@code torch.nn.Parameter}: a tensor, and whether it is trained. */
public final class PyParameter implements PyValue {
    private final PyTensor data;
    private boolean requiresGrad;
    private final @Nullable PyValue state;

    /**
     * Makes a parameter.
     *
     * @param data its tensor, which does not itself require gradients
     * @param requiresGrad whether the parameter does
     * @throws Malformed if it cannot require gradients
     */
    public PyParameter(PyTensor data, boolean requiresGrad) {
        this(data, requiresGrad, null);
    }

    /**
     * Makes a parameter with attributes of its own.
     *
     * @param data its tensor, which does not itself require gradients
     * @param requiresGrad whether the parameter does
     * @param state its attributes: a dict, or a tuple of a dict and one for its slots; null for none
     * @throws Malformed if it cannot require gradients
     */
    public PyParameter(PyTensor data, boolean requiresGrad, @Nullable PyValue state) {
        PyTensor.checkGradients(requiresGrad, data.dtype());
        this.data = data;
        this.requiresGrad = requiresGrad;
        this.state = state;
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

    /**
     * Says whether the parameter is to require gradients.
     *
     * @param requiresGrad true unless it is to be frozen
     * @throws Malformed if it cannot require gradients
     */
    public void setRequiresGrad(boolean requiresGrad) {
        PyTensor.checkGradients(requiresGrad, data.dtype());
        this.requiresGrad = requiresGrad;
    }

    /**
     * Returns its attributes.
     *
     * @return a dict, or a tuple of a dict and one for its slots; null if there are none
     */
    public @Nullable PyValue state() {
        return state;
    }

    @Override
    public String kind() {
        return "a Parameter";
    }
}
