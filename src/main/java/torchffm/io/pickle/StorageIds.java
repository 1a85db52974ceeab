package torchffm.io.pickle;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/** Gives ids to the storages that a pickle refers to and that are written after it. */
public final class StorageIds {
    private final boolean legacy;
    private final Map<PyStorage, PyString> keys = new IdentityHashMap<>();
    private final List<PyStorage> storages = new ArrayList<>();

    private StorageIds(boolean legacy) {
        this.legacy = legacy;
    }

    /**
     * Makes those of a zip archive: {@code ("storage", class, key, location, numel)}.
     *
     * @return none yet
     */
    public static StorageIds ofArchive() {
        return new StorageIds(false);
    }

    /**
     * Makes those of before 1.6, which end with a place for the part of another storage that it once could be.
     *
     * @return none yet
     */
    public static StorageIds ofLegacyFile() {
        return new StorageIds(true);
    }

    /** Returns a storage's id: a new tuple each time, around the same word and, but in a legacy file, the same key. */
    PyTuple of(PyStorage storage) {
        PyString known = keys.computeIfAbsent(storage, unseen -> {
            storages.add(unseen);
            return new PyString(Integer.toString(storages.size() - 1));
        });
        StorageType type = StorageType.of(storage);
        PyValue numel = new PyValue.Int(storage.numel());
        return legacy
                ? new PyTuple(
                        PyString.STORAGE,
                        type,
                        new PyString(known.text()),
                        storage.location(),
                        numel,
                        PyValue.None.NONE)
                : new PyTuple(PyString.STORAGE, type, known, storage.location(), numel);
    }

    /** In the order of their keys. */
    List<PyStorage> storages() {
        return storages;
    }
}
