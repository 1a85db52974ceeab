package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.testing.ChildJvm;

/** {@code -Dtorchffm.leaks=trace} says where what was forgotten was made. */
class LeakTraceTest {

    private static String traced;
    private static String untraced;

    @BeforeAll
    static void run(@TempDir Path folder) {
        traced = output(new ChildJvm(folder).option("-Dtorchffm.leaks=trace"), 3);
        untraced = output(new ChildJvm(folder), 0);
    }

    private static String output(ChildJvm jvm, int reports) {
        ChildJvm.Ended ended = jvm.nativeAccess().run(LeakProgram.class, Integer.toString(reports));
        assertEquals(0, ended.exitValue(), ended::output);
        return ended.output();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tensor", "generator", "scope"})
    void whatWasForgottenIsSaid(String what) {
        assertTrue(traced.contains("WARNING: a " + what + " was collected without having been closed"), traced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forgetTensor", "forgetGenerator", "forgetScope"})
    void andWhereItWasMade(String method) {
        assertTrue(traced.contains("at torchffm.LeakProgram." + method + "("), traced);
    }

    @Test
    void whatWasClosedIsNot() {
        assertFalse(traced.contains("LeakProgram.closed"), traced);
    }

    @Test
    void withoutItNothingIs() {
        assertEquals("done", untraced.strip());
    }
}
