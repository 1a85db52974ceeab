package torchffm.io.pickle;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/**
 * Writes values as Python's pickler writes the objects that they stand for, in protocol 2 and to the byte.
 *
 * <p>What decides the bytes, beyond the values, is the memo: each string, non-empty tuple, container, global and result
 * of a call takes the next number as it is written, and whoever is met again is written as that number. Met again means
 * the same object. Python makes some objects anew each time (a tensor's shape, the id of its storage), so they are
 * here, too.
 */
public final class Pickler {
    private final PickleOutput out = new PickleOutput();
    private final Map<PyValue, Integer> memo = new IdentityHashMap<>();
    private final Map<PyStorage, PyString> storageKeys = new IdentityHashMap<>();
    private final List<PyStorage> storages = new ArrayList<>();
    private int memoSize;

    /** Makes a writer of one pickle. */
    public Pickler() {}

    /**
     * Writes a value.
     *
     * @param value the value
     * @return the pickle
     */
    public byte[] dump(PyValue value) {
        out.op(Opcode.PROTO, Opcode.PROTOCOL);
        save(value);
        out.op(Opcode.STOP);
        return out.toByteArray();
    }

    /**
     * Returns the storages that the pickle refers to.
     *
     * @return them in the order of their keys, which are {@code "0"}, {@code "1"} …
     */
    public List<PyStorage> storages() {
        return storages;
    }

    private void save(PyValue value) {
        Integer number = memo.get(value);
        if (number != null) {
            writeGet(number);
            return;
        }
        switch (value) {
            case PyValue.None none -> out.op(Opcode.NONE);
            case PyValue.Bool bool -> out.op(bool == PyValue.Bool.TRUE ? Opcode.NEWTRUE : Opcode.NEWFALSE);
            case PyValue.Int integer -> out.integer(integer.value());
            case PyValue.Float number64 -> out.floating(number64.value());
            case PyString string -> {
                out.string(string.text());
                remember(string);
            }
            case PyGlobal global -> {
                out.global(global.module(), global.globalName());
                remember(global);
            }
            case PyTuple tuple -> saveTuple(tuple);
            case PyList list -> saveList(list);
            case PyDict dict -> saveDict(dict);
            case PyStorage storage -> saveStorage(storage);
            case PyStridedTensor tensor -> {
                saveCall(Constructor.REBUILD_TENSOR, tensorArguments(tensor));
                remember(tensor);
            }
            case PyParameter parameter -> {
                saveCall(
                        Constructor.REBUILD_PARAMETER,
                        new PyTuple(parameter.data(), PyValue.Bool.of(parameter.requiresGrad()), PyDict.ordered()));
                remember(parameter);
            }
            default -> throw new IllegalArgumentException(value.kind() + " cannot be written");
        }
    }

    private void saveTuple(PyTuple tuple) {
        if (tuple.size() == 0) {
            out.op(Opcode.EMPTY_TUPLE);
            return;
        }
        if (tuple.size() > 3) {
            out.op(Opcode.MARK);
        }
        for (int i = 0; i < tuple.size(); i++) {
            save(tuple.get(i));
        }
        out.op(
                switch (tuple.size()) {
                    case 1 -> Opcode.TUPLE1;
                    case 2 -> Opcode.TUPLE2;
                    case 3 -> Opcode.TUPLE3;
                    default -> Opcode.TUPLE;
                });
        remember(tuple);
    }

    private void saveList(PyList list) {
        out.op(Opcode.EMPTY_LIST);
        remember(list);
        Iterator<PyValue> items = list.items().iterator();
        int left = list.items().size();
        boolean marked = left > 1;
        while (left > 0) {
            if (marked) {
                out.op(Opcode.MARK);
            }
            int batch = Math.min(left, Opcode.BATCH);
            for (int i = 0; i < batch; i++) {
                save(items.next());
            }
            out.op(marked ? Opcode.APPENDS : Opcode.APPEND);
            left -= batch;
        }
    }

    private void saveDict(PyDict dict) {
        if (dict.isOrdered()) {
            saveCall(Constructor.ORDERED_DICT, PyTuple.EMPTY);
        } else {
            out.op(Opcode.EMPTY_DICT);
        }
        remember(dict);
        saveItems(dict);
        PyDict attributes = dict.attributes();
        if (attributes != null) {
            save(attributes);
            out.op(Opcode.BUILD);
        }
    }

    /**
     * In batches, of which Python writes a dict's and an OrderedDict's by two functions that differ: a dict's last
     * batch is marked though it has one item or none, unless it is the only one.
     */
    private void saveItems(PyDict dict) {
        Iterator<PyDict.Item> items = dict.items().iterator();
        int left = dict.size();
        boolean markLast = !dict.isOrdered() && left > 1;
        while (left > 0 || markLast) {
            int batch = Math.min(left, Opcode.BATCH);
            boolean marked = batch > 1 || markLast;
            if (marked) {
                out.op(Opcode.MARK);
            }
            for (int i = 0; i < batch; i++) {
                PyDict.Item item = items.next();
                save(item.key());
                save(item.value());
            }
            out.op(marked ? Opcode.SETITEMS : Opcode.SETITEM);
            left -= batch;
            markLast &= batch == Opcode.BATCH;
        }
    }

    private void saveCall(PyGlobal function, PyTuple arguments) {
        save(function);
        save(arguments);
        out.op(Opcode.REDUCE);
    }

    private static PyTuple tensorArguments(PyStridedTensor tensor) {
        return new PyTuple(
                tensor.storage(),
                new PyValue.Int(tensor.offset()),
                PyTuple.ofInts(tensor.shape()),
                PyTuple.ofInts(tensor.stride()),
                PyValue.Bool.of(tensor.requiresGrad()),
                PyDict.ordered());
    }

    /** Not in the memo itself: its id is written out in full wherever a tensor names it, only the key is one string. */
    private void saveStorage(PyStorage storage) {
        PyString key = storageKeys.computeIfAbsent(storage, unseen -> {
            storages.add(unseen);
            return new PyString(Integer.toString(storages.size() - 1));
        });
        save(new PyTuple(
                PyString.STORAGE, StorageType.of(storage), key, storage.location(), new PyValue.Int(storage.numel())));
        out.op(Opcode.BINPERSID);
    }

    private void remember(PyValue value) {
        memo.put(value, memoSize);
        if (memoSize <= 0xFF) {
            out.op(Opcode.BINPUT, memoSize);
        } else {
            out.opWith32(Opcode.LONG_BINPUT, memoSize);
        }
        memoSize++;
    }

    private void writeGet(int number) {
        if (number <= 0xFF) {
            out.op(Opcode.BINGET, number);
        } else {
            out.opWith32(Opcode.LONG_BINGET, number);
        }
    }
}
