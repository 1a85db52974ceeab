package torchffm.mnist;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import torchffm.Device;
import torchffm.data.Batch;
import torchffm.data.DataLoader;
import torchffm.mnist.picture.ConfusionPicture;
import torchffm.mnist.picture.WholeFile;
import torchffm.vision.MNIST;

/** How good a saved model is. */
@Command(name = "eval", description = "Show the metrics of a state dict, from Java or Python, on MNIST's test images.")
final class EvalCommand extends ProgramCommand {

    private static final int BATCH_SIZE = 60;

    @Parameters(paramLabel = "FILE.pth", description = "The state dict.")
    private Path file = Path.of("");

    @Option(
            names = "--confusion",
            paramLabel = "FILE.png",
            description = "Draw which classes were taken for which (default: no).")
    private @Nullable Path confusion;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final DataOption data = new DataOption();

    EvalCommand() {}

    @Override
    void run(PrintWriter out, PrintWriter err) throws IOException {
        if (confusion != null) {
            WholeFile.checkWritable("--confusion", confusion);
        }
        threads.apply();
        CNN model = ModelFile.load(file);
        try (MNIST test = data.load(false)) {
            DataLoader<Batch> loader =
                    DataLoader.builder(test).batchSize(BATCH_SIZE).build();
            Scores scores = Evaluation.of(model, loader, Device.CPU, () -> {});
            scores.print(out);
            if (confusion != null) {
                new ConfusionPicture(scores.confusion(), classes()).save(confusion);
                out.println("Saved the confusion matrix to " + confusion);
            }
        }
    }

    private static List<String> classes() {
        return IntStream.range(0, Evaluation.CLASSES)
                .mapToObj(Integer::toString)
                .toList();
    }
}
