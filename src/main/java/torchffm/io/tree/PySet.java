package torchffm.io.tree;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A {@code set}, or a {@code frozenset}, in the order in which its items were put; Python's own order is its own. */
public final class PySet implements PyValue {
    private final boolean frozen;
    private final Map<Object, PyValue> items = new LinkedHashMap<>(4);

    /**
     * Makes an empty set.
     *
     * @param frozen whether it is a {@code frozenset}
     */
    public PySet(boolean frozen) {
        this.frozen = frozen;
    }

    /**
     * Adds an item, unless an equal one is there.
     *
     * @param item a value that Python can hash: no list, dict, set or bytearray
     * @return this
     * @throws Malformed if it is another
     */
    public PySet add(PyValue item) {
        items.putIfAbsent(HashKey.of(item), item);
        return this;
    }

    /**
     * Says whether an equal item is there.
     *
     * @param item the item
     * @return true if so
     */
    public boolean contains(PyValue item) {
        return items.containsKey(HashKey.of(item));
    }

    /**
     * Returns the items.
     *
     * @return a view that cannot be changed
     */
    public Collection<PyValue> items() {
        return Collections.unmodifiableCollection(items.values());
    }

    /**
     * Says which of the two it is.
     *
     * @return true for a {@code frozenset}
     */
    public boolean isFrozen() {
        return frozen;
    }

    @Override
    public String kind() {
        return (frozen ? "a frozenset of " : "a set of ") + items.size();
    }
}
