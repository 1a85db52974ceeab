package torchffm.mnist;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import torchffm.Device;
import torchffm.Generator;
import torchffm.Torch;
import torchffm.data.Batch;
import torchffm.data.DataLoader;
import torchffm.data.Dataset;
import torchffm.data.Example;
import torchffm.data.RandomSplit;
import torchffm.io.Checkpoint;
import torchffm.mnist.console.DownloadNotice;
import torchffm.mnist.console.Interruption;
import torchffm.mnist.console.Problem;
import torchffm.mnist.console.Progress;
import torchffm.mnist.console.Terminal;
import torchffm.mnist.console.Values;
import torchffm.mnist.picture.WholeFile;
import torchffm.vision.MNIST;

/** Trains the tutorial's model and saves it. */
@Command(name = "train", description = "Train the tutorial's CNN on MNIST and save it where Python can read it.")
final class TrainCommand extends ProgramCommand {

    @Option(
            names = "--epochs",
            paramLabel = "N",
            defaultValue = "10",
            converter = Values.Count.class,
            description = "How often to go over all images (default: ${DEFAULT-VALUE}).")
    private int epochs;

    @Option(
            names = "--batch-size",
            paramLabel = "N",
            defaultValue = "60",
            converter = Values.Count.class,
            description = "Images in a step (default: ${DEFAULT-VALUE}).")
    private int batchSize;

