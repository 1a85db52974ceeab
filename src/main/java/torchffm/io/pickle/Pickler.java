package torchffm.io.pickle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PyList;
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
 *
 * <p>It does not recurse: what is yet to be written waits on a stack of its own, so a tree may be as deep as it likes.
 */
public final class Pickler {
    /** Something yet to be done. */
    @FunctionalInterface
    private interface Step {
        void run();
    }

    private final PickleOutput out = new PickleOutput();
    private final StorageIds storages;
    private final WriteMemo memo = new WriteMemo(out);
    private final Deque<Step> steps = new ArrayDeque<>();

    /** Makes a writer of one pickle, the one in a zip archive. */
    public Pickler() {
        this(StorageIds.ofArchive());
    }

    /**
     * Makes a writer of one pickle.
     *
     * @param storages gives the storages that it meets their ids
     */
    public Pickler(StorageIds storages) {
        this.storages = storages;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return the pickle
     * @throws IllegalArgumentException if a value is part of itself in a way that Python, too, cannot write
     */
    public byte[] dump(PyValue value) {
        out.op(Opcode.PROTO, Opcode.PROTOCOL);
        save(value);
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
        out.op(Opcode.STOP);
        return out.toByteArray();
    }

    /**
     * Returns the storages that the pickle refers to.
     *
     * @return them in the order of their keys, which are {@code "0"}, {@code "1"} …
     */
    public List<PyStorage> storages() {
        return storages.storages();
    }

    /** Puts steps before all others, the first of them first. */
    private void then(Step... inOrder) {
        for (int i = inOrder.length - 1; i >= 0; i--) {
            steps.push(inOrder[i]);
        }
    }

    private void save(PyValue value) {
        if (memo.writeGet(value)) {
            return;
        }
        switch (value) {
            case PyValue.None none -> out.op(Opcode.NONE);
            case PyValue.Bool bool -> out.op(bool == PyValue.Bool.TRUE ? Opcode.NEWTRUE : Opcode.NEWFALSE);
            case PyValue.Int integer -> out.integer(integer.value());
            case PyValue.BigInt integer -> out.integer(integer.value());
            case PyValue.Float number64 -> out.floating(number64.value());
            case PyString string -> {
                out.string(string.text());
                memo.put(string);
            }
            case PyGlobal global -> {
                out.global(global.module(), global.globalName());
                memo.put(global);
            }
            case PyTuple tuple -> saveTuple(tuple);
            case PyList list -> saveList(list);
            case PyDict dict when dict.type() == PyDict.Kind.DICT -> saveDict(dict);
            case PyStorage storage -> saveStorage(storage);
            case PyStridedTensor tensor
            when !tensor.bits().conj() && !tensor.bits().neg() -> saveTensor(tensor);
            default -> saveCall(value, Reduction.of(value));
        }
    }

    private void saveTuple(PyTuple tuple) {
        if (tuple.size() > 0) {
            memo.open(tuple);
        }
        saveTuple(tuple, () -> memo.put(tuple));
    }

    private void saveTuple(PyTuple tuple, Step remember) {
        int size = tuple.size();
        if (size == 0) {
            out.op(Opcode.EMPTY_TUPLE);
            return;
        }
        if (size > 3) {
            out.op(Opcode.MARK);
        }
        steps.push(() -> {
            out.op(
                    switch (size) {
                        case 1 -> Opcode.TUPLE1;
                        case 2 -> Opcode.TUPLE2;
                        case 3 -> Opcode.TUPLE3;
                        default -> Opcode.TUPLE;
                    });
            remember.run();
        });
        saveItems(tuple, 0);
    }

    /** Items are written at once as long as nothing has to wait for what they hold. */
    private void saveItems(PyTuple tuple, int from) {
        for (int i = from; i < tuple.size(); i++) {
            PyValue item = tuple.get(i);
            if (!isLeaf(item)) {
                int next = i + 1;
                steps.push(() -> saveItems(tuple, next));
                save(item);
                return;
            }
            save(item);
        }
    }

    private static boolean isLeaf(PyValue value) {
        return switch (value) {
            case PyValue.Int _, PyValue.Bool _, PyValue.None _, PyValue.Float _, PyString _, PyGlobal _ -> true;
            default -> false;
        };
    }

    private void saveList(PyList list) {
        out.op(Opcode.EMPTY_LIST);
        memo.put(list);
        List<PyValue> items = list.items();
        saveItems(items, 0, items.size() > 1);
    }

    /** A batch of a list's items, and then the next. */
    private void saveItems(List<PyValue> items, int from, boolean marked) {
        if (from == items.size()) {
            return;
        }
        int to = Math.min(items.size(), from + Opcode.BATCH);
        if (marked) {
            out.op(Opcode.MARK);
        }
        steps.push(() -> {
            out.op(marked ? Opcode.APPENDS : Opcode.APPEND);
            saveItems(items, to, marked);
        });
        for (int i = to - 1; i >= from; i--) {
            PyValue item = items.get(i);
            steps.push(() -> save(item));
        }
    }

    private void saveDict(PyDict dict) {
        out.op(Opcode.EMPTY_DICT);
        memo.put(dict);
        saveItems(dict.items().iterator(), dict.size(), dict.size() > 1);
    }

    /**
     * A batch of items, and then the next. Python writes those of a dict and of its subclasses by two functions that
     * differ: a dict's last batch is marked though it has one item or none, unless it is the only one.
     */
    private void saveItems(Iterator<PyDict.Item> items, int left, boolean markLast) {
        if (left == 0 && !markLast) {
            return;
        }
        int batch = Math.min(left, Opcode.BATCH);
        boolean marked = batch > 1 || markLast;
        if (marked) {
            out.op(Opcode.MARK);
        }
        steps.push(() -> {
            out.op(marked ? Opcode.SETITEMS : Opcode.SETITEM);
            saveItems(items, left - batch, markLast && batch == Opcode.BATCH);
        });
        PyDict.Item[] inBatch = new PyDict.Item[batch];
        for (int i = 0; i < batch; i++) {
            inBatch[i] = items.next();
        }
        for (int i = batch - 1; i >= 0; i--) {
            PyDict.Item item = inBatch[i];
            then(() -> save(item.key()), () -> save(item.value()));
        }
    }

    /** What Python makes by a call: the function, its arguments, then the items and attributes that are put into it. */
    private void saveCall(PyValue value, Reduction call) {
        memo.open(value);
        steps.push(() -> {
            out.op(call.allocates() ? Opcode.NEWOBJ : Opcode.REDUCE);
            memo.put(value);
            then(() -> saveItems(call.items().iterator(), call.items().size(), false), () -> saveState(call.state()));
        });
        steps.push(() -> save(call.arguments()));
        save(call.function());
    }

    private void saveState(@Nullable PyValue state) {
        if (state != null) {
            then(() -> save(state), () -> out.op(Opcode.BUILD));
        }
    }

    /**
     * The call for a dense tensor, of which a checkpoint may have a hundred thousand. What is made anew for each (the tuples
     * and the empty dict of hooks) is never met again, so the memo only counts it.
     */
    private void saveTensor(PyStridedTensor tensor) {
        Reduction call = TensorReductions.of(tensor);
        save(call.function());
        out.op(Opcode.MARK);
        PyTuple arguments = call.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            saveFresh(arguments.get(i));
        }
        out.op(Opcode.TUPLE);
        memo.count();
        out.op(Opcode.REDUCE);
        memo.put(tensor);
    }

    private void saveFresh(PyValue argument) {
        switch (argument) {
            case PyTuple sizes -> saveFresh(sizes);
            case PyDict hooks -> {
                save(Constructor.ORDERED_DICT);
                out.op(Opcode.EMPTY_TUPLE);
                out.op(Opcode.REDUCE);
                memo.count();
            }
            default -> save(argument);
        }
    }

    /** A tuple of what has nothing in it. */
    private void saveFresh(PyTuple tuple) {
        saveTuple(tuple, memo::count);
        if (tuple.size() > 0) {
            steps.pop().run();
        }
    }

    /** Not in the memo itself: its id is written out in full wherever a tensor names it. */
    private void saveStorage(PyStorage storage) {
        saveFresh(storages.of(storage));
        out.op(Opcode.BINPERSID);
    }
}
