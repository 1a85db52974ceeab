package torchffm.nn;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import torchffm.DType;
import torchffm.Device;
import torchffm.MemoryFormat;
import torchffm.Tensor;

/**
 * The base of all layers and models ({@code torch.nn.Module}). A model registers its children in its constructor, in
 * the order in which Python would assign them, and says in {@link #forward(Tensor)} what it computes.
 *
 * <p>Parameters and buffers belong to no {@link torchffm.TensorScope}. Any number of threads may run {@code forward}
 * at once in evaluation mode, each on its own input; what changes a module (training, loading, converting) wants it
 * alone.
 */
public abstract class Module extends ModuleStateDict {
    private boolean training = true;

    /** Makes a module with nothing registered, in training mode. */
    protected Module() {}

    /**
     * What the module computes. A module with other arguments, a loss for example, has a {@code forward} of its own.
     *
     * @param input the input
     * @return the output
     * @throws UnsupportedOperationException if the module has no {@code forward} of one tensor
     */
    public Tensor forward(Tensor input) {
        throw new UnsupportedOperationException(
                "Module [" + ModuleText.name(this) + "] is missing the required \"forward\" function");
    }

    /**
     * What stands between the parentheses in {@link #toString()} ({@code extra_repr}).
     *
     * @return a line for each item; empty by default
     */
    protected String extraRepr() {
        return "";
    }

    /**
     * The parameters of this module and all below it, tied ones once, as an optimizer wants them.
     *
     * @return in order of registration
     */
    public final List<Tensor> parameters() {
        return List.copyOf(namedParameters().values());
    }

    /**
     * The parameters of this module and all below it by their paths, tied ones once ({@code named_parameters}).
     *
     * @return in order of registration
     */
    public final Map<String, Tensor> namedParameters() {
        return ModuleTree.tensors(this, registered -> registered.parameters);
    }

    /**
     * The buffers of this module and all below it by their paths ({@code named_buffers}).
     *
     * @return in order of registration
     */
    public final Map<String, Tensor> namedBuffers() {
        return ModuleTree.tensors(this, registered -> registered.buffers);
    }

    /**
     * This module, whose path is empty, and all below it by their paths, each once ({@code named_modules}).
     *
     * @return parents before children
     */
    public final Map<String, Module> namedModules() {
        return ModuleTree.modules(this);
    }

    /**
     * Puts this module and all below it into training mode.
     *
     * @return this
     */
    public final Module train() {
        return train(true);
    }

    /**
     * Puts this module and all below it into evaluation mode.
     *
     * @return this
     */
    public final Module eval() {
        return train(false);
    }

    /**
     * Sets the mode of this module and all below it, which matters to dropout and batch normalization.
     *
     * @param mode true for training, false for evaluation
     * @return this
     */
    public final Module train(boolean mode) {
        return apply(module -> module.training = mode);
    }

    /**
     * Tells the mode.
     *
     * @return true in training mode, the default
     */
    public final boolean isTraining() {
        return training;
    }

    /**
     * Calls a function with all modules below this one, then with this one, a child of several names once.
     *
     * @param function the function
     * @return this
     */
    public final Module apply(Consumer<Module> function) {
        Objects.requireNonNull(function, "function");
        registry.children.values().stream().distinct().forEach(child -> child.apply(function));
        function.accept(this);
        return this;
    }

    /**
     * Moves parameters, gradients and buffers to a device. The {@code Tensor} objects stay, so an optimizer goes on.
     *
     * @param device the device
     * @return this
     */
    public final Module to(Device device) {
        Objects.requireNonNull(device, "device");
        return apply(module -> ModuleData.convert(module, tensor -> tensor.to(device)));
    }

    /**
     * Converts parameters, gradients and buffers of a floating point type to another, and leaves the others as they
     * are. The {@code Tensor} objects stay.
     *
     * @param dtype a floating point type
     * @return this
     * @throws IllegalArgumentException if it is none
     */
    public final Module to(DType dtype) {
        Objects.requireNonNull(dtype, "dtype");
        if (!dtype.isFloatingPoint()) {
            throw new IllegalArgumentException(
                    "nn.Module.to only accepts floating point dtypes, but got desired dtype=" + dtype);
        }
        return apply(module ->
                ModuleData.convert(module, tensor -> tensor.dtype().isFloatingPoint() ? tensor.to(dtype) : tensor));
    }

    /**
     * Lays parameters, gradients and buffers of four or five dimensions out otherwise
     * ({@code Module.to(memory_format=…)}). Convolutions then run in that layout, and may round otherwise. The
     * {@code Tensor} objects stay.
     *
     * @param format the layout
     * @return this
     * @throws torchffm.TorchException if a tensor has another number of dimensions than the layout is for
     */
    public final Module to(MemoryFormat format) {
        Objects.requireNonNull(format, "format");
        return apply(module -> ModuleData.convert(
                module,
                tensor -> tensor.dim() == 4 || tensor.dim() == 5
                        ? tensor.to(tensor.dtype(), false, false, format)
                        : tensor));
    }

    /** Drops the gradients of all parameters. */
    public final void zeroGrad() {
        parameters().forEach(parameter -> parameter.setGrad(null));
    }

    /** As Python prints it: the class, {@link #extraRepr()}, and the children, indented. */
    @Override
    public String toString() {
        return ModuleText.of(this);
    }
}
