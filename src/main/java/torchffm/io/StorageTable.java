package torchffm.io;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.io.pickle.Malformed;
import torchffm.io.pickle.PersistentIds;
import torchffm.io.pickle.PyStorage;
import torchffm.io.pickle.PyString;
import torchffm.io.pickle.PyTuple;
import torchffm.io.pickle.PyValue;
import torchffm.io.pickle.StorageType;
import torchffm.io.zip.ZipEntry;

/**
 * The storages that a pickle refers to, each with its record in the archive. A reference that the record does not bear
 * out is refused before anything is allocated.
 */
final class StorageTable implements PersistentIds {
    private final TorchArchive archive;
    private final Map<String, PyStorage> byKey = new HashMap<>();
    private final Map<PyStorage, ZipEntry> records = new IdentityHashMap<>();

    StorageTable(TorchArchive archive) {
        this.archive = archive;
    }

    /** The id is {@code ("storage", class, key, location, numel)}. */
    @Override
    public PyStorage resolve(PyValue id) {
        if (id instanceof PyTuple tuple
                && tuple.size() == 5
                && tuple.get(0) instanceof PyString word
                && word.text().equals(PyString.STORAGE.text())
                && tuple.get(1) instanceof StorageType type
                && tuple.get(2) instanceof PyString key
                && tuple.get(3) instanceof PyString location
                && tuple.get(4) instanceof PyValue.Int numel) {
            return storage(key.text(), new PyStorage(type, location, numel.value()));
        }
        throw new Malformed("an id of something outside the pickle that is no storage's: " + id.kind());
    }

    private PyStorage storage(String key, PyStorage named) {
        PyStorage known = byKey.get(key);
        if (known == null) {
            records.put(named, checkedRecord(key, named));
            byKey.put(key, named);
            return named;
        }
        if (known.type() != named.type()
                || known.numel() != named.numel()
                || !known.location().text().equals(named.location().text())) {
            throw new Malformed("the storage " + key + " is " + named.kind() + " of " + named.numel()
                    + " elements; before it" + " was " + known.kind() + " of " + known.numel());
        }
        return known;
    }

    private ZipEntry checkedRecord(String key, PyStorage storage) {
        if (!key.matches("[0-9]{1,20}")) {
            throw new Malformed("a storage whose key is not a number");
        }
        @Nullable ZipEntry record = archive.record("data/" + key);
        if (record == null) {
            throw new Malformed("the storage " + key + ", of which the archive has no record");
        }
        int itemSize = storage.type().itemSize();
        if (storage.numel() < 0 || record.size() % itemSize != 0 || record.size() / itemSize != storage.numel()) {
            throw new Malformed("the storage " + key + " has " + storage.numel() + " elements of " + itemSize
                    + " bytes, but its record has " + record.size() + " bytes");
        }
        return record;
    }

    /** The record that holds a storage's elements. */
    ZipEntry record(PyStorage storage) {
        ZipEntry record = records.get(storage);
        if (record == null) {
            throw new IllegalArgumentException("a storage of another archive");
        }
        return record;
    }
}
