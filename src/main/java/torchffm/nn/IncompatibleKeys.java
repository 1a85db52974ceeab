package torchffm.nn;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the keys of a state dict differ from a module's, where that was allowed ({@code _IncompatibleKeys}).
 *
 * @param missingKeys what the module has and the state dict lacks
 * @param unexpectedKeys what the state dict has and the module lacks
 */
public record IncompatibleKeys(List<String> missingKeys, List<String> unexpectedKeys) {
    /**
     * Copies the lists.
     *
     * @param missingKeys what the module has and the state dict lacks
     * @param unexpectedKeys what the state dict has and the module lacks
     */
    public IncompatibleKeys {
        missingKeys = List.copyOf(missingKeys);
        unexpectedKeys = List.copyOf(unexpectedKeys);
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
        return keys.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", ", "[", "]"));
    }
}
