package torchffm.io;

import java.util.HashMap;
import java.util.Map;
import torchffm.io.pickle.Budget;
import torchffm.io.pickle.Globals;
import torchffm.io.pickle.PersistentIds;
import torchffm.io.pickle.StorageType;
import torchffm.io.pickle.Unpickler;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;
import torchffm.io.zip.FileBytes;

/**
 * A file of {@code torch.save} before 0.1.10, a tar archive of {@code storages}, {@code tensors} and the {@code pickle}
 * that refers to the tensors. In the first two, pickles and raw numbers take turns.
 */
final class TarFile {
    private final FileBytes file;
    private final Limits limits;
    private final Budget budget;
    private final Map<String, PyStorage> storages = new HashMap<>();
    private final Map<String, PyStridedTensor> tensors = new HashMap<>();
    private long left;
    private long at;
    private long end;

    private TarFile(FileBytes file, Limits limits, Budget budget) {
        this.file = file;
        this.limits = limits;
        this.budget = budget;
        this.left = limits.tensorBytes();
    }

    static PyValue read(FileBytes file, LoadOptions options, Budget budget) {
        TarFile tar = new TarFile(file, options.limits(), budget);
        TarMembers members = TarMembers.read(file);
        tar.within(members.get("storages"), tar::readStorages);
        tar.within(members.get("tensors"), tar::readTensors);
        PyValue[] root = new PyValue[1];
        tar.within(members.get("pickle"), () -> root[0] = tar.next(options.globals(), tar::tensor));
        return root[0];
    }

    /** Reads a member, all of it. */
    private void within(TarMembers.Member member, Runnable reading) {
        at = member.start();
        end = member.end();
        try {
            reading.run();
        } catch (Malformed malformed) {
            throw error(at, String.valueOf(malformed.getMessage()));
        }
        if (at != end) {
            throw error(at, "a member of the tar archive that ends at byte " + end + " is read up to here");
        }
    }

    private PyValue next(Globals globals, PersistentIds ids) {
        Unpickler.Part part = Unpickler.loadPart(file, at, new Unpickler.Context(budget, globals, ids, this::error));
        at = part.end();
        if (at > end) {
            throw error(end, "a pickle that is longer than the member of the tar archive that it is in");
        }
        return part.value();
    }

    private PyValue plain() {
        return next(new Globals(), id -> {
            throw new Malformed("a reference to a tensor where a plain value was expected");
        });
    }

    private long count() {
        if (plain() instanceof PyValue.Int count && count.value() >= 0) {
            return count.value();
        }
        throw error(at, "the number of storages or tensors was expected");
    }

    private void readStorages() {
        for (long left = count(); left > 0; left--) {
            readStorage();
        }
        if (!(plain() instanceof PyList views)) {
            throw error(at, "a list of views was expected");
        }
        for (PyValue view : views.items()) {
            if (!(view instanceof PyTuple tuple
                    && tuple.size() == 4
                    && tuple.get(2) instanceof PyValue.Int offset
                    && tuple.get(3) instanceof PyValue.Int size)) {
                throw error(at, "views of storages were expected");
            }
            put(tuple.get(0), storage(tuple.get(1)).part(offset.value(), size.value()));
        }
    }

    private void readStorage() {
        if (!(plain() instanceof PyTuple tuple
                && tuple.size() == 3
                && tuple.get(1) instanceof PyString location
                && tuple.get(2) instanceof StorageType type)) {
            throw error(at, "the key, place and class of a storage were expected");
        }
        long numel = number(Long.BYTES);
        int itemSize = type.dtype().itemSize();
        if (numel < 0 || numel > (end - at) / itemSize) {
            throw error(at, "a storage of " + numel + " elements of " + itemSize + " bytes, more than there are");
        }
        left -= numel * itemSize;
        if (left < 0) {
            throw error(at, "storages of more than " + limits.tensorBytes() + " bytes");
        }
        put(tuple.get(0), type.storage(location, new FileSource(file, at, numel * itemSize, 1)));
        at += numel * itemSize;
    }

    private void put(PyValue key, PyStorage storage) {
        budget.charge(200);
        if (storages.put(text(key), storage) != null) {
            throw error(at, "two storages with one key");
        }
    }

    private PyStorage storage(PyValue key) {
        PyStorage storage = storages.get(text(key));
        if (storage == null) {
            throw new Malformed("a storage that is not in the file");
        }
        return storage;
    }

    private void readTensors() {
        for (long left = count(); left > 0; left--) {
            if (!(plain() instanceof PyTuple tuple && tuple.size() == 3)) {
                throw error(at, "the key, storage and class of a tensor were expected");
            }
            PyStorage storage = storage(tuple.get(1));
            int dims = (int) number(Integer.BYTES);
            number(Integer.BYTES); // the number of dimensions was once written as 8 bytes
            if (dims < 0 || dims > PyStridedTensor.MAX_DIMENSIONS) {
                throw error(at, "a tensor of " + dims + " dimensions");
            }
            budget.charge(200 + 16L * dims);
            long[] shape = numbers(dims);
            long[] stride = numbers(dims);
            long offset = number(Long.BYTES);
            PyStridedTensor tensor = new PyStridedTensor(storage, offset, shape, stride, false);
            if (tensors.put(text(tuple.get(0)), tensor) != null) {
                throw error(at, "two tensors with one key");
            }
        }
    }

    private long[] numbers(int count) {
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(Long.BYTES);
        }
        return numbers;
    }

    private long number(int bytes) {
        if (bytes > end - at) {
            throw error(at, "the member of the tar archive ends where a number was expected");
        }
        long number = bytes == Long.BYTES
                ? file.view(at, bytes).getLong()
                : file.view(at, bytes).getInt();
        at += bytes;
        return number;
    }

    private PyValue tensor(PyValue id) {
        PyStridedTensor tensor = tensors.get(text(id));
        if (tensor == null) {
            throw new Malformed("a tensor that is not in the file");
        }
        return tensor;
    }

    /** Keys are numbers, or texts of them. */
    private static String text(PyValue key) {
        return switch (key) {
            case PyString string -> string.text();
            case PyValue.Int number -> Long.toString(number.value());
            case PyValue.BigInt number -> number.value().toString();
            default -> throw new Malformed(key.kind() + " as the key of a storage or tensor");
        };
    }

    private CheckpointException error(long position, String problem) {
        return file.malformed(null, position, problem);
    }
}
