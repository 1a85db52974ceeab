package torchffm.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import torchffm.testing.Python;

/** Events as a table, beside what {@code profiler_table.py} makes of the same ones. */
class EventTableTest {

    /** Of each its thread, kind, whether it is asynchronous, start, end, and the name with its length. */
    private static final List<String> GIVEN = List.of(
            "1 0 0 1000 900500 9 aten::add",
            "1 0 0 2000 800250 9 aten::mul",
            "1 0 0 2000 700125 9 aten::mul",
            "1 0 0 2001 600063 9 aten::mul",
            "1 0 0 800250 900400 15 aten::contiguous",
            "1 0 0 900500 2500000500 9 aten::add",
            "2 0 0 1500 3999500 80 autograd::engine::evaluate_function: a node of the graph with a very long name…",
            "2 0 0 2500 9999500 9 aten::add",
            "2 0 0 1500 1500 9 aten::abs",
            "2 1 0 5000 6000 9 aten::abs",
            "3 0 1 7000 9000000 10 aten::wait!");

    private static Python.Results peer;

    @BeforeAll
    static void runPython(@TempDir Path folder) throws IOException {
        Path events = folder.resolve("events");
        Files.write(events, GIVEN);
        peer = Python.run("profiler_table.py", events.toString());
    }

    private static EventList given() {
        return EventList.averagesOf(EventTree.build(EventParser.parse(withLengths())));
    }

    /** The lengths in bytes, which the shim writes, and no ends of lines. */
    private static String withLengths() {
        StringBuilder text = new StringBuilder();
        for (String line : GIVEN) {
            String[] parts = line.split(" ", 7);
            parts[5] = Integer.toString(parts[6].getBytes(StandardCharsets.UTF_8).length);
            text.append(String.join(" ", parts));
        }
        return text.toString();
    }

    @Test
    void theTableIsPythonsLetterForLetter() {
        assertEquals(peer.text("table"), given().table());
    }

    @ParameterizedTest
    @EnumSource
    void aSortedTableIsPythonsLetterForLetter(SortBy sortBy) {
        String python = peer.text(sortBy.name().toLowerCase(Locale.ROOT));
        assertEquals(python, given().table(sortBy, 3));
    }

    @Test
    void aTableHasAtLeastOneRow() {
        assertThrows(IllegalArgumentException.class, () -> given().table(SortBy.COUNT, 0));
    }
}
