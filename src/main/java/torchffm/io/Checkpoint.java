package torchffm.io;

import java.nio.file.Path;
import java.util.Objects;
import torchffm.TensorScope;
import torchffm.TorchException;
import torchffm.io.tree.PyValue;

/**
 * A checkpoint: whatever {@code torch.save} wrote, as a tree of values, and tensors made of it.
 *
 * <p>{@link #load} reads everything, as {@code torch.load} does. {@link #open} reads names, shapes and types alone, and
 * each tensor's bytes when that tensor is asked for; no LibTorch is needed before. What shares memory in Python shares
 * it here. A file is never trusted: it can name nothing outside a closed list ({@link SafeGlobals}), costs no more than
 * {@link Limits} allow, and the checksum of each record is verified when it is read.
 *
 * <p>A checkpoint may be used by one thread at a time. Closing it closes the file; tensors that were made live on,
 * mapped ones too ({@link LoadOptions#mmap}).
 */
public final class Checkpoint extends CheckpointContents {
    private Checkpoint(CheckpointFile file, LoadOptions options) {
        super(file, options);
    }

    /**
     * Reads a checkpoint, all of it: {@code torch.load(path, map_location="cpu")}.
     *
     * @param path the file
     * @return the checkpoint, whose file is closed already
     * @throws CheckpointException if the file cannot be read, is malformed, forbidden, or larger than the limits
     */
    public static Checkpoint load(Path path) {
        return load(path, LoadOptions.DEFAULT);
    }

    /**
     * Reads a checkpoint, all of it: {@code torch.load}.
     *
     * @param path the file
     * @param options how it is read
     * @return the checkpoint, whose file is closed already, unless it was mapped
     * @throws CheckpointException if the file cannot be read, is malformed, forbidden, or larger than the limits
     */
    public static Checkpoint load(Path path, LoadOptions options) {
        Checkpoint checkpoint = open(path, options);
        try {
            TreeStorages.of(checkpoint.root()).forEach(storage -> storage.moveTo(checkpoint.maker.source(storage)));
            if (!options.isMapped()) {
                checkpoint.file.close();
            }
            return checkpoint;
        } catch (TorchException refused) {
            checkpoint.close();
            throw new CheckpointException(
                    path, null, -1, "holds a storage that LibTorch does not make: " + refused.getMessage(), refused);
        } catch (Throwable failed) {
            checkpoint.close();
            throw failed;
        }
    }

    /**
     * Opens a checkpoint, and reads its tree but no tensor's bytes.
     *
     * @param path the file
     * @return the checkpoint, which is to be closed
     * @throws CheckpointException if the file cannot be read, is malformed, forbidden, or larger than the limits
     */
    public static Checkpoint open(Path path) {
        return open(path, LoadOptions.DEFAULT);
    }

    /**
     * Opens a checkpoint, and reads its tree but no tensor's bytes.
     *
     * @param path the file
     * @param options how it is read
     * @return the checkpoint, which is to be closed
     * @throws CheckpointException if the file cannot be read, is malformed, forbidden, or larger than the limits
     */
    public static Checkpoint open(Path path, LoadOptions options) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(options, "options");
        return new Checkpoint(CheckpointFile.open(path, options), options);
    }

    /**
     * Opens a TorchScript archive, whose code is never looked at.
     *
     * @param path the file
     * @param options how it is read
     * @return a checkpoint of the state dict, and behind it the program's constants as {@code CONSTANTS.c0} …
     * @throws CheckpointException if it is something else, or cannot be read
     */
    public static Checkpoint openScript(Path path, LoadOptions options) {
        Objects.requireNonNull(options, "options");
        return open(path, options.asking(LoadOptions.Asked.SCRIPT));
    }

    /**
     * Opens a file of any {@link Format}, a TorchScript archive as {@link #openScript} does, and everything else as
     * {@link #open(Path, LoadOptions)}: for programs that look into files and do not know what they will find.
     *
     * @param path the file
     * @param options how it is read
     * @return the checkpoint, which is to be closed
     * @throws CheckpointException if the file cannot be read, is malformed, forbidden, or larger than the limits
     */
    public static Checkpoint openAny(Path path, LoadOptions options) {
        Objects.requireNonNull(options, "options");
        return open(path, options.asking(LoadOptions.Asked.ANY));
    }

    /**
     * Writes a tree: {@code torch.save(tree, path)}, to the byte. The file is written under another name in the same
     * folder, brought to the disk and renamed, so that whatever happens there is either the old file or the new one; who
     * has the old one open, or mapped into memory, keeps it. Storages are written from where they lie, whole and once
     * each, however many tensors view them. What a killed save of the same file has left behind, a file
     * {@code .torchffm-*.tmp}, is removed by one that comes ten minutes later or more.
     *
     * @param path the file, which is replaced if it exists; its name becomes that of the folder in the archive
     * @param tree what it is to hold: a {@link PyValue}, or what a {@link TreeBuilder} turns into one
     * @throws CheckpointException if the file cannot be written; what was there before is then still there
     * @throws IllegalArgumentException if something in the tree cannot be saved
     */
    public static void save(Path path, Object tree) {
        save(path, tree, SaveOptions.DEFAULT);
    }

    /**
     * Writes a tree as {@link #save(Path, Object)} does, with options.
     *
     * @param path the file, which is replaced if it exists; its name becomes that of the folder in the archive
     * @param tree what it is to hold: a {@link PyValue}, or what a {@link TreeBuilder} turns into one
     * @param options how it is written
     * @throws CheckpointException if the file cannot be written; what was there before is then still there
     * @throws IllegalArgumentException if something in the tree cannot be saved
     */
    public static void save(Path path, Object tree, SaveOptions options) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(tree, "tree");
        Objects.requireNonNull(options, "options");
        try (var _ = TensorScope.open()) {
            TreeWriter.write(new TreeBuilder().of(tree), path, options);
        }
    }

    /**
     * Finds out, before the work whose result is to be saved, whether {@link #save} can write there.
     *
     * @param path the file that is to be written
     * @throws CheckpointException if it cannot be
     */
    public static void checkWritable(Path path) {
        ArchiveFolder.of(Objects.requireNonNull(path, "path"));
        AtomicFile.check(path);
    }

    /**
     * Lists the tensors by the paths that lead to them.
     *
     * @return the list
     * @throws CheckpointException if a tensor is reached by too many paths
     */
    public TensorListing listing() {
        return TensorListing.of(this, file, limits);
    }
}
