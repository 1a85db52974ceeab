package torchffm.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import torchffm.Tensor;
import torchffm.internal.PythonText;
import torchffm.io.StateDict;

/** Takes a module's state, and puts one back, as {@code state_dict} and {@code load_state_dict} do. */
final class ModuleState {
    private static final String EXTRA_STATE = "_extra_state";

    private final IncompatibleKeys keys = new IncompatibleKeys(new ArrayList<>(), new ArrayList<>());
    private final List<String> errors = new ArrayList<>();
    private final StateCopies copies;
    private final boolean assign;

    private ModuleState(boolean assign) {
        this.assign = assign;
        this.copies = new StateCopies(assign, errors);
    }

    static StateDict of(Module module, String prefix, boolean keepVars) {
        return save(module, prefix, keepVars, new StateDict());
    }

    private static StateDict save(Module module, String prefix, boolean keepVars, StateDict state) {
        state.putMetadata(path(prefix), module.version());
        module.hooks.before.list().forEach(hook -> hook.call(module, prefix, keepVars));
        module.registry.state().forEach((name, tensor) -> {
            if (!keepVars) {
                state.put(key(prefix, name), tensor.detach().keep());
            } else if (module.registry.parameters.containsKey(name)) {
                state.putParameter(key(prefix, name), tensor);
            } else {
                state.put(key(prefix, name), tensor);
            }
        });
        Object extra = module.getExtraState();
        if (extra != null) {
            state.putValue(key(prefix, EXTRA_STATE), extra);
        }
        module.registry.children.forEach((name, child) -> save(child, prefix + name + ".", keepVars, state));
        StateDict result = state;
        for (StateDictHook hook : module.hooks.behind.list()) {
            StateDict replaced = hook.call(module, result, prefix);
            result = replaced == null ? result : replaced;
        }
        return result;
    }

    /** A string of its own under a prefix, the name's own string otherwise: so it is in Python, and files tell. */
    private static String key(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + name;
    }

    /** A prefix without its dot. */
    private static String path(String prefix) {
        return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
    }

    static IncompatibleKeys load(Module module, StateDict state, boolean strict, boolean assign) {
        ModuleState loading = new ModuleState(assign);
        loading.load(module, "", state.startingWith(""));
        boolean fits = !strict
                || loading.keys.missingKeys().isEmpty()
                        && loading.keys.unexpectedKeys().isEmpty();
        if (!fits || !loading.errors.isEmpty()) {
            throw new StateDictException(
                    ModuleText.name(module),
                    strict ? loading.keys.missingKeys() : List.of(),
                    strict ? loading.keys.unexpectedKeys() : List.of(),
                    loading.errors);
        }
        return loading.keys.copy();
    }

    /** Puts into a module and all below it the entries that are theirs, as far as they fit. */
    private void load(Module module, String prefix, StateDict state) {
        StateDictLoad load = new StateDictLoad(state, prefix, assign, keys, errors);
        module.upgradeState(load);
        module.hooks.beforeLoading.list().forEach(hook -> hook.accept(module, load));
        Map<String, Tensor> own = module.registry.state();
        own.forEach((name, tensor) -> match(prefix + name, tensor, state));
        String extraKey = prefix + EXTRA_STATE;
        if (module.getExtraState() != null) {
            Object extra = state.value(extraKey);
            if (extra == null) {
                keys.missingKeys().add(extraKey);
            } else {
                module.setExtraState(extra);
            }
        } else if (state.contains(extraKey)) {
            keys.unexpectedKeys().add(extraKey);
        }
        for (String key : state.keys()) {
            if (key.startsWith(prefix) && !key.equals(extraKey)) {
                String[] names = key.substring(prefix.length()).split("\\.", 2);
                if (!(names.length > 1 ? module.registry.children : own).containsKey(names[0])) {
                    keys.unexpectedKeys().add(key);
                }
            }
        }
        module.registry.children.forEach((name, child) -> {
            String below = prefix + name + ".";
            load(child, below, state.startingWith(below));
        });
        module.hooks.behindLoading.list().forEach(hook -> hook.accept(module, keys));
    }

    private void match(String key, Tensor tensor, StateDict state) {
        Object entry = state.value(key);
        if (entry == null) {
            keys.missingKeys().add(key);
            return;
        }
        if (!(entry instanceof Tensor source)) {
            errors.add("While copying the parameter named \"" + key
                    + "\", expected torch.Tensor or Tensor-like object from checkpoint but received "
                    + PythonClass.of(entry));
            return;
        }
        // Torch 0.3 saved a number as a vector of one.
        boolean number = tensor.dim() == 0 && source.dim() == 1 && source.size(0) == 1;
        if (number || Arrays.equals(tensor.shape(), source.shape())) {
            copies.put(key, tensor, source);
        } else {
            errors.add("size mismatch for " + key + ": copying a param with shape "
                    + PythonText.size(source.shape()) + " from checkpoint, the shape in current model is "
                    + PythonText.size(tensor.shape()) + ".");
        }
    }
}
