package torchffm.mnist;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.io.StateDict;
import torchffm.mnist.picture.Curves;

/** Saves the whole state of a training when it is time to, or never. */
final class Checkpoints {

    private final @Nullable Path file;
    private final int every;
    private final TrainingOptions options;

    private long epoch;
    private long stepsPerEpoch;
    private @Nullable Tensor epochRngState;

    /** Into a file, or nowhere; each so many steps of the training, or none, and at the end of an epoch. */
    Checkpoints(@Nullable Path file, int every, TrainingOptions options) {
        this.file = file;
        this.every = every;
        this.options = options;
    }

    /** Before the loader draws its order. */
    void beginEpoch(long complete, long steps) {
        if (file != null) {
            epoch = complete;
            stepsPerEpoch = steps;
            forget();
            epochRngState = Torch.getRngState().keep();
        }
    }

    /** After a step; the last one's state is saved when its epoch is complete. */
    void step(long batch, double lossSum, Supplier<StateDict> model, Training training, Curves curves) {
        if (every > 0 && batch < stepsPerEpoch && (epoch * stepsPerEpoch + batch) % every == 0) {
            save(epoch, batch, lossSum, model, training, curves);
        }
    }

    void endOfEpoch(long complete, Supplier<StateDict> model, Training training, Curves curves) {
        forget();
        save(complete, 0, 0, model, training, curves);
    }

    private void save(
            long complete, long batch, double lossSum, Supplier<StateDict> model, Training training, Curves curves) {
        if (file == null) {
            return;
        }
        try (var _ = TensorScope.open();
                StateDict state = model.get()) {
            Tensor rngState = Torch.getRngState();
            Tensor begin = epochRngState == null ? rngState : epochRngState;
            TrainingCheckpoint.save(
                    file,
                    options,
                    new TrainingPosition(complete, batch, lossSum, rngState, begin),
                    state,
                    training.optimizer().stateDict(),
                    curves);
        }
    }

    private void forget() {
        if (epochRngState != null) {
            epochRngState.close();
            epochRngState = null;
        }
    }
}
