package torchffm.ops;

import org.jspecify.annotations.Nullable;

/**
 * An argument or result of an operator, as its schema has it.
 *
 * @param name its name; empty for a result that has none
 * @param type its type
 * @param isKeywordOnly whether Python takes it by name only; {@link Op#call} takes each by position too
 * @param hasDefault whether it may be left out
 * @param defaultValue what it then is: a Java value as {@link Op#call} takes it; null for None, and where there is no default
 * @param aliasing which memory it shares; null where the schema notes none
 */
public record Argument(
        String name,
        SchemaType type,
        boolean isKeywordOnly,
        boolean hasDefault,
        @Nullable Object defaultValue,
        @Nullable Aliasing aliasing) {

    /** Whether it is, as a result, one that the operator has written to. */
    boolean isWritten() {
        return aliasing != null && aliasing.isWrite();
    }
}
