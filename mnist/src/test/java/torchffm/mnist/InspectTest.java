package torchffm.mnist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code inspect} beside {@code inspect_files.py}, which writes the files and says what is in them. */
class InspectTest {

    private static final Pattern FILE = Pattern.compile("\\{\"file\": \"([^\"]*)\"");

    @TempDir
    private static Path folder;

    private static List<String> expected = List.of();

    @BeforeAll
    static void writeFiles() throws IOException, InterruptedException {
        InspectFiles.write(folder);
        expected = Files.readAllLines(folder.resolve("expected.txt"));
    }

    private static Set<String> files() {
        Set<String> files = new LinkedHashSet<>();
        expected.forEach(line -> files.add(fileOf(line)));
        return files;
    }

    private static String fileOf(String line) {
        var matcher = FILE.matcher(line);
        assertTrue(matcher.find(), line);
        return matcher.group(1);
    }

    /** As Python's json writes it, where all but ASCII is escaped; reasons are for people. */
    private static List<String> lines(Cli cli) {
        return cli.out()
                .replaceAll(", \"reason\": \"[^\"]*\"", "")
                .lines()
                .map(InspectTest::ascii)
                .toList();
    }

    private static String ascii(String line) {
        StringBuilder text = new StringBuilder();
        line.chars().forEach(unit -> text.append(unit < 0x80 ? (char) unit + "" : "\\u%04x".formatted(unit)));
        return text.toString();
    }

    @TestFactory
    List<DynamicTest> everyTensorHasPythonsHash() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : files()) {
            tests.add(DynamicTest.dynamicTest(Path.of(file).getFileName().toString(), () -> {
                Cli cli = Cli.run("inspect", "--json", file);
                List<String> wanted = expected.stream()
                        .filter(line -> fileOf(line).equals(file))
                        .toList();
                assertEquals(String.join("\n", wanted), String.join("\n", lines(cli)));
                assertEquals(0, cli.code(), cli.err());
            }));
        }
        return tests;
    }

    @Test
    void aRefusedFileIsALineAndTheOthersGoOn() throws IOException {
        Path damaged = damaged("views.pth");
        Path good = folder.resolve("again.pth");
        Cli cli = Cli.run("inspect", "--json", good, damaged, folder, folder.resolve("none.pth"), good);
        List<String> lines = cli.out().lines().toList();
        assertEquals(4 + 1 + 1 + 1 + 4, lines.size(), cli.out());
        assertTrue(lines.get(4).startsWith("{\"file\": \"" + damaged + "\", \"error\": \""), lines.get(4));
        assertTrue(lines.get(4).contains("CRC-32"), lines.get(4));
        assertTrue(lines.get(5).contains("is a folder"), lines.get(5));
        assertEquals("{\"file\": \"%s\", \"tensors\": 0}".formatted(folder.resolve("none.pth")), lines.get(6));
        assertEquals(lines.subList(0, 4), lines.subList(7, 11));
        assertEquals(1, cli.code());
        assertEquals("", cli.err());
    }

    @Test
    void sparseTensorsWhoseIndicesLieElsewhereAreRefusedAsInPython() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().startsWith("bad-"))
                    .toList();
        }
        assertEquals(8, files.size());
        for (Path file : files) {
            Cli cli = Cli.run("inspect", "--json", file);
            assertTrue(cli.out().contains("\"error\": ") && cli.out().lines().count() == 1, cli.out());
        }
    }

    /** A byte of the last tensor is another. */
    private static Path damaged(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("data/0") + 100;
        bytes[at] ^= 1;
        return Files.write(folder.resolve("damaged-" + name), bytes);
    }

    @Test
    void whatIsNamedSafetensorsHasToBe() throws IOException {
        Path file = Files.copy(folder.resolve("again.pth"), folder.resolve("again.SafeTensors"));
        Cli cli = Cli.run("inspect", file);
        assertEquals("error: " + file + ": is named .safetensors, but is a zip archive of torch.save", cli.err());
        assertEquals(1, cli.code());
    }

    @Test
    void aFileMayBeNamedAsPicocliNamesFilesOfArguments() {
        Cli cli = Cli.run("inspect", "--json", "@none.pth");
        assertTrue(cli.out().startsWith("{\"file\": \"@none.pth\", \"error\": "), cli.out());
    }

    @Test
    void theTableHasARowForEachTensor() {
        Cli cli = Cli.run("inspect", folder.resolve("state.pth"));
        List<String> lines = cli.out().lines().toList();
        assertEquals(2 + 9, lines.size(), cli.out());
        assertEquals(folder.resolve("state.pth") + ": a zip archive of torch.save, 9 tensors, 488 bytes", lines.get(0));
        assertTrue(lines.get(2).matches(" *0.weight +float32 +\\(8, 1, 3, 3\\) +288"), lines.get(2));
    }

    @Test
    void statisticsAreThoseOfTheNumbers() {
        Cli cli = Cli.run("inspect", "--stats", folder.resolve("wide.pth"));
        assertTrue(cli.out().contains("min 15000.0, max 26999.0, mean 20999.5"), cli.out());
    }

    @Test
    void theTreeShowsWhatIsNoTensor() {
        Cli cli = Cli.run("inspect", "--tree", folder.resolve("training.pth"));
        assertTrue(cli.out().contains("'epoch': 3\n"), cli.out());
        assertTrue(cli.out().contains("'betas': a tuple of 2\n"), cli.out());
        assertEquals(0, cli.code(), cli.err());
    }

    @Test
    void aTerminalIsGivenNothingThatItObeys() {
        for (String option : new String[] {"--tree", "--stats"}) {
            Cli cli = Cli.run("inspect", option, folder.resolve("keys.pth"));
            assertTrue(cli.out().contains("new\\u{a}line") || cli.out().contains("new\\nline"), cli.out());
            assertFalse(cli.out().contains("\ud800\n"), cli.out());
        }
    }
}
