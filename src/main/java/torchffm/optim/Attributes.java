package torchffm.optim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an object of Python's has in its {@code __dict__}: values by name, in the order in which they came. */
final class Attributes {
    private final LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Sets a boolean, a whole number, a number, a text, a list of these, or None, which is null. */
    void set(String name, @Nullable Object value) {
        values.put(name, value);
    }

    /** Sets a list of numbers. */
    void setNumbers(String name, double[] numbers) {
        List<Object> list = new ArrayList<>();
        for (double number : numbers) {
            list.add(number);
        }
        set(name, list);
    }

    double number(String name) {
        return ((Number) required(name)).doubleValue();
    }

    long integer(String name) {
        return ((Number) required(name)).longValue();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    String text(String name) {
        return (String) required(name);
    }

    double[] numbers(String name) {
        List<?> list = (List<?>) required(name);
        return list.stream()
                .mapToDouble(number -> ((Number) number).doubleValue())
                .toArray();
    }

    @Nullable
    Object get(String name) {
        return values.get(name);
    }

    /** All of them, in a map of its own. */
    Map<Object, Object> copy() {
        return new LinkedHashMap<>(values);
    }

    /** Takes others over, in the place of those of the same name; all of them, or none where one is of another kind. */
    void update(Map<?, ?> others) {
        others.forEach(this::check);
        others.forEach((name, value) ->
                values.put((String) name, value instanceof Integer number ? (Object) number.longValue() : value));
    }

    private void check(@Nullable Object name, @Nullable Object value) {
        if (!(name instanceof String)) {
            throw new IllegalArgumentException("stateDict: expected names, but got the key " + name);
        }
        Object own = values.get(name);
        boolean fits = switch (own) {
            case null -> true;
            case Boolean _ -> value instanceof Boolean;
            case Number _ -> value instanceof Number;
            case String _ -> value instanceof String;
            case List<?> numbers -> value instanceof List<?> list && (!isNumbers(numbers) || isNumbers(list));
            default -> own.getClass().isInstance(value);
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "stateDict: expected under '" + name + "' a value such as " + own + ", but got " + value);
        }
    }

    private static boolean isNumbers(List<?> list) {
        return list.stream().allMatch(Number.class::isInstance);
    }

    Object required(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
