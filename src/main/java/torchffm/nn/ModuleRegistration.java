package torchffm.nn;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/** What a module is made of: children, parameters and buffers by name. The lowest layer of {@link Module}. */
abstract class ModuleRegistration {
    final Registry registry = new Registry();
    private @Nullable Module parent;
    private String name = "";

    ModuleRegistration() {}

    /** This, as what it always is. */
    final Module self() {
        return (Module) this;
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
        Objects.requireNonNull(child, "child");
        registry.addChild(name, child);
        adopt(name, child);
        return child;
    }

    /** Tells a module where it is, if that is the first place where it is. */
    final void adopt(String name, Module child) {
        ModuleRegistration module = child;
        if (module.parent == null) {
            module.parent = self();
            module.name = name;
        }
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
     * Adds a buffer that is a part of the state dict ({@code register_buffer}): state that is no parameter, a running
     * mean for example.
     *
     * @param name its name: not empty, without a dot, and not taken
     * @param buffer the buffer, or null for one that is left out
     * @param <T> {@code Tensor}, nullable or not
     * @return the buffer
     * @throws IllegalArgumentException if the name is not as it must be
     */
    protected final <T extends @Nullable Tensor> T registerBuffer(String name, T buffer) {
        return registerBuffer(name, buffer, true);
    }

    /**
     * Adds a buffer ({@code register_buffer}).
     *
     * @param name its name: not empty, without a dot, and not taken
     * @param buffer the buffer, or null for one that is left out
     * @param persistent whether it is a part of {@link Module#stateDict()}
     * @param <T> {@code Tensor}, nullable or not
     * @return the buffer
     * @throws IllegalArgumentException if the name is not as it must be
     */
    protected final <T extends @Nullable Tensor> T registerBuffer(String name, T buffer, boolean persistent) {
        registry.addBuffer(name, buffer, persistent);
        return buffer;
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
     * Where this module was first registered.
     *
     * @return names joined by dots ({@code "features.0"}); empty if it is not registered
     */
    final String path() {
        return parent == null ? "" : ModuleTree.join(parent.path(), name);
    }
}
