package torchffm.nn;

import org.jspecify.annotations.Nullable;
import torchffm.io.StateDict;

/** A {@link StateDictPostHook} that may replace the state dict ({@code _register_state_dict_hook}). */
@FunctionalInterface
public interface StateDictHook {
    /**
     * Changes or replaces a state dict.
     *
     * @param module the module that it was registered on
     * @param stateDict the state dict of the whole model so far, which it may change
     * @param prefix what the module's keys begin with: empty, or with a dot at the end
     * @return another state dict, which is used if the module is the one whose {@code stateDict} was called, as in
     *     Python; null to leave it
     */
    @Nullable
    StateDict call(Module module, StateDict stateDict, String prefix);
}
