package torchffm.ops;

import java.util.ArrayList;
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
        return args(arguments).call();
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
        Call call = operator.begin();
        try {
            values.forEach(value -> ValueWriter.write(call, value));
        } catch (Throwable e) { // without memory for them
            call.abandon();
            throw e;
        }
        return new OpResult(schema, call.objects(aliases));
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
