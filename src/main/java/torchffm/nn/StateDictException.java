package torchffm.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A state dict does not fit the module that it was to be loaded into. The message is that of Python's
 * {@code load_state_dict}; the lists say the same to a program.
 */
public final class StateDictException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What the module has and the state dict lacks. */
    private final ArrayList<String> missingKeys;

    /** What the state dict has and the module lacks. */
    private final ArrayList<String> unexpectedKeys;

    /** A line for all else. */
    private final ArrayList<String> errorMessages;

    StateDictException(
            String module, List<String> missingKeys, List<String> unexpectedKeys, List<String> errorMessages) {
        super(message(module, missingKeys, unexpectedKeys, errorMessages));
        this.missingKeys = new ArrayList<>(missingKeys);
        this.unexpectedKeys = new ArrayList<>(unexpectedKeys);
        this.errorMessages = new ArrayList<>(errorMessages);
    }

    private static String message(
            String module, List<String> missingKeys, List<String> unexpectedKeys, List<String> errorMessages) {
        List<String> lines = new ArrayList<>();
        lines.add("Error(s) in loading state_dict for " + module + ":");
        if (!missingKeys.isEmpty()) {
            lines.add("Missing key(s) in state_dict: " + quoted(missingKeys) + ". ");
        }
        if (!unexpectedKeys.isEmpty()) {
            lines.add("Unexpected key(s) in state_dict: " + quoted(unexpectedKeys) + ". ");
        }
        lines.addAll(errorMessages);
        return String.join("\n\t", lines);
    }

    private static String quoted(List<String> keys) {
        return keys.stream().map(key -> '"' + key + '"').collect(Collectors.joining(", "));
    }

    /**
     * What the module has and the state dict lacks; empty where such keys were allowed.
     *
     * @return full keys, in the module's order
     */
    public List<String> missingKeys() {
        return List.copyOf(missingKeys);
    }

    /**
     * What the state dict has and the module lacks; empty where such keys were allowed.
     *
     * @return full keys, in Python's order: those of a module before those of its children
     */
    public List<String> unexpectedKeys() {
        return List.copyOf(unexpectedKeys);
    }

    /**
     * A line for each tensor whose shape differs.
     *
     * @return lines of the form {@code size mismatch for KEY: copying a param with shape … from checkpoint, …}
     */
    public List<String> sizeMismatches() {
        return errorMessages.stream()
                .filter(line -> line.startsWith("size mismatch for "))
                .toList();
    }

    /**
     * A line for each thing that is wrong but for the keys: shapes that differ, entries that are no tensors, copies
     * that LibTorch refused, and what hooks found.
     *
     * @return lines, in Python's order
     */
    public List<String> errorMessages() {
        return List.copyOf(errorMessages);
    }
}
