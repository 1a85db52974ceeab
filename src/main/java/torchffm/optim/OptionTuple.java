package torchffm.optim;

import java.util.AbstractList;
import java.util.List;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/** An option of several numbers, which is a tuple in Python: {@code betas} for example. It is shared by groups as there. */
final class OptionTuple extends AbstractList<Object> {
    private final List<Object> numbers;

    /** What it is in a file: one object, whichever state dicts it is in. */
    private final PyTuple tuple;

    private OptionTuple(List<Object> numbers, PyTuple tuple) {
        this.numbers = numbers;
        this.tuple = tuple;
    }

    /** A tuple of its own. */
    static OptionTuple of(List<?> numbers) {
        return new OptionTuple(
                List.copyOf(numbers),
                new PyTuple(numbers.stream().map(OptionTuple::value).toArray(PyValue[]::new)));
    }

    static OptionTuple of(Object... numbers) {
        return of(List.of(numbers));
    }

    /** The tuple that a file has, or what else it has. */
    static Object orValue(PyValue value) {
        if (!(value instanceof PyTuple tuple)) {
            return value;
        }
        Object[] numbers = new Object[tuple.size()];
        for (int i = 0; i < numbers.length; i++) {
            switch (tuple.get(i)) {
                case PyValue.Int number -> numbers[i] = number.value();
                case PyValue.Float number -> numbers[i] = number.value();
                default -> {
                    return value;
                }
            }
        }
        return new OptionTuple(List.of(numbers), tuple);
    }

    private static PyValue value(Object number) {
        return number instanceof Double || number instanceof Float
                ? new PyValue.Float(((Number) number).doubleValue())
                : new PyValue.Int(((Number) number).longValue());
    }

    PyTuple tree() {
        return tuple;
    }

    @Override
    public Object get(int index) {
        return numbers.get(index);
    }

    @Override
    public int size() {
        return numbers.size();
    }
}
