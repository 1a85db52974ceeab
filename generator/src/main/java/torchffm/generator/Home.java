package torchffm.generator;

import java.util.List;
import java.util.Optional;
import torchffm.ops.Argument;
import torchffm.ops.Schema;
import torchffm.ops.SchemaType.Kind;

/** A generated class, and what belongs in it. */
enum Home {
    METHODS("TensorMethods", "torch.Tensor", "", "Tensor"),
    FUNCTIONS("TorchFunctions", "torch", "", "Torch"),
    LINALG("LinalgFunctions", "torch.linalg", "linalg_", "Linalg"),
    FFT("FftFunctions", "torch.fft", "fft_", "Fft"),
    SPECIAL("SpecialFunctions", "torch.special", "special_", "Special"),
    SPARSE("SparseFunctions", "torch.sparse", "_?sparse_", "Sparse"),
    ATEN("AtenFunctions", "torch.ops.aten", "", "Aten"),
    FUNCTIONAL("FunctionalOperators", "torch.nn.functional", "", "Functional");

    /** The generated class. */
    final String type;

    /** Python's module. */
    final String module;

    /** The class by whose name users have it. */
    final String facade;

    private final String prefix;

    Home(String type, String module, String prefix, String facade) {
        this.type = type;
        this.module = module;
        this.prefix = prefix;
        this.facade = facade;
    }

    /** The name that an overload has in this class as in Python, if it belongs here. */
    Optional<String> name(Schema schema, Names names) {
        String base = schema.name().substring(schema.name().indexOf("::") + 2);
        String name = base.replaceFirst("^" + prefix, "");
        if (this == ATEN) {
            return Optional.of(isOut(schema) ? base + "_out" : base);
        }
        if (this == FUNCTIONAL && names.isPython(module, base)) {
            return Optional.empty();
        }
        boolean isPrefixed = prefix.isEmpty() || !name.equals(base);
        boolean isHidden = isOut(schema) || base.contains("backward") || (base.startsWith("_") && this != SPARSE);
        if (isHidden || !isPrefixed || !names.has(module, name)) {
            return Optional.empty();
        }
        return this == METHODS && self(schema).isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** The tensor that a method is called on. */
    static Optional<Argument> self(Schema schema) {
        return schema.arguments().stream()
                .filter(argument ->
                        argument.name().equals("self") && argument.type().kind() == Kind.TENSOR)
                .findFirst();
    }

    /** Whether its results go to arguments that are given for that. */
    static boolean isOut(Schema schema) {
        return schema.arguments().stream()
                .anyMatch(argument -> argument.isKeywordOnly()
                        && argument.aliasing() != null
                        && argument.aliasing().isWrite());
    }

    static List<Home> all() {
        return List.of(values());
    }

    /** The package of the generated class. */
    String inPackage() {
        return this == FUNCTIONAL ? "torchffm.nn" : "torchffm";
    }

    /** Whether what is in it is in another class as well, by which a replayer calls it. */
    boolean isSecond() {
        return this == FUNCTIONAL;
    }

    boolean isMethod() {
        return this == METHODS;
    }
}
