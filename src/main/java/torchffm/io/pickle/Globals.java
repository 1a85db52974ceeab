package torchffm.io.pickle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.io.tree.PyConstant;
import torchffm.io.tree.PyDType;
import torchffm.io.tree.PyGlobal;

/**
 * What a pickle may name: the list of Python's {@code weights_only}, and what a user has added to it. Nothing is looked
 * up anywhere else.
 */
public final class Globals {
    /** {@code torch.Tensor}, the class of a tensor with attributes. */
    public static final PyConstant TENSOR = new PyConstant("torch", "Tensor");

    /** {@code torch.nn.parameter.Parameter}, the class. */
    public static final PyConstant PARAMETER = new PyConstant("torch.nn.parameter", "Parameter");

    /** {@code torch.per_tensor_affine}, a quantization scheme. */
    public static final PyConstant PER_TENSOR_AFFINE = new PyConstant("torch", "per_tensor_affine");

    /** {@code torch.per_channel_affine}, a quantization scheme. */
    public static final PyConstant PER_CHANNEL_AFFINE = new PyConstant("torch", "per_channel_affine");

    /** {@code torch.per_channel_affine_float_qparams}, a quantization scheme. */
    public static final PyConstant PER_CHANNEL_FLOAT = new PyConstant("torch", "per_channel_affine_float_qparams");

    private static final List<PyConstant> CONSTANTS = List.of(
            TENSOR,
            PARAMETER,
            PER_TENSOR_AFFINE,
            PER_CHANNEL_AFFINE,
            PER_CHANNEL_FLOAT,
            new PyConstant("torch", "per_tensor_symmetric"),
            new PyConstant("torch", "per_channel_symmetric"),
            new PyConstant("torch.storage", "TypedStorage"));

    private static final Map<String, PyGlobal> KNOWN = new HashMap<>();

    static {
        StorageType.all().forEach(Globals::know);
        CONSTANTS.forEach(Globals::know);
        Arrays.stream(TensorClass.all()).forEach(Globals::know);
        Arrays.stream(DType.values()).map(PyDType::of).forEach(Globals::know);
        Arrays.stream(Constructor.values()).forEach(Globals::know);
        // Python 2's name of the module, which protocol 2 writes to this day.
        Arrays.stream(Constructor.values())
                .filter(function -> function.module().equals(Constructor.BUILTINS))
                .forEach(function -> KNOWN.put(key("builtins", function.globalName()), function));
    }

    private static final String SCRIPT_CLASSES = "__torch__";

    /** What TorchScript calls around a value whose type a pickle alone would not tell. */
    private static final List<String> SCRIPT_FUNCTIONS =
            List.of("restore_type_tag", "build_intlist", "build_doublelist", "build_boollist", "build_tensorlist");

    private final Map<String, PyGlobal> added = new HashMap<>();
    private final boolean script;

    /** Makes the usual list. */
    public Globals() {
        this(false);
    }

    private Globals(boolean script) {
        this.script = script;
    }

    /**
     * Makes the list of a TorchScript archive, whose own classes become inert records.
     *
     * @return the list
     */
    public static Globals ofScript() {
        Globals globals = new Globals(true);
        SCRIPT_FUNCTIONS.forEach(
                name -> globals.add(new UserGlobal("torch.jit._pickle", name, arguments -> arguments.get(0))));
        return globals;
    }

    /**
     * Adds a name to the list.
     *
     * @param global what it stands for
     */
    public void add(PyGlobal global) {
        added.put(key(global.module(), global.globalName()), global);
    }

    /**
     * Finds what a name stands for.
     *
     * @param module the module
     * @param name the name in it
     * @return what it stands for, or null if it is not on the list
     */
    @Nullable
    PyGlobal find(String module, String name) {
        PyGlobal known = KNOWN.get(key(module, name));
        if (known == null) {
            known = added.get(key(module, name));
        }
        if (known == null && script && (module.equals(SCRIPT_CLASSES) || module.startsWith(SCRIPT_CLASSES + "."))) {
            known = UserGlobal.inert(module, name);
            add(known);
        }
        return known;
    }

    private static void know(PyGlobal global) {
        KNOWN.put(key(global.module(), global.globalName()), global);
    }

    /** A line of a pickle ends at its newline, so neither name can hold one. */
    private static String key(String module, String name) {
        return module + "\n" + name;
    }
}
