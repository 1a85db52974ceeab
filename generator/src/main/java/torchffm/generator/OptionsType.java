package torchffm.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import torchffm.DType;
import torchffm.ops.Argument;
import torchffm.ops.Schema;

/**
 * A class of optional arguments, shared by the overloads with the same.
 *
 * @param name the class's
 * @param arguments what its setters are for
 */
record OptionsType(String name, List<Argument> arguments) {

    static final String PACKAGE = "torchffm.options";

    /** The names of those that many share; another is called after the first that has it. */
    private static final Map<String, String> WELL_KNOWN = Map.of(
            "dtype layout device pin_memory", "TensorOptions",
            "dtype layout device pin_memory memory_format", "TensorLikeOptions");

    /** The options of all overloads, by what they are. */
    static final class Registry {
        private final Map<String, OptionsType> byKey = new TreeMap<>();

        OptionsType of(Schema schema) {
            List<Argument> optional = Overload.optional(schema);
            String key = optional.stream()
                    .map(one -> one.type() + " " + one.name() + "=" + Literals.of(one))
                    .collect(Collectors.joining(", "));
            return byKey.computeIfAbsent(key, absent -> new OptionsType(name(schema, optional), optional));
        }

        private String name(Schema schema, List<Argument> optional) {
            String base = schema.name().substring("aten::".length());
            String known = WELL_KNOWN.get(optional.stream().map(Argument::name).collect(Collectors.joining(" ")));
            String first = known != null ? known : JavaNames.type(base) + "Options";
            String stem = JavaNames.type(base);
            List<String> candidates = List.of(
                    first,
                    known != null && optional.getFirst().defaultValue() == DType.INT64 ? "Int64" + known : first,
                    stem + JavaNames.type("_" + schema.overload()) + "Options",
                    stem + "DefaultOptions",
                    stem + "Options2");
            return candidates.stream().filter(this::isFree).findFirst().orElseThrow();
        }

        private boolean isFree(String name) {
            return byKey.values().stream().noneMatch(other -> other.name().equals(name));
        }

        Iterable<OptionsType> all() {
            return byKey.values();
        }
    }

    String source() {
        Source out = new Source(PACKAGE);
        out.javadoc(
                "",
                List.of(
                        "The optional arguments of an operator, by their names; what is not set is what PyTorch has by default."));
        out.line("public final class " + name + " {");
        for (Argument argument : arguments) {
            String type = type(argument);
            String value = Literals.of(argument) + (type.equals("@Nullable Long") ? "L" : "");
            value = value.replace("nullL", "null");
            out.blank();
            out.line("    private " + type + " " + variable(argument)
                    + (value.equals("null") ? "" : " = " + (value.startsWith("{") ? "new long[] " + value : value))
                    + ";");
        }
        out.blank();
        out.javadoc("    ", List.of("All as by default."));
        out.line("    public " + name + "() {}");
        for (Argument argument : arguments) {
            accessors(out, argument);
        }
        out.line("}");
        return out.text();
    }

    private void accessors(Source out, Argument argument) {
        String variable = variable(argument);
        String type = type(argument);
        String description = "{@code " + argument.type() + " " + argument.name() + "}, " + Literals.ofPython(argument)
                + " by default";
        out.blank();
        out.javadoc(
                "    ",
                List.of("Sets {@code " + argument.name() + "}.", "", "@param value " + description, "@return this"));
        boolean isNumbers = type.matches("(long|double)( @Nullable )?\\[]");
        String given = isNumbers ? type.replace("[]", "...") : type;
        out.line("    public " + name + " " + variable + "(" + given + " value) {");
        out.line("        " + variable + " = value;");
        out.line("        return this;");
        out.line("    }");
        String boxed = Types.java(Types.plain(argument.type()));
        if (boxed.equals("Scalar")) {
            numberSetter(out, argument, "double", "Scalar.of(value)");
            numberSetter(out, argument, "long", "Scalar.of(value)");
        } else if (type.equals("@Nullable Long")) { // an int is no Long
            numberSetter(out, argument, "long", "value");
        } else if (type.equals("@Nullable Double")) {
            numberSetter(out, argument, "double", "value");
        }
        out.blank();
        out.javadoc("    ", List.of("What {@code " + argument.name() + "} is.", "", "@return " + description));
        out.line("    public " + type + " " + variable + "() {");
        out.line("        return " + variable + ";");
        out.line("    }");
    }

    private void numberSetter(Source out, Argument argument, String type, String value) {
        String variable = variable(argument);
        out.blank();
        out.javadoc(
                "    ", List.of("Sets {@code " + argument.name() + "}.", "", "@param value a number", "@return this"));
        out.line("    public " + name + " " + variable + "(" + type + " value) {");
        out.line("        " + variable + " = " + value + ";");
        out.line("        return this;");
        out.line("    }");
    }

    static String variable(Argument argument) {
        return JavaNames.variable(argument.name());
    }

    private static String type(Argument argument) {
        return Parameter.of(argument, Variant.OBJECT, Parameter.Place.INNER, false)
                .type();
    }
}
