package torchffm.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The signatures that classes written by hand have taken. They are read from their sources: while one of them has what a
 * generated class has, too, the library does not compile.
 */
final class Handwritten {

    private static final Pattern METHOD = Pattern.compile(
            "(?m)^    (?!return|new|throw)(?:[\\w.<>\\[\\]?@]+,? )+(\\w+)\\(([^()]*)\\)(?: throws [\\w, ]+)? \\{$");

    private Handwritten() {}

    /** Those of the classes of a facade's chain: {@code Tensor} has {@code Tensor.java} and {@code Tensor….java}. */
    static Set<String> signatures(Path folder, String facade) throws IOException {
        Set<String> result = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> belongs(file, facade)).toList()) {
                Matcher method = METHOD.matcher(Files.readString(file));
                while (method.find()) {
                    result.add(method.group(1) + erased(method.group(2)));
                }
            }
        }
        return result;
    }

    /** Whether it is the facade's or a layer of it, which says so in its Javadoc. */
    private static boolean belongs(Path file, String facade) {
        String name = file.getFileName().toString();
        if (name.equals(facade + ".java")) {
            return true;
        }
        try {
            return name.endsWith(".java") && Files.readString(file).contains("A layer of {@link " + facade + "}");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String erased(String parameters) {
        String plain =
                parameters.replaceAll("<[^<>]*>", "").replaceAll("<[^<>]*>", "").strip();
        List<String> types = plain.isEmpty() ? List.of() : Arrays.asList(plain.split(",\\s*"));
        return types.stream()
                .map(parameter -> parameter.substring(0, parameter.lastIndexOf(' ')))
                .map(type -> Types.erased(type.replaceAll("@(?!Nullable)\\w+ ", "")))
                .collect(Collectors.joining(",", "(", ")"));
    }
}
