package torchffm.io;

import torchffm.io.pickle.StorageType;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/**
 * What a pickle has for a storage that is kept outside it: {@code ("storage", class, key, location, numel)}, and in old
 * files one thing more.
 *
 * @param type the class of the storage
 * @param key what it is found by
 * @param location where it lay when it was saved
 * @param numel how many elements it has, by the pickle's word
 */
record StorageId(StorageType type, String key, PyString location, long numel) {

    /** Reads an id that has so many parts. */
    static StorageId of(PyValue id, int parts) {
        if (id instanceof PyTuple tuple
                && tuple.size() == parts
                && tuple.get(0) instanceof PyString word
                && word.text().equals(PyString.STORAGE.text())
                && tuple.get(1) instanceof StorageType type
                && tuple.get(2) instanceof PyString key
                && tuple.get(3) instanceof PyString location
                && tuple.get(4) instanceof PyValue.Int numel) {
            return new StorageId(type, key.text(), location, numel.value());
        }
        throw new Malformed("an id of something outside the pickle that is no storage's: " + id.kind());
    }

    void checkKey() {
        if (!key.matches("[0-9]{1,20}")) {
            throw new Malformed("a storage whose key is not a number");
        }
    }

    /** Says whether it tells the same of a storage as the id by which that was first named. */
    boolean fits(PyStorage known) {
        return known.dtype() == type.dtype()
                && known.isUntyped() == type.isUntyped()
                && known.numel() == numel
                && known.location().text().equals(location.text());
    }

    Malformed contradicts(PyStorage known) {
        return new Malformed("the storage " + key + " is " + type.kind() + " of " + numel + " elements; before it was "
                + known.kind() + " of " + known.numel());
    }
}
