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

    static Parameter of(Argument argument, Variant variant, boolean isLast, boolean isNumber) {
        String name = JavaNames.variable(argument.name());
        return new Parameter(name, type(argument.type(), variant, isLast, isNumber), java.util.Optional.of(argument));
    }

    static Parameter options(String type) {
        return new Parameter("options", type, java.util.Optional.empty());
    }

    private static String type(SchemaType type, Variant variant, boolean isLast, boolean isNumber) {
        SchemaType plain = Types.plain(type);
        if (isNumber && variant != Variant.OBJECT) {
            return variant.scalar();
        }
        if (plain.kind() == Kind.SCALAR && variant.isPrimitive()) {
            return variant.scalar();
        }
        if (Types.isSized(plain) && !isLast && variant.isPrimitive()) {
            return "long";
        }
        if (Types.isList(plain, Kind.TENSOR) && isLast && variant.isPrimitive()) {
            return "Tensor...";
        }
        String java = Types.java(plain);
        if (isLast && (java.equals("long[]") || java.equals("double[]"))) {
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

    String erased() {
        return Types.erased(type);
    }

    /** How a call takes a value: as a parameter, or as an option where the value is an expression. */
    static String write(Argument argument, String value, boolean isChecked) {
        SchemaType plain = Types.plain(argument.type());
        if (Types.isSized(plain)) {
            return ".ints(" + value + ", " + plain.size() + ")";
        }
        if (Types.isList(plain, Kind.SCALAR)) {
            return ".scalars(" + value + ")";
        }
        boolean isRequired = isChecked && argument.type().kind() == Kind.TENSOR;
        return isRequired ? ".arg(\"" + argument.name() + "\", " + value + ")" : ".arg(" + value + ")";
    }
}
