package torchffm.mnist;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import torchffm.Torch;
import torchffm.mnist.console.Values;

/** {@code --threads}. */
final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Values.Threads.class,
            description = "CPU threads of an operator (default: as many as there are cores).")
    private @Nullable Integer threads;

    void apply() {
        if (threads != null) {
            Torch.setNumThreads(threads);
        }
    }
}
