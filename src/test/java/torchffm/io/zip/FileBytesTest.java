package torchffm.io.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.io.CheckpointException;

/** What is no file is not read. */
class FileBytesTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsNoFile() {
        CheckpointException refusal = assertThrows(CheckpointException.class, () -> FileBytes.open(folder));
        assertTrue(refusal.getMessage().contains("is a folder"));
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        Path missing = folder.resolve("missing.pth");
        CheckpointException refusal = assertThrows(CheckpointException.class, () -> FileBytes.open(missing));
        assertEquals(missing + ": cannot be read: there is no such file or folder", refusal.getMessage());
    }

    @Test
    void aDeviceIsNotRead() {
        CheckpointException refusal =
                assertThrows(CheckpointException.class, () -> FileBytes.open(Path.of("/dev/zero")));
        assertTrue(refusal.getMessage().contains("device"));
    }
}
