package torchffm.mnist;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import torchffm.io.Checkpoint;
import torchffm.mnist.console.Problem;
import torchffm.mnist.console.Values;

/** {@code --checkpoint}, {@code --checkpoint-every} and {@code --resume}. */
final class CheckpointOption {

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "Where the whole state of the training goes, at the end of each epoch (default: nowhere).")
    private @Nullable Path file;

    @Option(
            names = "--checkpoint-every",
            paramLabel = "STEPS",
            converter = Values.Count.class,
            description = "Save it each so many steps, too (default: at the end of an epoch only).")
    private @Nullable Integer every;

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description = "Go on from a checkpoint, which may be --checkpoint's; without one of that name, begin. All"
                    + " options but --epochs, which may be larger, have to be those that it was made with.")
    private @Nullable Path resume;

    /** Finds out before the work whether it can be saved. */
    void check(Path model, @Nullable Path plot) {
        if (every != null && file == null) {
            throw new Problem("--checkpoint-every %d: expected --checkpoint FILE beside it".formatted(every));
        }
        if (file == null) {
            return;
        }
        if (isSame(file, model) || plot != null && isSame(file, plot)) {
            throw new Problem("--checkpoint %s: expected another file than --out and --plot".formatted(file));
        }
        Checkpoint.checkWritable(file);
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    boolean isUsed() {
        return file != null || resume != null;
    }

    @Nullable
    Path file() {
        return file;
    }

    /** How many steps there are between two checkpoints within an epoch; 0 for none. */
    int every() {
        return every == null ? 0 : every;
    }

    /** The file to go on from; null if none was asked for. */
    @Nullable
    Path resume() {
        return resume;
    }
}
