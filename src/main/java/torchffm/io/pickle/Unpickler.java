package torchffm.io.pickle;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import torchffm.io.CheckpointException;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyObject;
import torchffm.io.tree.PySet;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;
import torchffm.io.zip.FileBytes;

/**
 * Reads a pickle: one instruction after the other, each with its line in {@link #step}.
 *
 * <p>It makes none but the types of {@link PyValue}, calls none but what {@link Globals} lists, recurses nowhere, and
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

    /**
     * What a pickle is read with.
     *
     * @param budget what it may cost
     * @param globals what it may name
     * @param storages the storages that it may refer to
     * @param failure makes the exception for what is wrong with it
     */
    public record Context(Budget budget, Globals globals, PersistentIds storages, Failure failure) {}

    private final PickleInput in;
    private final Context context;
    private final Budget budget;
    private final PickleStack stack;

    /**
     * Words that are constants in torch's source, and so one object there wherever they are spelled out. The first string
     * of such a text is taken for it; should Python have made another, that one is met as another.
     */
    private final Map<String, PyString> constants = PyString.constants().stream()
            .collect(Collectors.toMap(PyString::text, Function.identity(), (a, b) -> a, HashMap::new));

    private final ReadMemo memo;

    private Unpickler(PickleInput in, Context context) {
        this.in = in;
        this.context = context;
        this.budget = context.budget();
        this.stack = new PickleStack(budget);
        this.memo = new ReadMemo(budget);
    }

    /**
     * Reads a pickle that is in memory and fills it.
     *
     * @param bytes the pickle
     * @param context what it is read with
     * @return the value that it holds
     * @throws CheckpointException if it is malformed, forbidden, or larger than the budget
     */
    public static PyValue load(byte[] bytes, Context context) {
        Unpickler unpickler = new Unpickler(PickleInput.of(bytes), context);
        PyValue value = unpickler.load();
        if (unpickler.in.remaining() > 0) {
            throw context.failure()
                    .at(
                            unpickler.in.position(),
                            "the end of the pickle is followed by " + unpickler.in.remaining() + " more bytes");
        }
        return value;
    }

    /**
     * A value, and where the pickle that holds it ends.
     *
     * @param value the value
     * @param end the offset of the byte behind the pickle
     */
    public record Part(PyValue value, long end) {}

    /**
     * Reads a pickle that is followed by other things.
     *
     * @param file the file that it is in
     * @param offset where it begins
     * @param context what it is read with
     * @return its value and its end
     * @throws CheckpointException if it is malformed, forbidden, or larger than the budget
     */
    public static Part loadPart(FileBytes file, long offset, Context context) {
        Unpickler unpickler = new Unpickler(PickleInput.of(file, offset), context);
        PyValue value = unpickler.load();
        return new Part(value, unpickler.in.position());
    }

    private PyValue load() {
        long position = in.position();
        try {
            header();
            @Nullable PyValue result = null;
            while (result == null) {
                position = in.position();
                budget.operation();
                result = step();
            }
            return result;
        } catch (Malformed malformed) {
            throw context.failure().at(position, malformed.getMessage());
        }
    }

    private void header() {
        int opcode = in.u8();
        int protocol = opcode == Opcode.PROTO ? in.u8() : 0;
        if (protocol != Opcode.PROTOCOL && protocol != Opcode.NEXT_PROTOCOL) {
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
            case Opcode.BININT -> pushNumber(new PyValue.Int(in.i32()));
            case Opcode.BININT1 -> pushNumber(new PyValue.Int(in.u8()));
            case Opcode.BININT2 -> pushNumber(new PyValue.Int(in.u16()));
            case Opcode.LONG1 -> pushNumber(in.integer());
            case Opcode.BINFLOAT -> pushNumber(new PyValue.Float(in.f64()));
            case Opcode.BINUNICODE, Opcode.BINSTRING -> pushString(in.u32());
            case Opcode.SHORT_BINSTRING -> pushString(in.u8());

            case Opcode.EMPTY_TUPLE -> stack.push(PyTuple.EMPTY);
            case Opcode.TUPLE1 -> pushTuple(stack.pop(1));
            case Opcode.TUPLE2 -> pushTuple(stack.pop(2));
            case Opcode.TUPLE3 -> pushTuple(stack.pop(3));
            case Opcode.MARK -> stack.mark();
            case Opcode.TUPLE -> pushTuple(stack.popToMark());
            case Opcode.EMPTY_LIST -> pushMade(new PyList());
            case Opcode.APPEND -> append(stack.pop(1));
            case Opcode.APPENDS -> append(stack.popToMark());
            case Opcode.EMPTY_SET -> pushMade(new PySet(false));
            case Opcode.EMPTY_DICT -> pushMade(PyDict.plain());
            case Opcode.SETITEM -> setItems(stack.pop(2));
            case Opcode.SETITEMS -> setItems(stack.popToMark());

            case Opcode.BINPUT -> memo.put(in.u8(), stack.top());
            case Opcode.LONG_BINPUT -> memo.put(in.u32(), stack.top());
            case Opcode.BINGET -> stack.push(memo.get(in.u8()));
            case Opcode.LONG_BINGET -> stack.push(memo.get(in.u32()));

            case Opcode.GLOBAL -> stack.push(global(in.line(), in.line()));
            case Opcode.REDUCE -> stack.push(call());
            case Opcode.NEWOBJ -> stack.push(allocate());
            case Opcode.BUILD -> Building.build(stack.pop(), stack.top());
            case Opcode.BINPERSID -> stack.push(context.storages().resolve(stack.pop()));

            default ->
                throw new Malformed(
                        "the pickle instruction 0x%02x, which no file of torch.save needs".formatted(opcode));
        }
        return null;
    }

    private void pushNumber(PyValue number) {
        budget.object(number instanceof PyValue.BigInt ? 400 : 24);
        stack.push(number);
    }

    private void pushString(long length) {
        budget.object(80 + 2 * Math.min(length, in.remaining()));
        String text = in.utf8(length);
        PyString constant = constants.remove(text);
        stack.push(constant == null ? new PyString(text) : constant);
    }

    private void pushMade(PyValue made) {
        budget.object(80);
        stack.push(made);
    }

    private void pushTuple(PyValue[] items) {
        budget.object(24); // and the stack has charged for the array
        stack.push(new PyTuple(items));
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
            dict.add(keysAndValues[i], keysAndValues[i + 1]);
        }
    }

    private PyGlobal global(String module, String name) {
        PyGlobal global = context.globals().find(module, name);
        if (global == null) {
            throw new Malformed(
                    "the global '" + module + " " + name + "', which is not allowed: " + Forbidden.why(module, name));
        }
        return global;
    }

    private PyValue allocate() {
        PyValue made = call();
        return made instanceof PyObject object ? object.allocated() : made;
    }

    private PyValue call() {
        PyValue arguments = stack.pop();
        PyValue function = stack.pop();
        if (!(arguments instanceof PyTuple tuple)) {
            throw new Malformed(
                    "a call of " + function.kind() + " with " + arguments.kind() + "; a tuple was expected");
        }
        budget.charge(Building.cost(tuple));
        PyValue made = Building.call(function, tuple);
        int dimensions = made instanceof PyTensor tensor ? tensor.shape().length : 0;
        budget.object(160 + 2L * Long.BYTES * dimensions);
        return made;
    }
}
