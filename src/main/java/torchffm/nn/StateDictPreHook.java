package torchffm.nn;

/** Is called before a module's part of a state dict is made ({@code register_state_dict_pre_hook}). */
@FunctionalInterface
public interface StateDictPreHook {
    /**
     * Prepares a module.
     *
     * @param module the module that it was registered on
     * @param prefix what the module's keys begin with: empty, or with a dot at the end
     * @param keepVars whether the state dict gets the parameters themselves
     */
    void call(Module module, String prefix, boolean keepVars);
}
