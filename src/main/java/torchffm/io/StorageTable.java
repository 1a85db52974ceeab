package torchffm.io;

import java.util.HashMap;
import java.util.Map;
import torchffm.io.pickle.PersistentIds;
import torchffm.io.pickle.StorageType;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyValue;
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
        StorageId named = StorageId.of(id, 5);
        Known known = byKey.get(named.key());
        if (known == null) {
            known = new Known(named.type(), named.type().storage(named.location(), source(named)));
            byKey.put(named.key(), known);
        } else if (known.type() != named.type() || !named.fits(known.storage())) {
            throw named.contradicts(known.storage());
        }
        return known.storage();
    }

    private RecordSource source(StorageId id) {
        id.checkKey();
        String key = id.key();
        long numel = id.numel();
        ZipEntry record = archive.record(folder + key);
        if (record == null) {
            throw new Malformed("the storage " + key + ", of which the archive has no record");
        }
        int itemSize = id.type().dtype().itemSize();
        if (numel < 0 || record.size() % itemSize != 0 || record.size() / itemSize != numel) {
            throw new Malformed("the storage " + key + " has " + numel + " elements of " + itemSize
                    + " bytes, but its record has " + record.size() + " bytes");
        }
        left -= record.size();
        if (left < 0) {
            throw new Malformed("storages of more than " + archive.limits().tensorBytes() + " bytes");
        }
        return new RecordSource(
                archive.zip(), record, archive.isBigEndian() ? id.type().swapSize() : 1);
    }
}
