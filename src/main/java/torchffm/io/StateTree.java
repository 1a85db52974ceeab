package torchffm.io;

import java.util.Objects;
import java.util.function.Function;
import torchffm.Tensor;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyValue;

/**
 * Tells a state dict from whatever else a pickle may hold: a dict of names and tensors, and the extra state of modules,
 * which if it is an OrderedDict may have {@code _metadata}, a dict of module names and dicts of plain values.
 */
final class StateTree {
    /** The name of what a module saves that is no tensor. */
    private static final String EXTRA_STATE = "_extra_state";

    private StateTree() {}

    /** Makes the state dict that a tree has to be, with one tensor for each value, however many names it has. */
    static StateDict read(PyValue root, Function<PyValue, Tensor> entry) {
        PyDict tree = check(root);
        StateDict state = new StateDict(tree);
        TreeObjects objects = new TreeObjects(entry);
        try {
            for (PyDict.Item item : tree.items()) {
                Object value = Objects.requireNonNullElse(objects.of(item.value()), PyValue.None.NONE);
                state.put(((PyString) item.key()).text(), value, item.value() instanceof PyParameter);
            }
            return state;
        } catch (Throwable failed) {
            state.close();
            throw failed;
        }
    }

    /** Returns a tree as the dict that it has to be. */
    static PyDict check(PyValue root) {
        if (!(root instanceof PyDict dict)) {
            throw new Malformed("holds " + root.kind() + "; a state dict, a dict of tensors by name, was expected");
        }
        for (PyDict.Item item : dict.items()) {
            if (!(item.key() instanceof PyString name)) {
                throw new Malformed(
                        "is no state dict: one of its keys is " + item.key().kind() + "; a str was expected");
            }
            boolean extra = name.text().equals(EXTRA_STATE) || name.text().endsWith("." + EXTRA_STATE);
            if (!extra && !(item.value() instanceof PyTensor || item.value() instanceof PyParameter)) {
                throw new Malformed("is no state dict: its entry '" + name.shortened() + "' is "
                        + item.value().kind() + "; a tensor was expected");
            }
        }
        checkAttributes(dict);
        return dict;
    }

    private static void checkAttributes(PyDict dict) {
        PyDict attributes = dict.attributes();
        if (attributes == null) {
            return;
        }
        if (attributes.size() != 1
                || !(attributes.get(PyString.METADATA.text()) instanceof PyDict metadata)
                || attributes.attributes() != null
                || metadata.attributes() != null) {
            throw new Malformed("is no state dict: it has attributes other than " + PyString.METADATA.text());
        }
        for (PyDict.Item module : metadata.items()) {
            if (!(module.key() instanceof PyString)
                    || !(module.value() instanceof PyDict values)
                    || values.isOrdered()
                    || !values.items().stream().allMatch(StateTree::isPlain)) {
                throw new Malformed("is no state dict: its _metadata is not a dict of plain values for each module");
            }
        }
    }

    private static boolean isPlain(PyDict.Item item) {
        return item.key() instanceof PyString
                && switch (item.value()) {
                    case PyValue.Int _, PyValue.Bool _, PyValue.Float _, PyValue.None _, PyString _ -> true;
                    default -> false;
                };
    }
}
