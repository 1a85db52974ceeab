package torchffm.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyValue;

/**
 * The tensors of a model by name, in order: what {@code model.state_dict()} returns in Python.
 *
 * <p>Beside the tensors it holds Python's {@code _metadata}: for each module, by the prefix of its names ({@code ""}
 * for the model itself, {@code "features.0"} without a dot at the end), the version of that module's state. Both keep
 * the order in which they were put.
 *
 * <p>{@link #load} reads a file that holds nothing else, as {@link Checkpoint} reads whatever {@code torch.save} wrote: what
 * shares memory in Python shares it here, and a file is never trusted. {@link #save} writes Python's own bytes for the
 * same state dict under the same file name.
 *
 * <p>A state dict is not safe for use by several threads while one of them changes it, or its tensors.
 */
public final class StateDict extends StateEntries {
    private final boolean plain;
    private @Nullable StateMetadata metadata;

    /** Makes an empty state dict, which is saved as a {@code collections.OrderedDict}. */
    public StateDict() {
        this(false);
    }

    private StateDict(boolean plain) {
        this.plain = plain;
    }

    /** Makes one of the same kind and with the same metadata as a tree that {@link StateTree} has checked. */
    StateDict(PyDict tree) {
        this(!tree.isOrdered());
        PyDict attributes = tree.attributes();
        if (attributes != null) {
            for (PyDict.Item item : attributes.items()) {
                metadata = new StateMetadata((PyString) item.key(), (PyDict) item.value());
            }
        }
    }

    /**
     * Makes an empty state dict that is saved as a plain {@code dict}, which has no metadata.
     *
     * @return the state dict
     */
    public static StateDict plain() {
        return new StateDict(true);
    }

    /**
     * Reads a state dict from a file: {@code torch.load(path, map_location="cpu")}.
     *
     * @param path the file
     * @return the state dict. Its tensors are on the CPU, require gradients if they did when they were saved, and
     *     belong to no {@link torchffm.TensorScope}
     * @throws CheckpointException if the file cannot be read, is malformed, or holds what is not a state dict
     */
    public static StateDict load(Path path) {
        return load(path, LoadOptions.DEFAULT);
    }

    /**
     * Reads a state dict from a file: {@code torch.load}.
     *
     * @param path the file
     * @param options how it is read
     * @return the state dict. Its tensors require gradients if they did when they were saved, and belong to no {@link
     *     torchffm.TensorScope}
     * @throws CheckpointException if the file cannot be read, is malformed, or holds what is not a state dict
     */
    public static StateDict load(Path path, LoadOptions options) {
        try (Checkpoint checkpoint = Checkpoint.open(path, options)) {
            return checkpoint.onlyStateDict();
        }
    }

    /**
     * Writes this state dict to a file: {@code torch.save(state_dict, path)}, to the byte. The file is written under
     * another name in the same folder, brought to the disk and renamed, so that whatever happens there is either the
     * old file or the new one. Storages are written from where they lie, whole and once each, however many tensors view
     * them.
     *
     * @param path the file, which is replaced if it exists; its name becomes that of the folder in the archive
     * @throws CheckpointException if the file cannot be written; what was there before is then still there
     * @throws IllegalArgumentException if a tensor is of another kind than {@link #load} reads, or two view the same
     *     memory as different dtypes
     */
    public void save(Path path) {
        Checkpoint.save(path, this);
    }

    /**
     * Puts a tensor at the end, or in the place of the one that has that name already. It is neither copied nor closed.
     *
     * @param name the name
     * @param tensor the tensor
     * @return this
     */
    public StateDict put(String name, Tensor tensor) {
        put(name, Objects.requireNonNull(tensor, "tensor"), false);
        return this;
    }

