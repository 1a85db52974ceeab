package torchffm.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call of an operator, as its arguments are filled in, by position and by name. It may be made more than once. Not safe
 * to share between threads.
 */
public final class OpCall {

    /** What an argument has before it is given: null is a value. */
    private static final Object MISSING = new Object();

    private final Op op;
    private final Schema schema;
    private @Nullable Object[] values;

    OpCall(Op op) {
        this.op = op;
        schema = op.schema();
        values = new Object[schema.arguments().size()];
        Arrays.fill(values, MISSING);
    }

    OpCall args(@Nullable Object @Nullable [] arguments) {
        // An array that is not of Object is no argument list of the compiler's, but one argument.
        boolean spread = arguments != null && arguments.getClass() == Object[].class;
        @Nullable Object[] given = spread ? arguments : new Object[] {arguments};
        if (given.length > values.length) {
            if (schema.isVararg()) {
                values = given.clone();
                return this;
            }
            throw new IllegalArgumentException(
                    schema.message("expected at most " + values.length + " arguments, but " + given.length + " came"));
        }
        System.arraycopy(given, 0, values, 0, given.length);
        return this;
    }

    /**
     * Gives an argument.
     *
     * @param name its name
     * @param value its value
     * @return this
     * @throws IllegalArgumentException if there is no argument of that name, or it was given before
     */
    public OpCall with(String name, @Nullable Object value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(name, "name");
        int index = schema.indexOf(name);
        if (index < 0) {
            List<String> names = schema.arguments().stream().map(Argument::name).toList();
            throw new IllegalArgumentException(
                    schema.message("it has no argument " + name + NearestNames.hint(name, names)));
        }
        if (values[index] != MISSING) {
            throw new IllegalArgumentException(schema.message("the argument " + name + " came twice"));
        }
        values[index] = value;
        return this;
    }

    /**
     * Makes the call, with the schema's defaults for what was not given.
     *
     * @return its results
     * @throws IllegalArgumentException if an argument is missing, or none of its type
     * @throws UnsupportedOperationException if it takes or gives something that can't be carried
     * @throws IllegalStateException if a tensor is closed
     * @throws torchffm.TorchException if LibTorch refuses
     */
    public OpResult call() {
        checkResults();
        List<@Nullable Object> converted = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (i >= schema.arguments().size()) { // where the schema says ...
                converted.add(new Conversion(schema, "[" + i + "]").convert(value, SchemaType.named("Any")));
                continue;
            }
            Argument argument = schema.arguments().get(i);
            if (value == MISSING) {
                if (!argument.hasDefault()) {
                    throw new IllegalArgumentException(
                            schema.message("the argument " + argument.name() + " is missing: "
                                    + argument.type() + ", which is "
                                    + argument.type().expected()));
                }
                value = argument.defaultValue();
            }
            converted.add(new Conversion(schema, argument.name()).convert(value, argument.type()));
        }
        return op.invoke(converted);
    }

    private void checkResults() {
        for (Argument result : schema.returns()) {
            SchemaType unsupported = result.type().unsupported();
            if (unsupported != null) {
                throw new UnsupportedOperationException(
                        schema.message("torchffm can't carry its result of type " + unsupported));
            }
        }
    }
}
