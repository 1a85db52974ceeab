package torchffm.mnist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every block of the README does what it says, run as it stands there, on a small data set where it reads one. */
class ReadmeTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path LIBRARY = PROJECT.resolve("src/target/torchffm-0.1.0.jar");
    private static final Path BINDINGS = PROJECT.resolve("bindings/target/torchffm-bindings-0.1.0.jar");

    @TempDir
    private static Path java;

    @TempDir
    private static Path python;

    private static List<Block> blocks = List.of();
    private static String javaSays = "";
    private static String pythonSays = "";

    private record Block(String language, String text) {}

    /** Runs the tutorial in both languages, by the blocks and the command line that the README has for it. */
    @BeforeAll
    static void runTheTutorial() throws IOException, InterruptedException {
        blocks = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PROJECT.resolve("README.md")))
                .results()
                .map(match -> new Block(match.group(1), match.group(2)))
                .toList();
        for (Path folder : List.of(java, python)) {
            TinyMnist.write(folder.resolve("data/MNIST/raw"));
        }
        Files.writeString(java.resolve("Tutorial.java"), block("java", "class Tutorial"));
        Files.createSymbolicLink(java.resolve(LIBRARY.getFileName()), LIBRARY);
        Files.createSymbolicLink(java.resolve(BINDINGS.getFileName()), BINDINGS);
        javaSays = shell(java, block("sh", "javac"));
        pythonSays = pythonScript(python, block("python", "class CNN"));
    }

    @Test
    void theTutorialPrintsTheSameAccuracyInBothLanguages() {
        assertTrue(javaSays.startsWith("Test accuracy: "), javaSays);
        assertEquals(pythonSays, javaSays);
    }

    @Test
    void theTutorialWritesTheSameFileInBothLanguages() throws IOException {
        assertArrayEquals(
                Files.readAllBytes(python.resolve("MulticlassCNN.pth")),
                Files.readAllBytes(java.resolve("MulticlassCNN.pth")));
    }

    @Test
    void aFileFromPythonIsReadInJava() throws IOException, InterruptedException {
        Files.writeString(python.resolve("Load.java"), block("java", "class Load"));
        String says = shell(
                python, "java --enable-native-access=ALL-UNNAMED -cp %s:%s Load.java".formatted(LIBRARY, BINDINGS));
        assertEquals(6, says.lines().count(), says);
        assertTrue(says.startsWith("conv1.weight [8, 1, 3, 3]"), says);
    }

    @Test
    void aFileFromJavaIsReadInPython() throws IOException, InterruptedException {
        String says = pythonScript(java, block("python", "torch.load"));
        assertEquals(6, says.lines().count(), says);
        assertTrue(says.startsWith("conv1.weight (8, 1, 3, 3)"), says);
    }

    @Test
    void theProgramsCommandsRun(@TempDir Path folder) throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("mnist"), PROJECT.resolve("mnist"));
        String says = shell(folder, block("sh", "mnist.jar train"));
        assertTrue(says.contains("Epoch [1/1]"), says);
        List<String> accuracies =
                says.lines().filter(line -> line.startsWith("Test accuracy: ")).toList();
        assertEquals(2, accuracies.size(), says);
        assertEquals(accuracies.getFirst(), accuracies.getLast());
        assertTrue(Files.size(folder.resolve("confusion.png")) > 0 && Files.size(folder.resolve("batch.png")) > 0);
    }

    @Test
    void theTwoCommandsAreTargets() throws IOException, InterruptedException {
        for (String command : block("sh", "make train").lines().toList()) {
            shell(PROJECT, command + " --dry-run");
        }
    }

    @Test
    void theMavenSnippetNamesTheLibrary() throws IOException {
        Properties built = new Properties();
        try (JarFile jar = new JarFile(LIBRARY.toFile())) {
            built.load(jar.getInputStream(jar.getEntry("META-INF/maven/org.torchffm/torchffm/pom.properties")));
        }
        String snippet = block("xml", "dependency");
        for (String name : List.of("groupId", "artifactId", "version")) {
            assertTrue(snippet.contains("<%s>%s</%s>".formatted(name, built.getProperty(name), name)), snippet);
        }
    }

    private static String block(String language, String containing) {
        return blocks.stream()
                .filter(block ->
                        block.language().equals(language) && block.text().contains(containing))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the README has no " + language + " with " + containing))
                .text();
    }

    private static String pythonScript(Path folder, String script) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("script.py"), script);
        return shell(folder, System.getProperty("torchffm.peer", "python3") + " script.py");
    }

    /** What a command prints; it must succeed. The java and javac that it calls are this JVM's. */
    private static String shell(Path folder, String command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("readme", ".out");
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", command).directory(folder.toFile());
        String path = Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH");
        shell.environment().put("PATH", path);
        shell.environment().put("OMP_NUM_THREADS", "1");
        shell.redirectErrorStream(true).redirectOutput(output.toFile());
        int code = shell.start().waitFor();
        String says = Files.readString(output);
        Files.delete(output);
        assertEquals(0, code, () -> command + "\n" + says);
        return says;
    }
}
