package torchffm.nn;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import torchffm.RemovableHandle;
import torchffm.io.StateDict;

/** How a module's state is taken and put back. A layer of {@link Module}. */
abstract class ModuleStateDict extends ModuleRegistration {
    final StateDictHooks hooks = new StateDictHooks();

    ModuleStateDict() {}

    /**
     * The version of what this class saves ({@code _version}).
     *
     * @return 1 by default
     */
    protected int version() {
        return 1;
    }

    /**
     * Called before this module's own tensors are looked up in what is loaded, for a class to add or rename what an
     * older version of it saved ({@code _load_from_state_dict}).
     *
     * @param load what is being loaded
     */
    protected void upgradeState(StateDictLoad load) {}

    /**
     * What this module saves beside its tensors ({@code get_extra_state}), under the key {@code "_extra_state"}. A class
     * that has such a state has {@link #setExtraState} as well.
     *
     * @return an object that {@link torchffm.io.TreeBuilder} knows, a map or a tensor for example; null for none, the
     *     default
     */
    protected @Nullable Object getExtraState() {
        return null;
    }

    /**
     * Takes back what {@link #getExtraState} gave ({@code set_extra_state}), once this module's tensors are loaded.
     *
     * @param state what was saved, as {@link torchffm.io.Checkpoint#object} makes it of a file
     */
    protected void setExtraState(Object state) {
        throw new UnsupportedOperationException(
                ModuleText.name(self()) + " has an extra state, but does not override setExtraState");
    }

    /**
     * The parameters and persistent buffers of this module and all below it, with Python's keys, order and metadata.
     *
     * @return detached tensors that share the module's memory and belong to no scope
     */
    public final StateDict stateDict() {
        return stateDict("", false);
    }

    /**
     * The parameters and persistent buffers of this module and all below it ({@code state_dict}).
     *
     * @param prefix what each key begins with; with a dot at the end if it is the path of a module
     * @param keepVars whether to put in the parameters and buffers themselves instead of detached tensors
     * @return tensors that share the module's memory and belong to no scope
     */
    public final StateDict stateDict(String prefix, boolean keepVars) {
        Objects.requireNonNull(prefix, "prefix");
        return ModuleState.of(self(), prefix, keepVars);
    }

    /**
     * Copies a state dict into this module; its keys must be those of {@link #stateDict()}.
     *
     * @param state the state dict, which stays as it is
     * @throws StateDictException if keys or shapes differ; what fits has been copied then, as in Python
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
     * @throws StateDictException if a shape differs or, if strict, a key; what fits has been copied then
     */
    public final IncompatibleKeys loadStateDict(StateDict state, boolean strict) {
        return loadStateDict(state, strict, false);
    }

    /**
     * Puts a state dict into this module ({@code load_state_dict}).
     *
     * @param state the state dict, which stays as it is
     * @param strict whether the keys must be those of {@link #stateDict()}
     * @param assign whether to take the tensors' memory over, with their dtypes and devices, instead of copying from
     *     it. Other than in Python the {@code Tensor} objects stay, so an optimizer goes on
     * @return the keys that differ
     * @throws StateDictException if a shape differs, an entry is no tensor or, if strict, a key differs; what
     *     fits has been put in then, as in Python
     */
    public final IncompatibleKeys loadStateDict(StateDict state, boolean strict, boolean assign) {
        Objects.requireNonNull(state, "state");
        return ModuleState.load(self(), state, strict, assign);
    }

    /**
     * Adds a hook before this module's part of a state dict is made ({@code register_state_dict_pre_hook}).
     *
     * @param hook the hook
     * @return takes it away again
     */
    public final RemovableHandle registerStateDictPreHook(StateDictPreHook hook) {
        return new RemovableHandle(hooks.before.add(hook));
    }

    /**
     * Adds a hook that may change a state dict once this module's part is in ({@code register_state_dict_post_hook}).
     *
     * @param hook the hook
     * @return takes it away again
     */
    public final RemovableHandle registerStateDictPostHook(StateDictPostHook hook) {
        Objects.requireNonNull(hook, "hook");
        return registerStateDictHook((module, state, prefix) -> {
            hook.call(module, state, prefix);
            return null;
        });
    }

    /**
     * Adds a hook that may change or replace a state dict once this module's part is in
     * ({@code _register_state_dict_hook}).
     *
     * @param hook the hook
     * @return takes it away again
     */
    public final RemovableHandle registerStateDictHook(StateDictHook hook) {
        return new RemovableHandle(hooks.behind.add(hook));
    }

    /**
     * Adds a hook before this module's own tensors are looked up in what is loaded
     * ({@code register_load_state_dict_pre_hook}).
     *
     * @param hook is given this module, and what is being loaded, which it may change
     * @return takes it away again
     */
    public final RemovableHandle registerLoadStateDictPreHook(BiConsumer<Module, StateDictLoad> hook) {
        return new RemovableHandle(hooks.beforeLoading.add(hook));
    }

    /**
     * Adds a hook behind the loading of this module and all below it ({@code register_load_state_dict_post_hook}).
     *
     * @param hook is given this module and the keys that differ so far, in lists that it may change: a key that it takes
     *     out is no error, one that it puts in is
     * @return takes it away again
     */
    public final RemovableHandle registerLoadStateDictPostHook(BiConsumer<Module, IncompatibleKeys> hook) {
        return new RemovableHandle(hooks.behindLoading.add(hook));
    }
}
