package torchffm.io;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import torchffm.io.pickle.Budget;
import torchffm.io.pickle.Globals;
import torchffm.io.pickle.PersistentIds;
import torchffm.io.pickle.Unpickler;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;
import torchffm.io.zip.FileBytes;

/**
 * A file of {@code torch.save} before 1.6, which Python writes to this day when asked to: a magic number, a version, a
 * description of the machine, the object and the list of its storages, each a pickle of its own; then the storages.
 */
final class LegacyFile implements PersistentIds {
    /** How the pickle of the magic number begins: protocol 2, an int of ten bytes. */
    static final String MAGIC = "\u0080\2\u008a\nl\u00fc\u009cF\u00f9 j\u00a8P\u0019.";

    private static final PyValue MAGIC_NUMBER = PyValue.of(new BigInteger("1950A86A20F9469CFC6C", 16));
    private static final PyValue VERSION = new PyValue.Int(1001);

    private final FileBytes file;
    private final Limits limits;
    private final Map<String, LateSource> sources = new HashMap<>();
    private final Map<String, PyStorage> storages = new HashMap<>();
    private final Map<String, PyStorage> views = new HashMap<>();
    private long left;
    private long at;

    private LegacyFile(FileBytes file, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.left = limits.tensorBytes();
    }

    /** Says whether a file begins as such files do. */
    static boolean isLegacy(FileBytes file) {
        return file.beginsWith(MAGIC) || file.beginsWith(MAGIC.replace('\2', '\3'));
    }

    /** Reads the tree of a file, and finds its storages. */
    static PyValue read(FileBytes file, LoadOptions options, Budget budget) {
        return new LegacyFile(file, options.limits()).read(options.globals(), budget);
    }

    private PyValue read(Globals globals, Budget budget) {
        Unpickler.Context plain = new Unpickler.Context(
                budget,
                new Globals(),
                id -> {
                    throw new Malformed("a reference to a storage where a plain value was expected");
                },
                this::error);
        if (!next(plain).equals(MAGIC_NUMBER) || !next(plain).equals(VERSION)) {
            throw error(at, "a magic number or version that is not that of torch.save");
        }
        next(plain); // the machine that it was saved on, which Python ignores, too
        PyValue root = next(new Unpickler.Context(budget, globals, this, this::error));
        long keysAt = at;
        if (!(next(plain) instanceof PyList keys)) {
            throw error(keysAt, "a list of storages was expected");
        }
        for (PyValue key : keys.items()) {
            place(key);
        }
        for (Map.Entry<String, LateSource> source : sources.entrySet()) {
            if (!source.getValue().isPlaced()) {
                throw error(at, "the storage " + source.getKey() + ", which the object needs, is not in the file");
            }
        }
        if (at != file.size()) {
            throw error(at, "the last storage is followed by " + (file.size() - at) + " more bytes");
        }
        return root;
    }

    private PyValue next(Unpickler.Context context) {
        Unpickler.Part part = Unpickler.loadPart(file, at, context);
        at = part.end();
        return part.value();
    }

    /** A storage is its number of elements and then those. */
    private void place(PyValue key) {
        LateSource source = key instanceof PyString name ? sources.get(name.text()) : null;
        if (source == null || source.isPlaced()) {
            throw error(at, "the storages are listed with one that the object does not need, or one twice");
        }
        if (at > file.size() - Long.BYTES) {
            throw error(at, "the file ends where a storage was expected");
        }
        ByteBuffer count = file.view(at, Long.BYTES);
        long numel = count.getLong();
        at += Long.BYTES;
        if (numel != source.numel() || source.size() > file.size() - at) {
            throw error(
                    at - Long.BYTES,
                    "a storage of " + numel + " elements; " + source.numel() + " were expected, which take "
                            + source.size() + " bytes of the " + (file.size() - at) + " that are left");
        }
        source.place(at);
        at += source.size();
    }

    /** The id is {@code ("storage", class, key, location, numel, view)}, where the view is None or (key, offset, size). */
    @Override
    public PyStorage resolve(PyValue id) {
        StorageId named = StorageId.of(id, 6);
        PyValue view = ((PyTuple) id).get(5);
        PyStorage storage = storages.get(named.key());
        if (storage == null) {
            storage = declare(named);
        } else if (!named.fits(storage)) {
            throw named.contradicts(storage);
        }
        return view == PyValue.None.NONE ? storage : view(storage, view);
    }

    private PyStorage declare(StorageId id) {
        id.checkKey();
        String key = id.key();
        long numel = id.numel();
        int itemSize = id.type().dtype().itemSize();
        if (numel < 0 || numel > file.size() / itemSize) {
            throw new Malformed(
                    "the storage " + key + " has " + numel + " elements of " + itemSize + " bytes, more than the file");
        }
        left -= numel * itemSize;
        if (left < 0) {
            throw new Malformed("storages of more than " + limits.tensorBytes() + " bytes");
        }
        LateSource source = new LateSource(file, numel, itemSize);
        PyStorage made = id.type().storage(id.location(), source);
        sources.put(key, source);
        storages.put(key, made);
        return made;
    }

    /** The first mention of a view tells what it is; Python goes by the key alone from then on, and so may its files. */
    private PyStorage view(PyStorage whole, PyValue view) {
        if (view instanceof PyTuple tuple
                && tuple.size() == 3
                && tuple.get(0) instanceof PyString key
                && tuple.get(1) instanceof PyValue.Int offset
                && tuple.get(2) instanceof PyValue.Int size) {
            return views.computeIfAbsent(key.text(), unseen -> whole.part(offset.value(), size.value()));
        }
        throw new Malformed("a view of a storage that is " + view.kind());
    }

    private CheckpointException error(long position, String problem) {
        return file.malformed(null, position, problem);
    }
}
