package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Torch;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;

/** Saving where something is already, and what is made of Java's objects; TripsTest compares the bytes with Python's. */
class CheckpointSaveTest {
    @TempDir
    private Path folder;

    private Path saved(float... elements) {
        Path file = folder.resolve("model.pt");
        Checkpoint.save(file, Torch.tensor(elements, elements.length));
        return file;
    }

    @Test
    void whatIsReadFromAFileCanBeSavedOverIt() {
        Path file = saved(1, 2, 3);
        try (Checkpoint opened = Checkpoint.open(file)) {
            Checkpoint.save(file, List.of(opened.root(), opened.root()));
        }
        try (Checkpoint again = Checkpoint.load(file)) {
            PyList list = (PyList) again.root();
            assertSame(list.items().get(0), list.items().get(1));
            assertArrayEquals(
                    new float[] {1, 2, 3},
                    again.tensor((PyTensor) list.items().get(0)).toFloatArray());
        }
    }

    @Test
    void oneStringObjectIsOneStringAndAnEqualOneIsAnother() {
        TreeBuilder tree = new TreeBuilder();
        String text = "lr";
        assertSame(tree.of(text), tree.of(text));
        assertNotSame(tree.of(text), tree.of(new String(text)));
        assertSame(PyString.CPU, tree.of("cpu"));
    }

    @Test
    void whatNoCheckpointHoldsIsRefusedByTheNameOfItsClass() {
        Path file = folder.resolve("model.pt");
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Checkpoint.save(file, Map.of("now", new StringBuilder())));
        assertTrue(refused.getMessage().contains("java.lang.StringBuilder"), refused.getMessage());
        assertEquals(List.of(), List.of(folder.toFile().list()));
    }

    @Test
    void anAlignmentThatNoHeaderHasRoomForIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SaveOptions.DEFAULT.alignment(0));
        assertThrows(IllegalArgumentException.class, () -> SaveOptions.DEFAULT.alignment(1 << 16));
    }

    /** What the JDK records of files that are brought to the disk while something is saved. */
    private Set<Path> forced(SaveOptions options) throws IOException {
        Path events = Files.createTempFile("forced", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.start();
            Checkpoint.save(folder.resolve("model.pt"), List.of(1, 2), options);
            recording.stop();
            recording.dump(events);
            return RecordingFile.readAllEvents(events).stream()
                    .map(event -> Path.of(event.getString("path")))
                    .filter(path -> path.normalize().startsWith(folder))
                    .collect(Collectors.toSet());
        } finally {
            Files.delete(events);
        }
    }

    @Test
    void aFileAndItsFolderAreBroughtToTheDiskUnlessTheOptionsSayOtherwise() throws IOException {
        assertEquals(2, forced(SaveOptions.DEFAULT).size());
        byte[] durable = Files.readAllBytes(folder.resolve("model.pt"));
        assertEquals(Set.of(), forced(SaveOptions.DEFAULT.durable(false)));
        assertArrayEquals(durable, Files.readAllBytes(folder.resolve("model.pt")));
        assertEquals(List.of("model.pt"), List.of(folder.toFile().list()));
    }
}
