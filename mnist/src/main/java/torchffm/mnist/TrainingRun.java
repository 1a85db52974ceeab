package torchffm.mnist;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
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
    private final Training training;
    private final Path file;
    private final Progress progress;
    private final Interruption interruption;
    private final Curves curves = new Curves();
    private final Checkpoints checkpoints;

    /** Where the epoch that is trained was left in the middle, if it was. */
    private @Nullable TrainingPosition resumed;

    /** How many epochs are complete and in the file; 0 before the first is saved. */
    private int saved;

    /** How many batches of the epoch the model has learned from. */
    private long learned;

    TrainingRun(
            CNN model,
            Device device,
            double lr,
            SpeedOptions speed,
            Path file,
            Progress progress,
            Interruption interruption,
            Checkpoints checkpoints) {
        this.model = model;
        this.device = device;
        this.training = new Training(model, device, lr, speed);
        this.file = file;
        this.progress = progress;
        this.interruption = interruption;
        this.checkpoints = checkpoints;
    }

    /** Goes on from a checkpoint. Returns how many steps were made before. */
    long resume(TrainingCheckpoint checkpoint, int epochs, long stepsPerEpoch) {
        TrainingPosition position = checkpoint.position(epochs, stepsPerEpoch);
        checkpoint.restore(model, training, curves, stepsPerEpoch);
        Torch.setRngState(position.rngState());
        saved = (int) position.epoch();
        resumed = position.batch() == 0 ? null : position;
        return position.epoch() * stepsPerEpoch + position.batch();
    }

    /** Trains what is left of so many epochs. */
    void train(int epochs, DataLoader<Batch> loader, @Nullable DataLoader<Batch> validation, IntConsumer afterEpoch) {
        if (saved == epochs) {
            save();
        }
        for (int epoch = saved + 1; epoch <= epochs; epoch++) {
            progress.begin(epoch, loader.size());
            try {
                epoch(loader);
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
            checkpoints.endOfEpoch(epoch, this::state, training, curves);
            afterEpoch.accept(epoch);
        }
    }

    /** One that was left in the middle begins as it began before: its samples come in the same order. */
    private void epoch(DataLoader<Batch> loader) {
        learned = 0;
        if (resumed != null) {
            Torch.setRngState(resumed.epochRngState());
            progress.resume(resumed.batch(), resumed.lossSum());
        }
        checkpoints.beginEpoch(saved, loader.size());
        training.epoch(loader, this::hasLearned, this::step);
        resumed = null;
    }

    /** Whether the next batch is one that the model has learned from before it was saved. */
    private boolean hasLearned() {
        if (resumed == null || learned > resumed.batch()) {
            return false;
        }
        if (learned == resumed.batch()) {
            Torch.setRngState(resumed.rngState());
            return false;
        }
        learned++;
        return true;
    }

    private void step(double loss) {
        interruption.check();
        learned++;
        progress.step(loss);
        curves.step(loss);
        checkpoints.step(learned, progress.lossSum(), this::state, training, curves);
    }

    Scores test(DataLoader<Batch> loader) {
        Scores scores = evaluate(loader);
        curves.test(scores.accuracy());
        return scores;
    }

    private Scores evaluate(DataLoader<Batch> loader) {
        return Evaluation.of(model, loader, device, interruption::check);
    }

    private void save() {
        try (var _ = TensorScope.open();
                StateDict state = state()) {
            state.save(file);
        }
    }

    /** It names the CPU, whatever device this is: it is to be read anywhere. */
    private StateDict state() {
        StateDict state = model.stateDict();
        if (!device.isCpu()) {
            for (String name : List.copyOf(state.keys())) {
                Tensor tensor = Objects.requireNonNull(state.get(name));
                state.put(name, tensor.cpu());
            }
        }
        return state;
    }

    int saved() {
        return saved;
    }

    Curves curves() {
        return curves;
    }
}
