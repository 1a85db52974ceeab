package torchffm.io;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import torchffm.io.tree.Children;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyValue;

/** The storages that a tree refers to, each once. */
final class TreeStorages {
    private TreeStorages() {}

    static Set<PyStorage> of(PyValue root) {
        Set<PyStorage> storages = new LinkedHashSet<>();
        Set<PyValue> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<PyValue> left = new ArrayDeque<>();
        left.push(root);
        while (!left.isEmpty()) {
            PyValue value = left.pop();
            if (seen.add(value)) {
                if (value instanceof PyStorage storage) {
                    storages.add(storage);
                }
                Children.of(value).reversed().forEach(left::push);
            }
        }
        return storages;
    }
}
