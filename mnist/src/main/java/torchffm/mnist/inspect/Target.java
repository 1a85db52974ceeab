package torchffm.mnist.inspect;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.io.Checkpoint;
import torchffm.io.NumPyFiles;
import torchffm.io.SafeTensors;
import torchffm.io.SaveOptions;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyValue;

/** A format that {@code convert} writes. */
public enum Target {
    /** {@code torch.save} since 1.6. */
    PTH("a .pth file", true),
    /** {@code torch.save} before 1.6. */
    LEGACY("a legacy file", true),
    /** Hugging Face's. */
    SAFETENSORS("safetensors", false),
    /** {@code numpy.savez}. */
    NPZ("an .npz archive", false);

    private final String words;
    private final boolean holdsTrees;

    Target(String words, boolean holdsTrees) {
        this.words = words;
        this.holdsTrees = holdsTrees;
    }

    /**
     * Tells by a file's name what it is to be.
     *
     * @param file the file
     * @return the format, or null if the name does not tell
     */
    public static @Nullable Target of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".safetensors")) {
            return SAFETENSORS;
        }
        if (name.endsWith(".npz")) {
            return NPZ;
        }
        if (name.endsWith(".legacy") || name.matches(".*\\.legacy\\.[a-z]+")) {
            return LEGACY;
        }
        return name.matches(".*\\.(pth|pt|bin|ckpt|pkl)(\\.tar)?") ? PTH : null;
    }

    /** Whether it holds all that {@code torch.save} does, and not only tensors by name. */
    boolean holdsTrees() {
        return holdsTrees;
    }

    /** Whether it holds what a safetensors file says beside its tensors. */
    boolean holdsMetadata() {
        return this == SAFETENSORS;
    }

    /** Writes what it can hold. */
    void write(PyValue value, Map<String, String> metadata, Path file) {
        switch (this) {
            case PTH -> Checkpoint.save(file, value);
            case LEGACY -> Checkpoint.save(file, value, SaveOptions.DEFAULT.legacy(true));
            case SAFETENSORS -> SafeTensors.save(file, (PyDict) value, metadata);
            case NPZ -> NumPyFiles.savez(file, (PyDict) value);
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
