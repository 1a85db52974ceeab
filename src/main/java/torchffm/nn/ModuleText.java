package torchffm.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/** A module as Python prints it ({@code Module.__repr__}). */
final class ModuleText {
    private ModuleText() {}

    /** The class's simple name; for an anonymous class that of what it extends. */
    static String name(Module module) {
        Class<?> type = module.getClass();
        while (type.isAnonymousClass()) {
            type = type.getSuperclass();
        }
        return type.getSimpleName();
    }

    static String of(Module module) {
        String extra = module.extraRepr();
        List<String> lines = new ArrayList<>();
        if (!extra.isEmpty()) {
            lines.addAll(List.of(extra.split("\n", -1)));
        }
        if (lines.size() == 1 && module.registry.children.isEmpty()) {
            return name(module) + "(" + extra + ")";
        }
        module.registry.children.forEach((name, child) -> lines.add(indent("(" + name + "): " + child)));
        return lines(module, lines);
    }

    /** A module's name, and lines between parentheses. */
    static String lines(Module module, List<String> lines) {
        return lines.isEmpty() ? name(module) + "()" : name(module) + "(\n  " + String.join("\n  ", lines) + "\n)";
    }

    /** A line for each parameter of a container. */
    static String parameters(Map<String, @Nullable Tensor> parameters, Function<Tensor, String> type) {
        List<String> lines = new ArrayList<>();
        parameters.forEach((name, parameter) -> {
            if (parameter != null) {
                String size = Arrays.stream(parameter.shape())
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining("x"));
                String device = parameter.device().isCpu() ? "" : " (" + parameter.device() + ")";
                lines.add("  (" + name + "): Parameter containing: [" + type.apply(parameter) + " of size " + size
                        + device + "]");
            }
        });
        return String.join("\n", lines);
    }

    /** Indents all lines but the first, and empties blank ones. */
    static String indent(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
            lines[i] = lines[i].isBlank() ? "" : "  " + lines[i];
        }
        return String.join("\n", lines);
    }
}
