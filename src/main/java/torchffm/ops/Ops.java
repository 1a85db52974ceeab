package torchffm.ops;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import torchffm.TorchException;
import torchffm.internal.Operator;
import torchffm.internal.OperatorLibrary;

/** The operators that LibTorch has registered: {@code torch.ops}. Safe for any number of threads. */
public final class Ops {

    /**
     * The undefined tensor, for an argument of type {@code Tensor}: what Python's {@code None} becomes there. Backward
     * operators take it for a gradient that there is not; most others refuse it, and null is none.
     */
    public static final Object UNDEFINED = new Object() {
        @Override
        public String toString() {
            return "Ops.UNDEFINED";
        }
    };

    private static final Map<String, Op> FOUND = new ConcurrentHashMap<>();

    private Ops() {}

    /**
     * Finds an operator.
     *
     * @param name with its namespace, and its overload after a dot where it has one: {@code aten::conv2d},
     *     {@code aten::add.Tensor}
     * @return the operator
     * @throws IllegalArgumentException if there is none; the message has the nearest names
     */
    public static Op find(String name) {
        Op known = FOUND.get(Objects.requireNonNull(name, "name"));
        if (known != null) {
            return known;
        }
        int dot = name.indexOf('.');
        return dot < 0 ? find(name, "") : find(name.substring(0, dot), name.substring(dot + 1));
    }

    /**
     * Finds an operator.
     *
     * @param name with its namespace, such as {@code aten::add}
     * @param overload such as {@code Tensor}; empty for the one without a name
     * @return the operator
     * @throws IllegalArgumentException if there is none; the message has the nearest names, or the overloads that there are
     */
    public static Op find(String name, String overload) {
        Objects.requireNonNull(name, "name");
        String full = Objects.requireNonNull(overload, "overload").isEmpty() ? name : name + "." + overload;
        Op known = FOUND.get(full);
        if (known == null) {
            known = resolve(name, overload);
            FOUND.put(full, known);
        }
        return known;
    }

    private static Op resolve(String name, String overload) {
        Operator operator = Operator.of(name, overload);
        try {
            operator.schema();
        } catch (TorchException e) {
            throw new IllegalArgumentException(unknown(name, overload), e);
        }
        return new Op(operator);
    }

    private static String unknown(String name, String overload) {
        List<String> names = names();
        List<String> overloads = names.stream()
                .filter(other -> other.equals(name) || other.startsWith(name + "."))
                .map(other -> other.equals(name) ? "\"\"" : other.substring(name.length() + 1))
                .toList();
        if (!overloads.isEmpty()) {
            return name + " has no overload \"" + overload + "\"; it has " + String.join(", ", overloads);
        }
        List<String> bare = names.stream().map(other -> other.split("\\.")[0]).toList();
        return "there is no operator " + name + NearestNames.hint(name, bare);
    }

    /**
     * Calls an operator: {@code Ops.find(name).call(arguments)}.
     *
     * @param name as {@link #find(String)} has it
     * @param arguments as {@link Op#call} has them
     * @return its results
     * @throws IllegalArgumentException if there is no such operator, or an argument is missing or none of its type
     * @throws UnsupportedOperationException if it takes or gives something that can't be carried
     * @throws IllegalStateException if a tensor is closed
     * @throws TorchException if LibTorch refuses
     */
    public static OpResult call(String name, @Nullable Object @Nullable ... arguments) {
        return find(name).call(arguments);
    }

    /**
     * Makes an object of a class that was registered by {@code torch::class_}, by its registered constructor:
     * {@code torch.classes.c10d.ProcessGroup(0, 1)}.
     *
     * @param type the class, such as {@code c10d.ProcessGroup}; also as schemas write it
     * @param arguments of its constructor
     * @return the object
     * @throws IllegalArgumentException if there is no such class, or it can't be made, or an argument is missing or none of
     *     its type
     * @throws IllegalStateException if a tensor is closed
     * @throws TorchException if LibTorch refuses
     */
    public static CustomObject create(String type, @Nullable Object @Nullable ... arguments) {
        Objects.requireNonNull(type, "type");
        OpResult result = method(type, "__init__").call(arguments);
        return (CustomObject) Objects.requireNonNull(result.get(0));
    }

    /** A method of a class, which takes the object first. */
    static Op method(String type, String method) {
        String full = type.startsWith(CustomObject.CLASSES) ? type : CustomObject.CLASSES + type;
        String key = full + "." + method;
        Op known = FOUND.get(key);
        if (known == null) {
            Operator operator = Operator.of(full, method);
            try {
                operator.schema();
            } catch (TorchException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
            known = new Op(operator);
            FOUND.put(key, known);
        }
        return known;
    }

    /**
     * All operators that are registered at this moment.
     *
     * @return such as {@code aten::add.Tensor}, sorted
     */
    public static List<String> names() {
        return Operator.names();
    }

    /**
     * Loads a library of operators that someone has written in C++ and registered by {@code TORCH_LIBRARY}:
     * {@code torch.ops.load_library}. It is linked in the usual way, by {@code -ltorch}, against the LibTorch of this
     * process's version; loading it again does nothing. It stays for as long as the process.
     *
     * <p>As in Python, an exception that a library's registration throws, such as for an operator that another library has
     * registered already, ends the process: it is thrown where nothing can catch it.
     *
     * @param library its file
     * @return the operators that it has registered, such as {@code myns::scale}, sorted
     * @throws IllegalArgumentException if there is no such file
     * @throws TorchException if it can't be loaded, saying why: one that needs {@code libtorch_python} never is
     */
    public static List<String> load(Path library) {
        Objects.requireNonNull(library, "library");
        return OperatorLibrary.load(library);
    }
}
