package torchffm.hostile;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What the sources say of a method, and class files don't.
 *
 * @param parameters their names
 * @param operator the LibTorch operator that its body begins a call of, or the empty string
 * @param javadoc its comment, or the empty string
 */
public record Written(List<String> parameters, String operator, String javadoc) {

    private static final List<Path> SOURCES = List.of(Path.of("main/java"), Path.of("main/generated"));
    private static final Pattern BEGIN = Pattern.compile("\\.begin\\(\"([^\"]+)\", \"([^\"]*)\"\\)");

    /** Of a method that the sources don't have: what a record or enum has by itself. */
    static final Written UNKNOWN = new Written(List.of(), "", "");

    /** Whether an exception's message has the name of a parameter, or the schema's for it, and is not the JVM's. */
    boolean isNamedBy(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        List<String> words =
                Arrays.stream(message.split("\\W+")).map(Written::plain).toList();
        return parameters.isEmpty()
                || !message.startsWith("Cannot ") && parameters.stream().anyMatch(name -> words.contains(plain(name)));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Writes what a {@link HostileProgram} is to know. */
    static void write(Path file, Map<String, Written> sources) throws IOException {
        Files.write(
                file,
                sources.entrySet().stream()
                        .map(source ->
                                source.getKey() + "\t" + source.getValue().operator() + "\t"
                                        + String.join(" ", source.getValue().parameters()))
                        .toList());
    }

    static Map<String, Written> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(
                        cells -> cells[0],
                        cells -> new Written(
                                cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" ")), cells[1], "")));
    }

    /** All methods and constructors, each by its class, name and parameters' types as {@link Target#key} has them. */
    public static Map<String, Written> all() throws IOException {
        Map<String, Written> found = new TreeMap<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> sources = files.getJavaFileObjectsFromPaths(paths());
            JavacTask task = (JavacTask) compiler.getTask(null, files, _ -> {}, List.of("-proc:none"), null, sources);
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        found.put(key(getCurrentPath(), method), written(docs, getCurrentPath(), method));
                        return null;
                    }
                }.scan(unit, null);
            }
        }
        return found;
    }

    private static List<Path> paths() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")
                                && !file.toString().endsWith("-info.java")
                                && !file.toString().contains("/internal/"))
                        .forEach(paths::add);
            }
        }
        return paths;
    }

    private static Written written(DocTrees docs, TreePath path, MethodTree method) {
        List<String> names = method.getParameters().stream()
                .map(parameter -> parameter.getName().toString())
                .toList();
        Matcher begin = BEGIN.matcher(String.valueOf(method.getBody()));
        String operator = !begin.find() ? "" : begin.group(1) + (begin.group(2).isEmpty() ? "" : "." + begin.group(2));
        DocCommentTree comment = docs.getDocCommentTree(path);
        return new Written(names, operator, String.valueOf(comment == null ? "" : comment));
    }

    private static String key(TreePath path, MethodTree method) {
        ClassTree type = (ClassTree) path.getParentPath().getLeaf();
        String name = method.getReturnType() == null ? "new" : method.getName().toString();
        return type.getSimpleName() + "." + name + "("
                + method.getParameters().stream().map(Written::erased).collect(Collectors.joining(",")) + ")";
    }

    /** Its type without annotations, type arguments and the packages before it; a type variable as it stands. */
    private static String erased(VariableTree parameter) {
        String type = parameter.getType().toString();
        String plain =
                type.replaceAll("@\\w+(\\.\\w+)*", "").replaceAll("<.*>", "").replace("...", "[]");
        return plain.replaceAll("\\s", "").replaceAll("^.*\\.", "");
    }
}
