package torchffm.io;

import java.util.HashMap;
import java.util.Map;
import torchffm.io.pickle.PersistentIds;
import torchffm.io.pickle.StorageType;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;
import torchffm.io.tree.StorageSource;
import torchffm.io.zip.ZipEntry;

/**
 * The storages that a pickle refers to, each with its record in the archive. A reference that the record does not bear
 * out is refused before anything is allocated.
 */
final class StorageTable implements PersistentIds {
    private final TorchArchive archive;
    private final String folder;
    private final Map<String, Known> byKey = new HashMap<>();
    private long left;

    private record Known(StorageType type, PyStorage storage) {}

    /**
     * Makes the table of a pickle.
     *
     * @param archive the archive
     * @param folder the folder of the records, with a slash at the end
     */
    StorageTable(TorchArchive archive, String folder) {
        this.archive = archive;
        this.folder = folder;
        this.left = archive.limits().tensorBytes();
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
            return storage(key.text(), type, location, numel.value());
        }
        throw new Malformed("an id of something outside the pickle that is no storage's: " + id.kind());
    }

    private PyStorage storage(String key, StorageType type, PyString location, long numel) {
        Known known = byKey.get(key);
        if (known == null) {
            RecordSource source = source(key, type, numel);
            PyStorage made = make(type, location, source);
            byKey.put(key, new Known(type, made));
            return made;
        }
        PyStorage storage = known.storage();
        if (known.type() != type
                || storage.numel() != numel
                || !storage.location().text().equals(location.text())) {
            throw new Malformed("the storage " + key + " is " + type.kind() + " of " + numel
                    + " elements; before it was " + storage.kind() + " of " + storage.numel());
        }
        return storage;
    }

    static PyStorage make(StorageType type, PyString location, StorageSource source) {
        return type.isUntyped() ? PyStorage.untyped(location, source) : PyStorage.of(type.dtype(), location, source);
    }

    private RecordSource source(String key, StorageType type, long numel) {
        if (!key.matches("[0-9]{1,20}")) {
            throw new Malformed("a storage whose key is not a number");
        }
        ZipEntry record = archive.record(folder + key);
        if (record == null) {
            throw new Malformed("the storage " + key + ", of which the archive has no record");
        }
        int itemSize = type.dtype().itemSize();
        if (numel < 0 || record.size() % itemSize != 0 || record.size() / itemSize != numel) {
            throw new Malformed("the storage " + key + " has " + numel + " elements of " + itemSize
                    + " bytes, but its record has " + record.size() + " bytes");
        }
        left -= record.size();
        if (left < 0) {
            throw new Malformed("storages of more than " + archive.limits().tensorBytes() + " bytes");
        }
        return new RecordSource(archive.zip(), record, archive.isBigEndian() ? type.swapSize() : 1);
    }
}
