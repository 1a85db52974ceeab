package torchffm.io.pickle;

import java.util.Arrays;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyValue;

/** The values that the pickle's instructions work on, and the marks among them. No instruction reaches below a mark. */
final class PickleStack {
    /** Two for each level of nesting would do, and 250 levels are more than Python itself unpickles with ease. */
    private static final int MOST_MARKS = 10_000;

    private static final int BYTES_PER_SLOT = 16;

    private final Budget budget;
    private PyValue[] values = new PyValue[256];
    private int[] marks = new int[16];
    private int size;
    private int depth;

    PickleStack(Budget budget) {
        this.budget = budget;
    }

    void push(PyValue value) {
        if (size == values.length) {
            budget.charge((long) size * BYTES_PER_SLOT);
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    PyValue pop() {
        PyValue value = top();
        values[--size] = PyValue.None.NONE;
        return value;
    }

    PyValue top() {
        if (size == base()) {
            throw new Malformed("an instruction that takes a value where the stack has none");
        }
        return values[size - 1];
    }

    /** The topmost value, which has to be of the type. */
    <T extends PyValue> T top(Class<T> type, String expected) {
        PyValue value = top();
        if (!type.isInstance(value)) {
            throw new Malformed(value.kind() + " where " + expected + " was expected");
        }
        return type.cast(value);
    }

    void mark() {
        if (depth == MOST_MARKS) {
            throw new Malformed("a pickle nested deeper than " + MOST_MARKS + " marks");
        }
        if (depth == marks.length) {
            marks = Arrays.copyOf(marks, depth * 2);
        }
        marks[depth++] = size;
    }

    /** Takes the mark and all that lies above it. */
    PyValue[] popToMark() {
        if (depth == 0) {
            throw new Malformed("an instruction that needs a mark where the stack has none");
        }
        int mark = marks[--depth];
        return popTo(mark);
    }

    PyValue[] pop(int count) {
        if (size - base() < count) {
            throw new Malformed(
                    "an instruction that takes " + count + " values where the stack has " + (size - base()));
        }
        return popTo(size - count);
    }

    private PyValue[] popTo(int newSize) {
        budget.charge(32 + (long) (size - newSize) * Long.BYTES);
        PyValue[] taken = Arrays.copyOfRange(values, newSize, size);
        Arrays.fill(values, newSize, size, PyValue.None.NONE);
        size = newSize;
        return taken;
    }

    /** The one value that is left at the end. */
    PyValue last() {
        if (size != 1 || depth != 0) {
            throw new Malformed("a pickle that ends with " + size + " values and " + depth
                    + " marks on the stack; one value and no mark were expected");
        }
        return values[0];
    }

    private int base() {
        return depth == 0 ? 0 : marks[depth - 1];
    }
}
