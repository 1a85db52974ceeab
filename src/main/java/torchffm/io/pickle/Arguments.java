package torchffm.io.pickle;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyDType;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PySize;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

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

    PyValue get(int index) {
        return values.get(index);
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

    /** None where Python has an optional bool. */
    @Nullable
    Boolean boolOrNone(int index) {
        return get(index) == PyValue.None.NONE ? null : (Boolean) bool(index);
    }

    long integer(int index) {
        return get(index, PyValue.Int.class, "an int").value();
    }

    double number(int index) {
        return get(index) instanceof PyValue.Int whole
                ? whole.value()
                : get(index, PyValue.Float.class, "a float").value();
    }

    PyString string(int index) {
        return get(index, PyString.class, "a str");
    }

    PyStorage storage(int index) {
        return get(index, PyStorage.class, "a storage");
    }

    PyTensor tensor(int index) {
        return get(index, PyTensor.class, "a tensor");
    }

    DType dtype(int index) {
        return get(index, PyDType.class, "a dtype").dtype();
    }

    /** The same function's arguments, or those of one that is called in its place. */
    Arguments tuple(int index, PyGlobal callee) {
        return new Arguments(callee, get(index, PyTuple.class, "a tuple"));
    }

    long[] ints(int index) {
        if (get(index) instanceof PySize size) {
            return size.sizes();
        }
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

    Malformed wrong(int index, PyValue value, String expected) {
        return new Malformed("argument " + index + " of " + function.globalName() + " is or holds " + value.kind()
                + "; " + expected + " was expected");
    }
}
