package torchffm.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.internal.PythonText;
import torchffm.io.StateDict;

/** Takes a module's state, and puts one back, as {@code state_dict} and {@code load_state_dict} do. */
final class ModuleState {
    private final List<String> missing = new ArrayList<>();
    private final List<String> unexpected = new ArrayList<>();
    private final List<String> mismatches = new ArrayList<>();
    private final Map<Tensor, Tensor> copies = new LinkedHashMap<>();

    private ModuleState() {}

    static StateDict of(Module module) {
        StateDict state = new StateDict();
        save(module, "", state);
        return state;
    }

    private static void save(Module module, String path, StateDict state) {
        state.putMetadata(path, module.version());
        module.registry
                .state()
                .forEach((name, tensor) ->
                        state.put(ModuleTree.join(path, name), tensor.detach().keep()));
        module.registry.children.forEach((name, child) -> save(child, ModuleTree.join(path, name), state));
    }

    static IncompatibleKeys load(Module module, StateDict state, boolean strict) {
        LinkedHashMap<String, Tensor> entries = new LinkedHashMap<>();
        state.forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        ModuleState loading = new ModuleState();
        loading.match(module, "", entries, state);
        if (!loading.mismatches.isEmpty() || strict && !(loading.missing.isEmpty() && loading.unexpected.isEmpty())) {
            throw new StateDictException(
                    ModuleText.name(module),
                    strict ? loading.missing : List.of(),
                    strict ? loading.unexpected : List.of(),
                    loading.mismatches);
        }
        loading.copy();
        return new IncompatibleKeys(loading.missing, loading.unexpected);
    }

    /** Compares a module and all below it with the entries that are theirs. */
    private void match(Module module, String path, Map<String, Tensor> entries, StateDict saved) {
        String prefix = ModuleTree.join(path, "");
        module.upgradeState(entries, prefix, saved.version(path).orElse(0));
        Map<String, Tensor> own = module.registry.state();
        own.forEach((name, tensor) -> matchTensor(prefix + name, tensor, entries));
        for (String key : entries.keySet()) {
            String[] names = key.substring(prefix.length()).split("\\.", 2);
            if (!(names.length > 1 ? module.registry.children : own).containsKey(names[0])) {
                unexpected.add(key);
            }
        }
        module.registry.children.forEach((name, child) -> {
            String childPath = ModuleTree.join(path, name);
            match(child, childPath, startingWith(childPath + ".", entries), saved);
        });
    }

    private void matchTensor(String key, Tensor tensor, Map<String, Tensor> entries) {
        Tensor source = entries.get(key);
        if (source == null) {
            missing.add(key);
            return;
        }
        // Torch 0.3 saved a number as a vector of one.
        boolean number = tensor.dim() == 0 && source.dim() == 1 && source.size(0) == 1;
        if (number || Arrays.equals(tensor.shape(), source.shape())) {
            copies.put(tensor, source);
        } else {
            mismatches.add("size mismatch for " + key + ": copying a param with shape "
                    + PythonText.size(source.shape()) + " from checkpoint, the shape in current model is "
                    + PythonText.size(tensor.shape()) + ".");
        }
    }

    private static Map<String, Tensor> startingWith(String prefix, Map<String, Tensor> entries) {
        Map<String, Tensor> found = new LinkedHashMap<>();
        entries.forEach((key, tensor) -> {
            if (key.startsWith(prefix)) {
                found.put(key, tensor);
            }
        });
        return found;
    }

    private void copy() {
        try (var _ = Torch.noGrad();
                var _ = TensorScope.open()) {
            copies.forEach((tensor, source) -> tensor.copy_(source.reshape(tensor.shape())));
        }
    }
}
