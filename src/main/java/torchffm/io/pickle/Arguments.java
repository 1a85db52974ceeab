package torchffm.io.pickle;

/** The arguments of a call, each taken as the type that is expected of it. */
record Arguments(PyGlobal function, PyTuple values) {
    int size() {
        return values.size();
    }

    void count(int least, int most) {
        if (size() < least || size() > most) {
            throw new Malformed(function.globalName() + " is called with " + size() + " arguments; "
                    + (least == most ? least : least + " to " + most) + " were expected");
        }
    }

    <T extends PyValue> T get(int index, Class<T> type, String expected) {
        PyValue value = values.get(index);
        if (!type.isInstance(value)) {
            throw wrong(index, value, expected);
        }
        return type.cast(value);
    }

    boolean bool(int index) {
        return get(index, PyValue.Bool.class, "a bool") == PyValue.Bool.TRUE;
    }

    long[] ints(int index) {
        PyTuple tuple = get(index, PyTuple.class, "a tuple of ints");
        if (tuple.size() > PyTensor.MAX_DIMENSIONS) {
            throw wrong(index, tuple, "a tuple of up to " + PyTensor.MAX_DIMENSIONS + " ints");
        }
        long[] ints = new long[tuple.size()];
        for (int i = 0; i < ints.length; i++) {
            if (!(tuple.get(i) instanceof PyValue.Int number)) {
                throw wrong(index, tuple.get(i), "a tuple of ints");
            }
            ints[i] = number.value();
        }
        return ints;
    }

    /** Backward hooks are no data: torch has always written an empty OrderedDict in their place. */
    void noHooks(int index) {
        PyDict hooks = get(index, PyDict.class, "an empty OrderedDict");
        if (!hooks.isOrdered() || hooks.size() > 0 || hooks.attributes() != null) {
            throw wrong(index, hooks, "an empty OrderedDict");
        }
    }

    private Malformed wrong(int index, PyValue value, String expected) {
        return new Malformed("argument " + index + " of " + function.globalName() + " is or holds " + value.kind()
                + "; " + expected + " was expected");
    }
}
