package torchffm.optim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import torchffm.DType;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.Torch;

/** What an optimizer keeps for one parameter, by Python's names, in the order in which it came. */
final class ParamState {
    static final String STEP = "step";

    private final LinkedHashMap<Object, Object> values = new LinkedHashMap<>();

    /** The values for others to see: one object, as Python's dict is, so that a file has it once. */
    private final Map<Object, Object> view = Collections.unmodifiableMap(values);

    /** A tensor, which is made if it is not there yet, and belongs to no scope. */
    Tensor tensor(String name, Supplier<Tensor> first) {
        return (Tensor) values.computeIfAbsent(name, _ -> first.get().keep());
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
        long count = values.get(STEP) instanceof Number before ? before.longValue() + 1 : 1;
        values.put(STEP, count);
        return count;
    }

    /** A number in a tensor, a float32, as Python keeps some. */
    Tensor number(String name, double first, Device device) {
        return tensor(name, () -> scalar(first, device));
    }

    static Tensor scalar(double value, Device device) {
        DType dtype = Torch.getDefaultDtype() == DType.FLOAT64 ? DType.FLOAT64 : DType.FLOAT32;
        return Torch.full(new long[0], value, dtype).to(device);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    void put(Object name, Object value) {
        values.put(name, value);
    }

    Map<Object, Object> view() {
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
