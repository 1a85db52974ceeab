package torchffm.nn;

import java.util.List;
import java.util.stream.Collectors;
import torchffm.internal.PythonText;

/**
 * How the keys of a state dict differ from a module's, where that was allowed ({@code _IncompatibleKeys}).
 * The lists cannot be changed, but those that a hook is given can ({@link Module#registerLoadStateDictPostHook}).
 *
 * @param missingKeys what the module has and the state dict lacks
 * @param unexpectedKeys what the state dict has and the module lacks
 */
public record IncompatibleKeys(List<String> missingKeys, List<String> unexpectedKeys) {
    /** The same keys in lists that stay as they are. */
    IncompatibleKeys copy() {
        return new IncompatibleKeys(List.copyOf(missingKeys), List.copyOf(unexpectedKeys));
    }

    /** As Python prints it. */
    @Override
    public String toString() {
        if (missingKeys.isEmpty() && unexpectedKeys.isEmpty()) {
            return "<All keys matched successfully>";
        }
        return "_IncompatibleKeys(missing_keys=" + list(missingKeys) + ", unexpected_keys=" + list(unexpectedKeys)
                + ")";
    }

    private static String list(List<String> keys) {
        return keys.stream().map(PythonText::string).collect(Collectors.joining(", ", "[", "]"));
    }
}
