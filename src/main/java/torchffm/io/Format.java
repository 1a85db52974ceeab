package torchffm.io;

import java.nio.file.Path;
import java.util.Objects;
import torchffm.io.pickle.Budget;
import torchffm.io.zip.FileBytes;

/** The kinds of file that are read, told by what they hold and never by their names. */
public enum Format {
    /** {@code torch.save} since 1.6: a zip archive with a pickle. */
    TORCH,
    /** {@code torch.jit.save}: a zip archive with a program, whose tensors are read and whose code is not. */
    TORCHSCRIPT,
    /** {@code torch.save} before 1.6: pickles, and the storages behind them. */
    LEGACY,
    /** {@code torch.save} before 0.1.10: a tar archive. */
    TAR,
    /** Hugging Face's safetensors. */
    SAFETENSORS,
    /** A model in several files, by Hugging Face's index of them: {@code model.safetensors.index.json} or the like. */
    SHARDED,
    /** {@code numpy.save}: one array. */
    NPY,
    /** {@code numpy.savez}: a zip archive of arrays. */
    NPZ;

    /**
     * Tells what a file is.
     *
     * @param path the file
     * @return its kind, by its first bytes and, if it is an archive, the names in it
     * @throws CheckpointException if it cannot be read, or is of none of these kinds
     */
    public static Format of(Path path) {
        try (FileBytes file = FileBytes.open(Objects.requireNonNull(path, "path"))) {
            return CheckpointFile.format(file, new Budget(Limits.DEFAULT));
        }
    }
}
