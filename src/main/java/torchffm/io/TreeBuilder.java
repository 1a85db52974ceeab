package torchffm.io;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.DType;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.io.pickle.Globals;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyBytes;
import torchffm.io.tree.PyComplex;
import torchffm.io.tree.PyDType;
import torchffm.io.tree.PyDevice;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PySet;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTypedTensor;
import torchffm.io.tree.PyValue;

/**
 * Turns Java's objects, tensors among them, into the values of a checkpoint.
 *
 * <p>What is one object in Java is one value, and what shares memory shares a storage, over all calls of one builder. So
 * a string constant is written once to a file however often it is used, as in Python, and a string that was put together
 * is written each time that it was. Tensors are not copied: a tree is to be saved before they change.
 *
 * <p>It belongs to one thread at a time.
 */
public final class TreeBuilder {
    private static final int DEEPEST = Limits.DEFAULT.depth();

    private final TreeTensors tensors = new TreeTensors();
    private final Map<Object, PyValue> known = new IdentityHashMap<>();
    private final Map<String, PyString> singles = new HashMap<>();
    private final Deque<Runnable> unfilled = new ArrayDeque<>();
    private final List<Object> begun = new ArrayList<>();
    private int level;

    /** Makes a builder that has seen nothing but the words that are constants in torch's own source. */
    public TreeBuilder() {
        for (PyString constant : PyString.constants()) {
            known.put(constant.text(), constant);
        }
    }

    /**
     * Turns an object into a value: null, a {@code Boolean}, a whole number or {@code BigInteger}, a {@code Float} or
     * {@code Double}, {@link Complex}, {@code String}, {@code byte[]} (Python's {@code bytes}), {@code Map} (a {@code
     * dict}, in the map's order), {@code Set}, any other {@code Collection} (a {@code list}), {@link Tensor}, {@link
     * StateDict}, {@link DType}, {@link Device}, or a {@link PyValue}, which stays what it is. Maps and collections hold
     * such objects again, up to 1,000 levels, which is what {@link Limits#DEFAULT} reads; one that holds itself becomes
     * a value that does.
     *
     * @param object the object
     * @return its value
     * @throws IllegalArgumentException if it is of another class, or a tensor that Python cannot save, a key that it cannot
     *     hash, or lies deeper
     */
    public PyValue of(@Nullable Object object) {
        level = 0;
        try {
            PyValue made = value(object);
            while (!unfilled.isEmpty()) {
                unfilled.pop().run();
            }
            begun.clear();
            return made;
        } catch (Malformed refused) {
            throw new IllegalArgumentException("object: " + refused.getMessage(), refused);
        } finally {
            begun.forEach(known::remove); // what was not filled
            begun.clear();
            unfilled.clear();
        }
    }

    /** The value for an object; one that holds others is still empty, unless it was met before. */
    PyValue value(@Nullable Object object) {
        return switch (object) {
            case null -> PyValue.None.NONE;
            case PyString text -> string(text);
            case PyValue value -> value;
            case Boolean bool -> PyValue.Bool.of(bool);
            case Byte _, Short _, Integer _, Long _ -> new PyValue.Int(((Number) object).longValue());
            case BigInteger number -> PyValue.of(number);
            case Float _, Double _ -> new PyValue.Float(((Number) object).doubleValue());
            case DType dtype -> PyDType.of(dtype);
            case Tensor tensor -> tensor(tensor);
            default -> {
                PyValue value = known.get(object);
                yield value == null ? make(object) : value;
            }
        };
    }

