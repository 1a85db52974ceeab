package torchffm.generator;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import torchffm.ops.Schema;

/** For each overload the method that takes all its arguments, for who calls them by their names: the replayer. */
final class Manifest {

    private static final String HEADER =
            "# Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.\n"
                    + "# overload, class, method, parameters: each the schema's name of the argument and the erased type;\n"
                    + "# self:this is what the method is called on, options:... has a setter for each other argument\n";

    private final Map<String, String> rows = new TreeMap<>();

    static String name(Schema schema) {
        return schema.overload().isEmpty() ? schema.name() : schema.name() + "." + schema.overload();
    }

    void add(Form form) {
        Overload overload = form.overload();
        String self =
                overload.home().isMethod() ? "self:this" + (form.parameters().isEmpty() ? "" : ",") : "";
        String parameters =
                form.parameters().stream().map(Manifest::parameter).collect(Collectors.joining(",", self, ""));
        String name = name(overload.schema());
        String row = String.join("\t", name, "torchffm." + overload.home().facade, form.name(), parameters);
        if (rows.put(name, row) != null) {
            throw new IllegalStateException("two methods take all arguments of " + name);
        }
    }

    private static String parameter(Parameter parameter) {
        return parameter.argument().map(argument -> argument.name()).orElse("options") + ":"
                + parameter.argument().map(argument -> parameter.erased()).orElse(parameter.type());
    }

    String text() {
        return rows.values().stream().collect(Collectors.joining("\n", HEADER, "\n"));
    }
}
