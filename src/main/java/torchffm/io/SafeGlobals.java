package torchffm.io;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import torchffm.io.pickle.Globals;
import torchffm.io.pickle.UserGlobal;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/**
 * Names that a checkpoint may use beyond Python's own list, each with what stands for it in Java. A name never makes a
 * class be looked up or loaded.
 */
public final class SafeGlobals {
    /** NumPy's scalars and arrays, as records that {@link NumPyValues} reads. */
    public static final SafeGlobals NUMPY = new SafeGlobals(List.of(
            UserGlobal.inert("numpy", "dtype"),
            UserGlobal.inert("numpy", "ndarray"),
            UserGlobal.inert("numpy.core.multiarray", "scalar"),
            UserGlobal.inert("numpy._core.multiarray", "scalar"),
            UserGlobal.inert("numpy.core.multiarray", "_reconstruct"),
            UserGlobal.inert("numpy._core.multiarray", "_reconstruct")));

    private final List<UserGlobal> globals;

    private SafeGlobals(List<UserGlobal> globals) {
        this.globals = globals;
    }

    /**
     * Allows a class or function, and says what it makes.
     *
     * @param module its module, such as {@code "mypackage.config"}
     * @param name its name in the module
     * @param function makes a value of the arguments that the file has for it
     * @return the name and its function
     */
    public static SafeGlobals of(String module, String name, Function<PyTuple, PyValue> function) {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(function, "function");
        return new SafeGlobals(List.of(new UserGlobal(module, name, function)));
    }

    /**
     * Allows a class, whose objects become records of what the file says of them.
     *
     * @param module its module, such as {@code "mypackage.config"}
     * @param name its name in the module
     * @return the name
     */
    public static SafeGlobals record(String module, String name) {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(name, "name");
        return new SafeGlobals(List.of(UserGlobal.inert(module, name)));
    }

    void addTo(Globals list) {
        globals.forEach(list::add);
    }
}
