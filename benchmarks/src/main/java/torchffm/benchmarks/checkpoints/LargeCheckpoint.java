package torchffm.benchmarks.checkpoints;

import java.nio.file.Path;
import torchffm.io.LoadOptions;
import torchffm.io.StateDict;

/** Reads a checkpoint of any size and writes it again, mapped and not: see {@code large_checkpoint.py}. */
public final class LargeCheckpoint {
    private LargeCheckpoint() {}

    /**
     * Copies a checkpoint.
     *
     * @param arguments the file to read and the file to write
     */
    public static void main(String[] arguments) {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        try (StateDict state = StateDict.load(from)) {
            state.save(to);
        }
        try (StateDict state = StateDict.load(to, LoadOptions.DEFAULT.mmap(true))) {
            System.out.println("Java mapped what it wrote: " + state.size() + " tensors");
        }
    }
}
