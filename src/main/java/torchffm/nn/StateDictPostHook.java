package torchffm.nn;

import torchffm.io.StateDict;

/** Is called with a state dict once a module and all below it have put theirs in ({@code register_state_dict_post_hook}). */
@FunctionalInterface
public interface StateDictPostHook {
    /**
     * Changes a state dict.
     *
     * @param module the module that it was registered on
     * @param stateDict the state dict of the whole model so far, which it may change
     * @param prefix what the module's keys begin with: empty, or with a dot at the end
     */
    void call(Module module, StateDict stateDict, String prefix);
}
