package torchffm.generator;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Layout;
import torchffm.MemoryFormat;
import torchffm.ops.Argument;
import torchffm.ops.SchemaType.Kind;

/** A schema's defaults as Java and Python write them. */
final class Literals {

    private Literals() {}

    /** In Java; a list as an initializer in braces. */
    static String of(Argument argument) {
        Object value = argument.defaultValue();
        boolean isScalar = Types.plain(argument.type()).kind() == Kind.SCALAR;
        return isScalar && value != null ? "Scalar.of(" + of(value) + ")" : of(value);
    }

    private static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Long number -> number == number.intValue() ? number.toString() : number + "L";
            case Double number -> number.toString();
            case Boolean truth -> truth.toString();
            case String text -> quoted(text);
            case DType dtype -> "DType." + dtype.name();
            case Layout layout -> "Layout." + layout.name();
            case MemoryFormat format -> "MemoryFormat." + format.name();
            case List<?> list -> list.stream().map(Literals::of).collect(Collectors.joining(", ", "{", "}"));
            default -> throw new IllegalArgumentException("no literal for " + value);
        };
    }

    /** What writes it into a call. */
    static String write(Argument argument) {
        Object value = argument.defaultValue();
        if (value == null) {
            return ".none()";
        }
        return value instanceof List<?> list ? ".arg(" + constant(list) + ")" : ".arg(" + of(value) + ")";
    }

    /** A list's name as a constant. */
    static String constant(List<?> list) {
        return list.stream()
                .map(element -> element.toString().replace("-", "MINUS_"))
                .collect(Collectors.joining("_", list.isEmpty() ? "NONE" : "INTS_", ""));
    }

    static String ofPython(Argument argument) {
        Object value = argument.defaultValue();
        return switch (value) {
            case null -> "None";
            case Boolean truth -> truth ? "True" : "False";
            case String text -> "{@code " + quoted(text) + "}";
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
