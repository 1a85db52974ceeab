package torchffm.internal;

import java.util.List;
import java.util.Objects;

/** What refuses null inside of lists. */
public final class Nulls {

    private Nulls() {}

    /**
     * Checks that a list and all of its elements are there.
     *
     * @param <T> the list's type
     * @param list the list
     * @param name how the parameter is called, for the error
     * @return the list
     * @throws NullPointerException with the name, and the index of a missing element
     */
    public static <T extends List<?>> T refused(T list, String name) {
        Objects.requireNonNull(list, name);
        int index = 0;
        for (Object element : list) {
            int at = index++;
            Objects.requireNonNull(element, () -> name + "[" + at + "]");
        }
        return list;
    }
}
