package torchffm.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyValue;

/**
 * Turns the values of a tree into Java's objects. What is one value is one object, so that what is saved again is written
 * as it was. Dicts and lists are filled one after the other, not inside each other: a tree may be deep.
 */
final class TreeObjects {
    private final Function<PyValue, Tensor> tensors;
    private final Map<PyValue, Object> made = new IdentityHashMap<>();
    private final Deque<Runnable> unfilled = new ArrayDeque<>();

    /**
     * Begins.
     *
     * @param tensors makes a tensor of a {@link PyTensor} or {@link PyParameter}
     */
    TreeObjects(Function<PyValue, Tensor> tensors) {
        this.tensors = tensors;
    }

    @Nullable
    Object of(PyValue value) {
        try {
            Object object = shell(value);
            while (!unfilled.isEmpty()) {
                unfilled.pop().run();
            }
            return object;
        } catch (Throwable failed) {
            made.values().stream()
                    .filter(Tensor.class::isInstance)
                    .map(Tensor.class::cast)
                    .forEach(Tensor::close);
            throw failed;
        }
    }

    /** The map for a dict. */
    @SuppressWarnings("unchecked") // what is made of a dict
    Map<Object, Object> map(PyDict dict) {
        return (Map<Object, Object>) Objects.requireNonNull(of(dict));
    }

    /** The object for a value; one that holds others is still empty, unless it was met before. */
    private @Nullable Object shell(PyValue value) {
        return switch (value) {
            case PyValue.None _ -> null;
            case PyValue.Bool bool -> bool == PyValue.Bool.TRUE;
            case PyValue.Int number -> number.value();
            case PyValue.BigInt number -> number.value();
            case PyValue.Float number -> number.value();
            case PyString text -> text.text();
            case PyTensor _, PyParameter _ -> known(value, () -> tensors.apply(value));
            case PyList list ->
                known(value, () -> {
                    List<@Nullable Object> items = new ArrayList<>(list.items().size());
                    unfilled.push(() -> list.items().forEach(item -> items.add(shell(item))));
                    return items;
                });
            case PyDict dict
            when dict.type() == PyDict.Kind.DICT ->
                known(value, () -> {
                    Map<@Nullable Object, @Nullable Object> items = new LinkedHashMap<>();
                    unfilled.push(() ->
                            dict.items().forEach(item -> items.put(shell(item.key()), shell(item.value()))));
                    return items;
                });
            default -> value;
        };
    }

    private Object known(PyValue value, Supplier<Object> make) {
        Object object = made.get(value);
        if (object == null) {
            object = make.get();
            made.put(value, object);
        }
        return object;
    }
}
