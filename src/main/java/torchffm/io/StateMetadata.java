package torchffm.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyValue;

/** A state dict's {@code _metadata}: what each module says of its state, by the module's path. */
final class StateMetadata {
    private final Map<String, PyDict.Item> modules = new LinkedHashMap<>();

    /** Makes an empty one. */
    StateMetadata() {}

    /** Makes one of what a file has, which {@link StateTree} has checked. */
    StateMetadata(PyDict modules) {
        modules.items().forEach(module -> this.modules.put(((PyString) module.key()).text(), module));
    }

    StateMetadata copy() {
        StateMetadata copy = new StateMetadata();
        copy.modules.putAll(modules);
        return copy;
    }

    void put(String path, long version) {
        PyDict values = PyDict.plain();
        values.put(PyString.VERSION, new PyValue.Int(version));
        put(path, values);
    }

    /** As in Python, what replaces an entry keeps its place and its key. */
    private void put(String path, PyValue values) {
        PyDict.Item old = modules.get(path);
        modules.put(path, new PyDict.Item(old == null ? new PyString(path) : old.key(), values));
    }

    OptionalLong version(String path) {
        PyDict.Item module = modules.get(path);
        return module != null
                        && module.value() instanceof PyDict values
                        && values.get(PyString.VERSION.text()) instanceof PyValue.Int version
                ? OptionalLong.of(version.value())
                : OptionalLong.empty();
    }

    Set<String> paths() {
        return Collections.unmodifiableSet(modules.keySet());
    }

    /** Takes a wrapper's prefix off, and what is said of the wrapper itself away. */
    void consumePrefix(String prefix) {
        for (String path : List.copyOf(modules.keySet())) {
            boolean wrapped = path.equals(prefix.replace(".", "")) || path.startsWith(prefix);
            PyDict.@Nullable Item module = wrapped && !path.isEmpty() ? modules.remove(path) : null;
            if (module != null) {
                put(path.length() < prefix.length() ? "" : path.substring(prefix.length()), module.value());
            }
        }
    }

    PyDict toTree() {
        PyDict tree = PyDict.ordered();
        modules.values().forEach(module -> tree.put(module.key(), module.value()));
        return tree;
    }
}
