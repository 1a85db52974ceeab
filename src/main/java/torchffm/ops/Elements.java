package torchffm.ops;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of what a user passes as a list. */
final class Elements {

    private Elements() {}

    /** A copy, so that nothing changes it between the check and the call; null where it is no collection or array. */
    static @Nullable List<@Nullable Object> of(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        if (value == null || !value.getClass().isArray()) {
            return null;
        }
        int length = Array.getLength(value);
        List<@Nullable Object> result = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            result.add(Array.get(value, i));
        }
        return result;
    }

    /** The elements as integers; null where one is none. */
    static long @Nullable [] longs(
            List<@Nullable Object> elements, Function<@Nullable Object, @Nullable Object> number) {
        long[] result = new long[elements.size()];
        for (int i = 0; i < result.length; i++) {
            if (!(number.apply(elements.get(i)) instanceof Long integer)) {
                return null;
            }
            result[i] = integer;
        }
        return result;
    }

    /** The elements as floating-point numbers; null where one is none. */
    static double @Nullable [] doubles(
            List<@Nullable Object> elements, Function<@Nullable Object, @Nullable Object> number) {
        double[] result = new double[elements.size()];
        for (int i = 0; i < result.length; i++) {
            if (!(number.apply(elements.get(i)) instanceof Double floating)) {
                return null;
            }
            result[i] = floating;
        }
        return result;
    }
}
