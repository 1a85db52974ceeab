package torchffm.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import torchffm.ops.Argument;
import torchffm.ops.Schema;
import torchffm.ops.SchemaType;
import torchffm.ops.SchemaType.Kind;

/**
 * A record of several results, shared by the operators with the same.
 *
 * @param name the class's
 * @param fields its components' names
 * @param types their types, as the source has them
 */
record ResultType(String name, List<String> fields, List<String> types) {

    static final String PACKAGE = "torchffm.returns";

    private static final int LONGEST_NAME = 3;

    /** The records of all operators, by what they are. */
    static final class Registry {
        private final Map<String, ResultType> byKey = new TreeMap<>();

        ResultType of(Schema schema, boolean mayBeUndefined) {
            List<String> fields = new ArrayList<>();
            List<String> types = new ArrayList<>();
            boolean isNamed =
                    schema.returns().stream().noneMatch(result -> result.name().isEmpty());
            for (Argument result : schema.returns()) {
                String field = result.name().replaceFirst("_out$", "");
                fields.add(isNamed ? JavaNames.variable(field) : "result" + fields.size());
                types.add(type(result.type(), isNamed ? field.startsWith("grad") : mayBeUndefined));
            }
            String key = fields + " " + types;
            return byKey.computeIfAbsent(
                    key, absent -> new ResultType(name(schema, fields, types, isNamed), fields, types));
        }

        private static String type(SchemaType type, boolean mayBeUndefined) {
            String java = Types.java(type);
            return mayBeUndefined && type.kind() == Kind.TENSOR ? Types.nullable(java) : java;
        }

        private String name(Schema schema, List<String> fields, List<String> types, boolean isNamed) {
            String name;
            if (isNamed && fields.size() <= LONGEST_NAME) {
                name = fields.stream().map(JavaNames::type).collect(Collectors.joining());
            } else if (!isNamed && types.stream().allMatch(type -> type.equals("Tensor"))) {
                name = "Tensors" + types.size();
            } else if (!isNamed && types.stream().allMatch(type -> type.equals("@Nullable Tensor"))) {
                name = "NullableTensors" + types.size();
            } else {
                name = JavaNames.type(schema.name().substring("aten::".length())) + "Result";
            }
            boolean isTaken =
                    byKey.values().stream().anyMatch(other -> other.name().equals(name));
            return isTaken ? name + JavaNames.type(schema.name().substring("aten::".length())) : name;
        }

        Iterable<ResultType> all() {
            return byKey.values();
        }
    }

    String source() {
        Source out = new Source(PACKAGE);
        List<String> lines = new ArrayList<>(List.of("What an operator with several results returns.", ""));
        List<String> components = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            boolean isNullable = types.get(i).contains("@Nullable");
            lines.add("@param " + fields.get(i) + " {@code " + fields.get(i) + "}"
                    + (isNullable ? "; null where there is none" : ""));
            components.add(types.get(i) + " " + fields.get(i));
        }
        out.javadoc("", lines);
        out.head("", "public record " + name, components, " {}");
        return out.text();
    }
}
