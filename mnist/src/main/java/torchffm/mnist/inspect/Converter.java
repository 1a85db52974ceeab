package torchffm.mnist.inspect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.io.Checkpoint;
import torchffm.io.ValueText;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;
import torchffm.mnist.console.Problem;

/** {@code convert}: reads a file of any kind and writes it as another. */
public final class Converter {

    private Converter() {}

    /**
     * Converts a file.
     *
     * @param in the file
     * @param key the part of it that is wanted, as {@code inspect --json} spells it, or null for all
     * @param out what is written, and replaced if it is there
     * @param target in which format
     * @return what the target cannot hold and is lost, a part of a sentence for each thing
     * @throws Problem if the target cannot hold a value, which it names
     */
    public static List<String> convert(Path in, @Nullable String key, Path out, Target target) {
        try (Checkpoint checkpoint = InspectedFile.open(in)) {
            PyValue value = checkpoint.root();
            if (key != null) {
                for (String step : key.split("/", -1)) {
                    value = step(in, value, step.replace("~1", "/").replace("~0", "~"));
                }
            }
            List<String> lost =
                    target.holdsTrees() ? new ArrayList<>() : new Conversion(target, checkpoint.listing()).check(value);
            Map<String, String> metadata = checkpoint.metadata();
            target.write(value, metadata, out);
            if (!metadata.isEmpty() && !target.holdsMetadata()) {
                lost.add("the file's metadata (__metadata__)");
            }
            return lost;
        } catch (IllegalArgumentException refused) {
            throw new Problem("%s: %s cannot hold it: %s".formatted(out, target, refused.getMessage()), refused);
        }
    }

    private static PyValue step(Path in, PyValue value, String step) {
        PyValue found = switch (value) {
            case PyDict dict -> {
                PyValue named = dict.get(step);
                yield named != null ? named : byText(dict, step);
            }
            case PyList list ->
                index(step, list.items().size()) < 0
                        ? null
                        : list.items().get(index(step, list.items().size()));
            case PyTuple tuple -> index(step, tuple.size()) < 0 ? null : tuple.get(index(step, tuple.size()));
            default -> null;
        };
        if (found == null) {
            throw new Problem("--key: there is no '%s' in %s of %s"
                    .formatted(Printable.of(step), Printable.of(value.kind()), in));
        }
        return found;
    }

    private static @Nullable PyValue byText(PyDict dict, String text) {
        for (PyDict.Item item : dict.items()) {
            if (ValueText.str(item.key()).equals(text)) {
                return item.value();
            }
        }
        return null;
    }

    private static int index(String step, int size) {
        int index = step.matches("[0-9]{1,9}") ? Integer.parseInt(step) : size;
        return index < size ? index : -1;
    }
}
