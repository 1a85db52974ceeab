package torchffm.io.tree;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A {@code tuple}. */
public final class PyTuple implements PyValue {
    /** The empty tuple, which Python has once. */
    public static final PyTuple EMPTY = new PyTuple();

    private final PyValue[] items;

    /**
     * Makes a tuple.
     *
     * @param items its items, in an array that is the tuple's from now on
     */
    public PyTuple(PyValue... items) {
        this.items = items;
    }

    /**
     * Makes a tuple of ints, such as a shape.
     *
     * @param numbers the ints
     * @return a tuple of its own, but for the empty one
     */
    public static PyTuple ofInts(long... numbers) {
        if (numbers.length == 0) {
            return EMPTY;
        }
        PyValue[] items = new PyValue[numbers.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = new Int(numbers[i]);
        }
        return new PyTuple(items);
    }

    /**
     * Returns how many items there are.
     *
     * @return the number
     */
    public int size() {
        return items.length;
    }

    /**
     * Returns an item.
     *
     * @param index from 0
     * @return the item
     */
    public PyValue get(int index) {
        return items[index];
    }

    /**
     * Returns the items.
     *
     * @return a view that cannot be changed
     */
    public List<PyValue> items() {
        return Collections.unmodifiableList(Arrays.asList(items));
    }

    @Override
    public String kind() {
        return "a tuple of " + items.length;
    }
}
