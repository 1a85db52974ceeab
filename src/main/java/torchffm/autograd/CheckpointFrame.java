package torchffm.autograd;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Generator;
import torchffm.Mode;
import torchffm.Modes;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.internal.AutogradEngine;
import torchffm.internal.SavedHooks;

/**
 * One run of a function that is checkpointed: what it takes to run it again. In place of each tensor that autograd would
 * save it has a {@link Holder}; the first that a backward pass unpacks has the function run again, which fills them all.
 */
final class CheckpointFrame {

    /** Numbers for what is unpacked outside of any backward pass; passes themselves have positive ones. */
    private static final AtomicLong OUTSIDE = new AtomicLong(-1);

    private final UnaryOperator<List<Tensor>> function;
    private final CheckpointOptions options;
    private final List<Tensor> inputs = new ArrayList<>();
    private final List<Long> versions = new ArrayList<>();
    private final Modes modes = Modes.capture();
    private final @Nullable Tensor rngState;
    private final List<WeakReference<Holder>> holders = new ArrayList<>();
    private final List<Looks> looks = new ArrayList<>();
    private final Map<Long, Integer> recomputed = new ConcurrentHashMap<>();

    /** Those who need the inputs: the first run, and the holders. */
    private final AtomicInteger users = new AtomicInteger(1);

    private volatile boolean forwardEnded;

    CheckpointFrame(UnaryOperator<List<Tensor>> function, List<Tensor> inputs, CheckpointOptions options) {
        this.function = function;
        this.options = options;
        for (Tensor input : inputs) {
            this.inputs.add(AutogradEngine.another(input));
            versions.add(input.version());
        }
        rngState = options.preserveRngState() ? state().keep() : null;
    }

    /** All that is needed has been computed. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("a checkpointed function has computed all that is needed", null, false, false);
        }
    }

    /** What of a tensor must be the same when it is computed again. */
    private record Looks(List<Long> shape, DType dtype, Device device) {
        static Looks of(Tensor tensor) {
            return new Looks(Arrays.stream(tensor.shape()).boxed().toList(), tensor.dtype(), tensor.device());
        }
    }

    /** Stands for a saved tensor. */
    final class Holder implements SavedHooks.Released {
        private final Map<Long, Tensor> values = new ConcurrentHashMap<>();

        Tensor unpack() {
            long run = AutogradEngine.currentRun();
            if (run < 0) {
                run = OUTSIDE.decrementAndGet();
            }
            recompute(run);
            Tensor value = values.remove(run);
            if (value == null) {
                throw new TorchException(
                        "torch.utils.checkpoint: Unpack is being triggered for a tensor that was already"
                                + " unpacked once. If you are calling ctx.saved_tensors in backward, make sure to do so only once.");
            }
            return TensorScope.adopt(value); // which is this call's
        }

        @Override
        public void released() {
            values.values().forEach(Tensor::close);
            release();
        }
    }

    /** What the default generator draws from. */
    static Tensor state() {
        try (Generator generator = Torch.defaultGenerator()) {
            return generator.getState();
        }
    }

    static void setState(Tensor state) {
        try (Generator generator = Torch.defaultGenerator()) {
            generator.setState(state);
        }
    }

    Holder pack(Tensor tensor) {
        Holder holder = new Holder();
        users.incrementAndGet();
        holders.add(new WeakReference<>(holder));
        looks.add(Looks.of(tensor));
        return holder;
    }

    void endForward() {
        forwardEnded = true;
        release();
    }

    private void release() {
        if (users.decrementAndGet() == 0) {
            inputs.forEach(Tensor::close);
            if (rngState != null) {
                rngState.close();
            }
        }
    }

    private void recompute(long run) {
        if (recomputed.putIfAbsent(run, 0) != null) {
            return;
        }
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).version() != versions.get(i)) {
                throw new TorchException(
                        "one of the variables needed for gradient computation has been modified by an inplace"
                                + " operation: input " + i + " of a checkpointed function is at version "
                                + inputs.get(i).version() + "; expected version " + versions.get(i) + " instead.");
            }
        }
        modes.run(() -> {
            Tensor now = rngState == null ? null : state();
            try (SavedTensorsHooks _ = SavedTensorsHooks.open(tensor -> keep(run, tensor), tensor -> tensor);
                    Mode _ = Torch.enableGrad()) {
                if (rngState != null) {
                    setState(rngState);
                }
                function.apply(inputs);
            } catch (Enough e) {
                // As intended: what comes after it is not needed.
            } finally {
                if (now != null) {
                    setState(now);
                }
            }
        });
        int count = Objects.requireNonNull(recomputed.get(run));
        if (count < holders.size()) {
            throw new TorchException(
                    "torch.utils.checkpoint: A different number of tensors was saved during the original"
                            + " forward and recomputation.\nNumber of tensors saved during forward: " + holders.size()
                            + "\nNumber of tensors saved during recomputation: " + count + ".");
        }
    }

    /** Takes a tensor that the second run saves, for the holder that stands for that of the first. */
    private Tensor keep(long run, Tensor tensor) {
        Tensor value = (tensor.requiresGrad() ? tensor.detach() : tensor).keep();
        int index = recomputed.merge(run, 1, Integer::sum) - 1;
        if (index >= holders.size()) {
            if (!forwardEnded) {
                return value;
            }
            throw new TorchException(
                    "torch.utils.checkpoint: trying to save more tensors during recomputation than during the"
                            + " original forward pass.");
        }
        Holder holder = holders.get(index).get();
        if (holder != null) {
            check(index, value);
            holder.values.put(run, value);
        }
        if (options.earlyStop() && index + 1 == holders.size()) {
            throw new Enough();
        }
        return value;
    }

    private void check(int index, Tensor value) {
        Looks now = Looks.of(value);
        if (options.checkDeterminism() && !now.equals(looks.get(index))) {
            throw new TorchException(
                    "torch.utils.checkpoint: Recomputed values for the following tensors have different"
                            + " metadata than during the forward pass.\ntensor at position " + index
                            + ":\nsaved metadata: "
                            + looks.get(index) + "\nrecomputed metadata: " + now);
        }
    }
}
