package torchffm.mnist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import torchffm.io.StateDict;
import torchffm.mnist.console.Problem;
import torchffm.nn.StateDictException;

/** A trained model on disk. */
final class ModelFile {

    private ModelFile() {}

    /** Reads a state dict, from Java or Python, into the tutorial's model. */
    static CNN load(Path file) {
        CNN model = new CNN(1, Evaluation.CLASSES);
        try (StateDict state = StateDict.load(file)) {
            model.loadStateDict(state);
        } catch (StateDictException e) {
            throw new Problem(file + ": " + mismatch(e), e);
        }
        model.eval();
        return model;
    }

    /** Python's heading, missing keys and unexpected ones, each in its line, and all wrong shapes in a fourth. */
    private static String mismatch(StateDictException failure) {
        List<String> lines = new ArrayList<>(failure.getMessage()
                .replaceAll("\n(?!\t)", "\\\\n") // only Python's own line breaks are one: a key may hold others
                .lines()
                .map(String::strip)
                .filter(line -> !failure.sizeMismatches().contains(line))
                .toList());
        if (!failure.sizeMismatches().isEmpty()) {
            lines.add(String.join(" ", failure.sizeMismatches()));
        }
        return String.join("\n  ", lines);
    }
}
