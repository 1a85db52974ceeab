package torchffm.optim;

import java.util.AbstractList;
import java.util.List;

/** An option of several numbers, which is a tuple in Python: {@code betas} for example. It is shared by groups as there. */
final class OptionTuple extends AbstractList<Object> {
    private final List<Object> numbers;

    OptionTuple(List<?> numbers) {
        this.numbers = List.copyOf(numbers);
    }

    static OptionTuple of(Object... numbers) {
        return new OptionTuple(List.of(numbers));
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
