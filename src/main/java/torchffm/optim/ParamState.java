package torchffm.optim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.Torch;

/** What an optimizer keeps for one parameter, by Python's names, in the order in which it came. */
final class ParamState {
    static final String STEP = "step";

    private final LinkedHashMap<Object, @Nullable Object> values = new LinkedHashMap<>();

    /** The values for others to see: one object, as Python's dict is, so that a file has it once. */
    private final Map<Object, @Nullable Object> view = Collections.unmodifiableMap(values);

    /** A tensor, which is made if it is not there yet, and belongs to no scope. */
    Tensor tensor(String name, Supplier<Tensor> first) {
        values.computeIfAbsent(name, _ -> first.get().keep());
        return required(name, Tensor.class);
    }

    /** Zeros of a parameter's shape and type, or what has come of them. */
    Tensor zeros(String name, Tensor parameter) {
        return tensor(name, () -> Torch.zerosLike(parameter));
    }

    /** How many steps there were: a float32, as in Python, on the CPU. */
    Tensor step() {
        return step(Device.CPU);
    }

    Tensor step(Device device) {
        return number(STEP, 0, device);
    }

    /** Counts a step in a plain number, which Python keeps for some, and returns the count. */
    long count() {
        values.putIfAbsent(STEP, 0L);
        return add(STEP, 1);
    }

    /** A number in a tensor, a float32, as Python keeps some. */
    Tensor number(String name, double first, Device device) {
        return tensor(name, () -> scalar(first, device));
    }

    static Tensor scalar(double value, Device device) {
        DType dtype = Torch.getDefaultDtype() == DType.FLOAT64 ? DType.FLOAT64 : DType.FLOAT32;
        return Torch.full(new long[0], value, dtype).to(device);
    }

    @Nullable
    Object get(String name) {
        return values.get(name);
    }

    void putIfAbsent(String name, Object value) {
        values.putIfAbsent(name, value);
    }

    /** Adds to a plain number, and returns what comes of it. */
    long add(String name, long more) {
        long sum = required(name, Number.class).longValue() + more;
        values.put(name, sum);
        return sum;
    }

    /** A value of a kind; a file may have held one of another. */
    <T> T required(String name, Class<T> kind) {
        Object value = values.get(name);
        if (kind.isInstance(value)) {
            return kind.cast(value);
        }
        throw new IllegalStateException("state '" + name + "': expected a " + kind.getSimpleName() + ", but it is "
                + (value == null ? "null" : "a " + value.getClass().getSimpleName()));
    }

    /** A list of so many Nones, or what has come of them. */
    @SuppressWarnings("unchecked") // what was put here, or a file had
    List<@Nullable Object> list(String name, int size) {
        values.computeIfAbsent(name, _ -> new ArrayList<@Nullable Object>(Collections.nCopies(size, null)));
        return (List<@Nullable Object>) required(name, List.class);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    void put(Object name, @Nullable Object value) {
        values.put(name, value);
    }

    Map<Object, @Nullable Object> view() {
        return view;
    }

    /** The tensors of it. */
    Map<String, Tensor> tensors() {
        LinkedHashMap<String, Tensor> tensors = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value instanceof Tensor tensor) {
                tensors.put(name.toString(), tensor);
            }
        });
        return Collections.unmodifiableMap(tensors);
    }
}
