package torchffm.mnist;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import torchffm.Device;
import torchffm.TensorScope;
import torchffm.data.Batch;
import torchffm.data.DataLoader;
import torchffm.io.StateDict;
import torchffm.mnist.console.Interruption;
import torchffm.mnist.console.Progress;
import torchffm.mnist.picture.Curves;

/** Epoch after epoch: trains, saves, validates, and keeps the figures. */
final class TrainingRun {

    private final CNN model;
    private final Device device;
    private final Path file;
    private final Progress progress;
    private final Interruption interruption;
    private final Curves curves = new Curves();

    /** How many epochs the file holds; 0 before the first is saved. */
    private int saved;

    TrainingRun(CNN model, Device device, Path file, Progress progress, Interruption interruption) {
        this.model = model;
        this.device = device;
        this.file = file;
        this.progress = progress;
        this.interruption = interruption;
    }

    void train(
            int epochs,
            double lr,
            DataLoader<Batch> loader,
            @Nullable DataLoader<Batch> validation,
            IntConsumer afterEpoch) {
        Training training = new Training(model, device, lr);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            progress.begin(epoch, loader.size());
            try {
                training.epoch(loader, this::step);
            } finally {
                progress.end();
            }
            curves.epoch(progress.meanLoss());
            save();
            saved = epoch;
            if (validation == null) {
                progress.report();
            } else {
                Scores scores = evaluate(validation);
                curves.validation(scores.loss(), scores.accuracy());
                progress.report(scores.loss(), scores.accuracy());
            }
            afterEpoch.accept(epoch);
        }
    }

    private void step(double loss) {
        interruption.check();
        progress.step(loss);
        curves.step(loss);
    }

    Scores test(DataLoader<Batch> loader) {
        Scores scores = evaluate(loader);
        curves.test(scores.accuracy());
        return scores;
    }

    private Scores evaluate(DataLoader<Batch> loader) {
        return Evaluation.of(model, loader, device, interruption::check);
    }

    /** The file names the CPU, whatever device this is: it is to be read anywhere. */
    private void save() {
        try (var _ = TensorScope.open();
                StateDict state = model.stateDict()) {
            if (!device.isCpu()) {
                for (String name : List.copyOf(state.keys())) {
                    state.put(name, Objects.requireNonNull(state.get(name)).cpu());
                }
            }
            state.save(file);
        }
    }

    int saved() {
        return saved;
    }

    Curves curves() {
        return curves;
    }
}
