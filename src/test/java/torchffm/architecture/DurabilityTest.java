package torchffm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file is on the disk before it gets its name: a rename that outlives a power failure must not name an empty one. */
class DurabilityTest {

    /** Compares its copy with the jar's bytes at each start, and writes it anew where they differ. */
    private static final String SHIM = "torchffm.internal.Shim";

    /** Forces what it wrote, as a test of its own sees. */
    private static final String WRITEBACK = "torchffm.io.WritebackChannel";

    private static boolean forces(JavaCodeUnit code) {
        return calls(code, FileChannel.class, "force")
                || code.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getName().equals(WRITEBACK)
                                && call.getTarget().getName().equals("force"));
    }

    @Test
    void theChannelThatForcesForOthersDoesSo() {
        List<JavaCodeUnit> forcing = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("torchffm").stream()
                        .filter(owner -> owner.getName().equals(WRITEBACK))
                        .flatMap(owner -> owner.getCodeUnits().stream())
                        .filter(code -> code.getName().equals("force"))
                        .toList();
        assertEquals(1, forcing.size());
        assertTrue(calls(forcing.getFirst(), FileChannel.class, "force"));
    }

    private static boolean calls(JavaCodeUnit code, Class<?> owner, String method) {
        return code.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getTarget().getName().equals(method));
    }

    @Test
    void whoRenamesAFileIntoPlaceHasForcedItToTheDisk() {
        List<JavaCodeUnit> renaming = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("torchffm").stream()
                        .filter(owner -> !owner.getName().equals(SHIM))
                        .flatMap(owner -> owner.getCodeUnits().stream())
                        .filter(code -> calls(code, Files.class, "move"))
                        .toList();
        assertTrue(renaming.size() >= 2, renaming::toString);
        assertEquals(List.of(), renaming.stream().filter(code -> !forces(code)).toList());
    }
}
