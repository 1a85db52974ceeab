package torchffm.io.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.testing.Python;

/**
 * Hundreds of files that somebody made to do harm, each against one rule ({@code test/python/hostile_files}), in a JVM
 * of 512 MiB: each is refused, or read if it is harmless, and neither takes the process with it. The large ones are
 * left out unless {@code make hostile-files} asks for them.
 */
class HostileFilesTest {
    private static final Path SCRIPTS = Path.of("test", "python", "hostile_files");

    private static final Path TABLE = Path.of("..", "docs", "hostile-files.md");

    /** Whether Python is to try them, too, and the table is to be written: minutes. */
    private static final boolean WITH_PYTHON = Boolean.getBoolean("torchffm.hostile.files");

    @TempDir
    static Path folder;

    private static List<HostileFile> files = List.of();
    private static Map<String, HostileRun.Result> results = Map.of();

    /** A line of what the script says of its files. */
    record HostileFile(String name, String fate, String source, String rule) {}

    @BeforeAll
    static void makeAndReadThem() throws IOException {
        Path corpus =
                Python.run(SCRIPTS, "make.py", WITH_PYTHON ? "all" : "quick").dir();
        files = Files.readAllLines(corpus.resolve("cases.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new HostileFile(cells[0], cells[1], cells[2], cells[3]))
                .toList();
        results = HostileRun.of(corpus, files.stream().map(HostileFile::name).toList(), folder);
        if (WITH_PYTHON) {
            Path fare = Python.run(SCRIPTS, "fare.py", corpus.toString()).dir().resolve("fare.tsv");
            HostileTable.write(TABLE, files, results, Files.readAllLines(fare));
        }
    }

    @Test
    void thereAreHundreds() {
        assertTrue(files.size() > 700, () -> files.size() + " files");
    }

    @Test
    void eachIsRefusedOrReadAsItShouldBe() {
        List<String> other = new ArrayList<>();
        for (HostileFile file : files) {
            HostileRun.Result result = results.get(file.name());
            if (!file.fate().equals(result.outcome())) {
                other.add(file.name() + " (" + file.rule() + ") should be " + file.fate() + " but " + result);
            }
        }
        assertEquals(List.of(), other);
    }

    @Test
    void eachRefusalSaysWhichFileAndWhatIsWrong() {
        Map<String, String> silent = files.stream()
                .filter(file -> file.fate().equals("refused"))
                .collect(Collectors.toMap(
                        HostileFile::name, file -> results.get(file.name()).text()));
        silent.entrySet()
                .removeIf(entry -> entry.getValue().startsWith(entry.getKey())
                        && entry.getValue().length() > entry.getKey().length() + 10);
        assertEquals(Map.of(), silent);
    }
}
