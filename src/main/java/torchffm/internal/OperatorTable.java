package torchffm.internal;

import org.jspecify.annotations.Nullable;

/**
 * The operators of a generated class, each made at its first call: the class has so many that constants of it would make
 * its loading slow.
 */
public final class OperatorTable {

    /** Two threads may make one twice, which does no harm. */
    private final @Nullable Operator[] operators;

    /**
     * An empty table.
     *
     * @param size how many operators there are
     */
    public OperatorTable(int size) {
        operators = new Operator[size];
    }

    /**
     * Starts a call.
     *
     * @param index the operator's place
     * @param name its name, with its namespace
     * @param overload its overload, or the empty string
     * @return the calling thread's call, as {@link Operator#begin()} has it
     */
    public Call begin(int index, String name, String overload) {
        Operator operator = operators[index];
        if (operator == null) {
            operator = Operator.of(name, overload);
            operators[index] = operator;
        }
        return operator.begin();
    }
}
