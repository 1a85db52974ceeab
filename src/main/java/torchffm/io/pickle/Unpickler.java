package torchffm.io.pickle;

import org.jspecify.annotations.Nullable;
import torchffm.io.CheckpointException;

/**
 * Reads a pickle: one instruction after the other, each with its line in {@link #step}.
 *
 * <p>It makes none but the types of {@link PyValue}, calls none but the {@link Constructor}s, recurses nowhere, and
 * stops at the first thing that is not as {@code torch.save} writes it.
 */
public final class Unpickler {
    /** Makes the exception for a problem at a position of the pickle. */
    @FunctionalInterface
    public interface Failure {
        /**
         * Makes it.
         *
         * @param position the offset of the instruction
         * @param problem what was expected, and what came
         * @return the exception to be thrown
         */
        CheckpointException at(long position, String problem);
    }

    private final PickleInput in;
    private final Budget budget;
    private final PersistentIds storages;
    private final Failure failure;
    private final PickleStack stack;
    private final ReadMemo memo;

    /**
     * Makes a reader of one pickle.
     *
     * @param bytes the pickle
     * @param budget what it may cost
     * @param storages the storages that it may refer to
     * @param failure makes the exception for what is wrong with it
     */
    public Unpickler(byte[] bytes, Budget budget, PersistentIds storages, Failure failure) {
        this.in = new PickleInput(bytes);
        this.budget = budget;
        this.storages = storages;
        this.failure = failure;
        this.stack = new PickleStack(budget);
        this.memo = new ReadMemo(budget);
    }

    /**
     * Reads it.
     *
     * @return the value that it holds
     * @throws CheckpointException if it is malformed, forbidden, or larger than the budget
     */
    public PyValue load() {
        int position = 0;
        try {
            header();
            @Nullable PyValue result = null;
            while (result == null) {
                position = in.position();
                result = step();
            }
            position = in.position();
            if (in.remaining() > 0) {
                throw new Malformed("the end of the pickle is followed by " + in.remaining() + " more bytes");
            }
            return result;
        } catch (Malformed malformed) {
            throw failure.at(position, malformed.getMessage());
        }
    }

    private void header() {
        int opcode = in.u8();
        int protocol = opcode == Opcode.PROTO ? in.u8() : 0;
        if (protocol != Opcode.PROTOCOL) {
            throw new Malformed("a pickle of protocol " + protocol + "; torch.save writes " + Opcode.PROTOCOL);
        }
    }

    /** Carries out one instruction. Returns the result if it was the last one, otherwise null. */
    private @Nullable PyValue step() {
        int opcode = in.u8();
        switch (opcode) {
            case Opcode.STOP -> {
                return stack.last();
            }
            case Opcode.NONE -> stack.push(PyValue.None.NONE);
            case Opcode.NEWTRUE -> stack.push(PyValue.Bool.TRUE);
            case Opcode.NEWFALSE -> stack.push(PyValue.Bool.FALSE);
            case Opcode.BININT -> pushInt(in.i32());
            case Opcode.BININT1 -> pushInt(in.u8());
            case Opcode.BININT2 -> pushInt(in.u16());
            case Opcode.LONG1 -> pushInt(in.i64());
            case Opcode.BINFLOAT -> pushFloat(in.f64());
            case Opcode.BINUNICODE -> pushString(in.u32());

            case Opcode.EMPTY_TUPLE -> stack.push(PyTuple.EMPTY);
            case Opcode.TUPLE1 -> stack.push(new PyTuple(stack.pop(1)));
            case Opcode.TUPLE2 -> stack.push(new PyTuple(stack.pop(2)));
            case Opcode.TUPLE3 -> stack.push(new PyTuple(stack.pop(3)));
            case Opcode.MARK -> stack.mark();
            case Opcode.TUPLE -> stack.push(new PyTuple(stack.popToMark()));
            case Opcode.EMPTY_LIST -> pushMade(new PyList());
            case Opcode.APPEND -> append(stack.pop(1));
            case Opcode.APPENDS -> append(stack.popToMark());
            case Opcode.EMPTY_DICT -> pushMade(PyDict.plain());
            case Opcode.SETITEM -> setItems(stack.pop(2));
            case Opcode.SETITEMS -> setItems(stack.popToMark());

            case Opcode.BINPUT -> memo.put(in.u8(), stack.top());
            case Opcode.LONG_BINPUT -> memo.put(in.u32(), stack.top());
            case Opcode.BINGET -> stack.push(memo.get(in.u8()));
            case Opcode.LONG_BINGET -> stack.push(memo.get(in.u32()));

            case Opcode.GLOBAL -> stack.push(global(in.line(), in.line()));
            case Opcode.REDUCE -> reduce();
            case Opcode.BUILD -> build();
            case Opcode.BINPERSID -> stack.push(storages.resolve(stack.pop()));

            default ->
                throw new Malformed("the pickle instruction 0x%02x, which no state dict needs".formatted(opcode));
        }
        return null;
    }

    private void pushInt(long value) {
        budget.charge(24);
        stack.push(new PyValue.Int(value));
    }

    private void pushFloat(double value) {
        budget.charge(24);
        stack.push(new PyValue.Float(value));
    }

    private void pushString(long length) {
        budget.charge(80 + 4 * Math.min(length, in.remaining()));
        stack.push(new PyString(in.utf8(length)));
    }

    private void pushMade(PyValue container) {
        budget.charge(80);
        stack.push(container);
    }

    private void append(PyValue[] items) {
        PyList list = stack.top(PyList.class, "a list to append to");
        budget.charge(16L * items.length);
        for (PyValue item : items) {
            list.add(item);
        }
    }

    private void setItems(PyValue[] keysAndValues) {
        PyDict dict = stack.top(PyDict.class, "a dict to put items into");
        if (keysAndValues.length % 2 != 0) {
            throw new Malformed("items for a dict with a key that has no value");
        }
        budget.charge(64L * keysAndValues.length);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            dict.put(keysAndValues[i], keysAndValues[i + 1]);
        }
    }

    private static PyGlobal global(String module, String name) {
        PyGlobal global = PyGlobal.find(module, name);
        if (global == null) {
            throw new Malformed(
                    "the global '" + module + " " + name + "', which is not allowed: " + Forbidden.why(module, name));
        }
        return global;
    }

    private void reduce() {
        PyValue arguments = stack.pop();
        PyValue function = stack.pop();
        if (!(function instanceof Constructor constructor) || !(arguments instanceof PyTuple tuple)) {
            throw new Malformed("a call of " + function.kind() + " with " + arguments.kind()
                    + "; a function with a tuple was expected");
        }
        PyValue made = constructor.call(new Arguments(constructor, tuple));
        int dimensions = made instanceof PyTensor tensor ? tensor.shape().length : 0;
        budget.charge(128 + 2L * Long.BYTES * dimensions);
        stack.push(made);
    }

    private void build() {
        PyValue state = stack.pop();
        PyDict dict = stack.top(PyDict.class, "an OrderedDict to give attributes to");
        if (!dict.isOrdered()
                || dict.attributes() != null
                || !(state instanceof PyDict attributes)
                || attributes == dict) {
            throw new Malformed(state.kind() + " as the attributes of " + dict.kind()
                    + "; one dict for an OrderedDict was expected");
        }
        dict.setAttributes(attributes);
    }
}
