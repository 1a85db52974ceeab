package torchffm.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import torchffm.ops.Argument;
import torchffm.ops.Schema;

/** Writes the methods of a class. */
final class MethodWriter {

    private static final String INDENT = "    ";

    private final Source out;
    private final Home home;
    private final ResultType.Registry results;
    private final Deadly deadly;

    /** The lists that defaults need, by their constants' names. */
    private final Map<String, List<?>> constants = new TreeMap<>();

    MethodWriter(Source out, Home home, ResultType.Registry results, Deadly deadly) {
        this.out = out;
        this.home = home;
        this.results = results;
        this.deadly = deadly;
    }

    Map<String, List<?>> constants() {
        return constants;
    }

    void write(Form form) {
        Overload overload = form.overload();
        Schema schema = overload.schema();
        Finish finish = Finish.of(overload, results);
        out.blank();
        out.javadoc(INDENT, javadoc(form, finish));
        String modifiers = home.isMethod() ? "public final " : "public static ";
        List<String> parameters = form.parameters().stream()
                .map(parameter -> parameter.type() + " " + parameter.name())
                .toList();
        out.head(INDENT, modifiers + finish.type() + " " + form.name(), parameters, " {");
        for (Parameter parameter : form.parameters()) {
            if (parameter.isAskedFirst()) {
                out.line(INDENT + INDENT + "Objects.requireNonNull(" + parameter.name() + ", \"" + parameter.name()
                        + "\");");
            }
        }
        List<String> calls = new ArrayList<>();
        calls.add(begin(schema));
        schema.arguments().forEach(argument -> calls.add(argument(form, argument)));
        calls.add(finish.call());
        out.chain(INDENT + INDENT, finish.head() + "Operators", calls);
        if (finish.then() != null) {
            out.line(INDENT + INDENT + finish.then());
        }
        out.line(INDENT + "}");
    }

    private String begin(Schema schema) {
        return ".begin(\"" + schema.name() + "\", \"" + schema.overload() + "\")";
    }

    private String argument(Form form, Argument argument) {
        boolean isThis = home.isMethod()
                && Home.self(form.overload().schema())
                        .filter(self -> self == argument)
                        .isPresent();
        if (isThis) {
            return ".arg(this)";
        }
        for (Parameter parameter : form.parameters()) {
            if (parameter.argument().filter(own -> own == argument).isPresent()) {
                boolean isTensor = parameter.erased().equals("torchffm.Tensor");
                return Parameter.write(argument, parameter.name(), home != Home.ATEN && isTensor);
            }
        }
        if (form.hasOptions()) {
            return Parameter.write(argument, "options." + OptionsType.variable(argument) + "()", false);
        }
        if (argument.defaultValue() instanceof List<?> list) {
            constants.put(Literals.constant(list), list);
        }
        return Literals.write(argument);
    }

    private List<String> javadoc(Form form, Finish finish) {
        Overload overload = form.overload();
        String schema = overload.schema().text().substring("aten::".length());
        List<String> lines = new ArrayList<>();
        lines.add("{@code " + overload.home().module + "." + overload.name() + "}: {@code " + schema + "}.");
        deadly.of(overload.schema()).forEach(lines::add);
        lines.add("");
        for (Parameter parameter : form.parameters()) {
            lines.add("@param " + parameter.name() + " "
                    + parameter.argument().map(MethodWriter::description).orElse("what else there is to set"));
        }
        if (!finish.type().equals("void")) {
            String results = overload.schema().text().replaceFirst(".*\\) -> ", "");
            lines.add("@return {@code " + results + "}");
        }
        if (lines.size() == 2) {
            lines.removeLast();
        }
        return lines;
    }

    private static String description(Argument argument) {
        return "{@code " + argument.type() + "}"
                + (argument.hasDefault() ? ", " + Literals.ofPython(argument) + " by default" : "");
    }
}
