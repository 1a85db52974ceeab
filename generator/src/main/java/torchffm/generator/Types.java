package torchffm.generator;

import java.util.Objects;
import torchffm.ops.SchemaType;
import torchffm.ops.SchemaType.Kind;

/** What a schema's types are in Java. */
final class Types {

    private Types() {}

    static SchemaType element(SchemaType type) {
        return Objects.requireNonNull(type.element());
    }

    static boolean isOptional(SchemaType type) {
        return type.kind() == Kind.OPTIONAL;
    }

    /** Without the question mark. */
    static SchemaType plain(SchemaType type) {
        return isOptional(type) ? element(type) : type;
    }

    static boolean isList(SchemaType type, Kind of) {
        return type.kind() == Kind.LIST && element(type).kind() == of;
    }

    /** A list for which Python takes one number, too. */
    static boolean isSized(SchemaType type) {
        return isList(type, Kind.INT) && type.size() > 0;
    }

    /** Whether null stands for it where it is optional, and a primitive where a value is given. */
    static boolean isNumber(SchemaType type) {
        return type.kind() == Kind.INT || type.kind() == Kind.FLOAT || type.kind() == Kind.BOOL;
    }

    /** The type of a value that is there. */
    static String java(SchemaType type) {
        return switch (type.kind()) {
            case TENSOR -> "Tensor";
            case INT -> "long";
            case FLOAT -> "double";
            case BOOL -> "boolean";
            case SCALAR -> "Scalar";
            case STRING -> "String";
            case DTYPE -> "DType";
            case LAYOUT -> "Layout";
            case MEMORY_FORMAT -> "MemoryFormat";
            case QSCHEME -> "QScheme";
            case DEVICE -> "Device";
            case GENERATOR -> "Generator";
            case STORAGE -> "Storage";
            case STREAM -> "Stream";
            case DICT ->
                "Map<" + boxed(type.parts().get(0)) + ", " + boxed(type.parts().get(1)) + ">";
            case LIST -> list(element(type));
            default -> throw new IllegalArgumentException("no Java type for " + type);
        };
    }

    private static String list(SchemaType element) {
        return switch (element.kind()) {
            case INT -> "long[]";
            case FLOAT -> "double[]";
            case BOOL -> "boolean[]";
            case OBJECT -> "List<?>"; // the class of custom objects is of a package above
            case OPTIONAL -> "List<@Nullable " + java(element(element)) + ">";
            default -> "List<" + java(element) + ">";
        };
    }

    static String boxed(SchemaType type) {
        return switch (type.kind()) {
            case INT -> "Long";
            case FLOAT -> "Double";
            case BOOL -> "Boolean";
            default -> java(type);
        };
    }

    static String nullable(String type) {
        return type.endsWith("[]") || type.endsWith("...")
                ? type.replaceFirst("(\\[]|\\.\\.\\.)$", " @Nullable $1")
                : "@Nullable " + type;
    }

    /** As a class file has it: {@code java.util.List} for a list, {@code long[]} for a vararg. */
    static String erased(String type) {
        String bare = type.replace("@Nullable ", "").replace(" @Nullable", "").replaceAll("<.*>", "");
        bare = bare.replace("...", "[]");
        return switch (bare.replace("[]", "")) {
            case "long", "double", "boolean" -> bare;
            case "String", "Long", "Double", "Boolean" -> "java.lang." + bare;
            case "List", "Map" -> "java.util." + bare;
            default -> bare.contains(".") ? bare : "torchffm." + bare;
        };
    }
}
