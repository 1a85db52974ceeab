package torchffm.io.tree;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@code dict}, {@code collections.OrderedDict} or {@code collections.Counter}, in the order of its items. */
public final class PyDict implements PyValue {
    /** Which class of dict it is. */
    public enum Kind {
        /** {@code dict}. */
        DICT,
        /** {@code collections.OrderedDict}. */
        ORDERED,
        /** {@code collections.Counter}. */
        COUNTER
    }

    /**
     * An item.
     *
     * @param key a value that Python can hash
     * @param value any value
     */
    public record Item(PyValue key, PyValue value) {}

    private final Kind kind;
    private Map<Object, Item> items = Map.of();
    private @Nullable PyDict attributes;

    /**
     * Makes an empty one.
     *
     * @param kind which class of dict it is
     */
    public PyDict(Kind kind) {
        this.kind = kind;
    }

    /**
     * Makes an empty {@code dict}.
     *
     * @return the dict
     */
    public static PyDict plain() {
        return new PyDict(Kind.DICT);
    }

    /**
     * Makes an empty {@code collections.OrderedDict}.
     *
     * @return the dict
     */
    public static PyDict ordered() {
        return new PyDict(Kind.ORDERED);
    }

    /**
     * Returns which class of dict it is.
     *
     * @return the class
     */
    public Kind type() {
        return kind;
    }

    /**
     * Says whether it is an {@code OrderedDict}.
     *
     * @return true for an {@code OrderedDict}
     */
    public boolean isOrdered() {
        return kind == Kind.ORDERED;
    }

    /**
     * Adds an item at the end.
     *
     * @param key a value that Python can hash: no list, dict, set or bytearray
     * @param value its value
     * @throws Malformed if Python cannot hash the key, or it is there already
     */
    public void add(PyValue key, PyValue value) {
        if (items.isEmpty()) {
            items = new LinkedHashMap<>(4);
        }
        Object identity = HashKey.of(key);
        if (items.putIfAbsent(identity, new Item(key, value)) != null) {
            String name = key instanceof PyString string ? "'" + string.shortened() + "'" : identity.toString();
            throw new Malformed("a dict is given the key " + name + " twice");
        }
    }

    /**
     * Puts an item at the end, or a value in the place of the one that has an equal key. As in Python, the old key stays.
     *
     * @param key a value that Python can hash: no list, dict, set or bytearray
     * @param value its value
     * @return this
     * @throws Malformed if Python cannot hash the key
     */
    public PyDict put(PyValue key, PyValue value) {
        Object identity = HashKey.of(key);
        Item old = items.get(identity);
        if (old == null) {
            add(key, value);
        } else {
            items.put(identity, new Item(old.key(), value));
        }
        return this;
    }

    /**
     * Puts an item under a string that is an object of its own.
     *
     * @param key the text of the key
     * @param value its value
     * @return this
     */
    public PyDict put(String key, PyValue value) {
        return put(new PyString(key), value);
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
     * Returns the value under a key.
     *
     * @param key the key, or one equal to it
     * @return the value, or null
     * @throws Malformed if Python cannot hash the key
     */
    public @Nullable PyValue get(PyValue key) {
        Item item = items.get(HashKey.of(key));
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
     * Returns its attributes, the {@code __dict__} of an {@code OrderedDict}.
     *
     * @return the attributes, or null if it was given none
     */
    public @Nullable PyDict attributes() {
        return attributes;
    }

    /**
     * Gives it attributes, which Python has for an {@code OrderedDict} or {@code Counter}.
     *
     * @param attributes the attributes by name
     */
    public void setAttributes(PyDict attributes) {
        this.attributes = attributes;
    }

    @Override
    public String kind() {
        return switch (kind) {
                    case DICT -> "a dict of ";
                    case ORDERED -> "an OrderedDict of ";
                    case COUNTER -> "a Counter of ";
                }
                + items.size();
    }
}
