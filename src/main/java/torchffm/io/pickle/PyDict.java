package torchffm.io.pickle;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@code dict}, or a {@code collections.OrderedDict}, in the order in which its items were put. */
public final class PyDict implements PyValue {
    /**
     * An item.
     *
     * @param key a string, a number, a bool or None
     * @param value any value
     */
    public record Item(PyValue key, PyValue value) {}

    private final boolean ordered;
    private Map<Object, Item> items = Map.of();
    private @Nullable PyDict attributes;

    private PyDict(boolean ordered) {
        this.ordered = ordered;
    }

    /**
     * Makes an empty {@code dict}.
     *
     * @return the dict
     */
    public static PyDict plain() {
        return new PyDict(false);
    }

    /**
     * Makes an empty {@code collections.OrderedDict}.
     *
     * @return the dict
     */
    public static PyDict ordered() {
        return new PyDict(true);
    }

    /**
     * Says which of the two it is.
     *
     * @return true for an {@code OrderedDict}
     */
    public boolean isOrdered() {
        return ordered;
    }

    /**
     * Puts an item at the end.
     *
     * @param key a string, a number, a bool or None
     * @param value its value
     * @throws Malformed if the key is of another kind, or there already
     */
    public void put(PyValue key, PyValue value) {
        if (items.isEmpty()) {
            items = new LinkedHashMap<>(4);
        }
        if (items.putIfAbsent(identity(key), new Item(key, value)) != null) {
            String name = key instanceof PyString string
                    ? "'" + string.shortened() + "'"
                    : identity(key).toString();
            throw new Malformed("a dict is given the key " + name + " twice");
        }
    }

    /** What Python's == compares; the order of cases is that of likelihood. */
    private static Object identity(PyValue key) {
        return switch (key) {
            case PyString string -> string.text();
            case Int number -> number.value();
            case Bool bool -> bool == Bool.TRUE ? 1L : 0L;
            case Float number -> (long) number.value() == number.value() ? (long) number.value() : number.value();
            case None none -> none;
            default ->
                throw new Malformed(key.kind() + " as the key of a dict; a str, number, bool or None was expected");
        };
    }

    /**
     * Returns the value under a string.
     *
     * @param key the text of the key
     * @return the value, or null
     */
    public @Nullable PyValue get(String key) {
        Item item = items.get(key);
        return item == null ? null : item.value();
    }

    /**
     * Returns the items, in order.
     *
     * @return a view that cannot be changed
     */
    public Collection<Item> items() {
        return Collections.unmodifiableCollection(items.values());
    }

    /**
     * Returns how many items there are.
     *
     * @return the number
     */
    public int size() {
        return items.size();
    }

    /**
     * Returns an {@code OrderedDict}'s attributes, its {@code __dict__}.
     *
     * @return the attributes, or null if it was given none
     */
    public @Nullable PyDict attributes() {
        return attributes;
    }

    /**
     * Gives an {@code OrderedDict} its attributes.
     *
     * @param attributes the attributes by name
     */
    public void setAttributes(PyDict attributes) {
        this.attributes = attributes;
    }

    @Override
    public String kind() {
        return (ordered ? "an OrderedDict of " : "a dict of ") + items.size();
    }
}
