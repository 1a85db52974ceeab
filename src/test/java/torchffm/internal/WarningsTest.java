package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.testing.ChildJvm;

/** LibTorch's warnings come to Java's log. */
class WarningsTest {

    @TempDir
    private Path folder;

    @Test
    void aWarningIsLoggedOnce() {
        ChildJvm.Ended ended = new ChildJvm(folder).nativeAccess().run(WarningProgram.class);
        assertEquals(
                1,
                ended.lines().stream()
                        .filter(line -> line.startsWith(
                                "WARNING: put_ does not have a deterministic implementation, but you set"
                                        + " 'torch.use_deterministic_algorithms(True, warn_only=True)'."))
                        .count(),
                ended::output);
        assertEquals(0, ended.exitValue(), ended::output);
    }
}
