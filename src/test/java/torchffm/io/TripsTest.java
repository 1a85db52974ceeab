package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import torchffm.TensorScope;
import torchffm.testing.Python;

/** Round trips with Python: every kind of object in every form of file, by {@code trips.py}. */
class TripsTest {
    private static final Map<String, SaveOptions> OPTIONS = Map.of(
            "default", SaveOptions.DEFAULT,
            "legacy", SaveOptions.DEFAULT.legacy(true),
            "no checksums", SaveOptions.DEFAULT.checksums(false),
            "alignment 4096", SaveOptions.DEFAULT.alignment(4096),
            "alignment 1", SaveOptions.DEFAULT.alignment(1),
            "ünicode", SaveOptions.DEFAULT);

    @TempDir
    static Path java;

    private static Python.Results python;
    private static Set<String> names;

    @BeforeAll
    static void savesOnBothSides() throws IOException {
        OPTIONS.forEach((option, options) -> TripCases.ALL.forEach((name, make) -> {
            try (var _ = TensorScope.open()) {
                Path file = file(java, option, name);
                Files.createDirectories(file.getParent());
                TreeBuilder tree = new TreeBuilder();
                Checkpoint.save(file, tree.of(make.apply(tree)), options);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        python = Python.run("trips.py", java.toString());
        Path folder = python.dir().resolve("default");
        try (Stream<Path> files = Files.walk(folder)) {
            names = files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".pt"))
                    .map(name -> name.substring(0, name.length() - ".pt".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Path file(Path folder, String option, String name) {
        return folder.resolve(option).resolve(name + ".pt");
    }

    /** Reports what fails of all files, not the first alone. */
    private static void forEach(Set<String> cases, BiConsumer<String, String> check) {
        assertAll(OPTIONS.keySet().stream()
                .flatMap(option -> cases.stream().map(name -> (Executable) () -> {
                    try {
                        check.accept(option, name);
                    } catch (RuntimeException e) {
                        throw new AssertionError(option + "/" + name, e);
                    }
                })));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checkpoint load(String option, String name) {
        LoadOptions options = LoadOptions.DEFAULT.addSafeGlobals(
                SafeGlobals.NUMPY, SafeGlobals.record("trip_python_cases", "Config"));
        return Checkpoint.load(file(python.dir(), option, name), options);
    }

    @Test
    void atLeast150KindsOfObjectAreSavedInAtLeast5FormsOfFile() {
        assertTrue(names.size() >= 150, names.size() + " kinds");
        assertTrue(TripCases.ALL.size() * 2 >= names.size(), TripCases.ALL.size() + " of them built in Java");
        Map<String, Long> byKind = names.stream()
                .collect(Collectors.groupingBy(name -> name.split("/")[0], TreeMap::new, Collectors.counting()));
        System.out.println(names.size() + " kinds of object, " + TripCases.ALL.size() + " of them built in Java, in "
                + OPTIONS.size() + " forms of file: " + byKind);
    }

    @Test
    void javaReadsWhatPythonReadsOfEachFile() {
        forEach(names, (option, name) -> {
            String expected =
                    new String(bytes(python.dir().resolve(option).resolve(name + ".txt")), StandardCharsets.UTF_8);
            try (Checkpoint checkpoint = load(option, name)) {
                assertEquals(expected, TripText.of(checkpoint.root()), () -> option + "/" + name);
            }
        });
    }

    @Test
    void whatIsBuiltInJavaIsSavedAsPythonsOwnBytes() {
        forEach(
                TripCases.ALL.keySet(),
                (option, name) -> assertArrayEquals(
                        bytes(file(python.dir(), option, name)),
                        bytes(file(java, option, name)),
                        () -> option + "/" + name));
    }

    @Test
    void whatIsReadAndSavedAgainHasTheSameBytes(@TempDir Path again) {
        forEach(names, (option, name) -> {
            Path file = file(again, option, name);
            try {
                Files.createDirectories(file.getParent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            try (Checkpoint checkpoint = load(option, name)) {
                Checkpoint.save(file, checkpoint.root(), OPTIONS.get(option));
            }
            assertArrayEquals(bytes(file(python.dir(), option, name)), bytes(file), () -> option + "/" + name);
        });
    }

    @Test
    void pythonReadsWhatJavaSaved() {
        assertEquals("", python.text("back"));
    }
}
