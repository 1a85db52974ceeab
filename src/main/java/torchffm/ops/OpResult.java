package torchffm.ops;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Layout;
import torchffm.MemoryFormat;
import torchffm.QScheme;
import torchffm.Storage;
import torchffm.Tensor;
import torchffm.internal.StorageBytes;

/** What an operator returned: none, one or several values. Each method reads; none makes another call. */
public final class OpResult {

    private final Schema schema;
    private final List<@Nullable Object> values;

    OpResult(Schema schema, @Nullable Tensor only) {
        this.schema = schema;
        values = Collections.singletonList(only);
    }

    OpResult(Schema schema, List<@Nullable Object> raw) {
        this.schema = schema;
        values = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            boolean known = i < schema.returns().size();
            values.add(converted(raw.get(i), known ? schema.returns().get(i).type() : SchemaType.named("Any")));
        }
    }

    private static @Nullable Object converted(@Nullable Object raw, SchemaType type) {
        if (raw == null) {
            return null;
        }
        if (raw instanceof StorageBytes storage) {
            return new Storage((Tensor) storage.bytes());
        }
        return switch (type.kind()) {
            case OPTIONAL -> converted(raw, type.inner());
            case FLOAT -> raw instanceof Long integer ? (Object) integer.doubleValue() : raw;
            case DTYPE -> raw instanceof Long code ? DType.of(code.intValue()) : raw;
            case LAYOUT -> raw instanceof Long code ? Layout.of(code.intValue()) : raw;
            case MEMORY_FORMAT -> raw instanceof Long code ? MemoryFormat.of(code.intValue()) : raw;
            case QSCHEME -> raw instanceof Long code ? QScheme.of(code.intValue()) : raw;
            case LIST -> raw instanceof List<?> elements ? list(elements, type.inner()) : raw;
            case TUPLE -> raw instanceof List<?> elements ? tuple(elements, type.parts()) : raw;
            case DICT -> raw instanceof Map<?, ?> map ? dict(map, type) : raw;
            case ANY ->
                raw instanceof List<?> elements
                        ? list(elements, type)
                        : raw instanceof Map<?, ?> map ? dict(map, SchemaType.dict(type, type)) : raw;
            default -> raw;
        };
    }

    private static Object tuple(List<?> elements, List<SchemaType> types) {
        List<@Nullable Object> result = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            result.add(converted(elements.get(i), types.get(i)));
        }
        return Collections.unmodifiableList(result);
    }

    private static Object dict(Map<?, ?> map, SchemaType type) {
        Map<@Nullable Object, @Nullable Object> result = new LinkedHashMap<>();
        map.forEach((key, value) -> result.put(
                converted(key, type.parts().get(0)),
                converted(value, type.parts().get(1))));
        return Collections.unmodifiableMap(result);
    }

    private static Object list(List<?> elements, SchemaType type) {
        switch (type.kind()) {
            case INT:
                return elements.stream().mapToLong(Long.class::cast).toArray();
            case FLOAT:
                return elements.stream().mapToDouble(Double.class::cast).toArray();
            case BOOL:
                boolean[] truths = new boolean[elements.size()];
                for (int i = 0; i < truths.length; i++) {
                    truths[i] = (Boolean) elements.get(i);
                }
                return truths;
            default:
                List<@Nullable Object> result = new ArrayList<>(elements.size());
                elements.forEach(element -> result.add(converted(element, type)));
                return Collections.unmodifiableList(result);
        }
    }

    /**
     * How many results there are.
     *
     * @return from 0 on; a list is one
     */
    public int size() {
        return values.size();
    }

    /**
     * A result.
     *
     * @param index which, from 0 on
     * @return as the package's table says; null for None and for an undefined tensor
     * @throws IndexOutOfBoundsException if there is none
     */
    public @Nullable Object get(int index) {
        return values.get(index);
    }

    /**
     * A result that has a name in the schema.
     *
     * @param name such as {@code values}
     * @return as the package's table says; null for None and for an undefined tensor
     * @throws IllegalArgumentException if none has the name
     */
    public @Nullable Object get(String name) {
        int index = Schema.indexOf(schema.returns(), name);
        if (index < 0 || name.isEmpty()) {
            throw new IllegalArgumentException(schema.message("it has no result " + name));
        }
        return values.get(index);
    }

    /**
     * The one result, a tensor.
     *
     * @return the tensor
     * @throws IllegalStateException if there are others, or it is none
     */
    public Tensor tensor() {
        return only(Tensor.class);
    }

    /**
     * A result that is a tensor.
     *
     * @param index which, from 0 on
     * @return the tensor
     * @throws IllegalStateException if it is none
     * @throws IndexOutOfBoundsException if there is no such result
     */
    public Tensor tensor(int index) {
        return as(Tensor.class, values.get(index));
    }

    /**
     * A result that is a tensor and has a name in the schema.
     *
     * @param name such as {@code values}
     * @return the tensor
     * @throws IllegalStateException if it is none
     * @throws IllegalArgumentException if no result has the name
     */
    public Tensor tensor(String name) {
        return as(Tensor.class, get(name));
    }

    /**
     * The elements of the one result that is a list of tensors, or else all results.
     *
     * @return the tensors
     * @throws IllegalStateException if one is none
     */
    public List<Tensor> tensors() {
        List<?> among = values.size() == 1 && values.get(0) instanceof List<?> list ? list : values;
        return among.stream().map(value -> as(Tensor.class, value)).toList();
    }

    /**
     * The one result, an integer.
     *
     * @return the number
     * @throws IllegalStateException if there are others, or it is none
     */
    public long integer() {
        return only(Long.class);
    }

    /**
     * The one result, a real number.
     *
     * @return the number
     * @throws IllegalStateException if there are others, or it is none
     */
    public double number() {
        return only(Number.class).doubleValue();
    }

    /**
     * The one result, a boolean.
     *
     * @return the truth
     * @throws IllegalStateException if there are others, or it is none
     */
    public boolean bool() {
        return only(Boolean.class);
    }

    private <T> T only(Class<T> type) {
        if (values.size() != 1) {
            throw new IllegalStateException(schema.message("it returned " + values.size() + " results, not one"));
        }
        return as(type, values.get(0));
    }

    private <T> T as(Class<T> type, @Nullable Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalStateException(
                    schema.message("asked for a " + type.getSimpleName() + ", but it returned " + Described.of(value)));
        }
        return type.cast(value);
    }

    /** The results in a list. */
    @Override
    public String toString() {
        return values.toString();
    }
}
