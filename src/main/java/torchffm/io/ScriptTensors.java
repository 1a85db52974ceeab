package torchffm.io;

import java.util.Collections;
import java.util.IdentityHashMap;
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
    private final int deepest;

    private ScriptTensors(int deepest) {
        this.deepest = Math.min(deepest, 1000); // the walk is recursive
    }

    static PyDict read(TorchArchive archive, Budget budget) {
        PyValue module = archive.readTree(TorchArchive.PICKLE, "data/", Globals.ofScript(), budget);
        PyValue constants = archive.readTree("constants.pkl", "constants/", Globals.ofScript(), budget);
        ScriptTensors tensors = new ScriptTensors(archive.limits().depth());
        try {
            if (module instanceof PyObject object) {
                tensors.module("", object, budget);
            }
            if (constants instanceof PyTuple tuple) {
                tensors.constants(tuple);
            }
        } catch (Malformed malformed) {
            throw archive.error(TorchArchive.PICKLE, -1, String.valueOf(malformed.getMessage()));
        }
        return tensors.state;
    }

    private void module(String prefix, PyObject module, Budget budget) {
        if (!open.add(module) || open.size() > deepest) {
            throw new Malformed("modules that hold themselves, or are nested deeper than " + deepest);
        }
        if (module.state() instanceof PyDict attributes) {
            boolean own = attributes.get(FIRST_ATTRIBUTE) != null;
            for (PyDict.Item item : attributes.items()) {
                String name = item.key() instanceof PyString key ? key.text() : "";
                own &= !name.equals(FIRST_ATTRIBUTE);
                budget.charge(100 + 2L * (prefix.length() + name.length()));
                if (own && item.value() instanceof PyTensor) {
                    state.add(new PyString(prefix + name), item.value());
                } else if (item.value() instanceof PyObject child) {
                    module(prefix + name + ".", child, budget);
                }
            }
        }
        open.remove(module);
    }

    private void constants(PyTuple constants) {
        for (int i = 0; i < constants.size(); i++) {
            if (constants.get(i) instanceof PyTensor) {
                state.add(new PyString("CONSTANTS.c" + i), constants.get(i));
            }
        }
    }
}
