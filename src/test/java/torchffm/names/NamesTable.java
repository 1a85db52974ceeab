package torchffm.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * PyTorch's public names beside Java's: {@code docs/names.md}. A name in Java's casing on the class that stands for its
 * namespace is found by itself; {@code answers.tsv} says the rest, a line each.
 */
final class NamesTable {

    /** Where a name of each namespace is looked for. */
    private static final Map<String, List<String>> HOLDERS = Map.of(
            "torch", List.of("torchffm.Torch"),
            "torch.Tensor", List.of("torchffm.Tensor"),
            "torch.linalg", List.of("torchffm.Linalg"),
            "torch.fft", List.of("torchffm.Fft"),
            "torch.special", List.of("torchffm.Special"),
            "torch.sparse", List.of("torchffm.Sparse"),
            "torch.autograd", List.of("torchffm.autograd.Autograd"),
            "torch.random", List.of("torchffm.Torch"),
            "torch.nn.functional", List.of("torchffm.nn.Functional"));

    /** What became of a name. */
    enum Kind {
        /** There is a Java name. */
        JAVA,
        /** It is part of how Python works or finds things, and has no meaning elsewhere. */
        MACHINERY,
        /** Python has the name and refuses to do anything for it. */
        REMOVED,
        /** It is not there, for the reason given. */
        MISSING
    }

    /**
     * A line of the table.
     *
     * @param name such as {@code torch.Tensor.add_}
     * @param kind what became of it
     * @param answer the Java name, or the reason
     */
    record Line(String name, Kind kind, String answer) {

        String namespace() {
            return name.substring(0, name.lastIndexOf('.'));
        }
    }

    private NamesTable() {}

    /** The table's lines, in the order of Python's list. */
    static List<Line> lines(Path python, Path answersFile) {
        Map<String, Line> answers = new HashMap<>();
        for (String text : read(answersFile)) {
            String[] parts = text.split("\t", 3);
            answers.put(parts[0], new Line(parts[0], Kind.valueOf(parts[1]), parts[2]));
        }
        List<Line> lines = new ArrayList<>();
        for (String entry : read(python)) {
            String[] parts = entry.split("\t", -1);
            String name = parts[0] + "." + parts[1];
            Line answer = answers.remove(name);
            lines.add(answer != null ? answer : found(name));
        }
        if (!answers.isEmpty()) {
            throw new IllegalStateException("answers.tsv answers for what PyTorch has not: " + answers.keySet());
        }
        return lines;
    }

    private static Line found(String name) {
        String namespace = name.substring(0, name.lastIndexOf('.'));
        String java = camelCase(name.substring(namespace.length() + 1));
        for (String holder : HOLDERS.get(namespace)) {
            if (exists(holder + "#" + java)) {
                return new Line(name, Kind.JAVA, holder + "#" + java);
            }
        }
        return new Line(name, Kind.MISSING, "not there yet");
    }

    /** PyTorch's name in Java's casing: {@code index_add_} is {@code indexAdd_}. */
    private static String camelCase(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter == '_' && i > 0 && i + 1 < name.length()) {
                text.append(Character.toUpperCase(name.charAt(++i)));
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }

    /** Whether there is a public class, or a public method or field of one: {@code torchffm.Tensor#add}. */
    static boolean exists(String java) {
        String[] parts = java.split("#");
        try {
            Class<?> type = Class.forName(parts[0]);
            if (!Modifier.isPublic(type.getModifiers())) {
                return false;
            }
            return parts.length == 1
                    || Stream.<Member>concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getFields()))
                            .anyMatch(member -> member.getName().equals(parts[1]))
                    || parts[1].equals(type.getSimpleName()) && type.getConstructors().length > 0;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** The table as {@code docs/names.md} has it. */
    static String markdown(List<Line> lines) {
        StringBuilder text = new StringBuilder("# PyTorch's names in Java\n\nWritten by `make names-table`; ")
                .append("`NamesTest` holds it to the code.\n\n| namespace | names | in Java | missing | share |\n")
                .append("|---|---:|---:|---:|---:|\n");
        List<String> namespaces = lines.stream().map(Line::namespace).distinct().toList();
        for (String namespace : namespaces) {
            summary(text, "`" + namespace + "`", of(lines, namespace));
        }
        summary(text, "all", lines);
        text.append("\nPython's machinery (types of its compiler, modules, legacy classes) and names that raise ")
                .append("whatever one gives them are listed and not counted.\n");
        for (String namespace : namespaces) {
            text.append("\n## `").append(namespace).append("`\n\n| PyTorch | Java, or why not |\n|---|---|\n");
            for (Line line : of(lines, namespace)) {
                text.append("| `").append(line.name).append("` | ");
                text.append(
                        line.kind == Kind.JAVA
                                ? "`"
                                        + line.answer
                                                .replaceAll("^(java\\.lang|torchffm)\\.", "")
                                                .replace('#', '.') + "`"
                                : (line.kind == Kind.MISSING
                                                ? "**missing**"
                                                : line.kind.name().toLowerCase()) + ": " + line.answer);
                text.append(" |\n");
            }
        }
        return text.toString();
    }

    private static List<Line> of(List<Line> lines, String namespace) {
        return lines.stream().filter(line -> line.namespace().equals(namespace)).toList();
    }

    private static void summary(StringBuilder text, String name, List<Line> lines) {
        long java = count(lines, Kind.JAVA);
        long missing = count(lines, Kind.MISSING);
        text.append(String.format(
                "| %s | %d | %d | %d | %.1f %% |%n", name, java + missing, java, missing, percent(lines)));
    }

    /** How many of the names that count have a Java name. */
    static double percent(List<Line> lines) {
        long java = count(lines, Kind.JAVA);
        return 100.0 * java / Math.max(1, java + count(lines, Kind.MISSING));
    }

    private static long count(List<Line> lines, Kind kind) {
        return lines.stream().filter(line -> line.kind == kind).count();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
