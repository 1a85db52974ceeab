package torchffm.mnist;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.io.Checkpoint;
import torchffm.io.CheckpointException;
import torchffm.io.StateDict;
import torchffm.mnist.console.Problem;
import torchffm.mnist.picture.Curves;

/**
 * A training that was saved: the model, the optimizer, the generator, how far it has come and what it has seen. To
 * {@code torch.load} it is a dict like any other.
 *
 * <p>An epoch that was left in the middle is begun again from the generator's state at its beginning, which gives the same
 * order of samples, and those that the model has learned from are left out.
 */
final class TrainingCheckpoint implements AutoCloseable {

    private final Path file;
    private final Checkpoint checkpoint;
    private final Map<Object, Object> options;
    private final TrainingPosition position;

    private TrainingCheckpoint(Path file, Checkpoint checkpoint) {
        this.file = file;
        this.checkpoint = checkpoint;
        this.options = checkpoint.map(checkpoint.get("options"));
        this.position = new TrainingPosition(
                number("epoch"), number("batch"), decimal("loss_sum"), tensor("rng_state"), tensor("epoch_rng_state"));
    }

    /** Reads a checkpoint, all of it. */
    static TrainingCheckpoint load(Path file) {
        Checkpoint checkpoint = Checkpoint.load(file);
        try {
            return new TrainingCheckpoint(file, checkpoint);
        } catch (Throwable failed) {
            checkpoint.close();
            throw failed;
        }
    }

    static void save(
            Path file,
            TrainingOptions options,
            TrainingPosition position,
            StateDict model,
            Map<Object, Object> optimizer,
            Curves curves) {
        try (var _ = TensorScope.open()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("epoch", position.epoch());
            tree.put("batch", position.batch());
            tree.put("loss_sum", position.lossSum());
            tree.put("model", model);
            tree.put("optimizer", optimizer);
            tree.put("rng_state", position.rngState());
            tree.put("epoch_rng_state", position.epochRngState());
            tree.put("options", options.values());
            Map<String, Tensor> lines = new LinkedHashMap<>();
            curves.lines().forEach((name, line) -> lines.put(name, Torch.tensor(line, line.length)));
            tree.put("curves", lines);
            Checkpoint.save(file, tree);
        }
    }

    private long number(String name) {
        if (checkpoint.object(checkpoint.get(name)) instanceof Long number && number >= 0) {
            return number;
        }
        throw wrong(name, "a whole number of 0 or more");
    }

    private double decimal(String name) {
        if (checkpoint.object(checkpoint.get(name)) instanceof Double number) {
            return number;
        }
        throw wrong(name, "a float");
    }

    private Tensor tensor(String name) {
        if (checkpoint.object(checkpoint.get(name)) instanceof Tensor tensor) {
            return tensor;
        }
        throw wrong(name, "a tensor");
    }

    private CheckpointException wrong(String name, String expected) {
        return new CheckpointException(
                file, null, -1, "is no checkpoint of this program: its '" + name + "' is not " + expected, null);
    }

    /** The options that it was made with. */
    Map<Object, Object> options() {
        return options;
    }

    /** Refuses to go on with other options. */
    void check(TrainingOptions given) {
        List<String> differences = given.differences(options);
        if (!differences.isEmpty()) {
            throw new Problem("--resume %s: %s".formatted(file, String.join("; ", differences)));
        }
    }

    /** Where it stands, once that fits a training of so many epochs. */
    TrainingPosition position(int epochs, long stepsPerEpoch) {
        if (position.epoch() > epochs - (position.batch() > 0 ? 1 : 0)) {
            throw wrong("epoch", "one of %d".formatted(epochs));
        }
        if (position.batch() >= stepsPerEpoch) {
            throw wrong("batch", "one of the %d of an epoch".formatted(stepsPerEpoch));
        }
        return position;
    }

    /** Puts model, optimizer and curves to where they were. */
    void restore(CNN model, Training training, Curves curves, long stepsPerEpoch) {
        Map<String, double[]> lines = new LinkedHashMap<>();
        try (StateDict state = checkpoint.stateDict(checkpoint.get("model"))) {
            model.loadStateDict(state);
            training.optimizer().loadStateDict(checkpoint.map(checkpoint.get("optimizer")));
            checkpoint
                    .map(checkpoint.get("curves"))
                    .forEach((name, line) ->
                            lines.put(name.toString(), ((Tensor) Objects.requireNonNull(line)).toDoubleArray()));
            curves.restore(lines, position.epoch() * stepsPerEpoch + position.batch(), position.epoch());
        } catch (RuntimeException e) {
            throw new CheckpointException(file, null, -1, "is no checkpoint of this training: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        checkpoint.close();
    }
}
