package torchffm.io;

import java.io.Closeable;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.io.json.JsonInput;
import torchffm.io.pickle.Budget;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyValue;
import torchffm.io.zip.FileBytes;

/**
 * A model in several files, by Hugging Face's index of them: {@code model.safetensors.index.json} or {@code
 * pytorch_model.bin.index.json}, a map from tensors' names to files in the same folder.
 */
final class ShardedFile implements Closeable {
    private static final int LARGEST = 100_000_000;

    /** Each is held open; the largest models have a few hundred. */
    private static final int MOST_PARTS = 4096;

    /** What a name may have on every file system. */
    private static final int LONGEST_NAME = 255;

    private static final String WEIGHTS = "weight_map";
    private static final String METADATA = "metadata";

    private final FileBytes index;
    private final LoadOptions options;
    private final Budget budget;
    private final Map<String, CheckpointFile> parts = new HashMap<>();

    private ShardedFile(FileBytes index, LoadOptions options, Budget budget) {
        this.index = index;
        this.options = options.asking(LoadOptions.Asked.PART);
        this.budget = budget;
    }

    /** Says whether a file begins as an index does: with an object of JSON. */
    static boolean isIndex(FileBytes file) {
        return file.size() > 1
                && file.size() <= LARGEST
                && file.view(0, 1).get(0) == '{'
                && !SafetensorsFile.isSafetensors(file);
    }

    /**
     * An open index: its files and its tree.
     *
     * @param files what is to be closed
     * @param root the dict of all tensors
     */
    record Opened(Closeable files, PyDict root) {}

    static Opened open(FileBytes index, LoadOptions options, Budget budget) {
        ShardedFile sharded = new ShardedFile(index, options, budget);
        try {
            return new Opened(sharded, sharded.tree());
        } catch (Throwable failed) {
            sharded.close();
            throw failed;
        }
    }

    private PyDict tree() {
        PyDict tree = PyDict.plain();
        for (Map.Entry<String, String> weight : weights().entrySet()) {
            PyDict part = part(weight.getValue());
            PyValue tensor = part.get(weight.getKey());
            if (tensor == null) {
                throw malformed("says that " + weight.getValue() + " has the tensor '"
                        + new PyString(weight.getKey()).shortened() + "', which it has not");
            }
            tree.add(new PyString(weight.getKey()), tensor);
        }
        return tree;
    }

    private Map<String, String> weights() {
        byte[] json = new byte[(int) index.size()];
        index.read(0, MemorySegment.ofArray(json), part -> {});
        JsonInput in = new JsonInput(json);
        Map<String, String> weights = new LinkedHashMap<>();
        boolean[] found = {false};
        try {
            in.object(member -> {
                switch (member) {
                    case WEIGHTS -> {
                        found[0] = true;
                        in.object(name -> add(weights, name, in.string()));
                    }
                    case METADATA -> in.skip();
                    default -> throw new Malformed("'" + member + "', which an index of a model does not have");
                }
            });
            in.end();
        } catch (Malformed malformed) {
            throw index.malformed(null, in.position(), String.valueOf(malformed.getMessage()));
        }
        if (!found[0]) {
            throw malformed("is JSON, but no index of a model: it has no " + WEIGHTS);
        }
        return weights;
    }

    private void add(Map<String, String> weights, String name, String file) {
        if (weights.size() == options.limits().entries()) {
            throw new Malformed("more than " + options.limits().entries() + " tensors");
        }
        boolean plain = !file.isEmpty() && file.chars().noneMatch(c -> c == '/' || c == '\\' || c == 0);
        if (!plain || file.length() > LONGEST_NAME || file.equals(".") || file.equals("..")) {
            throw new Malformed(
                    "a file that is not in the folder of the index: '" + new PyString(file).shortened() + "'");
        }
        weights.put(name, file);
    }

    private PyDict part(String name) {
        CheckpointFile part = parts.get(name);
        if (part == null) {
            Path path = index.path().resolveSibling(name);
            if (parts.size() == MOST_PARTS) {
                throw malformed("names more than " + MOST_PARTS + " files");
            }
            part = open(path);
            parts.put(name, part);
            if (!(part.root() instanceof PyDict)) {
                throw malformed("names " + name + " as a part of the model, which is no dict of tensors");
            }
        }
        return (PyDict) part.root();
    }

    private CheckpointFile open(Path path) {
        try {
            return CheckpointFile.open(path, options, budget);
        } catch (CheckpointException refused) {
            throw new CheckpointException(
                    index.path(), null, -1, "names a part that is not read: " + refused.getMessage(), refused);
        }
    }

    private CheckpointException malformed(String problem) {
        return index.malformed(null, -1, problem);
    }

    @Override
    public void close() {
        @Nullable CheckpointException failure = null;
        for (CheckpointFile part : parts.values()) {
            try {
                part.close();
            } catch (CheckpointException failed) {
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
