package torchffm.ops;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The type of an argument or result, as a schema has it.
 *
 * @param kind which
 * @param text as the schema writes it, such as {@code SymInt[2]} or {@code Tensor?}
 * @param element of a {@link Kind#LIST} or {@link Kind#OPTIONAL}: of what; null for others
 * @param size of a list of fixed size: how many; 0 where any number may come, and for others
 */
public record SchemaType(Kind kind, String text, @Nullable SchemaType element, int size) {

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
        ANY("a Tensor, number, Boolean, Complex, String, Device, or list of numbers"),
        /** A list, such as {@code int[]}. */
        LIST("a list"),
        /** What may be None, such as {@code Tensor?}. */
        OPTIONAL("null"),
        /** What can't be carried yet: {@code Storage}, {@code Stream}, dictionaries, tuples, custom classes. */
        OTHER("what torchffm can't carry yet");

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
            Map.entry("Any", Kind.ANY));

    static SchemaType named(String name) {
        return new SchemaType(BY_NAME.getOrDefault(name, Kind.OTHER), name, null, 0);
    }

    SchemaType list(int length) {
        return new SchemaType(Kind.LIST, text + "[" + (length == 0 ? "" : length) + "]", this, length);
    }

    SchemaType optional() {
        return new SchemaType(Kind.OPTIONAL, text + "?", this, 0);
    }

    /** Of a list or optional: of what. */
    SchemaType inner() {
        if (element == null) {
            throw new IllegalStateException(text + " has no element");
        }
        return element;
    }

    /** What to pass, for a message. */
    String expected() {
        return switch (kind) {
            case OPTIONAL -> inner().expected() + ", or null";
            case LIST -> "a list or array" + (size == 0 ? "" : " of " + size) + ", each " + inner().expected();
            default -> kind.expected;
        };
    }

    /** The first type in it that can't be carried, null where there is none. */
    @Nullable
    SchemaType unsupported() {
        return kind == Kind.OTHER ? this : element == null ? null : element.unsupported();
    }

    /** As the schema writes it. */
    @Override
    public String toString() {
        return text;
    }
}
