package torchffm.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import torchffm.names.NamesTable.Kind;
import torchffm.names.NamesTable.Line;

/** The table of PyTorch's names is complete, true, and nearly without gaps. {@code make names-table} writes it anew. */
class NamesTest {

    private static final Path PYTHON = Path.of("..", "generator", "names.tsv");
    private static final Path ANSWERS = Path.of("test", "resources", "torchffm", "names", "answers.tsv");
    private static final Path TABLE = Path.of("..", "docs", "names.md");
    private static final double LEAST_PERCENT = 97;

    private final List<Line> lines = NamesTable.lines(PYTHON, ANSWERS);

    @Test
    void theTableIsWhatTheCodeGivesToday() throws IOException {
        String today = NamesTable.markdown(lines);
        if (Boolean.getBoolean("torchffm.write")) {
            Files.writeString(TABLE, today);
        }
        assertEquals(today, Files.readString(TABLE), "docs/names.md is not true any more: make names-table");
    }

    @Test
    void everyJavaNameIsThere() {
        List<Line> wrong = lines.stream()
                .filter(line -> line.kind() == Kind.JAVA && !NamesTable.exists(line.answer()))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void nearlyEveryNameIsThere() {
        assertTrue(NamesTable.percent(lines) >= LEAST_PERCENT, () -> NamesTable.percent(lines) + " %");
    }
}
