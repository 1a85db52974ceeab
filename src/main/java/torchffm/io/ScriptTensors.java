package torchffm.io;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import torchffm.io.pickle.Budget;
import torchffm.io.pickle.Globals;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyObject;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/**
 * The tensors of a TorchScript archive as a state dict. A module is an object whose attributes are, in this order, its
 * parameters, its buffers, {@code training}, whatever else it has, and its children.
 */
final class ScriptTensors {
    private static final String FIRST_ATTRIBUTE = "training";

    private final PyDict state = PyDict.ordered();
    private final Set<PyObject> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Module> path = new ArrayDeque<>();
    private final int deepest;

    private ScriptTensors(int deepest) {
        this.deepest = deepest;
    }

    /** A module on the way, and what is left of its attributes. */
    private static final class Module {
        private final String prefix;
        private final PyObject object;
        private final Iterator<PyDict.Item> items;

        /** Whether its own tensors are still to come. */
        private boolean own;

        Module(String prefix, PyObject object) {
            this.prefix = prefix;
            this.object = object;
            PyDict attributes = object.state() instanceof PyDict dict ? dict : PyDict.plain();
            this.items = attributes.items().iterator();
            this.own = attributes.get(FIRST_ATTRIBUTE) != null;
        }
    }

    static PyDict read(TorchArchive archive, Budget budget) {
        PyValue module = archive.readTree(TorchArchive.PICKLE, "data/", Globals.ofScript(), budget);
        PyValue constants = archive.readTree("constants.pkl", "constants/", Globals.ofScript(), budget);
        ScriptTensors tensors = new ScriptTensors(archive.limits().depth());
        try {
            if (module instanceof PyObject object) {
                tensors.module(object, budget);
            }
            if (constants instanceof PyTuple tuple) {
                tensors.constants(tuple);
            }
        } catch (Malformed malformed) {
            throw archive.error(TorchArchive.PICKLE, -1, String.valueOf(malformed.getMessage()));
        }
        return tensors.state;
    }

    private void module(PyObject root, Budget budget) {
        enter("", root);
        while (!path.isEmpty()) {
            Module module = path.element();
            if (module.items.hasNext()) {
                attribute(module, module.items.next(), budget);
            } else {
                open.remove(path.pop().object);
            }
        }
    }

    private void enter(String prefix, PyObject object) {
        if (!open.add(object) || open.size() > deepest) {
            throw new Malformed("modules that hold themselves, or are nested deeper than " + deepest);
        }
        path.push(new Module(prefix, object));
    }

    private void attribute(Module module, PyDict.Item item, Budget budget) {
        String name = item.key() instanceof PyString key ? key.text() : "";
        module.own &= !name.equals(FIRST_ATTRIBUTE);
        budget.charge(100 + 2L * (module.prefix.length() + name.length()));
        if (module.own && item.value() instanceof PyTensor) {
            state.add(new PyString(module.prefix + name), item.value());
        } else if (item.value() instanceof PyObject child) {
            enter(module.prefix + name + ".", child);
        }
    }

    private void constants(PyTuple constants) {
        for (int i = 0; i < constants.size(); i++) {
            if (constants.get(i) instanceof PyTensor) {
                state.add(new PyString("CONSTANTS.c" + i), constants.get(i));
            }
        }
    }
}
