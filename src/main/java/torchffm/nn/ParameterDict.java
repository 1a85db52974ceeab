package torchffm.nn;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SequencedMap;
import torchffm.Tensor;
import torchffm.internal.Nulls;

/** Parameters by names ({@code torch.nn.ParameterDict}), in the order in which they were put. */
public class ParameterDict extends Module {
    /** Makes an empty one. */
    public ParameterDict() {}

    /**
     * Makes one.
     *
     * @param parameters leaf tensors by name, in order, which become parameters
     * @throws IllegalArgumentException if a name is empty or has a dot, or a tensor is no leaf
     */
    @SuppressWarnings("this-escape") // the tensors only are noted
    public ParameterDict(SequencedMap<String, Tensor> parameters) {
        Nulls.refused(parameters, "parameters").forEach(this::put);
    }

    /**
     * Adds a parameter at the end.
     *
     * @param name its name: not empty, without a dot, and not taken
     * @param parameter a leaf tensor, which becomes a parameter
     * @return this
     * @throws IllegalArgumentException if the name is not as it must be, or the tensor is no leaf
     */
    public final ParameterDict put(String name, Tensor parameter) {
        registerParameter(name, Objects.requireNonNull(parameter, "parameter"));
        return this;
    }

    /**
     * Returns a parameter by name.
     *
     * @param name the name
     * @return the parameter
     * @throws NoSuchElementException if there is none of that name
     */
    public final Tensor get(String name) {
        Tensor parameter = registry.parameters.get(Objects.requireNonNull(name, "name"));
        if (parameter == null) {
            throw new NoSuchElementException("'" + name + "'");
        }
        return parameter;
    }

    /**
     * Says whether there is a parameter of that name.
     *
     * @param name the name
     * @return true if there is
     */
    public final boolean contains(String name) {
        return registry.parameters.containsKey(Objects.requireNonNull(name, "name"));
    }

    /**
     * Returns how many parameters there are ({@code len}).
     *
     * @return the number
     */
    public final int size() {
        return registry.parameters.size();
    }

    @Override
    protected String extraRepr() {
        return ModuleText.parameters(registry.parameters, ParameterDict::typename);
    }

    /** {@code torch.typename}. */
    private static String typename(Tensor parameter) {
        String type = switch (parameter.dtype()) {
            case FLOAT32 -> "Float";
            case FLOAT64 -> "Double";
            case FLOAT16 -> "Half";
            case BFLOAT16 -> "BFloat16";
            case COMPLEX32 -> "ComplexHalf";
            case COMPLEX64 -> "ComplexFloat";
            case COMPLEX128 -> "ComplexDouble";
            default -> {
                String name = parameter.dtype().toString().substring("torch.".length());
                yield Character.toUpperCase(name.charAt(0)) + name.substring(1);
            }
        };
        String device = parameter.device().isCpu() ? "" : parameter.device().type() + ".";
        return "torch." + device + type + "Tensor";
    }
}
