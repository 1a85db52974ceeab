package torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.testing.ChildJvm;

/**
 * Every operator that LibTorch has registered is called from Java, by the arguments in {@code docs/operators.tsv}; where
 * there is no kernel for it on a CPU, LibTorch says so in the words written there.
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
        Set<String> listed =
                ReachedRow.table().stream().map(ReachedRow::operator).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(Ops.names());
        missing.removeAll(listed);
        missing.removeIf(name -> name.matches("(myns|groups)::.*"));
        assertEquals(Set.of(), missing);
    }

    @Test
    void mostAreReached() throws IOException {
        long reached = ReachedRow.table().stream()
                .filter(row -> !row.outcome().equals(ReachedRow.NOT_REACHED))
                .count();
        double share = (double) reached / ReachedRow.table().size();
        assertTrue(share >= 0.985, () -> reached + " of the table's operators are reached");
    }
}
