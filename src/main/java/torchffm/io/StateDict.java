package torchffm.io;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyString;

/**
 * The tensors of a model by name, in order: what {@code model.state_dict()} returns in Python.
 *
 * <p>Beside the tensors it holds Python's {@code _metadata}: for each module, by the prefix of its names ({@code ""}
 * for the model itself, {@code "features.0"} without a dot at the end), the version of that module's state. Both keep
 * the order in which they were put.
 *
 * <p>{@link #load} reads whatever {@link Checkpoint} reads, if it holds a state dict: a dict or OrderedDict of tensors
 * and Parameters by name. What shares memory in Python shares it here. Anything else is refused, and the message says
 * what it is. A file is never trusted: it can name nothing outside a short closed list, checksums are verified, no more
 * native memory is taken than the file has bytes, and what the tree of names costs is limited ({@link Limits}).
 *
 * <p>{@link #save} writes Python's own bytes for the same state dict under the same file name.
 *
 * <p>A state dict is not safe for use by several threads while one of them changes it, or its tensors.
 */
public final class StateDict implements Iterable<Map.Entry<String, Tensor>>, AutoCloseable {
    private final boolean plain;
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private @Nullable StateMetadata metadata;

    /** What a file tells of an entry beyond its tensor: the key as a string object, and if it is a Parameter. */
    private record Mark(PyString key, boolean parameter) {}

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
        if (attributes != null && attributes.get(PyString.METADATA.text()) instanceof PyDict modules) {
            metadata = new StateMetadata(modules);
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
            return checkpoint.stateDict();
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
        Checkpoint.save(path, toTree(new TreeTensors()));
    }

    /**
     * Returns a tensor by name.
     *
     * @param name the name, such as {@code "conv1.weight"}
     * @return the tensor, or null if there is none of that name
     */
    public @Nullable Tensor get(String name) {
        return tensors.get(name);
    }

    /**
     * Says whether there is a tensor of that name.
     *
     * @param name the name
     * @return true if there is
     */
    public boolean contains(String name) {
        return tensors.containsKey(name);
    }

    /**
     * Puts a tensor at the end, or in the place of the one that has that name already. It is neither copied nor closed.
     *
     * @param name the name
     * @param tensor the tensor
     * @return this
     */
    public StateDict put(String name, Tensor tensor) {
        put(PyString.key(name), tensor, false);
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
        put(PyString.key(name), tensor, true);
        return this;
    }

    /** As in Python, what replaces an entry keeps its place and its key. */
    void put(PyString key, Tensor tensor, boolean parameter) {
        Mark old = marks.get(key.text());
        marks.put(key.text(), new Mark(old == null ? key : old.key(), parameter));
        tensors.put(key.text(), tensor);
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
        tensors.forEach((name, tensor) -> {
            if (name.startsWith(prefix)) {
                found.tensors.put(name, tensor);
                found.marks.put(name, marks.get(name));
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
        for (String name : List.copyOf(tensors.keySet())) {
            if (name.startsWith(prefix)) {
                boolean parameter = Objects.requireNonNull(marks.get(name)).parameter();
                Tensor tensor = Objects.requireNonNull(remove(name));
                put(PyString.key(name.substring(prefix.length())), tensor, parameter);
            }
        }
        if (metadata != null) {
            metadata.consumePrefix(prefix);
        }
    }

    /**
     * Takes a tensor out. It is not closed.
     *
     * @param name the name
     * @return the tensor, or null if there was none of that name
     */
    public @Nullable Tensor remove(String name) {
        marks.remove(name);
        return tensors.remove(name);
    }

    /**
     * Returns the names, in order.
     *
     * @return a view that cannot be changed
     */
    public Set<String> keys() {
        return Collections.unmodifiableSet(tensors.keySet());
    }

    /**
     * Returns how many tensors there are.
     *
     * @return the number
     */
    public int size() {
        return tensors.size();
    }

    /** Iterates over names and tensors, in order; the iterator does not remove. */
    @Override
    public Iterator<Map.Entry<String, Tensor>> iterator() {
        return Collections.unmodifiableMap(tensors).entrySet().iterator();
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

    /** The Python value that it is. */
    PyDict toTree(TreeTensors writer) {
        PyDict tree = plain ? PyDict.plain() : PyDict.ordered();
        tensors.forEach((name, tensor) -> {
            Mark mark = marks.getOrDefault(name, new Mark(PyString.key(name), false));
            tree.put(mark.key(), writer.entry(name, tensor, mark.parameter()));
        });
        if (metadata != null) {
            PyDict attributes = PyDict.plain();
            attributes.put(PyString.METADATA, metadata.toTree());
            tree.setAttributes(attributes);
        }
        return tree;
    }

    /** Closes every tensor in it. Without this they are freed once nothing refers to them. */
    @Override
    public void close() {
        tensors.values().forEach(Tensor::close);
    }
}
