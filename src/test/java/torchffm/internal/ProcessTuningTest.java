package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Torch;
import torchffm.testing.ChildJvm;

/** {@code -Dtorchffm.tune=on} sets what nobody has set, and without it nothing is; each in a JVM of its own. */
class ProcessTuningTest {

    private ChildJvm jvm;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        jvm = new ChildJvm(folder)
                .nativeAccess()
                .option("-Xmx64m")
                .option("-XX:+UseG1GC")
                .variable("LIBTORCH", Torch.info().libtorchPath().toString())
                .variable("OMP_WAIT_POLICY", null)
                .variable("MALLOC_MMAP_THRESHOLD_", null)
                .variable("MALLOC_TRIM_THRESHOLD_", null)
                .variable("GLIBC_TUNABLES", null);
    }

    private void gives(String waitPolicy, boolean mapped, int interval) {
        assertEquals(
                List.of(
                        "OMP_WAIT_POLICY=" + waitPolicy,
                        "a block of its own: " + mapped,
                        "G1PeriodicGCInterval=" + interval),
                jvm.run(TuningProgram.class, Integer.toString(interval)).lines());
    }

    @Test
    void withoutBeingAskedNothingIsSet() {
        gives("", true, 0);
    }

    @Test
    void allIsSetWhereItIsAskedFor() {
        jvm.option("-Dtorchffm.tune=on");
        gives("PASSIVE", false, 1000);
    }

    @Test
    void theHostsWaitPolicyStays() {
        jvm.option("-Dtorchffm.tune=on").variable("OMP_WAIT_POLICY", "ACTIVE");
        gives("ACTIVE", false, 1000);
    }

    @Test
    void theHostsMmapThresholdStays() {
        jvm.option("-Dtorchffm.tune=on").variable("MALLOC_MMAP_THRESHOLD_", "65536");
        gives("PASSIVE", true, 1000);
    }

    @Test
    void theHostsTrimThresholdKeepsMallocAsItIs() {
        jvm.option("-Dtorchffm.tune=on").variable("MALLOC_TRIM_THRESHOLD_", "131072");
        gives("PASSIVE", true, 1000);
    }

    @Test
    void theHostsTunablesKeepMallocAsItIs() {
        jvm.option("-Dtorchffm.tune=on").variable("GLIBC_TUNABLES", "glibc.malloc.trim_threshold=131072");
        gives("PASSIVE", true, 1000);
    }

    @Test
    void theHostsCollectorIntervalStays() {
        jvm.option("-Dtorchffm.tune=on").option("-XX:G1PeriodicGCInterval=5000");
        gives("PASSIVE", false, 5000);
    }
}
