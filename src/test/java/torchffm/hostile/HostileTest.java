package torchffm.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.testing.Python;

/**
 * Each public method with nulls, closed tensors and extreme values, in a process that survives it. A few mixtures of bad
 * arguments for each here, and a part of the calls of {@code Aten}, which are half of all. {@code make hostile} makes all,
 * as many mixtures as one likes ({@code -Dtorchffm.hostile=200}), and finds memory that was overrun.
 */
class HostileTest {

    private static final int ATEN_SHARE = 5;
    private static final int LEAST_METHODS = 6000;

    private static HostileRun run;

    @BeforeAll
    static void makeAllCalls(@TempDir Path folder) throws IOException {
        run = new HostileRun(
                folder,
                System.getProperty("torchffm.hostile.classes", ".*"),
                Integer.getInteger("torchffm.hostile", 1),
                Integer.getInteger(HostileRun.SHARE, ATEN_SHARE));
        run.run();
        System.out.println("hostile: " + run.figures());
    }

    @Test
    void theProcessSurvives() {
        assertEquals(List.of(), run.crashes());
    }

    @Test
    void aNullIsRefusedByNameAndNothingIsConfused() {
        assertEquals(List.of(), run.problems());
    }

    @Test
    void whatIsLeftOutAsDeadlyIsSoInPython(@TempDir Path folder) throws IOException {
        Candidates candidates = new Candidates();
        List<Target> targets = Targets.all();
        Learning.of(targets, candidates);
        Map<String, Written> sources = Written.all();
        List<String> examples = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (DeadlyCall line : DeadlyCall.all(DeadlyCall.TABLE)) {
            List<String> calls = line.examples(targets, sources, candidates);
            assertFalse(calls.isEmpty(), () -> "no method calls " + line.operator());
            for (String call : calls) {
                examples.add(call);
                expected.add(line.signal() + " " + call);
            }
        }
        Path file = Files.write(folder.resolve("examples"), examples);
        List<String> ends = Python.run("hostile_deadly.py", file.toString())
                .text("ends")
                .lines()
                .toList();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            seen.add(ends.get(i) + " " + examples.get(i));
        }
        assertEquals(String.join("\n", expected), String.join("\n", seen));
    }

    @Test
    void theJavadocOfWhatIsDeadlyCitesTheList() throws IOException {
        List<DeadlyCall> deadly = DeadlyCall.all(DeadlyCall.TABLE);
        List<String> silent = new ArrayList<>();
        Written.all().forEach((method, source) -> {
            boolean isListed = deadly.stream()
                    .anyMatch(line -> line.operator().matcher(source.operator()).matches());
            if (isListed != source.javadoc().contains("docs/deadly.tsv")) {
                silent.add(method);
            }
        });
        assertEquals(List.of(), silent);
    }

    @Test
    void itIsTheWholeLibraryThatWasDriven() {
        assertTrue(run.methods() > LEAST_METHODS, run::figures);
    }
}
