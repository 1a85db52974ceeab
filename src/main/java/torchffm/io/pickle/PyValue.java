package torchffm.io.pickle;

/**
 * A Python value out of a pickle, or on its way into one.
 *
 * <p>Values are compared by identity, as the memo of a pickle does; only numbers, booleans and None, which it leaves
 * out, are compared by value. So neither {@code equals} nor {@code hashCode} nor {@code toString} ever walks down a
 * tree whose depth a file decided.
 */
public sealed interface PyValue
        permits PyValue.None,
                PyValue.Bool,
                PyValue.Int,
                PyValue.Float,
                PyString,
                PyTuple,
                PyList,
                PyDict,
                PyGlobal,
                PyStorage,
                PyTensor,
                PyParameter {

    /**
     * Names the kind of value for a message, without looking inside.
     *
     * @return such as {@code "an int"}
     */
    String kind();

    /** Python's {@code None}. */
    enum None implements PyValue {
        /** The one value. */
        NONE;

        @Override
        public String kind() {
            return "None";
        }
    }

    /** A {@code bool}. */
    enum Bool implements PyValue {
        /** Python's {@code False}. */
        FALSE,
        /** Python's {@code True}. */
        TRUE;

        /**
         * Returns a boolean as Python's.
         *
         * @param value the boolean
         * @return the constant
         */
        public static Bool of(boolean value) {
            return value ? TRUE : FALSE;
        }

        @Override
        public String kind() {
            return "a bool";
        }
    }

    /**
     * An {@code int} of 64 bits.
     *
     * @param value its value
     */
    record Int(long value) implements PyValue {
        @Override
        public String kind() {
            return "an int";
        }
    }

    /**
     * A {@code float}.
     *
     * @param value its value
     */
    record Float(double value) implements PyValue {
        @Override
        public String kind() {
            return "a float";
        }
    }
}
