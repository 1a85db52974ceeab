package torchffm.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import torchffm.ops.Argument;
import torchffm.ops.Schema;
import torchffm.ops.SchemaType;

/** Which public names Python's modules have, and in which order its parser tries their signatures: {@code names.tsv}. */
final class Names {

    /** For each module, the names with their signatures. */
    private final Map<String, Map<String, List<String>>> modules = new HashMap<>();

    static Names read(Path file) throws IOException {
        Names result = new Names();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                result.modules
                        .computeIfAbsent(columns[0], module -> new HashMap<>())
                        .put(columns[1], Arrays.asList(columns[2].split("\\|")));
            }
        }
        return result;
    }

    boolean has(String module, String name) {
        return modules.getOrDefault(module, Map.of()).containsKey(name);
    }

    /** Whether Python has more behind the name than an operator. */
    boolean isPython(String module, String name) {
        return modules.getOrDefault(module, Map.of())
                .getOrDefault(name, List.of())
                .contains("*");
    }

    /** The place of an overload among those that Python tries; a high number where Python does not know it. */
    int rank(String module, String name, Schema schema) {
        boolean method = module.equals("torch.Tensor");
        String key = schema.arguments().stream()
                .filter(argument -> !(method && argument.name().equals("self")))
                .map(argument -> key(argument))
                .collect(Collectors.joining(" "));
        int index = modules.getOrDefault(module, Map.of())
                .getOrDefault(name, List.of())
                .indexOf(key);
        // Where Python takes a number for a tensor, it does without the overload for scalars.
        int unknown = 2 * schema.arguments().size() + (schema.overload().startsWith("Scalar") ? 1 : 0);
        return index < 0 ? 100 + unknown : index;
    }

    private static String key(Argument argument) {
        SchemaType type = argument.type();
        SchemaType plain = Types.plain(type);
        boolean tensor = plain.kind() == SchemaType.Kind.TENSOR;
        return tensor ? "@" + (argument.name().equals("self") ? "input" : argument.name()) : argument.name();
    }
}
