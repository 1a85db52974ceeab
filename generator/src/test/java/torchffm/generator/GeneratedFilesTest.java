package torchffm.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.ops.Ops;

/** What is committed is what the generator gives today. */
class GeneratedFilesTest {

    private static final Path ROOT = Path.of("..");
    private static final String MANIFEST = "parity/src/main/resources/torchffm/parity/typed.tsv";

    private static Map<String, String> files = Map.of();

    @BeforeAll
    static void generate() throws IOException {
        files = Generate.files(ROOT);
    }

    @Test
    void theCommittedFilesAreWhatTheGeneratorGives() throws IOException {
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path committed = ROOT.resolve(file.getKey());
            if (!Files.exists(committed) || !Files.readString(committed).equals(file.getValue())) {
                differing.add(file.getKey());
            }
        }
        assertEquals(List.of(), differing, "make generate writes them");
    }

    @Test
    void nothingElseLiesBesideThem() throws IOException {
        Set<String> others = new TreeSet<>(Generate.existing(ROOT));
        others.removeAll(files.keySet());
        assertEquals(Set.of(), others);
    }

    @Test
    void everyAtenOverloadHasOneMethodThatTakesAllItsArguments() {
        List<String> typed = files.getOrDefault(MANIFEST, "")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        List<String> registered = Ops.names().stream()
                .filter(name -> name.startsWith("aten::"))
                .sorted()
                .toList();
        assertTrue(typed.size() > 3000);
        assertEquals(registered, typed.stream().sorted().toList());
    }
}
