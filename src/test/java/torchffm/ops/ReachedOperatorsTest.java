package torchffm.ops;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.testing.ChildJvm;

/**
 * Every operator that LibTorch has registered is called from Java, by the arguments in {@code docs/operators.tsv}; where
 * there is no kernel for it on a CPU, LibTorch says so in the words written there, on each kind of tensor that it names.
 */
class ReachedOperatorsTest {

    /** In a process of its own, whose state the operators may change as they like. */
    @Test
    void eachCallEndsAsTheTableSays(@TempDir Path folder) {
        List<String> lines = new ChildJvm(folder)
                .nativeAccess().run(ReachedRow.class).lines().stream()
                        .filter(line -> line.matches("\\w+::[\\w.]+: .*|" + ReachedRow.END))
                        .toList();
        assertEquals(List.of(ReachedRow.END), lines);
    }

    @Test
    void eachRegisteredOperatorIsInTheTable() throws IOException {
        Set<String> missing = new TreeSet<>(Ops.names());
        missing.removeAll(operators().keySet());
        missing.removeIf(name -> name.matches("(myns|groups)::.*"));
        assertEquals(Set.of(), missing);
    }

    /** LibTorch names the backends that have one; each was tried, but for those without data. */
    @Test
    void noKernelIsWrittenWhereNoBackendOfThisMachineHasOne() throws IOException {
        List<String> untried = operators().values().stream()
                .filter(rows -> rows.stream().allMatch(row -> row.outcome().equals(ReachedRow.NO_KERNEL)))
                .filter(rows -> rows.stream().map(ReachedRow::words).anyMatch(words -> words.endsWith("]")))
                .filter(rows -> rows.stream().noneMatch(row -> allTried(row.words(), rows)))
                .map(rows -> rows.getFirst().operator())
                .toList();
        assertEquals(List.of(), untried);
    }

    private static boolean allTried(String words, List<ReachedRow> rows) {
        return words.endsWith("]")
                && rows.stream().map(ReachedRow::backend).toList().containsAll(ReachedWords.backends(words));
    }

    @Test
    void mostAreReached() throws IOException {
        Collection<List<ReachedRow>> all = operators().values();
        long reached = all.stream().filter(ReachedOperatorsTest::isReached).count();
        assertTrue(reached >= 0.998 * all.size(), () -> reached + " of " + all.size() + " operators are reached");
    }

    /** A call returned, or LibTorch says of each that there is no kernel. */
    private static boolean isReached(List<ReachedRow> rows) {
        return rows.stream().anyMatch(row -> row.outcome().equals(ReachedRow.RETURNED))
                || rows.stream().allMatch(row -> row.outcome().equals(ReachedRow.NO_KERNEL));
    }

    private static Map<String, List<ReachedRow>> operators() throws IOException {
        return ReachedRow.table().stream().collect(Collectors.groupingBy(ReachedRow::operator, TreeMap::new, toList()));
    }
}
