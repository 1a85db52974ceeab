package torchffm.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import torchffm.ops.Ops;
import torchffm.ops.Schema;

/**
 * Writes the typed layer of the library: a method for each overload of LibTorch's {@code aten} operators, in the folder of
 * generated sources, and the list of them for the replayer.
 */
public final class Generate {

    private static final String SOURCES = "src/main/generated/";
    private static final String MANIFEST = "parity/src/main/resources/torchffm/parity/typed.tsv";

    private final Path root;
    private final Names names;
    private final Deadly deadly;
    private final OptionsType.Registry options = new OptionsType.Registry();
    private final ResultType.Registry results = new ResultType.Registry();
    private final Map<Home, List<Overload>> homes = new EnumMap<>(Home.class);
    private final Map<Home, Set<String>> handwritten = new EnumMap<>(Home.class);
    private final Map<String, String> files = new TreeMap<>();
    private final Manifest manifest = new Manifest();

    private Generate(Path root) throws IOException {
        this.root = root;
        names = Names.read(root.resolve("generator/names.tsv"));
        deadly = Deadly.read(root.resolve(Deadly.TABLE));
    }

    /**
     * Writes the files.
     *
     * @param arguments the project's folder
     * @throws IOException if one can't be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Map<String, String> files = files(root);
        for (String stale : existing(root)) {
            if (!files.containsKey(stale)) {
                Files.delete(root.resolve(stale));
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                Files.writeString(path, file.getValue());
            }
        }
    }

    /** What is to be written: the files' texts, by their paths. */
    static Map<String, String> files(Path root) throws IOException {
        return new Generate(root).generate();
    }

    /** The generated files that there are. */
    static List<String> existing(Path root) throws IOException {
        Path folder = root.resolve(SOURCES);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    private Map<String, String> generate() throws IOException {
        List<Schema> schemas = Ops.names().stream()
                .filter(name -> name.startsWith("aten::"))
                .map(name -> Ops.find(name).schema())
                .toList();
        for (Home home : Home.values()) {
            schemas.forEach(schema -> place(schema, home));
        }
        Set<String> whole = new HashSet<>();
        for (Home home : Home.values()) {
            write(home, whole);
        }
        options.all().forEach(type -> put(OptionsType.PACKAGE, type.name(), type.source()));
        results.all().forEach(type -> put(ResultType.PACKAGE, type.name(), type.source()));
        files.put(MANIFEST, manifest.text());
        return files;
    }

    private void place(Schema schema, Home home) {
        boolean isElsewhere = home == Home.ATEN
                && homes.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(overload -> Manifest.name(overload.schema()).equals(Manifest.name(schema)));
        Optional<String> name = home.name(schema, names);
        if (name.isPresent() && !isElsewhere && !isByHand(home, name.get())) {
            Schema own = home.module.equals("torch") ? PythonDefaults.of(schema) : schema;
            homes.computeIfAbsent(home, absent -> new ArrayList<>()).add(overload(own, home, name.get()));
        }
    }

    /** Whether what Python's own code adds to an operator is there, written by hand. */
    private boolean isByHand(Home home, String name) {
        String method = JavaNames.method(name) + "(";
        return names.isPython(home.module, name)
                && handwritten.computeIfAbsent(home, this::handwritten).stream()
                        .anyMatch(signature -> signature.startsWith(method));
    }

    private Overload overload(Schema schema, Home home, String name) {
        boolean hasOptions = Overload.optional(schema).size() > Overload.MOST_OPTIONAL;
        return new Overload(schema, home, name, hasOptions ? Optional.of(options.of(schema)) : Optional.empty());
    }

    private void write(Home home, Set<String> whole) {
        List<Overload> overloads = new ArrayList<>(homes.getOrDefault(home, List.of()));
        if (home == Home.ATEN) {
            for (Home other : Home.values()) { // whose whole form gave way to one that is written by hand
                homes.getOrDefault(other, List.of()).stream()
                        .map(Overload::schema)
                        .filter(schema -> other != Home.ATEN && !other.isSecond() && whole.add(Manifest.name(schema)))
                        .forEach(schema -> overloads.add(
                                overload(schema, home, home.name(schema, names).orElseThrow())));
            }
        }
        List<Form> forms =
                new Claims(home, names, handwritten.computeIfAbsent(home, this::handwritten)).forms(overloads);
        for (Form form : forms) {
            if (form.isWhole()
                    && !home.isSecond()
                    && (home == Home.ATEN
                            || whole.add(Manifest.name(form.overload().schema())))) {
                manifest.add(form);
            }
        }
        put(home.inPackage(), home.type, ClassFile.source(home, forms, results, deadly));
    }

    private Set<String> handwritten(Home home) {
        try {
            return Handwritten.signatures(
                    root.resolve("src/main/java").resolve(home.inPackage().replace('.', '/')), home.facade);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String inPackage, String type, String source) {
        files.put(SOURCES + inPackage.replace('.', '/') + "/" + type + ".java", source);
    }
}
