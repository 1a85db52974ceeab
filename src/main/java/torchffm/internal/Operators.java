package torchffm.internal;

import org.jspecify.annotations.Nullable;

/**
 * The operators of the generated classes, each made at its first call: they are so many that a constant for each would make
 * loading a class slow. A table with open addressing, found by the names in a few nanoseconds.
 */
public final class Operators {

    /** A power of two, more than twice what the generated classes have. */
    private static final int CAPACITY = 8192;

    /** Filled in under the class's lock and read without it: an operator is immutable as far as its names go. */
    private static final @Nullable Operator[] TABLE = new Operator[CAPACITY];

    private Operators() {}

    /**
     * Starts a call.
     *
     * @param name the operator's name, with its namespace
     * @param overload its overload, or the empty string
     * @return the calling thread's call, as {@link Operator#begin()} has it
     */
    public static Call begin(String name, String overload) {
        int place = place(name, overload);
        Operator operator = TABLE[place];
        while (operator != null && !operator.isNamed(name, overload)) {
            place = (place + 1) % CAPACITY;
            operator = TABLE[place];
        }
        return (operator != null ? operator : add(name, overload)).begin();
    }

    private static int place(String name, String overload) {
        int hash = 31 * name.hashCode() + overload.hashCode();
        return (hash ^ hash >>> 16) & CAPACITY - 1;
    }

    private static synchronized Operator add(String name, String overload) {
        int place = place(name, overload);
        for (Operator operator = TABLE[place]; operator != null; operator = TABLE[place]) {
            if (operator.isNamed(name, overload)) {
                return operator;
            }
            place = (place + 1) % CAPACITY;
        }
        Operator made = Operator.of(name, overload);
        TABLE[place] = made;
        return made;
    }
}
