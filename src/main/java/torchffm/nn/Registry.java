package torchffm.nn;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.Parameters;

/** What one module has registered, in order. */
final class Registry {
    final LinkedHashMap<String, @Nullable Tensor> parameters = new LinkedHashMap<>();
    final LinkedHashMap<String, @Nullable Tensor> buffers = new LinkedHashMap<>();
    final LinkedHashMap<String, Module> children = new LinkedHashMap<>();
    private final Set<String> transientBuffers = new HashSet<>();

    void addChild(String name, Module child) {
        checkName("module", name);
        children.put(name, child);
    }

    void addParameter(String name, @Nullable Tensor parameter) {
        checkName("parameter", name);
        if (parameter != null) {
            if (!parameter.isLeaf()) {
                throw new IllegalArgumentException("Cannot assign non-leaf Tensor to parameter '" + name
                        + "'. Model parameters must be created explicitly. To express '" + name
                        + "' as a function of another Tensor, compute the value in the forward() method.");
            }
            parameter.keep().requiresGrad_(true);
            Parameters.add(parameter);
        }
        parameters.put(name, parameter);
    }

    void addBuffer(String name, @Nullable Tensor buffer, boolean persistent) {
        checkName("buffer", name);
        if (buffer != null) {
            buffer.keep();
        }
        if (!persistent) {
            transientBuffers.add(name);
        }
        buffers.put(name, buffer);
    }

    /** Parameters, then persistent buffers, as in a state dict; without those that are left out. */
    LinkedHashMap<String, Tensor> state() {
        LinkedHashMap<String, Tensor> state = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> {
            if (parameter != null) {
                state.put(name, parameter);
            }
        });
        buffers.forEach((name, buffer) -> {
            if (buffer != null && !transientBuffers.contains(name)) {
                state.put(name, buffer);
            }
        });
        return state;
    }

    private void checkName(String kind, String name) {
        if (Objects.requireNonNull(name, "name").isEmpty()) {
            throw new IllegalArgumentException(kind + " name can't be empty string \"\"");
        }
        if (name.contains(".")) {
            throw new IllegalArgumentException(kind + " name can't contain \".\", got: " + name);
        }
        if (children.containsKey(name) || parameters.containsKey(name) || buffers.containsKey(name)) {
            throw new IllegalArgumentException("attribute '" + name + "' already exists");
        }
    }
}
