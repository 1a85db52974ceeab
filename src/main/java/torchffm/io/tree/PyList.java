package torchffm.io.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A {@code list}. */
public final class PyList implements PyValue {
    private final List<PyValue> items = new ArrayList<>(0);

    /** Makes an empty list. */
    public PyList() {}

    /**
     * Appends an item.
     *
     * @param item the item
     * @return this
     */
    public PyList add(PyValue item) {
        items.add(item);
        return this;
    }

    /**
     * Returns the items.
     *
     * @return a view that cannot be changed
     */
    public List<PyValue> items() {
        return Collections.unmodifiableList(items);
    }

    @Override
    public String kind() {
        return "a list of " + items.size();
    }
}
