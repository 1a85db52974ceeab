package torchffm.nn;

import java.util.ArrayList;
import java.util.List;

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
        module.registry.children.forEach((name, child) -> lines.add("(" + name + "): " + indent(of(child))));
        return lines.isEmpty() ? name(module) + "()" : name(module) + "(\n  " + String.join("\n  ", lines) + "\n)";
    }

    /** Indents all lines but the first, and empties blank ones. */
    private static String indent(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 1; i < lines.length; i++) {
            lines[i] = lines[i].isBlank() ? "" : "  " + lines[i];
        }
        return String.join("\n", lines);
    }
}
