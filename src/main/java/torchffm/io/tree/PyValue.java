package torchffm.io.tree;

import java.math.BigInteger;

/**
 * A Python value out of a checkpoint, or on its way into one.
 *
 * <p>Values are compared by identity, as the memo of a pickle does; only numbers, booleans and None, which it leaves
 * out, are compared by value. So neither {@code equals} nor {@code hashCode} nor {@code toString} ever walks down a
 * tree whose depth a file decided.
 */
public sealed interface PyValue
        permits PyValue.None,
                PyValue.Bool,
                PyValue.Int,
                PyValue.BigInt,
                PyValue.Float,
                PyComplex,
                PyString,
                PyBytes,
                PyTuple,
                PyList,
                PySet,
                PyDict,
                PySize,
                PyDevice,
                PyLayout,
                PyGlobal,
                PyObject,
                PyStorage,
                PyTensor,
                PyParameter {

    /**
     * Names the kind of value for a message, without looking inside.
     *
     * @return such as {@code "an int"}
     */
    String kind();

    /**
     * Makes the value for a whole number.
     *
     * @param value the number
     * @return an {@link Int} if it fits 64 bits, otherwise a {@link BigInt}
     */
    static PyValue of(BigInteger value) {
        return value.bitLength() < Long.SIZE ? new Int(value.longValue()) : new BigInt(value);
    }

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
     * An {@code int} that does not fit 64 bits.
     *
     * @param value its value
     */
    record BigInt(BigInteger value) implements PyValue {
        @Override
        public String kind() {
            return "an int of " + (value.bitLength() + 1) + " bits";
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
