package torchffm.nn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import torchffm.Tensor;
import torchffm.internal.Nulls;

/** Parameters in a list, named by their positions ({@code torch.nn.ParameterList}). It computes nothing itself. */
public class ParameterList extends Module implements Iterable<Tensor> {
    /**
     * Makes one.
     *
     * @param parameters leaf tensors, in order, which become parameters
     * @throws IllegalArgumentException if one is no leaf
     */
    public ParameterList(Tensor... parameters) {
        this(List.of(Nulls.refused(parameters, "parameters")));
    }

    /**
     * Makes one.
     *
     * @param parameters leaf tensors, in order, which become parameters
     * @throws IllegalArgumentException if one is no leaf
     */
    @SuppressWarnings("this-escape") // the tensors only are noted
    public ParameterList(Collection<Tensor> parameters) {
        Nulls.refused(parameters, "parameters").forEach(this::append);
    }

    /**
     * Adds a parameter at the end.
     *
     * @param parameter a leaf tensor, which becomes a parameter
     * @return this
     * @throws IllegalArgumentException if it is no leaf
     */
    public final ParameterList append(Tensor parameter) {
        registerParameter(Integer.toString(size()), Objects.requireNonNull(parameter, "parameter"));
        return this;
    }

    /**
     * Returns a parameter by its position.
     *
     * @param index the position; negative ones count from the end
     * @return the parameter
     * @throws IndexOutOfBoundsException if there is none
     */
    public final Tensor get(int index) {
        int size = size();
        if (index < -size || index >= size) {
            throw new IndexOutOfBoundsException("index " + index + " is out of range");
        }
        return list().get(index < 0 ? index + size : index);
    }

    /**
     * Returns how many parameters there are ({@code len}).
     *
     * @return the number
     */
    public final int size() {
        return registry.parameters.size();
    }

    /** Iterates over the parameters, in order; the iterator does not remove. */
    @Override
    public final Iterator<Tensor> iterator() {
        return List.copyOf(list()).iterator();
    }

    private List<Tensor> list() {
        List<Tensor> list = new ArrayList<>();
        registry.parameters.values().forEach(parameter -> list.add(Objects.requireNonNull(parameter)));
        return list;
    }

    @Override
    protected String extraRepr() {
        return ModuleText.parameters(
                registry.parameters, parameter -> parameter.dtype().toString());
    }
}
