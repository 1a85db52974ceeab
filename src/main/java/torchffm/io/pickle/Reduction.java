package torchffm.io.pickle;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.io.tree.PyBytes;
import torchffm.io.tree.PyComplex;
import torchffm.io.tree.PyDevice;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PyLayout;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyObject;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PySet;
import torchffm.io.tree.PySize;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/**
 * The call that Python's pickler writes for an object, what {@code __reduce_ex__(2)} returns: the opposite of {@link
 * Constructor}.
 *
 * @param function what is called
 * @param arguments with what
 * @param items what is put into the dict that it returns
 * @param state the attributes that are given to what it returns; null for none
 * @param allocates whether the function is a class whose {@code __new__} is called
 */
record Reduction(
        PyGlobal function,
        PyTuple arguments,
        Collection<PyDict.Item> items,
        @Nullable PyValue state,
        boolean allocates) {

    static Reduction call(PyGlobal function, PyValue... arguments) {
        return new Reduction(function, tuple(arguments), List.of(), null, false);
    }

    private static PyTuple tuple(PyValue... items) {
        return items.length == 0 ? PyTuple.EMPTY : new PyTuple(items);
    }

    static Reduction of(PyValue value) {
        return switch (value) {
            case PyTensor tensor -> TensorReductions.of(tensor);
            case PyParameter parameter -> TensorReductions.of(parameter);
            case PyDict dict -> of(dict);
            case PyComplex number ->
                call(Constructor.COMPLEX, new PyValue.Float(number.real()), new PyValue.Float(number.imag()));
            case PyBytes bytes -> of(bytes);
            case PySet set -> call(set.isFrozen() ? Constructor.FROZENSET : Constructor.SET, list(set));
            case PySize size -> call(Constructor.SIZE, PyTuple.ofInts(size.sizes()));
            case PyDevice device -> of(device);
            case PyLayout layout -> call(Constructor.LAYOUT, new PyString(layout.text()));
            case PyObject object -> of(object);
            default -> throw new IllegalArgumentException("tree: " + value.kind() + ", which is written otherwise");
        };
    }

    private static Reduction of(PyDict dict) {
        if (dict.type() == PyDict.Kind.COUNTER) {
            PyDict counts = PyDict.plain();
            dict.items().forEach(item -> counts.add(item.key(), item.value()));
            return call(Constructor.COUNTER, counts);
        }
        return new Reduction(Constructor.ORDERED_DICT, PyTuple.EMPTY, dict.items(), dict.attributes(), false);
    }

    /** Protocol 2 has no instruction for them, so bytes are written as a string and turned into bytes. */
    private static Reduction of(PyBytes bytes) {
        if (bytes.isArray()) {
            return bytes.bytes().length == 0
                    ? call(Constructor.BYTEARRAY)
                    : call(Constructor.BYTEARRAY, PyBytes.of(bytes.bytes()));
        }
        return bytes.bytes().length == 0
                ? call(Constructor.BYTES)
                : call(
                        Constructor.ENCODE,
                        new PyString(new String(bytes.bytes(), StandardCharsets.ISO_8859_1)),
                        PyString.LATIN1);
    }

    private static PyList list(PySet set) {
        PyList list = new PyList();
        set.items().forEach(list::add);
        return list;
    }

    private static Reduction of(PyDevice device) {
        Long index = device.index();
        return index == null
                ? call(Constructor.DEVICE, device.type())
                : call(Constructor.DEVICE, device.type(), new PyValue.Int(index));
    }

    private static Reduction of(PyObject object) {
        PyTuple arguments = object.arguments() instanceof PyTuple tuple ? tuple : tuple(object.arguments());
        PyValue state = object.state();
        if (object.type() == Constructor.REBUILD_WRAPPER && state != null) {
            return call(Constructor.REBUILD_FROM_TYPE, object.type(), arguments.get(0), arguments, state);
        }
        return new Reduction(object.type(), arguments, List.of(), state, object.isAllocated());
    }
}
