package torchffm.io;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import torchffm.io.pickle.Budget;
import torchffm.io.tree.Children;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyValue;

/**
 * The storages that a tree refers to, each once. The walk has a stack of its own, no deeper than it is told, and
 * remembers only values that hold others.
 */
final class TreeStorages {
    private static final int BYTES_REMEMBERED = 24;

    private final int deepest;
    private final LongConsumer charge;
    private final Set<PyStorage> storages = new LinkedHashSet<>();
    private final Set<PyValue> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Iterator<PyValue>> path = new ArrayDeque<>();

    private TreeStorages(int deepest, LongConsumer charge) {
        this.deepest = deepest;
        this.charge = charge;
    }

    /** Finds those of a tree that was checked. */
    static Set<PyStorage> of(PyValue root) {
        return walk(root, new TreeStorages(Integer.MAX_VALUE, bytes -> {}));
    }

    /**
     * Sees to it that a tree is no deeper, and its walk no dearer, than its file may be.
     *
     * @throws Malformed if it is
     */
    static void check(PyValue root, Budget budget) {
        walk(root, new TreeStorages(budget.limits().depth(), budget::charge));
    }

    private static Set<PyStorage> walk(PyValue root, TreeStorages walk) {
        walk.visit(root);
        while (!walk.path.isEmpty()) {
            if (walk.path.element().hasNext()) {
                walk.visit(walk.path.element().next());
            } else {
                walk.path.pop();
            }
        }
        return walk.storages;
    }

    private void visit(PyValue value) {
        if (value instanceof PyStorage storage) {
            storages.add(storage);
        } else if (value instanceof PyStridedTensor tensor) {
            storages.add(tensor.storage());
        } else if (value instanceof PyParameter parameter && parameter.state() == null) {
            visit(parameter.data());
        } else if (!seen.contains(value)) {
            enter(value, Children.of(value));
        }
    }

    private void enter(PyValue value, List<PyValue> children) {
        if (children.isEmpty()) {
            return;
        }
        if (path.size() > deepest) {
            throw new Malformed("values that lie deeper in each other than " + deepest);
        }
        charge.accept(BYTES_REMEMBERED + (long) Long.BYTES * children.size());
        seen.add(value);
        path.push(children.iterator());
    }
}
