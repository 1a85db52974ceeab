package torchffm.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import torchffm.DType;
import torchffm.Torch;
import torchffm.hostile.Candidates.Candidate;
import torchffm.io.Checkpoint;
import torchffm.io.Limits;
import torchffm.io.LoadOptions;
import torchffm.io.SafeGlobals;
import torchffm.io.SaveOptions;
import torchffm.io.TensorListing;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyMetaTensor;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyValue;

/** Checkpoints, what is in them, and how they are read. */
@NullUnmarked
final class FileCandidates {

    private static Path file;

    private FileCandidates() {}

    static Map<Class<?>, List<Candidate>> all() {
        Map<Class<?>, List<Candidate>> all = new LinkedHashMap<>();
        all.put(Checkpoint.class, one("a checkpoint", FileCandidates::checkpoint));
        all.put(TensorListing.class, one("a listing", () -> checkpoint().listing()));
        all.put(LoadOptions.class, one("usual options", () -> LoadOptions.DEFAULT));
        all.put(SaveOptions.class, one("usual options", () -> SaveOptions.DEFAULT));
        all.put(Limits.class, one("usual limits", () -> Limits.DEFAULT));
        all.put(SafeGlobals.class, one("NumPy's", () -> SafeGlobals.NUMPY));
        all.put(PyDict.class, one("a dict", PyDict::plain));
        all.put(PyTensor.class, one("a tensor's value", FileCandidates::meta));
        all.put(
                PyValue.class,
                List.of(
                        new Candidate("a dict", PyDict::plain),
                        new Candidate("None", () -> PyValue.None.NONE),
                        new Candidate("a tensor's value", FileCandidates::meta)));
        return all;
    }

    private static List<Candidate> one(String label, Supplier<Object> value) {
        return List.of(new Candidate(label, value));
    }

    private static PyTensor meta() {
        return new PyMetaTensor(DType.FLOAT32, new long[] {2, 3}, new long[] {3, 1}, false);
    }

    /** Its file is one for all, and gone with the process's temporary files. */
    private static Checkpoint checkpoint() {
        if (file == null) {
            try {
                Path made = Files.createTempFile("hostile", ".pth");
                made.toFile().deleteOnExit();
                Checkpoint.save(made, Map.of("w", Torch.ones(2, 3)));
                file = made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Checkpoint.open(file);
    }
}
