package torchffm.parity;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Scalar;
import torchffm.Tensor;
import torchffm.ops.Schema;
import torchffm.parity.TypedManifest.Parameter;

/** A method of the typed layer, to be called with the values of a line. */
final class TypedMethod implements Door.Callee {

    private static final Map<String, Class<?>> CLASSES = Map.of(
            Parameter.RECEIVER,
            Tensor.class,
            "long",
            long.class,
            "double",
            double.class,
            "boolean",
            boolean.class,
            "long[]",
            long[].class,
            "double[]",
            double[].class,
            "boolean[]",
            boolean[].class);

    private final Schema schema;
    private final Class<?>[] types;

    /** For each parameter, the index of the argument; -1 for the options. */
    private final int[] indices;

    private final @Nullable TypedOptions options;
    private final MethodHandle handle;

    TypedMethod(Schema schema, TypedManifest.Row row, @Nullable TypedOptions options) throws NoDoorException {
        this.schema = schema;
        this.options = options;
        try {
            List<Class<?>> all = new ArrayList<>();
            indices = new int[row.parameters().size()];
            for (Parameter parameter : row.parameters()) {
                indices[all.size()] = parameter.isOptions() ? -1 : index(parameter.argument());
                all.add(type(parameter.type()));
            }
            types = all.toArray(Class<?>[]::new);
            handle = find(Class.forName(row.owner()), row)
                    .asFixedArity()
                    .asType(MethodType.genericMethodType(types.length))
                    .asSpreader(Object[].class, types.length);
        } catch (ReflectiveOperationException e) {
            throw new NoDoorException("no typed method", "its typed method is not there: " + e);
        }
    }

    /** Through the public class: those that declare the methods are not public. */
    private MethodHandle find(Class<?> owner, TypedManifest.Row row) throws ReflectiveOperationException {
        boolean instance =
                row.parameters().stream().anyMatch(parameter -> parameter.type().equals(Parameter.RECEIVER));
        Class<?>[] parameters = instance ? Arrays.copyOfRange(types, 1, types.length) : types;
        Method method = owner.getMethod(row.name(), parameters);
        MethodType type = MethodType.methodType(method.getReturnType(), parameters);
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        return Modifier.isStatic(method.getModifiers())
                ? lookup.findStatic(owner, row.name(), type)
                : lookup.findVirtual(owner, row.name(), type);
    }

    private int index(String argument) {
        for (int i = 0; i < schema.arguments().size(); i++) {
            if (schema.arguments().get(i).name().equals(argument)) {
                return i;
            }
        }
        throw new IllegalArgumentException(schema.text() + " has no argument " + argument);
    }

    /** A nullable array is written {@code torchffm.long []}. */
    private static Class<?> type(String name) throws ClassNotFoundException {
        String plain =
                name.endsWith(" []") ? name.substring(name.lastIndexOf('.') + 1).replace(" ", "") : name;
        Class<?> known = CLASSES.get(plain);
        return known != null ? known : Class.forName(plain);
    }

    @Override
    public List<@Nullable Object> call(List<@Nullable Object> recorded) throws Throwable {
        if (recorded.size() != schema.arguments().size()) {
            throw new IllegalArgumentException("the line has " + recorded.size() + " arguments, but " + schema.text()
                    + " takes " + schema.arguments().size());
        }
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = indices[i] < 0 ? options(recorded) : argument(recorded, indices[i], types[i]);
        }
        return results((@Nullable Object) handle.invokeExact(arguments));
    }

    private @Nullable Object argument(List<@Nullable Object> recorded, int index, Class<?> type) {
        return TypedValues.of(recorded.get(index), schema.arguments().get(index).type(), type);
    }

    private @Nullable Object options(List<@Nullable Object> recorded) throws Throwable {
        if (options == null) {
            return null;
        }
        Object result = options.constructor().invoke();
        for (Map.Entry<Integer, TypedOptions.Setter> setter : options.setters().entrySet()) {
            TypedOptions.Setter value = setter.getValue();
            value.handle().invoke(result, argument(recorded, setter.getKey(), value.type()));
        }
        return result;
    }

    private List<@Nullable Object> results(@Nullable Object returned) throws ReflectiveOperationException {
        int count = schema.returns().size();
        if (count == 0) {
            return List.of();
        }
        if (count == 1 || !(returned instanceof Record)) {
            return Collections.singletonList(plain(returned));
        }
        List<@Nullable Object> results = new ArrayList<>(count);
        for (RecordComponent component : returned.getClass().getRecordComponents()) {
            results.add(plain(component.getAccessor().invoke(returned)));
        }
        return results;
    }

    /** A number of whatever kind as {@code torchffm.ops} gives it. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (!(value instanceof Scalar scalar)) {
            return value;
        }
        if (scalar.isBoolean()) {
            return scalar.toBoolean();
        } else if (scalar.isInteger()) {
            return scalar.toLong();
        }
        return scalar.isComplex() ? scalar.toComplex() : (Object) scalar.toDouble();
    }
}
