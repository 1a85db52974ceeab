package torchffm.nn;

import java.util.List;
import java.util.OptionalLong;
import torchffm.io.StateDict;

/**
 * The loading of a state dict as one module sees it: what {@code _load_from_state_dict} and its hooks are given in
 * Python. A class whose older versions saved something else ({@link Module#upgradeState}), or a hook of
 * {@link Module#registerLoadStateDictPreHook}, changes {@link #stateDict()} before the module's own tensors are looked
 * up in it.
 */
public final class StateDictLoad {
    private final StateDict stateDict;
    private final String prefix;
    private final boolean assign;
    private final IncompatibleKeys keys;
    private final List<String> errorMessages;

    StateDictLoad(StateDict stateDict, String prefix, boolean assign, IncompatibleKeys keys, List<String> errors) {
        this.stateDict = stateDict;
        this.prefix = prefix;
        this.assign = assign;
        this.keys = keys;
        this.errorMessages = errors;
    }

    /**
     * What is being loaded ({@code state_dict}): the entries of this module and those below it, under full keys.
     *
     * @return a copy that may be changed; the modules below see the changes, others do not
     */
    public StateDict stateDict() {
        return stateDict;
    }

    /**
     * What this module's keys begin with ({@code prefix}).
     *
     * @return empty for the model itself, otherwise with a dot at the end
     */
    public String prefix() {
        return prefix;
    }

    /**
     * The version of the module's state that was saved ({@code local_metadata.get("version")}).
     *
     * @return the version, empty if it is not known
     */
    public OptionalLong version() {
        return stateDict.version(prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1));
    }

    /**
     * Whether tensors are taken over instead of copied ({@code local_metadata["assign_to_params_buffers"]}).
     *
     * @return true if so
     */
    public boolean assign() {
        return assign;
    }

    /**
     * What the modules so far have and the state dict lacks ({@code missing_keys}).
     *
     * @return a list that may be changed
     */
    public List<String> missingKeys() {
        return keys.missingKeys();
    }

    /**
     * What the state dict has and the modules so far lack ({@code unexpected_keys}).
     *
     * @return a list that may be changed
     */
    public List<String> unexpectedKeys() {
        return keys.unexpectedKeys();
    }

    /**
     * What else is wrong, a line each ({@code error_msgs}); any makes the loading fail.
     *
     * @return a list that may be changed
     */
    public List<String> errorMessages() {
        return errorMessages;
    }
}
