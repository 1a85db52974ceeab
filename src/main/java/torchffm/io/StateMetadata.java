package torchffm.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyValue;

/** A state dict's {@code _metadata}: what each module says of its state, by the module's path. */
final class StateMetadata {
    /** The name of the attribute: torch's own string, or that of the file that it is from. */
    private final PyString attribute;

    private final Map<String, PyValue> modules = new LinkedHashMap<>();

    /** Makes an empty one. */
    StateMetadata() {
        this(PyString.METADATA);
    }

    private StateMetadata(PyString attribute) {
        this.attribute = attribute;
    }

    /** Makes one of a file's attribute, which {@link StateTree} has checked. */
    StateMetadata(PyString attribute, PyDict modules) {
        this(attribute);
        modules.items().forEach(module -> this.modules.put(((PyString) module.key()).text(), module.value()));
    }

    StateMetadata copy() {
        StateMetadata copy = new StateMetadata(attribute);
        copy.modules.putAll(modules);
        return copy;
    }

    void put(String path, long version) {
        PyDict values = PyDict.plain();
        values.put(PyString.VERSION, new PyValue.Int(version));
        modules.put(path, values);
    }

    OptionalLong version(String path) {
        return modules.get(path) instanceof PyDict values
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
            PyValue module = wrapped && !path.isEmpty() ? modules.remove(path) : null;
            if (module != null) {
                modules.put(path.length() < prefix.length() ? "" : path.substring(prefix.length()), module);
            }
        }
    }

    /** The attributes of the state dict. */
    PyDict toTree(TreeBuilder builder) {
        PyDict tree = PyDict.ordered();
        modules.forEach((path, module) -> tree.put(builder.value(path), module));
        return PyDict.plain().put(attribute, tree);
    }
}
