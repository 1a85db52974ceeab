package torchffm.mnist;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import torchffm.Tensor;
import torchffm.data.Batch;
import torchffm.data.BatchIterator;
import torchffm.data.DataLoader;
import torchffm.mnist.console.Problem;
import torchffm.mnist.console.Values;
import torchffm.mnist.picture.GridPicture;
import torchffm.mnist.picture.WholeFile;
import torchffm.vision.MNIST;
import torchffm.vision.MakeGrid;

/** The tutorial's look at the data. */
@Command(name = "show", description = "Draw a random batch of training images, and print their labels.")
final class ShowCommand extends ProgramCommand {

    /** MakeGrid's images in a row. */
    private static final int ROW = 8;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "60",
            converter = Values.Count.class,
            description = "How many images (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--out",
            paramLabel = "FILE.png",
            defaultValue = "batch.png",
            description = "Where the picture goes (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("batch.png");

    @Mixin
    private final DataOption data = new DataOption();

    ShowCommand() {}

    @Override
    void run(PrintWriter out, PrintWriter err) throws IOException {
        WholeFile.checkWritable("--out", file);
        try (MNIST images = data.load(true)) {
            if (count > images.size()) {
                throw new Problem(
                        "--count %d: expected at most %d, the number of images".formatted(count, images.size()));
            }
            DataLoader<Batch> loader =
                    DataLoader.builder(images).batchSize(count).shuffle(true).build();
            try (BatchIterator<Batch> batches = loader.iterator()) {
                show(batches.next(), out);
            }
        }
    }

    private void show(Batch batch, PrintWriter out) throws IOException {
        Tensor grid = MakeGrid.makeGrid(batch.input());
        GridPicture.save(grid.contiguous().toFloatArray(), (int) grid.size(1), (int) grid.size(2), file);
        printLabels(batch.target().toLongArray(), out);
        out.println("Saved the images to " + file);
    }

    /** As the images lie in the picture. */
    private static void printLabels(long[] labels, PrintWriter out) {
        for (int row = 0; row < labels.length; row += ROW) {
            out.println(Arrays.stream(labels, row, Math.min(row + ROW, labels.length))
                    .mapToObj(Long::toString)
                    .collect(Collectors.joining(" ")));
        }
    }
}
