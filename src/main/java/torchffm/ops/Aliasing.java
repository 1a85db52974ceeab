package torchffm.ops;

import java.util.Set;

/**
 * Which memory an argument or result shares, as a schema notes in parentheses: {@code Tensor(a!)}.
 *
 * @param sets the names of the alias sets that it is in: {@code a}; {@code *} is any
 * @param isWrite whether the operator writes to it: the exclamation mark
 */
public record Aliasing(Set<String> sets, boolean isWrite) {

    /** With unmodifiable sets. */
    public Aliasing {
        sets = Set.copyOf(sets);
    }

    /** Whether a result is an argument that the operator has written to. */
    boolean isSameAs(Aliasing argument) {
        return isWrite && argument.isWrite && sets.stream().anyMatch(argument.sets::contains);
    }
}
