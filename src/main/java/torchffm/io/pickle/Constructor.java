package torchffm.io.pickle;

/** What a pickle may call: the three functions that a state dict is built with, each written out here. */
public enum Constructor implements PyGlobal {
    /** {@code OrderedDict()}. */
    ORDERED_DICT("collections", "OrderedDict") {
        @Override
        PyValue call(Arguments arguments) {
            arguments.count(0, 0);
            return PyDict.ordered();
        }
    },

    /** {@code _rebuild_tensor_v2(storage, offset, size, stride, requires_grad, hooks)}. */
    REBUILD_TENSOR("torch._utils", "_rebuild_tensor_v2") {
        @Override
        PyValue call(Arguments arguments) {
            arguments.count(6, 7);
            if (arguments.size() == 7) {
                throw new Malformed(
                        "a tensor that is lazily conjugated or negated: not read; save it after resolve_conj()"
                                + " and resolve_neg()");
            }
            arguments.noHooks(5);
            return new PyTensor(
                    arguments.get(0, PyStorage.class, "a storage"),
                    arguments.get(1, PyValue.Int.class, "an int").value(),
                    arguments.ints(2),
                    arguments.ints(3),
                    arguments.bool(4));
        }
    },

    /** {@code _rebuild_parameter(data, requires_grad, hooks)}. */
    REBUILD_PARAMETER("torch._utils", "_rebuild_parameter") {
        @Override
        PyValue call(Arguments arguments) {
            arguments.count(3, 3);
            arguments.noHooks(2);
            PyTensor data = arguments.get(0, PyTensor.class, "a tensor");
            boolean requiresGrad = arguments.bool(1);
            if (requiresGrad && !data.storage().type().isDifferentiable()) {
                throw new Malformed("a Parameter over " + data.storage().kind() + " cannot require gradients");
            }
            return new PyParameter(data, requiresGrad);
        }
    };

    private final String module;
    private final String globalName;

    Constructor(String module, String globalName) {
        this.module = module;
        this.globalName = globalName;
    }

    /** Makes the value, or throws {@link Malformed}. */
    abstract PyValue call(Arguments arguments);

    @Override
    public String module() {
        return module;
    }

    @Override
    public String globalName() {
        return globalName;
    }

    @Override
    public String kind() {
        return "the function " + globalName;
    }
}
