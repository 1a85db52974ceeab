package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.testing.ChildJvm;

/**
 * A tensor is never freed in the middle of a native call on it: {@code -Dtorchffm.test.soak.seconds} (60) in all, shared
 * evenly by the races of {@link RaceProgram}.
 */
class RaceTest {

    private static final int RACES = 6;
    private static final double SECONDS =
            Double.parseDouble(System.getProperty("torchffm.test.soak.seconds", "60")) / RACES;
    private static final Pattern SUMMARY = Pattern.compile("(\\d+) results, (\\d+) refused, (-?\\d+) left");

    @ParameterizedTest
    @ValueSource(strings = {"unheld", "closed", "scoped", "owned", "graph", "generator"})
    void aUseGivesItsResultOrFindsTheTensorClosed(String race, @TempDir Path folder) throws Exception {
        ChildJvm.Ended ended = new ChildJvm(folder)
                .nativeAccess()
                .option("-Xmx256m")
                .option("-XX:+UseSerialGC")
                // Freed memory is overwritten, and from 64 KiB on unmapped: a use of it does not go unnoticed.
                .variable("MALLOC_PERTURB_", "165")
                .variable("MALLOC_MMAP_THRESHOLD_", "65536")
                .run(RaceProgram.class, race, Double.toString(SECONDS));
        Path crash = folder.resolve("hs_err.log");
        assertEquals(
                0, ended.exitValue(), () -> ended.output() + (Files.exists(crash) ? "crashed: " + head(crash) : ""));
        Matcher summary = SUMMARY.matcher(ended.lines().getLast());
        assertTrue(summary.matches() && Long.parseLong(summary.group(1)) > 0, ended.output());
        assertEquals("0", summary.group(3), "tensors left: " + ended.output());
        System.out.println(race + ": " + summary.group() + " in " + SECONDS + " s");
    }

    private static String head(Path crash) {
        try (var lines = Files.lines(crash)) {
            return String.join("\n", lines.limit(60).toList());
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
