package torchffm.nn;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/** A module and all below it, by their paths. */
final class ModuleTree {
    private ModuleTree() {}

    /** Each module once, parents first. */
    static Map<String, Module> modules(Module root) {
        LinkedHashMap<String, Module> found = new LinkedHashMap<>();
        collect(root, "", found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return Collections.unmodifiableMap(found);
    }

    private static void collect(Module module, String path, Map<String, Module> found, Set<Module> seen) {
        if (seen.add(module)) {
            found.put(path, module);
            module.registry.children.forEach((name, child) -> collect(child, join(path, name), found, seen));
        }
    }

    /** Each tensor of one kind once. */
    static Map<String, Tensor> tensors(Module root, Function<Registry, Map<String, @Nullable Tensor>> kind) {
        LinkedHashMap<String, Tensor> found = new LinkedHashMap<>();
        Set<Tensor> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        modules(root)
                .forEach((path, module) -> kind.apply(module.registry).forEach((name, tensor) -> {
                    if (tensor != null && seen.add(tensor)) {
                        found.put(join(path, name), tensor);
                    }
                }));
        return Collections.unmodifiableMap(found);
    }

    /** The path of what has a name below a path. */
    static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
