package torchffm.generator;

import java.util.List;
import torchffm.ops.Argument;
import torchffm.ops.Schema;

/** Where Python's parser has another default than the schema. */
final class PythonDefaults {

    private PythonDefaults() {}

    /** The schema as Python's parser has it: it reads {@code Mean}, the default of a loss's reduction, as 0, which is none. */
    static Schema of(Schema schema) {
        if (schema.arguments().stream().noneMatch(PythonDefaults::isReduction)) {
            return schema;
        }
        List<Argument> arguments = schema.arguments().stream()
                .map(argument -> isReduction(argument) ? withZero(argument) : argument)
                .toList();
        return new Schema(
                schema.name(), schema.overload(), arguments, schema.returns(), schema.isVararg(), schema.text());
    }

    private static boolean isReduction(Argument argument) {
        return argument.name().equals("reduction") && Long.valueOf(1).equals(argument.defaultValue());
    }

    private static Argument withZero(Argument argument) {
        return new Argument(argument.name(), argument.type(), argument.isKeywordOnly(), true, 0L, argument.aliasing());
    }
}
