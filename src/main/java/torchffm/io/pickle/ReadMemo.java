package torchffm.io.pickle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyValue;

/** The values that a pickle has put aside by number, to refer to them again: the same object, never a copy. */
final class ReadMemo {
    private static final int BYTES_PER_VALUE = 16;
    private static final int BYTES_OUT_OF_ORDER = 80;

    private final Budget budget;

    /** By index, as long as they come in order, which is how every pickler numbers them. */
    private final List<PyValue> inOrder = new ArrayList<>();

    private final Map<Long, PyValue> outOfOrder = new HashMap<>();

    ReadMemo(Budget budget) {
        this.budget = budget;
    }

    void put(long index, PyValue value) {
        if (index < inOrder.size()) {
            inOrder.set((int) index, value);
        } else if (index == inOrder.size()) {
            budget.charge(BYTES_PER_VALUE);
            inOrder.add(value);
        } else {
            budget.charge(BYTES_OUT_OF_ORDER);
            outOfOrder.put(index, value);
        }
    }

    PyValue get(long index) {
        @Nullable PyValue value = index < inOrder.size() ? inOrder.get((int) index) : outOfOrder.get(index);
        if (value == null) {
            throw new Malformed("a reference to memo " + index + ", which nothing was put into");
        }
        return value;
    }
}
