package torchffm.ops;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.DType;
import torchffm.Device;
import torchffm.Generator;
import torchffm.Layout;
import torchffm.MemoryFormat;
import torchffm.QScheme;
import torchffm.Storage;
import torchffm.Stream;
import torchffm.Tensor;

/**
 * What a user passes as what {@link ValueWriter} writes, checked against the schema's type, before anything native is
 * touched.
 *
 * @param schema of the operator
 * @param path the argument, and within it the element
 */
record Conversion(Schema schema, String path) {

    private static final Set<SchemaType.Kind> NULLABLE =
            Set.of(SchemaType.Kind.OPTIONAL, SchemaType.Kind.ANY, SchemaType.Kind.NONE);

    @Nullable
    Object convert(@Nullable Object value, SchemaType type) {
        return convert(value, type, type);
    }

    /** With the type to name in messages, which is the whole optional one. */
    private @Nullable Object convert(@Nullable Object value, SchemaType type, SchemaType named) {
        if (value == null && NULLABLE.contains(type.kind())) {
            return null;
        }
        SchemaType unsupported = type.unsupported();
        if (unsupported != null) {
            throw new UnsupportedOperationException(schema.message(path + ": torchffm can't carry a value of type "
                    + unsupported + (named.equals(unsupported) ? "" : " (in " + named + ")")));
        }
        Object converted = switch (type.kind()) {
            case OPTIONAL -> convert(value, type.inner(), named);
            case TENSOR -> value instanceof Tensor || value == Ops.UNDEFINED ? value : scalar(value);
            case INT -> integer(value);
            case FLOAT -> floating(value);
            case BOOL -> value instanceof Boolean ? value : null;
            case SCALAR -> scalar(value);
            case COMPLEX -> complex(value);
            case STRING -> value instanceof String ? value : null;
            case DTYPE -> value instanceof DType ? value : null;
            case LAYOUT -> value instanceof Layout ? code(value) : null;
            case MEMORY_FORMAT -> value instanceof MemoryFormat ? code(value) : null;
            case QSCHEME -> value instanceof QScheme ? code(value) : null;
            case DEVICE -> device(value);
            case GENERATOR -> value instanceof Generator ? value : null;
            case ANY -> any(value);
            case STORAGE -> value instanceof Storage ? value : null;
            case STREAM -> value instanceof Stream ? value : null;
            case OBJECT ->
                value instanceof CustomObject object && object.typeName().equals(type.text()) ? value : null;
            case LIST -> list(value, type);
            case TUPLE -> tuple(value, type.parts());
            case DICT -> value instanceof Map<?, ?> map ? dict(map, type) : null;
            case NONE, OTHER -> null;
        };
        if (converted == null) {
            throw refused(value, named);
        }
        return converted;
    }

    private static @Nullable Object integer(@Nullable Object value) {
        boolean fits =
                value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
        return fits ? (Object) ((Number) value).longValue() : null;
    }

    private static @Nullable Object floating(@Nullable Object value) {
        boolean fits = value instanceof Double || value instanceof Float || integer(value) != null;
        return fits && value instanceof Number number ? (Object) number.doubleValue() : null;
    }

    /** The number that LibTorch has for what is one in its values, null for anything else. */
    private static @Nullable Object code(@Nullable Object value) {
        return switch (value) {
            case Layout layout -> (long) layout.code();
            case MemoryFormat format -> (long) format.code();
            case QScheme scheme -> (long) scheme.code();
            case null, default -> null;
        };
    }

    private static @Nullable Object scalar(@Nullable Object value) {
        if (value instanceof Boolean || value instanceof Complex) {
            return value;
        }
        Object integer = integer(value);
        return integer != null ? integer : floating(value);
    }

    private static @Nullable Object complex(@Nullable Object value) {
        return value instanceof Complex ? value : floating(value) instanceof Double real ? new Complex(real, 0) : null;
    }

    private @Nullable Object device(@Nullable Object value) {
        try {
            return value instanceof Device ? value : value instanceof String name ? Device.of(name) : null;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(schema.message(path + ": " + e.getMessage()), e);
        }
    }

    private @Nullable Object any(@Nullable Object value) {
        return switch (value) {
            case Tensor tensor -> tensor;
            case String text -> text;
            case Device device -> device;
            case DType dtype -> dtype;
            case Stream stream -> stream;
            case Storage storage -> storage;
            case Generator generator -> generator;
            case CustomObject object -> object;
            case Map<?, ?> map -> dict(map, SchemaType.dict(SchemaType.named("Any"), SchemaType.named("Any")));
            case null, default -> {
                Object code = code(value);
                Object scalar = code != null ? code : scalar(value);
                List<@Nullable Object> elements = scalar != null ? null : Elements.of(value);
                yield elements == null ? scalar : anyList(elements);
            }
        };
    }

    private Object anyList(List<@Nullable Object> elements) {
        long[] integers = Elements.longs(elements, Conversion::integer);
        double[] floats = integers != null ? null : Elements.doubles(elements, Conversion::floating);
        return integers != null ? integers : floats != null ? floats : converted(elements, SchemaType.named("Any"));
    }

    private @Nullable Object tuple(@Nullable Object value, List<SchemaType> types) {
        List<@Nullable Object> given = Elements.of(value);
        if (given == null || given.size() != types.size()) {
            return null;
        }
        List<@Nullable Object> converted = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            converted.add(element(i).convert(given.get(i), types.get(i)));
        }
        return converted;
    }

    private Object dict(Map<?, ?> map, SchemaType type) {
        Map<@Nullable Object, @Nullable Object> converted = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            Object convertedKey = new Conversion(schema, path + ": a key")
                    .convert(key, type.parts().get(0));
            if (convertedKey == null) {
                throw new IllegalArgumentException(schema.message(path + ": null is no key of a dictionary"));
            }
            converted.put(convertedKey, element(key).convert(value, type.parts().get(1)));
        });
        return converted;
    }

    private Conversion element(@Nullable Object index) {
        return new Conversion(schema, path + "[" + index + "]");
    }

    private List<@Nullable Object> converted(List<@Nullable Object> given, SchemaType type) {
        List<@Nullable Object> converted = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            converted.add(element(i).convert(given.get(i), type));
        }
        return converted;
    }

    private @Nullable Object list(@Nullable Object value, SchemaType type) {
        List<@Nullable Object> given = Elements.of(value);
        if (given == null && type.size() > 0 && value != null) {
            given = Collections.nCopies(type.size(), value);
        }
        if (given == null) {
            return null;
        }
        SchemaType element = type.inner();
        List<@Nullable Object> converted = converted(given, element);
        return switch (element.kind()) {
            case INT -> Elements.longs(converted, Conversion::integer);
            case FLOAT -> Elements.doubles(converted, Conversion::floating);
            case BOOL -> Elements.longs(converted, one -> Boolean.TRUE.equals(one) ? 1L : 0L);
            default -> converted;
        };
    }

    private IllegalArgumentException refused(@Nullable Object value, SchemaType type) {
        return new IllegalArgumentException(schema.message(
                path + ": expected " + type + ", which is " + type.expected() + ", but got " + Described.of(value)));
    }
}
