package torchffm.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.testing.Python;

/**
 * Each public method with nulls, closed tensors and extreme values, in a process that survives it. A few mixtures of bad
 * arguments for each here; as many as one likes with {@code -Dtorchffm.hostile=200}, which {@code make hostile} sets.
 */
class HostileTest {

    private static final int LEAST_METHODS = 300;

    private static HostileRun run;

    @BeforeAll
    static void makeAllCalls(@TempDir Path folder) throws IOException {
        run = new HostileRun(
                folder,
                System.getProperty("torchffm.hostile.classes", "(?!Aten).*"),
                Integer.getInteger("torchffm.hostile", 1),
                Integer.getInteger(HostileRun.SHARE, 1));
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
    void whatIsLeftOutAsDeadlyIsSoInPython() {
        assertEquals(
                HostileRun.deadly(),
                Python.run("hostile_deadly.py").text("died").lines().toList());
    }

    @Test
    void itIsTheWholeLibraryThatWasDriven() {
        assertTrue(run.methods() > LEAST_METHODS, run::figures);
    }
}
