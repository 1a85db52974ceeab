package torchffm.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The text of a generated class, as it is written. */
final class Source {

    private static final String NOTE =
            "// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.";
    private static final int WIDTH = 120;

    private static final Map<String, String> IMPORTS = new TreeMap<>(Map.of(
            "List", "java.util.List",
            "Map", "java.util.Map",
            "Objects", "java.util.Objects",
            "Nullable", "org.jspecify.annotations.Nullable",
            "Operators", "torchffm.internal.Operators",
            "ResultReader", "torchffm.internal.ResultReader",
            "NativeTensor", "torchffm.internal.NativeTensor"));

    /** A name in a package of generated classes, to be imported. */
    private static final Pattern QUALIFIED = Pattern.compile("\\btorchffm\\.(?:options|returns)\\.(\\w+)");

    private final String inPackage;
    private final List<String> lines = new ArrayList<>();

    Source(String inPackage) {
        this.inPackage = inPackage;
    }

    void line(String line) {
        lines.add(line);
    }

    void append(Source other) {
        lines.addAll(other.lines);
    }

    void blank() {
        lines.add("");
    }

    void javadoc(String indent, List<String> paragraphs) {
        line(indent + "/**");
        for (String paragraph : paragraphs) {
            String hanging = paragraph.startsWith("@") ? "    " : "";
            String prefix = indent + " * ";
            StringBuilder current = new StringBuilder(prefix);
            for (String word : paragraph.split(" ")) {
                boolean starts = current.toString().isBlank()
                        || current.toString().strip().equals("*");
                if (!starts && current.length() + 1 + word.length() > WIDTH) {
                    line(current.toString());
                    current = new StringBuilder(prefix + hanging).append(word);
                } else {
                    current.append(starts ? "" : " ").append(word);
                }
            }
            line(current.toString().stripTrailing());
        }
        line(indent + " */");
    }

    /** A statement that is a chain of calls, broken at the dots where it is too long. */
    void chain(String indent, String head, List<String> calls) {
        StringBuilder current = new StringBuilder(indent + head);
        for (String call : calls) {
            if (current.length() + call.length() > WIDTH - 1) {
                line(current.toString());
                current = new StringBuilder(indent + "        ");
            }
            current.append(call);
        }
        line(current + ";");
    }

    /** A method's head, broken after the parenthesis or between its parameters where it is too long. */
    void head(String indent, String before, List<String> parameters, String after) {
        String whole = indent + before + "(" + String.join(", ", parameters) + ")" + after;
        if (whole.length() <= WIDTH) {
            line(whole);
            return;
        }
        line(indent + before + "(");
        StringBuilder current = new StringBuilder(indent + "        ");
        for (int i = 0; i < parameters.size(); i++) {
            String next = parameters.get(i) + (i < parameters.size() - 1 ? "," : ")" + after);
            boolean starts = current.toString().isBlank();
            if (!starts && current.length() + 1 + next.length() > WIDTH) {
                line(current.toString());
                current = new StringBuilder(indent + "        ").append(next);
            } else {
                current.append(starts ? "" : " ").append(next);
            }
        }
        line(current.toString());
    }

    String text() {
        String body = String.join("\n", lines) + "\n";
        StringBuilder imports = new StringBuilder();
        Map<String, String> all = new TreeMap<>(IMPORTS);
        QUALIFIED.matcher(body).results().forEach(found -> all.put(found.group(1), found.group()));
        body = QUALIFIED.matcher(body).replaceAll("$1");
        String imported = body;
        if (!inPackage.equals("torchffm")) {
            for (String type :
                    List.of("DType", "Device", "Generator", "Layout", "MemoryFormat", "QScheme", "Scalar", "Tensor")) {
                all.put(type, "torchffm." + type);
            }
        }
        all.entrySet().stream()
                .filter(entry -> Pattern.compile("(?m)^(?! *\\*).*\\b" + entry.getKey() + "\\b")
                        .matcher(imported)
                        .find())
                .map(entry -> "import " + entry.getValue() + ";\n")
                .sorted()
                .forEach(imports::append);
        return NOTE + "\npackage " + inPackage + ";\n\n" + imports + (imports.isEmpty() ? "" : "\n") + body;
    }
}
