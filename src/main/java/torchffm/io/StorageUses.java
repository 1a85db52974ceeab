package torchffm.io;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyValue;

/** Which storages need not be kept for a second tensor, where all tensors of a dict are made once. */
final class StorageUses {
    private StorageUses() {}

    /** Returns the storages that one item's tensor views, and nothing else in the dict does. */
    static Set<PyStorage> once(PyDict dict) {
        Set<PyStorage> once = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<PyStorage> often = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PyDict.Item item : dict.items()) {
            PyValue value = item.value() instanceof PyParameter parameter ? parameter.data() : item.value();
            if (!(value instanceof PyStridedTensor strided)) {
                often.addAll(TreeStorages.of(value));
            } else if (!once.add(strided.storage())) {
                often.add(strided.storage());
            }
        }
        once.removeAll(often);
        return once;
    }
}
