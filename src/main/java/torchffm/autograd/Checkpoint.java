package torchffm.autograd;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Nulls;

/**
 * Computes again in backward what would otherwise be kept from forward, which takes time and saves memory:
 * {@code torch.utils.checkpoint}, without reentrance unless that is asked for. Gradients have the bits that they have without it.
 *
 * <p>The function is run a second time when backward comes to it, on the thread that runs that, in the autocast modes of the
 * first run and with its random numbers. It must compute the same, and must not count on being run once.
 */
public final class Checkpoint {

    private Checkpoint() {}

    /**
     * Runs a function, and again in backward: {@code checkpoint(function, input, use_reentrant=False)}.
     *
     * @param function of one tensor
     * @param input the tensor
     * @return what the function returns
     */
    public static Tensor checkpoint(UnaryOperator<Tensor> function, Tensor input) {
        Objects.requireNonNull(function, "function");
        UnaryOperator<List<Tensor>> ofList =
                inputs -> List.of(Objects.requireNonNull(function.apply(inputs.getFirst()), "what function returned"));
        return checkpoint(ofList, List.of(Objects.requireNonNull(input, "input")), CheckpointOptions.DEFAULT)
                .getFirst();
    }

    /**
     * Runs a function, and again in backward: {@code checkpoint(function, *inputs, …)}.
     *
     * @param function of several tensors
     * @param inputs the tensors, which must not be changed in place until backward
     * @param options what it is to preserve and check
     * @return what the function returns
     */
    public static List<Tensor> checkpoint(
            UnaryOperator<List<Tensor>> function, List<Tensor> inputs, CheckpointOptions options) {
        Nulls.refused(inputs, "inputs");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(function, "function");
        if (!Torch.isGradEnabled()) {
            return function.apply(inputs);
        }
        if (options.useReentrant()) {
            return ReentrantCheckpoint.run(function, inputs, options);
        }
        CheckpointFrame frame = new CheckpointFrame(function, inputs, options);
        try (SavedTensorsHooks _ = SavedTensorsHooks.open(frame::pack, CheckpointFrame.Holder::unpack)) {
            return function.apply(inputs);
        } finally {
            frame.endForward();
        }
    }

    /**
     * Runs functions one after the other, all but the last of the segments with {@link #checkpoint}:
     * {@code checkpoint_sequential(functions, segments, input, use_reentrant=False)}.
     *
     * @param functions such as the layers of a sequential module
     * @param segments into how many parts they are divided, from 1 to as many as there are functions
     * @param input of the first
     * @return the output of the last
     * @throws IllegalArgumentException if there can't be so many segments
     */
    public static Tensor checkpointSequential(
            List<? extends UnaryOperator<Tensor>> functions, int segments, Tensor input) {
        return checkpointSequential(functions, segments, input, CheckpointOptions.DEFAULT);
    }

    /**
     * Runs functions one after the other, all but the last of the segments with {@link #checkpoint}:
     * {@code checkpoint_sequential(functions, segments, input, …)}.
     *
     * @param functions such as the layers of a sequential module
     * @param segments into how many parts they are divided, from 1 to as many as there are functions
     * @param input of the first
     * @param options for each part
     * @return the output of the last
     * @throws IllegalArgumentException if there can't be so many segments
     */
    public static Tensor checkpointSequential(
            List<? extends UnaryOperator<Tensor>> functions, int segments, Tensor input, CheckpointOptions options) {
        Nulls.refused(functions, "functions");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(input, "input");
        if (segments < 1 || segments > functions.size()) {
            throw new IllegalArgumentException(
                    "segments: expected 1 to " + functions.size() + " for as many functions, but got " + segments);
        }
        List<UnaryOperator<Tensor>> all = new ArrayList<>(functions);
        int size = all.size() / segments;
        Tensor result = input;
        int done = 0;
        for (int i = 0; i < segments - 1; i++, done += size) {
            UnaryOperator<Tensor> part = inOrder(all.subList(done, done + size));
            result = checkpoint(inputs -> List.of(part.apply(inputs.getFirst())), List.of(result), options)
                    .getFirst();
        }
        return inOrder(all.subList(done, all.size())).apply(result);
    }

    private static UnaryOperator<Tensor> inOrder(List<UnaryOperator<Tensor>> functions) {
        return input -> {
            Tensor result = input;
            for (UnaryOperator<Tensor> function : functions) {
                result = function.apply(result);
            }
            return result;
        };
    }
}
