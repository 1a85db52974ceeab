package torchffm.optim;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/** An option of several numbers, which is a tuple in Python: {@code betas} for example. It is shared by groups as there. */
final class OptionTuple extends AbstractList<@Nullable Object> {
    private final List<@Nullable Object> numbers;

    /** What it is in a file: one object, whichever state dicts it is in. */
    private final PyTuple tuple;

    private OptionTuple(List<@Nullable Object> numbers, PyTuple tuple) {
        this.numbers = numbers;
        this.tuple = tuple;
    }

    /** A tuple of its own. */
    static OptionTuple of(List<?> numbers) {
        return new OptionTuple(
                Collections.unmodifiableList(new ArrayList<@Nullable Object>(numbers)),
                new PyTuple(numbers.stream().map(OptionTuple::value).toArray(PyValue[]::new)));
    }

    static OptionTuple of(@Nullable Object... numbers) {
        return of(Arrays.asList(numbers));
    }

    /** The tuple that a file has, or what else it has. */
    static Object orValue(PyValue value) {
        if (!(value instanceof PyTuple tuple)) {
            return value;
        }
        List<@Nullable Object> numbers = new ArrayList<>();
        for (int i = 0; i < tuple.size(); i++) {
            switch (tuple.get(i)) {
                case PyValue.Int number -> numbers.add(number.value());
                case PyValue.Float number -> numbers.add(number.value());
                case PyValue.None _ -> numbers.add(null);
                default -> {
                    return value;
                }
            }
        }
        return new OptionTuple(Collections.unmodifiableList(numbers), tuple);
    }

    private static PyValue value(@Nullable Object number) {
        if (number == null) {
            return PyValue.None.NONE;
        }
        return number instanceof Double || number instanceof Float
                ? new PyValue.Float(((Number) number).doubleValue())
                : new PyValue.Int(((Number) number).longValue());
    }

    PyTuple tree() {
        return tuple;
    }

    @Override
    public @Nullable Object get(int index) {
        return numbers.get(index);
    }

    @Override
    public int size() {
        return numbers.size();
    }
}
