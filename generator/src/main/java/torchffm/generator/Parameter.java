package torchffm.generator;

import torchffm.ops.Argument;
import torchffm.ops.SchemaType;
import torchffm.ops.SchemaType.Kind;

/**
 * A parameter of a form.
 *
 * @param name its name in Java
 * @param type as the source has it
 * @param argument the schema's; an options object has none
 */
record Parameter(String name, String type, java.util.Optional<Argument> argument) {

    /** Where a parameter stands. */
    enum Place {
        /** Before others. */
        INNER,
        /** At the end. */
        LAST,
        /** At the end, and the overload's only list of numbers: its elements may come one by one. */
        VARARGS
    }

    static Parameter of(Argument argument, Variant variant, Place place, boolean isNumber) {
        String name = JavaNames.variable(argument.name());
        return new Parameter(name, type(argument.type(), variant, place, isNumber), java.util.Optional.of(argument));
    }

    static Parameter options(String type) {
        return new Parameter("options", type, java.util.Optional.empty());
    }

    private static String type(SchemaType type, Variant variant, Place place, boolean isNumber) {
        SchemaType plain = Types.plain(type);
        if (isNumber && variant.isNumberForTensor()) {
            return variant.scalar();
        }
        if (plain.kind() == Kind.SCALAR && variant.isPrimitive()) {
            return variant.scalar();
        }
        if (Types.isSized(plain) && place != Place.VARARGS && variant.isPrimitive()) {
            return "long";
        }
        if (Types.isList(plain, Kind.TENSOR) && place != Place.INNER && variant.isPrimitive()) {
            return "Tensor...";
        }
        String java = Types.java(plain);
        if (place == Place.VARARGS && (java.equals("long[]") || java.equals("double[]"))) {
            java = java.replace("[]", "...");
        }
        if (!Types.isOptional(type)) {
            return java;
        }
        return Types.isNumber(plain) && variant.isPrimitive() ? java : Types.nullable(boxed(plain, java));
    }

    private static String boxed(SchemaType plain, String java) {
        return Types.isNumber(plain) ? Types.boxed(plain) : java;
    }

    /** Whether it is to be looked at before a call is begun. */
    boolean isAskedFirst() {
        return type.equals("Storage") || type.equals("Stream") || argument.isEmpty();
    }

    String erased() {
        return Types.erased(type);
    }

    /** How a call takes a value: as a parameter, or as an option where the value is an expression. */
    static String write(Argument argument, String value, boolean isChecked) {
        SchemaType plain = Types.plain(argument.type());
        if (Types.isSized(plain)) {
            return ".ints(" + value + ", " + plain.size() + ")";
        }
        if (plain.kind() == Kind.STORAGE) {
            return ".storage(" + value + ".bytes())";
        }
        if (Types.isList(plain, Kind.OBJECT)) {
            return ".objects(\"" + argument.name() + "\", " + value + ")";
        }
        if (Types.isList(plain, Kind.SCALAR)) {
            return ".scalars(" + value + ")";
        }
        boolean isRequired =
                isChecked && argument.type().kind() == Kind.TENSOR || Types.isList(argument.type(), Kind.TENSOR);
        return isRequired ? ".arg(\"" + argument.name() + "\", " + value + ")" : ".arg(" + value + ")";
    }
}
