package torchffm.io.pickle;

import java.util.IdentityHashMap;
import java.util.Map;
import torchffm.io.tree.PyValue;

/** The values that have been written, by number, to refer to them again: the same object, never an equal one. */
final class WriteMemo {
    /** The number of a value that is begun and not ended, which only what contains itself is met with. */
    private static final Integer OPEN = -1;

    private final PickleOutput out;
    private final Map<PyValue, Integer> numbers = new IdentityHashMap<>();
    private int size;

    WriteMemo(PickleOutput out) {
        this.out = out;
    }

    /** Refers to a value, if it has been written. */
    boolean writeGet(PyValue value) {
        Integer number = numbers.get(value);
        if (number == null) {
            return false;
        }
        if (number.equals(OPEN)) {
            throw new IllegalArgumentException("tree: " + value.kind() + " that is a part of itself");
        }
        if (number <= 0xFF) {
            out.op(Opcode.BINGET, number);
        } else {
            out.opWith32(Opcode.LONG_BINGET, number);
        }
        return true;
    }

    /** Notes that a value is begun. */
    void open(PyValue value) {
        numbers.put(value, OPEN);
    }

    /** Gives a value that was written the next number. */
    void put(PyValue value) {
        numbers.put(value, size);
        count();
    }

    /** Gives the next number to a value that will not be met again. */
    void count() {
        if (size <= 0xFF) {
            out.op(Opcode.BINPUT, size);
        } else {
            out.opWith32(Opcode.LONG_BINPUT, size);
        }
        size++;
    }
}
