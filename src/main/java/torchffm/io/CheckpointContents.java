package torchffm.io;

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

/** What an open checkpoint holds: its tree, and what is made of a part of it. */
abstract sealed class CheckpointContents implements AutoCloseable permits Checkpoint {
    final CheckpointFile file;
    final TensorMaker maker;
    final Limits limits;

    CheckpointContents(CheckpointFile file, LoadOptions options) {
        this.file = file;
        this.limits = options.limits();
        this.maker = new TensorMaker(file.bytes(), options);
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
     * Makes a tensor of one in the tree.
     *
     * @param tensor a tensor in {@link #root()}
     * @return a new tensor, over the storage that it shares with others of this checkpoint
     * @throws CheckpointException if its bytes cannot be read, are damaged, or make no such tensor
     */
    public Tensor tensor(PyTensor tensor) {
        try (var _ = TensorScope.open()) {
            return maker.make(Objects.requireNonNull(tensor, "tensor")).keep();
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

    /** The state dict of a file that is read for it alone: no storage outlives the only tensor over it. */
    StateDict onlyStateDict() {
        if (root() instanceof PyDict dict) {
            maker.useOnce(StorageUses.once(dict));
        }
        return stateDict();
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
            return StateTree.read(Objects.requireNonNull(value, "value"), this::entry);
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
