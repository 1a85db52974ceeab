package torchffm.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.Call;
import torchffm.internal.NativeTensor;
import torchffm.internal.Operator;

/**
 * An operator that LibTorch has registered: {@code torch.ops.aten.add.Tensor}. It is got from {@link Ops#find} and may be
 * kept and shared between threads; each call runs in the calling thread's modes.
 */
public final class Op {

    private final Operator operator;
    private final Schema schema;

    /** For each result, the arguments one of which it is. */
    private final List<List<Integer>> written = new ArrayList<>();

    /** Whether it returns one tensor that is no argument, as most operators do. */
    private final boolean plain;

    /** What its arguments are where they are not given, converted; of plain operators. */
    private final @Nullable Object[] defaults;

    /** How many arguments, from the first on, have none behind them that must be given. */
    private int required;

    Op(Operator operator) {
        this.operator = operator;
        schema = Schema.parse(operator.schema());
        for (Argument result : schema.returns()) {
            List<Integer> sources = new ArrayList<>();
            for (int i = 0; i < schema.arguments().size() && result.isWritten(); i++) {
                Aliasing argument = schema.arguments().get(i).aliasing();
                if (argument != null
                        && Objects.requireNonNull(result.aliasing()).isSameAs(argument)) {
                    sources.add(i);
                }
            }
            written.add(sources);
        }
        defaults = new Object[schema.arguments().size()];
        plain = !schema.isVararg()
                && schema.returns().size() == 1
                && schema.returns().get(0).type().kind() == SchemaType.Kind.TENSOR
                && !schema.returns().get(0).isWritten()
                && schema.arguments().stream()
                        .allMatch(argument -> argument.type().unsupported() == null);
        for (int i = 0; i < defaults.length; i++) {
            Argument argument = schema.arguments().get(i);
            if (!argument.hasDefault()) {
                required = i + 1;
            } else if (plain) {
                defaults[i] = new Conversion(schema, argument.name()).convert(argument.defaultValue(), argument.type());
            }
        }
    }

    /**
     * Its name.
     *
     * @return with its namespace, such as {@code aten::add}
     */
    public String name() {
        return schema.name();
    }

    /**
     * Which of the operators with its name it is.
     *
     * @return such as {@code Tensor}; empty for the one without a name
     */
    public String overload() {
        return schema.overload();
    }

    /**
     * What it takes and gives. {@link Schema#text()} is LibTorch's own line about it.
     *
     * @return its schema
     */
    public Schema schema() {
        return schema;
    }

    /**
     * Calls it. What is left out at the end is what the schema says by default. A result that is an argument which the
     * operator has written to ({@code Tensor(a!)}) is the same Java object; every other result is a new one.
     *
     * <p>An array that is the only argument is one value, a list.
     *
     * @param arguments in the schema's order, those after the {@code *} too
     * @return its results
     * @throws IllegalArgumentException if there are too many, one is missing, or one is none of its type
     * @throws UnsupportedOperationException if it takes or gives something that can't be carried
     * @throws IllegalStateException if a tensor is closed
     * @throws torchffm.TorchException if LibTorch refuses
     */
    public OpResult call(@Nullable Object @Nullable ... arguments) {
        if (arguments == null || arguments.getClass() != Object[].class || !isPlain(arguments.length)) {
            return args(arguments).call();
        }
        @Nullable Object[] values = new Object[schema.arguments().size()];
        for (int i = 0; i < values.length; i++) {
            Argument argument = schema.arguments().get(i);
            if (i >= arguments.length) {
                values[i] = defaults[i];
            } else if (arguments[i] instanceof Tensor tensor && argument.type().kind() == SchemaType.Kind.TENSOR) {
                values[i] = tensor;
            } else {
                values[i] = new Conversion(schema, argument.name()).convert(arguments[i], argument.type());
            }
        }
        Tensor result = begin(Arrays.asList(values)).optionalTensor();
        return new OpResult(schema, result);
    }

    /** Whether a call with so many arguments needs none but these, and returns one tensor, which is no argument. */
    private boolean isPlain(int given) {
        return plain && given >= required && given <= defaults.length;
    }

    /**
     * Starts a call with its first arguments.
     *
     * @param arguments in the schema's order
     * @return the call, to be made by {@link OpCall#call()}
     * @throws IllegalArgumentException if there are too many
     */
    public OpCall args(@Nullable Object @Nullable ... arguments) {
        return new OpCall(this).args(arguments);
    }

    /**
     * Starts a call with one argument.
     *
     * @param name the argument's name
     * @param value its value
     * @return the call, to be made by {@link OpCall#call()}
     * @throws IllegalArgumentException if it has no argument of that name
     */
    public OpCall with(String name, @Nullable Object value) {
        Objects.requireNonNull(name, "name");
        return new OpCall(this).with(name, value);
    }

    OpResult invoke(List<@Nullable Object> values) {
        List<List<NativeTensor>> aliases =
                written.stream().map(sources -> tensors(sources, values)).toList();
        return new OpResult(schema, begin(values).objects(aliases));
    }

    private Call begin(List<@Nullable Object> values) {
        Call call = operator.begin();
        try {
            for (int i = 0; i < values.size(); i++) {
                ValueWriter.write(call, values.get(i));
            }
        } catch (Throwable e) { // without memory for them
            call.abandon();
            throw e;
        }
        return call;
    }

    private static List<NativeTensor> tensors(List<Integer> sources, List<@Nullable Object> values) {
        List<NativeTensor> result = new ArrayList<>();
        for (int source : sources) {
            List<?> among = values.get(source) instanceof List<?> list ? list : singleton(values.get(source));
            among.stream()
                    .filter(Tensor.class::isInstance)
                    .map(Tensor.class::cast)
                    .forEach(result::add);
        }
        return result;
    }

    private static List<?> singleton(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    /** Its full name, such as {@code aten::add.Tensor}. */
    @Override
    public String toString() {
        return schema.fullName();
    }
}
