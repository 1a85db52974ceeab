package torchffm.ops;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/** A value that came where another was expected, in the words of a message. */
final class Described {

    private static final int LONGEST_TEXT = 40;

    private Described() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        String name = value.getClass().getSimpleName();
        if (value instanceof Tensor tensor) {
            return tensor(tensor);
        } else if (value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
            return value + " (" + name + ")";
        } else if (value instanceof CharSequence text) {
            String whole = text.toString();
            return "\"" + (whole.length() <= LONGEST_TEXT ? whole : whole.substring(0, LONGEST_TEXT) + "…") + "\" ("
                    + name + ")";
        } else if (value instanceof CustomObject object) {
            return object.toString();
        } else if (value instanceof Map<?, ?> map) {
            return "a Map of " + map.size();
        } else if (value instanceof Collection<?> collection) {
            return "a " + name + " of " + collection.size();
        } else if (value.getClass().isArray()) {
            return "an array " + value.getClass().getComponentType().getSimpleName() + "[" + Array.getLength(value)
                    + "]";
        }
        return "a value of " + value.getClass().getName();
    }

    private static String tensor(Tensor tensor) {
        try {
            return "a Tensor of " + tensor.dtype() + " " + Arrays.toString(tensor.shape());
        } catch (IllegalStateException e) {
            return "a closed Tensor";
        }
    }
}
