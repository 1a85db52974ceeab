package torchffm.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import torchffm.ops.Aliasing;
import torchffm.ops.Argument;
import torchffm.ops.Schema;
import torchffm.ops.SchemaType.Kind;

/**
 * What a method returns, and how it comes out of a call.
 *
 * @param type as the source has it
 * @param head what stands before the call
 * @param call what the call ends with
 * @param then a line behind it; null where there is none
 */
record Finish(
        String type, String head, String call, @Nullable String then) {

    static Finish of(Overload overload, ResultType.Registry results) {
        Schema schema = overload.schema();
        List<Argument> returns = schema.returns();
        if (returns.isEmpty()) {
            return new Finish("void", "", ".run()", null);
        }
        List<Optional<Argument>> written =
                returns.stream().map(result -> written(schema, result)).toList();
        if (returns.size() > 1) {
            return several(overload, results, written);
        }
        if (written.getFirst().isPresent()) {
            Argument argument = written.getFirst().get();
            return new Finish(
                    Types.java(argument.type()), "", ".run()", "return " + variable(overload, argument) + ";");
        }
        return switch (returns.getFirst().type().kind()) {
            case TENSOR -> new Finish("Tensor", "return ", ".tensor()", null);
            case INT -> new Finish("long", "return ", ".integer()", null);
            case FLOAT -> new Finish("double", "return ", ".number()", null);
            case BOOL -> new Finish("boolean", "return ", ".bool()", null);
            case SCALAR -> new Finish("Scalar", "return ", ".scalar()", null);
            case DTYPE -> new Finish("DType", "return ", ".dtype()", null);
            case QSCHEME -> new Finish("QScheme", "return ", ".qscheme()", null);
            case LIST -> list(returns.getFirst());
            case DICT ->
                new Finish(
                        Types.java(returns.getFirst().type()),
                        "ResultReader results = ",
                        ".results()",
                        "return results.get(0);");
            default -> throw new IllegalArgumentException("no Java type for the result of " + schema);
        };
    }

    private static Finish list(Argument result) {
        if (!Types.isList(result.type(), Kind.TENSOR)) {
            throw new IllegalArgumentException("no Java type for the result " + result.type());
        }
        return new Finish("List<Tensor>", "return ", ".tensors()", null);
    }

    private static Finish several(Overload overload, ResultType.Registry results, List<Optional<Argument>> written) {
        ResultType type = results.of(overload.schema(), overload.home() == Home.ATEN && !Home.isOut(overload.schema()));
        String name = ResultType.PACKAGE + "." + type.name();
        boolean areAllWritten = written.stream().allMatch(Optional::isPresent);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            int index = i;
            values.add(written.get(i)
                    .map(argument -> variable(overload, argument))
                    .orElseGet(() -> "results.get(" + index + ")"));
        }
        String made = "return new " + name + "(" + String.join(", ", values) + ");";
        if (areAllWritten) {
            return new Finish(name, "", ".run()", made);
        }
        String aliases = IntStream.range(0, written.size())
                .mapToObj(i -> written.get(i)
                        .map(argument -> "List.<NativeTensor>of(" + variable(overload, argument) + ")")
                        .orElse("List.<NativeTensor>of()"))
                .collect(Collectors.joining(", "));
        boolean hasWritten = written.stream().anyMatch(Optional::isPresent);
        return new Finish(
                name,
                "ResultReader results = ",
                ".results(" + (hasWritten ? "List.of(" + aliases + ")" : "") + ")",
                made);
    }

    private static Optional<Argument> written(Schema schema, Argument result) {
        Aliasing aliasing = result.aliasing();
        if (aliasing == null || !aliasing.isWrite()) {
            return Optional.empty();
        }
        return schema.arguments().stream()
                .filter(argument -> argument.aliasing() != null
                        && argument.aliasing().isWrite()
                        && argument.aliasing().sets().equals(aliasing.sets()))
                .findFirst();
    }

    private static String variable(Overload overload, Argument argument) {
        boolean isThis = overload.home().isMethod()
                && Home.self(overload.schema()).filter(self -> self == argument).isPresent();
        return isThis ? "self()" : JavaNames.variable(argument.name());
    }
}
