package torchffm.io.pickle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyStorage;
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
    /** The number of a value that is begun and not ended, which only what contains itself is met with. */
    private static final Integer OPEN = -1;

    /** Something yet to be done. */
    @FunctionalInterface
    private interface Step {
        void run();
    }

    private final PickleOutput out = new PickleOutput();
    private final StorageIds storages;
    private final Map<PyValue, Integer> memo = new IdentityHashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private int memoSize;

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
        Integer number = memo.get(value);
        if (number != null) {
            writeGet(value, number);
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
                remember(string);
            }
            case PyGlobal global -> {
                out.global(global.module(), global.globalName());
                remember(global);
            }
            case PyTuple tuple -> saveTuple(tuple);
            case PyList list -> saveList(list);
            case PyDict dict when dict.type() == PyDict.Kind.DICT -> saveDict(dict);
            case PyStorage storage -> saveStorage(storage);
            default -> saveCall(value, Reduction.of(value));
        }
    }

    private void saveTuple(PyTuple tuple) {
        int size = tuple.size();
        if (size == 0) {
            out.op(Opcode.EMPTY_TUPLE);
            return;
        }
        memo.put(tuple, OPEN);
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
            remember(tuple);
        });
        for (int i = size - 1; i >= 0; i--) {
            PyValue item = tuple.get(i);
            steps.push(() -> save(item));
        }
    }

    private void saveList(PyList list) {
        out.op(Opcode.EMPTY_LIST);
        remember(list);
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
        remember(dict);
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
        memo.put(value, OPEN);
        then(
                () -> save(call.function()),
                () -> save(call.arguments()),
                () -> {
                    out.op(call.allocates() ? Opcode.NEWOBJ : Opcode.REDUCE);
                    remember(value);
                },
                () -> saveItems(call.items().iterator(), call.items().size(), false),
                () -> saveState(call.state()));
    }

    private void saveState(@Nullable PyValue state) {
        if (state != null) {
            then(() -> save(state), () -> out.op(Opcode.BUILD));
        }
    }

    /** Not in the memo itself: its id is written out in full wherever a tensor names it. */
    private void saveStorage(PyStorage storage) {
        then(() -> save(storages.of(storage)), () -> out.op(Opcode.BINPERSID));
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

    private void writeGet(PyValue value, int number) {
        if (number == OPEN) {
            throw new IllegalArgumentException("tree: " + value.kind() + " that is a part of itself");
        }
        if (number <= 0xFF) {
            out.op(Opcode.BINGET, number);
        } else {
            out.opWith32(Opcode.LONG_BINGET, number);
        }
    }
}