    /**
     * Puts a tensor that is saved as a {@code torch.nn.Parameter}. A {@code state_dict()} has none, since it detaches
     * them; {@code dict(model.named_parameters())} has.
     *
     * @param name the name
     * @param tensor the tensor
     * @return this
     */
    public StateDict putParameter(String name, Tensor tensor) {
        put(name, Objects.requireNonNull(tensor, "tensor"), true);
        return this;
    }

    /** As in Python, what replaces an entry keeps its place and its key. */
    void put(String name, Object value, boolean parameter) {
        entries.put(Objects.requireNonNull(name, "name"), new Entry(value, parameter));
    }

    /**
     * Puts what is no tensor, a module's extra state ({@code "…_extra_state"}): an object that {@link TreeBuilder} knows.
     *
     * @param name the name
     * @param value the object
     * @return this
     */
    public StateDict putValue(String name, Object value) {
        put(name, Objects.requireNonNull(value, "value"), false);
        return this;
    }

    /**
     * Copies the entries whose names begin alike ({@code ""}: all), but not their tensors.
     *
     * @param prefix what the names begin with
     * @return one of the same kind, with the same metadata
     */
    public StateDict startingWith(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        StateDict found = new StateDict(plain);
        entries.forEach((name, entry) -> {
            if (name.startsWith(prefix)) {
                found.entries.put(name, entry);
            }
        });
        found.metadata = metadata == null ? null : metadata.copy();
        return found;
    }

    /**
     * Takes a prefix off the names that begin with it, which go to the end, and off the metadata's
     * ({@code torch.nn.modules.utils.consume_prefix_in_state_dict_if_present}): {@code "module."} of a model that was
     * trained in parallel, {@code "_orig_mod."} of a compiled one.
     *
     * @param prefix the prefix, with a dot at the end
     */
    public void consumePrefixIfPresent(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        for (String name : List.copyOf(entries.keySet())) {
            if (name.startsWith(prefix)) {
                entries.put(name.substring(prefix.length()), Objects.requireNonNull(entries.remove(name)));
            }
        }
        if (metadata != null) {
            metadata.consumePrefix(prefix);
        }
    }

    /**
     * Notes the version of a module's state: Python's {@code _metadata[prefix] = {"version": version}}.
     *
     * @param prefix the module's path without a dot at the end, {@code ""} for the model itself
     * @param version its version: 1 for most modules, 2 for batch normalisation
     * @return this
     * @throws IllegalStateException if it is a plain dict, which has no metadata
     */
    public StateDict putMetadata(String prefix, long version) {
        Objects.requireNonNull(prefix, "prefix");
        if (plain) {
            throw new IllegalStateException("a plain dict has no metadata; use new StateDict()");
        }
        if (metadata == null) {
            metadata = new StateMetadata();
        }
        metadata.put(prefix, version);
        return this;
    }

    /**
     * Returns the version of a module's state.
     *
     * @param prefix the module's path without a dot at the end, {@code ""} for the model itself
     * @return its version, empty if the metadata does not tell
     */
    public OptionalLong version(String prefix) {
        Objects.requireNonNull(prefix, "prefix");
        return metadata == null ? OptionalLong.empty() : metadata.version(prefix);
    }

    /**
     * Returns the modules that the metadata names, in order.
     *
     * @return their prefixes, in a view that cannot be changed
     */
    public Set<String> prefixes() {
        return metadata == null ? Set.of() : metadata.paths();
    }

    /** The Python value that it is, without what it holds. */
    PyDict emptyTree() {
        return plain ? PyDict.plain() : PyDict.ordered();
    }

    /** Puts what it holds into its value. */
    void fill(PyDict tree, TreeBuilder builder) {
        entries.forEach((name, entry) -> {
            PyValue value = entry.value() instanceof Tensor tensor
                    ? builder.entry(name, tensor, entry.parameter())
                    : builder.value(entry.value());
            tree.put(builder.value(name), value);
        });
        if (metadata != null) {
            tree.setAttributes(metadata.toTree(builder));
        }
    }
}
