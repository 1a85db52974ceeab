package torchffm.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** What refuses null inside of collections, arrays and maps. */
public final class Nulls {

    private Nulls() {}

    /**
     * Checks that a collection and all of its elements are there.
     *
     * @param <T> the collection's type
     * @param elements the collection
     * @param name how the parameter is called, for the error
     * @return the collection
     * @throws NullPointerException with the name, and the index of a missing element
     */
    public static <T extends Collection<?>> T refused(T elements, String name) {
        Objects.requireNonNull(elements, name);
        int index = 0;
        for (Object element : elements) {
            int at = index++;
            Objects.requireNonNull(element, () -> name + "[" + at + "]");
        }
        return elements;
    }

    /**
     * Checks that an array and all of its elements are there.
     *
     * @param <T> the elements' type
     * @param elements the array
     * @param name how the parameter is called, for the error
     * @return the array
     * @throws NullPointerException with the name, and the index of a missing element
     */
    public static <T> T[] refused(T[] elements, String name) {
        refused(Arrays.asList(Objects.requireNonNull(elements, name)), name);
        return elements;
    }

    /**
     * Checks that a map and all of its keys and values are there.
     *
     * @param <T> the map's type
     * @param map the map
     * @param name how the parameter is called, for the error
     * @return the map
     * @throws NullPointerException with the name, and the key of a missing value
     */
    public static <T extends Map<?, ?>> T refused(T map, String name) {
        Objects.requireNonNull(map, name).forEach((key, value) -> {
            Objects.requireNonNull(key, () -> "a key of " + name);
            Objects.requireNonNull(value, () -> name + "[" + key + "]");
        });
        return map;
    }
}
