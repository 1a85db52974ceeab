package torchffm.io;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.TorchException;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyTensor;
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
public final class Checkpoint implements AutoCloseable {
    private final CheckpointFile file;
    private final TensorMaker maker;
    private final Limits limits;

    private Checkpoint(CheckpointFile file, LoadOptions options) {
        this.file = file;
        this.limits = options.limits();
        this.maker = new TensorMaker(file.bytes(), options);
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
        return open(path, options.script());
    }

    /**
     * Writes a tree: {@code torch.save(tree, path)}, to the byte. The file is written under another name in the same
     * folder, brought to the disk and renamed, so that whatever happens there is either the old file or the new one; who
     * has the old one open, or mapped into memory, keeps it. Storages are written from where they lie, whole and once
     * each, however many tensors view them.
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
        ArchiveFolder.of(path);
        AtomicFile.check(path);
    }

    /**
     * Returns what kind of file it is.
     *
     * @return the kind
     */
    public Format format() {
        return file.format();
    }

    /**
     * Returns what a safetensors file says beside its tensors.
     *
     * @return its {@code __metadata__}; empty for every other file
     */
    public Map<String, String> metadata() {
        return file.metadata();
    }

    /**
     * Returns what the file holds.
     *
     * @return the value that was saved
     */
    public PyValue root() {
        return file.root();
    }

    /**
     * Returns what the file holds under a name: {@code checkpoint["model"]}.
     *
     * @param name the name
     * @return the value
     * @throws CheckpointException if there is none
     */
    public PyValue get(String name) {
        Objects.requireNonNull(name, "name");
        if (!(root() instanceof PyDict dict)) {
            throw file.malformed("holds " + root().kind() + "; a dict with '" + name + "' was expected");
        }
        PyValue value = dict.get(name);
        if (value == null) {
            throw file.malformed("holds a dict without '" + name + "'");
        }
        return value;
    }

    /**
     * Turns a part of the tree into Java's objects: a dict into a {@code Map}, a list into a {@code List}, a str, int or
     * float into Java's, None into null, tensors and Parameters into {@code Tensor}. All else stays what it is.
     *
     * @param value the part
     * @return a new object, whose tensors belong to no {@link TensorScope}
     * @throws CheckpointException if a tensor cannot be read
     */
    public @Nullable Object object(PyValue value) {
        return new TreeObjects(this::entry).of(Objects.requireNonNull(value, "value"));
    }

    /**
     * Turns a dict into a map, as {@link #object} does.
     *
     * @param value the dict
     * @return a new map, in the dict's order
     * @throws CheckpointException if it is no dict, or a tensor cannot be read
     */
    public Map<Object, Object> map(PyValue value) {
        if (!(value instanceof PyDict dict) || dict.type() != PyDict.Kind.DICT) {
            throw file.malformed(
                    "holds " + Objects.requireNonNull(value, "value").kind() + "; a dict was expected");
        }
        return new TreeObjects(this::entry).map(dict);
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

    /**
     * Makes a tensor of one in the tree.
     *
     * @param tensor a tensor in {@link #root()}
     * @return a new tensor, over the storage that it shares with others of this checkpoint
     * @throws CheckpointException if its bytes cannot be read, are damaged, or make no such tensor
     */
    public Tensor tensor(PyTensor tensor) {
        try (var _ = TensorScope.open()) {
            return maker.make(tensor).keep();
        } catch (Malformed malformed) {
            throw file.malformed(String.valueOf(malformed.getMessage()));
        } catch (TorchException refused) {
            throw file.malformed("holds " + tensor.kind() + " that LibTorch refuses: " + refused.getMessage());
        }
    }

    /**
     * Reads the state dict that the file holds.
     *
     * @return the tensors by name
     * @throws CheckpointException if it holds something else, or a tensor cannot be read
     */
    public StateDict stateDict() {
        return stateDict(root());
    }

    /**
     * Reads a state dict somewhere in the tree, such as {@code root().get("model")}.
     *
     * @param value a dict of tensors by name
     * @return the tensors by name, which belong to no {@link TensorScope}
     * @throws CheckpointException if it is something else, or a tensor cannot be read
     */
    public StateDict stateDict(PyValue value) {
        try {
            return StateTree.read(value, this::entry);
        } catch (Malformed other) {
            throw file.malformed(String.valueOf(other.getMessage()));
        }
    }

    /**
     * Reads each storage of the file once, and verifies its checksum where there is one, a mapped one's too.
     *
     * @throws CheckpointException if one cannot be read, or is damaged
     */
    public void verify() {
        TreeStorages.of(root()).forEach(storage -> storage.source().verify());
    }

    private Tensor entry(PyValue value) {
        return value instanceof PyParameter parameter
                ? tensor(parameter.data()).requiresGrad_(parameter.requiresGrad())
                : tensor((PyTensor) value);
    }

    /** Closes the file, and gives back the storages that no tensor uses. */
    @Override
    public void close() {
        maker.close();
        file.close();
    }
}
