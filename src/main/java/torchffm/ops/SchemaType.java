package torchffm.ops;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The type of an argument or result, as a schema has it.
 *
 * @param kind which
 * @param text as the schema writes it, such as {@code SymInt[2]} or {@code Tensor?}
 * @param parts of a {@link Kind#LIST} or {@link Kind#OPTIONAL} the one type of what is in it, of a {@link Kind#DICT} those of
 *     keys and values, of a {@link Kind#TUPLE} those of all its values; none for others
 * @param size of a list of fixed size: how many; 0 where any number may come, and for others
 */
public record SchemaType(Kind kind, String text, List<SchemaType> parts, int size) {

    /** What a type is. */
    public enum Kind {
        /** {@code Tensor}. */
        TENSOR("a Tensor or a number"),
        /** {@code int} or {@code SymInt}. */
        INT("an integer"),
        /** {@code float} or {@code SymFloat}. */
        FLOAT("a number"),
        /** {@code bool} or {@code SymBool}. */
        BOOL("a Boolean"),
        /** {@code Scalar}: an integer, a float, a boolean or a complex number. */
        SCALAR("a number, Boolean or Complex"),
        /** {@code complex}. */
        COMPLEX("a number or Complex"),
        /** {@code str}. */
        STRING("a String"),
        /** {@code ScalarType}: a {@link torchffm.DType}. */
        DTYPE("a DType"),
        /** {@code Layout}. */
        LAYOUT("a Layout"),
        /** {@code MemoryFormat}. */
        MEMORY_FORMAT("a MemoryFormat"),
        /** {@code QScheme}. */
        QSCHEME("a QScheme"),
        /** {@code Device}. */
        DEVICE("a Device, or a String such as cuda:0"),
        /** {@code Generator}. */
        GENERATOR("a Generator"),
        /** {@code Any}. */
        ANY("any value that an operator takes"),
        /** A list, such as {@code int[]}. */
        LIST("a list"),
        /** What may be None, such as {@code Tensor?}. */
        OPTIONAL("null"),
        /** {@code Storage}. */
        STORAGE("a Storage"),
        /** {@code Stream}. */
        STREAM("a Stream"),
        /** {@code Dict(str, Tensor)} and the like. */
        DICT("a Map"),
        /** {@code (int, Tensor)} and the like. */
        TUPLE("a list"),
        /** A class that was registered by {@code torch::class_}: {@code __torch__.torch.classes.…}. */
        OBJECT("a CustomObject"),
        /** {@code NoneType}: what a method that returns nothing returns. */
        NONE("null"),
        /** What no value in Java stands for, such as {@code Future}. */
        OTHER("what torchffm can't carry");

        private final String expected;

        Kind(String expected) {
            this.expected = expected;
        }
    }

    private static final Map<String, Kind> BY_NAME = Map.ofEntries(
            Map.entry("Tensor", Kind.TENSOR),
            Map.entry("int", Kind.INT),
            Map.entry("SymInt", Kind.INT),
            Map.entry("float", Kind.FLOAT),
            Map.entry("SymFloat", Kind.FLOAT),
            Map.entry("bool", Kind.BOOL),
            Map.entry("SymBool", Kind.BOOL),
            Map.entry("Scalar", Kind.SCALAR),
            Map.entry("complex", Kind.COMPLEX),
            Map.entry("str", Kind.STRING),
            Map.entry("ScalarType", Kind.DTYPE),
            Map.entry("Layout", Kind.LAYOUT),
            Map.entry("MemoryFormat", Kind.MEMORY_FORMAT),
            Map.entry("QScheme", Kind.QSCHEME),
            Map.entry("Device", Kind.DEVICE),
            Map.entry("Generator", Kind.GENERATOR),
            Map.entry("Storage", Kind.STORAGE),
            Map.entry("Stream", Kind.STREAM),
            Map.entry("NoneType", Kind.NONE),
            Map.entry("Any", Kind.ANY));

    /** With an unmodifiable list. */
    public SchemaType {
        parts = List.copyOf(parts);
    }

    static SchemaType named(String name) {
        Kind kind = name.startsWith(CustomObject.CLASSES) ? Kind.OBJECT : BY_NAME.getOrDefault(name, Kind.OTHER);
        return new SchemaType(kind, name, List.of(), 0);
    }

    static SchemaType dict(SchemaType key, SchemaType value) {
        return new SchemaType(Kind.DICT, "Dict(" + key + ", " + value + ")", List.of(key, value), 0);
    }

    static SchemaType tuple(List<SchemaType> values) {
        String text = values.stream().map(SchemaType::toString).collect(Collectors.joining(", ", "(", ")"));
        return new SchemaType(Kind.TUPLE, text, values, 0);
    }

    SchemaType list(int length) {
        return new SchemaType(Kind.LIST, text + "[" + (length == 0 ? "" : length) + "]", List.of(this), length);
    }

    SchemaType optional() {
        return new SchemaType(Kind.OPTIONAL, text + "?", List.of(this), 0);
    }

    /**
     * What a list or an optional type is of.
     *
     * @return the type of its elements; null for other types
     */
    public @Nullable SchemaType element() {
        return kind == Kind.LIST || kind == Kind.OPTIONAL ? inner() : null;
    }

    /** Of a list or optional: of what. */
    SchemaType inner() {
        return parts.getFirst();
    }

    /** What to pass, for a message. */
    String expected() {
        return switch (kind) {
            case OPTIONAL -> inner().expected() + ", or null";
            case LIST -> "a list or array" + (size == 0 ? "" : " of " + size) + ", each " + inner().expected();
            case TUPLE -> "a list or array of " + parts.size() + " values";
            case DICT -> "a Map from " + parts.get(0) + " to " + parts.get(1);
            case OBJECT -> "a CustomObject of that class";
            default -> kind.expected;
        };
    }

    /** The first type in it that can't be carried, null where there is none. */
    @Nullable
    SchemaType unsupported() {
        if (kind == Kind.OTHER) {
            return this;
        }
        return parts.stream()
                .map(SchemaType::unsupported)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** As the schema writes it. */
    @Override
    public String toString() {
        return text;
    }
}