    @Option(
            names = "--lr",
            paramLabel = "RATE",
            defaultValue = "1e-3",
            converter = Values.Positive.class,
            description = "Adam's learning rate (default: ${DEFAULT-VALUE}).")
    private double lr;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Values.Seed.class,
            description = "manual_seed(N) just before the model is built (default: drawn, and printed).")
    private @Nullable Long seed;

    @Option(
            names = "--validation",
            paramLabel = "FRACTION",
            converter = Values.Fraction.class,
            description = "Keep that part of the training images out, and show how the model does on it after each"
                    + " epoch (default: none).")
    private @Nullable Double validation;

    @Option(
            names = "--download",
            paramLabel = "yes|no",
            defaultValue = "yes",
            converter = Values.YesNoConverter.class,
            description = "Whether to fetch MNIST (11 MB) if the cache lacks it (default: ${DEFAULT-VALUE}).")
    private Values.YesNo download = Values.YesNo.YES;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "MulticlassCNN.pth",
            description = "Where the state dict goes, after each epoch (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("MulticlassCNN.pth");

    @Option(names = "--plot", paramLabel = "FILE.png", description = "Draw the curves of the run (default: no).")
    private @Nullable Path plot;

    @Mixin
    private final CheckpointOption checkpoints = new CheckpointOption();

    @Mixin
    private final DeviceOption device = new DeviceOption();

    @Mixin
    private final SpeedOptions speed = new SpeedOptions();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final DataOption data = new DataOption();

    TrainCommand() {}

    @Override
    void run(PrintWriter out, PrintWriter err) throws IOException {
        checkFiles();
        Device chosen = device.device();
        speed.check(chosen);
        threads.apply();
        boolean fetch = download == Values.YesNo.YES;
        DownloadNotice notice = new DownloadNotice(err, Terminal.detect(), DownloadCommand.MNIST_SIZE);
        try (MNIST images = fetch ? data.fetch(true, notice) : data.load(true);
                MNIST test = fetch ? data.fetch(false, notice) : data.load(false)) {
            train(chosen, images, test, out, err);
        }
    }

    private void train(Device chosen, MNIST images, MNIST test, PrintWriter out, PrintWriter err) throws IOException {
        try (TrainingCheckpoint resumed = resumed(out)) {
            long used = seed(resumed);
            if (seed == null) {
                out.println("Seed: " + used);
            }
            TrainingOptions options = checkpoints.isUsed()
                    ? TrainingOptions.of(epochs, batchSize, lr, used, validation, chosen, speed, images, test)
                    : TrainingOptions.NONE;
            if (resumed != null) {
                resumed.check(options);
            }
            List<? extends Dataset<Example>> parts = split(images, used);
            Torch.manualSeed(used).close();
            CNN model = new CNN(1, Evaluation.CLASSES);
            try (Interruption interruption = new Interruption()) {
                out.println(model);
                out.flush();
                model.to(chosen);
                speed.apply(model);
                Progress progress = new Progress(out, err, Terminal.detect(), epochs);
                Checkpoints saving = new Checkpoints(checkpoints.file(), checkpoints.every(), options);
                TrainingRun run = new TrainingRun(model, chosen, lr, speed, file, progress, interruption, saving);
                DataLoader<Batch> loader = loader(parts.getFirst(), true);
                if (resumed != null) {
                    long step = run.resume(resumed, epochs, loader.size());
                    out.println("Resumed at step %d of %d".formatted(step, epochs * loader.size()));
                    out.flush();
                }
                work(run, loader, parts.size() < 2 ? null : loader(parts.get(1), false), test, out, err);
            }
        }
    }

    /** The checkpoint to go on from; null if there is none. */
    private @Nullable TrainingCheckpoint resumed(PrintWriter out) {
        Path from = checkpoints.resume();
        if (from == null) {
            return null;
        }
        if (Files.notExists(from)) {
            out.println("No checkpoint at %s: the training starts from the beginning".formatted(from));
            return null;
        }
        return TrainingCheckpoint.load(from);
    }

    /** The one that was given; else, that of the checkpoint, or a random one. */
    private long seed(@Nullable TrainingCheckpoint resumed) {
        if (seed != null) {
            return seed;
        }
        Long before = resumed == null ? null : TrainingOptions.seed(resumed.options());
        return before == null ? new SecureRandom().nextInt(Integer.MAX_VALUE) : before;
    }

    private void work(
            TrainingRun run,
            DataLoader<Batch> loader,
            @Nullable DataLoader<Batch> kept,
            MNIST test,
            PrintWriter out,
            PrintWriter err)
            throws IOException {
        try {
            IntConsumer afterEpoch = debug() ? epoch -> MemoryReport.print(epoch, err) : _ -> {};
            run.train(epochs, loader, kept, afterEpoch);
            run.test(loader(test, false)).print(out);
            out.println("Saved the state dict to " + file);
        } catch (Interruption.Interrupted e) {
            err.println("Interrupted: %s %s"
                    .formatted(
                            file,
                            run.saved() == 0
                                    ? "was not written, since no epoch was complete"
                                    : "holds epoch %d of %d".formatted(run.saved(), epochs)));
            err.flush();
            return; // the JVM is on its way out, with the signal's exit code
        }
        if (plot != null) {
            run.curves().save(plot);
            out.println("Saved the curves to " + plot);
        }
    }

    /** What can't be written is found out before the work, not after. */
    private void checkFiles() throws IOException {
        Checkpoint.checkWritable(file);
        checkpoints.check(file, plot);
        if (plot != null) {
            WholeFile.checkWritable("--plot", plot);
            if (plot.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
                throw new Problem("--plot %s: expected another file than --out".formatted(plot));
            }
        }
    }

    /** By a generator of its own, so that the default one draws the same with a validation and without. */
    private List<? extends Dataset<Example>> split(MNIST images, long generatorSeed) {
        if (validation == null) {
            return List.of(images);
        }
        long kept = Math.round(images.size() * validation);
        if (kept == 0 || kept == images.size()) {
            throw new Problem("--validation %s: expected a part of the %d images that leaves some on both sides"
                    .formatted(validation, images.size()));
        }
        try (Generator generator = new Generator().manualSeed(generatorSeed)) {
            return RandomSplit.randomSplit(images, new long[] {images.size() - kept, kept}, generator);
        }
    }

    private DataLoader<Batch> loader(Dataset<Example> dataset, boolean shuffle) {
        return DataLoader.builder(dataset).batchSize(batchSize).shuffle(shuffle).build();
    }
}
