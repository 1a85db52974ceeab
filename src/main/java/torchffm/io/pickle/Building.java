package torchffm.io.pickle;

import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyBytes;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyObject;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/** What calls make, and what is put into it afterwards: Python's {@code REDUCE}, {@code NEWOBJ} and {@code BUILD}. */
final class Building {
    private Building() {}

    /** What a call may take that copies its arguments: it can be made with the same ones again and again. */
    static long cost(PyTuple arguments) {
        long bytes = 0;
        for (int i = 0; i < arguments.size(); i++) {
            bytes += switch (arguments.get(i)) {
                case PyString string -> 4L * string.text().length();
                case PyBytes data -> data.bytes().length;
                case PyTuple tuple -> 8L * tuple.size();
                case PyList list -> 128L * list.items().size();
                case PyDict dict -> 128L * dict.size();
                default -> 0;
            };
        }
        return bytes;
    }

    /** Calls what is on the list and can be called. */
    static PyValue call(PyValue function, PyTuple arguments) {
        if (function instanceof Constructor constructor) {
            return constructor.call(new Arguments(constructor, arguments));
        }
        if (function instanceof UserGlobal global) {
            return called(global, arguments);
        }
        if (function == Globals.PARAMETER && arguments.size() >= 1 && arguments.size() <= 2) {
            Arguments given = new Arguments(Globals.PARAMETER, arguments);
            return new PyParameter(given.tensor(0), given.size() == 1 || given.bool(1));
        }
        throw new Malformed("a call of " + function.kind() + "; one of the functions that make values was expected");
    }

    /** What a user's function throws is an answer to the file's arguments. */
    private static PyValue called(UserGlobal global, PyTuple arguments) {
        try {
            return global.function().apply(arguments);
        } catch (Malformed malformed) {
            throw malformed;
        } catch (RuntimeException refused) {
            throw new Malformed(global.kind() + " refused its arguments: " + refused.getMessage());
        }
    }

    /** Puts state into what was made. */
    static void build(PyValue state, PyValue made) {
        boolean done = switch (made) {
            case PyDict dict -> attributes(dict, state);
            case PyObject object -> object(object, state);
            case PyParameter parameter -> flags(parameter, state);
            default -> false;
        };
        if (!done) {
            throw new Malformed(state.kind() + " as the attributes of " + made.kind()
                    + "; one dict for an OrderedDict was expected");
        }
    }

    private static boolean attributes(PyDict dict, PyValue state) {
        if (dict.type() == PyDict.Kind.DICT
                || dict.attributes() != null
                || !(state instanceof PyDict attributes)
                || attributes == dict) {
            return false;
        }
        dict.setAttributes(attributes);
        return true;
    }

    private static boolean object(PyObject object, PyValue state) {
        if (object.state() != null || state == object) {
            return false;
        }
        object.setState(state);
        return true;
    }

    /** Parameters before 0.4 were variables: (requires_grad, [volatile], hooks). */
    private static boolean flags(PyParameter parameter, PyValue state) {
        if (!(state instanceof PyTuple tuple)
                || tuple.size() < 2
                || !(tuple.get(0) instanceof PyValue.Bool requiresGrad)) {
            return false;
        }
        parameter.setRequiresGrad(requiresGrad == PyValue.Bool.TRUE);
        return true;
    }
}