    private PyValue make(Object object) {
        return switch (object) {
            case String text -> string(text);
            case Complex number -> know(object, new PyComplex(number.real(), number.imag()));
            case byte[] bytes -> know(object, PyBytes.of(bytes.clone()));
            case Device device -> know(object, device(device));
            case StateDict state -> later(state, state.emptyTree(), tree -> state.fill(tree, this));
            case Map<?, ?> map ->
                later(map, PyDict.plain(), dict -> map.forEach((key, value) -> dict.put(value(key), value(value))));
            case Set<?> items -> later(items, new PySet(false), set -> items.forEach(item -> set.add(value(item))));
            case Collection<?> items ->
                later(items, new PyList(), list -> items.forEach(item -> list.add(value(item))));
            default ->
                throw new IllegalArgumentException("object: expected what a checkpoint can hold, but got one of "
                        + object.getClass().getName());
        };
    }

    /** Maps and collections are filled one after the other, not inside each other: what lies deep costs no stack. */
    private <T extends PyValue> T later(Object object, T empty, Consumer<T> filling) {
        if (level == DEEPEST) {
            throw new IllegalArgumentException("object: expected maps and collections of up to " + DEEPEST
                    + " levels, which is what is read again, but got more");
        }
        int within = level + 1;
        begun.add(object);
        unfilled.push(() -> {
            level = within;
            filling.accept(empty);
        });
        return know(object, empty);
    }

    /** Python has the empty string and those of one character, up to U+00FF, once each. */
    private PyString string(String text) {
        boolean single = text.isEmpty() || text.length() == 1 && text.charAt(0) <= 0xFF;
        return single ? singles.computeIfAbsent(text, PyString::new) : know(text, new PyString(text));
    }

    /** A string of a file is that of the same Java object, a key of a map that was made of the file for example. */
    private PyString string(PyString text) {
        PyValue same = known.putIfAbsent(text.text(), text);
        return same == null ? text : (PyString) same;
    }

    /** The value of an entry of a state dict, whose name is told when it cannot be saved. */
    PyValue entry(String name, Tensor tensor, boolean parameter) {
        return tensors.entry(name, tensor, parameter);
    }

    private <T extends PyValue> T know(Object object, T value) {
        known.put(object, value);
        return value;
    }

    private static PyDevice device(Device device) {
        return new PyDevice(new PyString(device.type()), device.index() < 0 ? null : (long) device.index());
    }

    /**
     * Turns a tensor into a value.
     *
     * @param tensor strided, quantized, sparse, nested or on the meta device
     * @return its value, which requires gradients if the tensor does
     * @throws IllegalArgumentException if it is one that Python cannot save, or of another dtype than one that has the
     *     same memory
     */
    public PyTensor tensor(Tensor tensor) {
        Objects.requireNonNull(tensor, "tensor");
        return tensors.tensor(tensor);
    }

    /**
     * Turns a tensor into a {@code torch.nn.Parameter}, which a tensor of Java's is where it belongs to a module.
     *
     * @param tensor the parameter
     * @return its value, the same for the same tensor
     * @throws IllegalArgumentException if it is one that Python cannot save
     */
    public PyParameter parameter(Tensor tensor) {
        Objects.requireNonNull(tensor, "tensor");
        return tensors.parameter(tensor);
    }

    /**
     * Turns a tensor into a {@code torch.nn.Buffer}.
     *
     * @param tensor the buffer
     * @param persistent whether it is a part of its module's state
     * @return its value
     * @throws IllegalArgumentException if it is one that Python cannot save
     */
    public PyTensor buffer(Tensor tensor, boolean persistent) {
        Objects.requireNonNull(tensor, "tensor");
        PyDict state =
                PyDict.plain().put("persistent", PyValue.Bool.of(persistent)).put("_is_buffer", PyValue.Bool.TRUE);
        return new PyTypedTensor(tensors.data(tensor), Globals.TENSOR, state);
    }

    /**
     * Returns the storage of a tensor as a value of its own: {@code tensor.storage()}.
     *
     * @param tensor the tensor
     * @return its storage, untyped if the tensor is of one of the newer dtypes
     * @throws IllegalArgumentException if it has none
     */
    public PyStorage storage(Tensor tensor) {
        Objects.requireNonNull(tensor, "tensor");
        return tensors.storage(tensor);
    }
}
