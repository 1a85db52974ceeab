package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.DType;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyString;
import torchffm.io.tree.StorageSource;

class AtomicFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("model.pth");
    }

    private static void write(Path file, String text) throws IOException {
        try (AtomicFile writing = AtomicFile.replacing(file)) {
            writing.channel().write(ByteBuffer.wrap(text.getBytes()));
            writing.commit();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
        Files.writeString(file, "old");
        write(file, "new");
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("model.pth"), names());
    }

    @Test
    void theOldFileIsThereUntilTheNewOneIsWhole() throws IOException {
        Files.writeString(file, "old");
        try (AtomicFile writing = AtomicFile.replacing(file)) {
            writing.channel().write(ByteBuffer.wrap("ne".getBytes()));
            assertEquals("old", Files.readString(file));
        }
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("model.pth"), names());
    }

    @Test
    void aDiskThatIsFullLeavesTheOldFile() throws IOException {
        Path saved = CheckpointForge.save(CheckpointForge.sampleTree(), file);
        byte[] old = Files.readAllBytes(saved);
        PyDict tree = CheckpointForge.sampleTree();
        tree.put("last", PyStorage.of(DType.UINT8, PyString.CPU, new StorageSource() {
            @Override
            public long size() {
                return 1;
            }

            @Override
            public void read(long offset, MemorySegment target) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
        }));
        CheckpointException failure =
                assertThrows(CheckpointException.class, () -> TreeWriter.write(tree, file, SaveOptions.DEFAULT));
        assertEquals(file + ": cannot be written: No space left on device", failure.getMessage());
        assertTrue(Arrays.equals(old, Files.readAllBytes(file)));
        assertEquals(List.of("model.pth"), names());
    }

    @Test
    void aNewFileHasTheUsualPermissionsAndAReplacedOneItsOwn() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        write(file, "new");
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        write(file, "newer");
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        Path real = Files.writeString(folder.resolve("real.pth"), "old");
        Files.createSymbolicLink(file, real);
        write(file, "new");
        assertTrue(Files.isSymbolicLink(file));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void checkingLeavesNothingBehind() throws IOException {
        Checkpoint.checkWritable(file);
        assertFalse(Files.exists(file));
        assertEquals(List.of(), names());
    }

    @Test
    void aFolderThatIsMissingIsFoundBeforehand() {
        Path target = folder.resolve("missing").resolve("model.pth");
        CheckpointException failure = assertThrows(CheckpointException.class, () -> Checkpoint.checkWritable(target));
        assertEquals(target + ": cannot be written: there is no folder " + target.getParent(), failure.getMessage());
    }

    @Test
    void aPathThatNamesAFolderOrADeviceIsFoundBeforehand() {
        for (Path target : List.of(folder, Path.of("/dev/null"), Path.of("/"))) {
            assertThrows(CheckpointException.class, () -> Checkpoint.checkWritable(target), target::toString);
        }
    }

    @Test
    void aNameWithNothingBeforeItsExtensionIsRefusedAsInPython() {
        Path target = folder.resolve(".pth");
        CheckpointException failure = assertThrows(CheckpointException.class, () -> Checkpoint.checkWritable(target));
        assertTrue(failure.getMessage().contains("something before its extension"));
    }

    @Test
    void theFolderInTheArchiveIsTheNameWithoutItsLastExtension() {
        assertEquals("a.b", ArchiveFolder.of(Path.of("/x.y/a.b.pth")));
        assertEquals("noext", ArchiveFolder.of(Path.of("noext")));
        assertEquals("a", ArchiveFolder.of(Path.of("a.")));
        assertEquals("a b", ArchiveFolder.of(Path.of("a b.pth")));
    }

    @Test
    void theFolderInTheArchiveIsCalledArchiveIfThePathIsNotAscii() {
        assertEquals("archive", ArchiveFolder.of(Path.of("/tmp/ü.pth")));
        assertEquals("archive", ArchiveFolder.of(Path.of("/ü/a.pth")));
    }
}
