package torchffm.nn;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.io.StateDict;

/**
 * The base of all layers and models ({@code torch.nn.Module}). A model registers its children in its constructor, in
 * the order in which Python would assign them, and says in {@link #forward(Tensor)} what it computes.
 *
 * <p>Parameters and buffers belong to no {@link torchffm.TensorScope}. Any number of threads may run {@code forward}
 * at once in evaluation mode, each on its own input; what changes a module (training, loading, converting) wants it
 * alone.
 */
public abstract class Module {
    final Registry registry = new Registry();
    private @Nullable Module parent;
    private String name = "";
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
     * Adds a child ({@code add_module}).
     *
     * @param name its name: not empty, without a dot, and not taken
     * @param child the child
     * @param <M> its class
     * @return the child
     * @throws IllegalArgumentException if the name is not as it must be
     */
    protected final <M extends Module> M register(String name, M child) {
        registry.addChild(name, child);
        Module module = child; // through M, private members are out of sight
        if (module.parent == null) {
            module.parent = this;
            module.name = name;
        }
        return child;
    }

    /**
     * Adds a parameter ({@code register_parameter}), which asks for gradients from here on. One tensor in several
     * places is one parameter (tied weights).
     *
     * @param name its name: not empty, without a dot, and not taken
     * @param parameter a leaf, or null for a parameter that is left out (a layer without a bias)
     * @param <T> {@code Tensor}, nullable or not
     * @return the parameter
     * @throws IllegalArgumentException if the name is not as it must be, or the tensor is no leaf
     */
    protected final <T extends @Nullable Tensor> T registerParameter(String name, T parameter) {
        registry.addParameter(name, parameter);
        return parameter;
    }

    /**
     * Adds a buffer ({@code register_buffer}): state that is no parameter, a running mean for example.
     *
     * @param name its name: not empty, without a dot, and not taken
     * @param buffer the buffer, or null for one that is left out
     * @param persistent whether it is a part of {@link #stateDict()}
     * @param <T> {@code Tensor}, nullable or not
     * @return the buffer
     * @throws IllegalArgumentException if the name is not as it must be
     */
    protected final <T extends @Nullable Tensor> T registerBuffer(String name, T buffer, boolean persistent) {
        registry.addBuffer(name, buffer, persistent);
        return buffer;
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
     * The version of what this class saves ({@code _version}).
     *
     * @return 1 by default
     */
    protected int version() {
        return 1;
    }

    /**
     * Called before this module's own tensors are loaded, for a class to add what an older version of it did not save
     * ({@code _load_from_state_dict}).
     *
     * @param entries what is being loaded, full keys; may be changed
     * @param prefix what this module's keys begin with: empty, or with a dot at the end
     * @param savedVersion the version that was saved, 0 if that is not known
     */
    protected void upgradeState(Map<String, Tensor> entries, String prefix, long savedVersion) {}

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
     * The modules right below this one by their names ({@code named_children}).
     *
     * @return in order of registration
     */
    public final Map<String, Module> children() {
        return Collections.unmodifiableMap(registry.children);
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
        registry.children.values().stream().distinct().forEach(child -> child.apply(function));
        function.accept(this);
        return this;
    }

    /**
     * The parameters and persistent buffers of this module and all below it, with Python's keys, order and metadata.
     *
     * @return detached tensors that share the module's memory and belong to no scope
     */
    public final StateDict stateDict() {
        return ModuleState.of(this);
    }

    /**
     * Copies a state dict into this module; its keys must be those of {@link #stateDict()}.
     *
     * @param state the state dict, which stays as it is
     * @throws StateDictException if keys or shapes differ; then the module is as before
     */
    public final void loadStateDict(StateDict state) {
        loadStateDict(state, true);
    }

    /**
     * Copies a state dict into this module, converting to the module's dtype and device.
     *
     * @param state the state dict, which stays as it is
     * @param strict whether the keys must be those of {@link #stateDict()}
     * @return the keys that differ
     * @throws StateDictException if a shape differs or, if strict, a key; then the module is as before
     */
    public final IncompatibleKeys loadStateDict(StateDict state, boolean strict) {
        return ModuleState.load(this, state, strict);
    }

    /**
     * Moves parameters, gradients and buffers to a device. The {@code Tensor} objects stay, so an optimizer goes on.
     *
     * @param device the device
     * @return this
     */
    public final Module to(Device device) {
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
        if (!dtype.isFloatingPoint()) {
            throw new IllegalArgumentException(
                    "nn.Module.to only accepts floating point dtypes, but got desired dtype=" + dtype);
        }
        return apply(module ->
                ModuleData.convert(module, tensor -> tensor.dtype().isFloatingPoint() ? tensor.to(dtype) : tensor));
    }

    /** Drops the gradients of all parameters. */
    public final void zeroGrad() {
        parameters().forEach(parameter -> parameter.setGrad(null));
    }

    /**
     * Where this module was first registered.
     *
     * @return names joined by dots ({@code "features.0"}); empty if it is not registered
     */
    final String path() {
        return parent == null ? "" : ModuleTree.join(parent.path(), name);
    }

    /** As Python prints it: the class, {@link #extraRepr()}, and the children, indented. */
    @Override
    public String toString() {
        return ModuleText.of(this);
    }
}
