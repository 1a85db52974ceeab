package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.testing.ChildJvm;

/** No byte beside a segment is read or written, at either end; in a JVM of its own, which it would end. */
class GuardPageTest {

    @TempDir
    private Path folder;

    private ChildJvm.Ended run(String... arguments) {
        return new ChildJvm(folder).nativeAccess().run(GuardPageProgram.class, arguments);
    }

    @Test
    void nothingBesideASegmentIsTouched() {
        ChildJvm.Ended ended = run();
        assertEquals(0, ended.exitValue(), ended::output);
        for (String count : new String[] {"uses", "readings"}) {
            long times = ended.lines().stream()
                    .filter(line -> line.startsWith(count + "="))
                    .mapToLong(line -> Long.parseLong(line.substring(count.length() + 1)))
                    .sum();
            assertTrue(times > 500, ended::output);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"upper", "lower"})
    void aByteTooFarEndsTheProcess(String end) {
        ChildJvm.Ended ended = run(end);
        assertNotEquals(0, ended.exitValue(), ended::output);
        assertTrue(ended.output().contains("SIGSEGV"), ended::output);
    }
}
