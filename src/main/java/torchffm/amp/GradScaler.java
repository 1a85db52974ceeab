package torchffm.amp;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import torchffm.Aten;
import torchffm.DType;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.internal.Nulls;
import torchffm.optim.Optimizer;

/**
 * Multiplies losses, so that gradients in half precision don't vanish, and divides the gradients again before they are
 * used ({@code torch.amp.GradScaler}). A step whose gradients are infinite or NaN is left out and makes the scale smaller;
 * many steps without one make it larger. What it keeps belongs to no {@link TensorScope}. Not for several threads at once.
 */
public final class GradScaler extends ScalerState {

    private enum Stage {
        READY,
        UNSCALED,
        STEPPED
    }

    private static final class OptimizerState {
        private Stage stage = Stage.READY;
        private Map<Device, Tensor> foundInf = Map.of();
    }

    private final Map<Optimizer, OptimizerState> states = new IdentityHashMap<>();

    /** A scaler for CUDA with Python's defaults: {@code GradScaler()}. Without CUDA it warns and does nothing. */
    public GradScaler() {
        this("cuda");
    }

    /**
     * A scaler with Python's defaults: {@code GradScaler(device)}.
     *
     * @param device the type of the device where losses are: {@code "cuda"} or {@code "cpu"}
     */
    public GradScaler(String device) {
        this(new GradScalerBuilder().device(Objects.requireNonNull(device, "device")));
    }

    GradScaler(GradScalerBuilder builder) {
        super(builder);
    }

    /**
     * For a scaler with other than the default options.
     *
     * @return a builder
     */
    public static GradScalerBuilder builder() {
        return new GradScalerBuilder();
    }

    /**
     * Multiplies a loss by the scale: {@code scaler.scale(outputs)}.
     *
     * @param outputs of any shape
     * @return the product; the same tensor if the scaler is not enabled
     */
    public Tensor scale(Tensor outputs) {
        Objects.requireNonNull(outputs, "outputs");
        if (!isEnabled()) {
            return outputs;
        }
        Device where = outputs.device();
        Tensor factor = lazyScale(where);
        return outputs.mul(factor.device().equals(where) ? factor : factor.to(where));
    }

    /**
     * Multiplies losses by the scale: {@code scaler.scale(outputs)}.
     *
     * @param outputs of any shapes
     * @return the products; the same tensors if the scaler is not enabled
     */
    public List<Tensor> scale(List<Tensor> outputs) {
        return Nulls.refused(outputs, "outputs").stream().map(this::scale).toList();
    }

    /**
     * Divides the gradients of an optimizer's parameters by the scale, for those who want to look at them or clip them:
     * {@code scaler.unscale_(optimizer)}. Once at most before each {@link #step}, which otherwise does it.
     *
     * @param optimizer the optimizer
     * @throws IllegalStateException if that was done since the last {@link #update}, or nothing was ever scaled
     * @throws IllegalArgumentException if a gradient is float16
     */
    public void unscale_(Optimizer optimizer) {
        Objects.requireNonNull(optimizer, "optimizer");
        if (!isEnabled()) {
            return;
        }
        Tensor current = requiredScale("unscale_");
        OptimizerState state = states.computeIfAbsent(optimizer, _ -> new OptimizerState());
        if (state.stage != Stage.READY) {
            throw new IllegalStateException(
                    state.stage == Stage.UNSCALED
                            ? "unscale_() has already been called on this optimizer since the last update()."
                            : "unscale_() is being called after step().");
        }
        try (TensorScope _ = TensorScope.open()) {
            Tensor inverse = current.to(DType.FLOAT64).reciprocal().to(DType.FLOAT32);
            state.foundInf = FoundInf.unscale(optimizer, inverse);
        }
        state.stage = Stage.UNSCALED;
    }

    /**
     * Divides the gradients by the scale, unless that was done, and has the optimizer make its step if all of them are
     * finite: {@code scaler.step(optimizer)}.
     *
     * @param optimizer the optimizer
     * @return whether the step was made
     * @throws IllegalStateException if it was called since the last {@link #update}, no parameter has a gradient, or nothing
     *     was ever scaled
     * @throws IllegalArgumentException if a gradient is float16
     */
    public boolean step(Optimizer optimizer) {
        Objects.requireNonNull(optimizer, "optimizer");
        if (!isEnabled()) {
            optimizer.step();
            return true;
        }
        requiredScale("step");
        OptimizerState state = states.computeIfAbsent(optimizer, _ -> new OptimizerState());
        if (state.stage == Stage.STEPPED) {
            throw new IllegalStateException("step() has already been called since the last update().");
        }
        if (state.stage == Stage.READY) {
            unscale_(optimizer);
        }
        if (state.foundInf.isEmpty()) {
            throw new IllegalStateException("No inf checks were recorded for this optimizer.");
        }
        boolean isFinite = state.foundInf.values().stream().allMatch(found -> found.item() == 0);
        if (isFinite) {
            optimizer.step();
        }
        state.stage = Stage.STEPPED;
        return isFinite;
    }

    /**
     * Makes the scale smaller if a step was left out, and larger if it is time: {@code scaler.update()}. To be called at the
     * end of each iteration.
     *
     * @throws IllegalStateException if no gradients were looked at
     */
    public void update() {
        if (!isEnabled()) {
            return;
        }
        Tensor current = requiredScale("update");
        Tensor tracker = requiredGrowthTracker("update");
        try (TensorScope _ = TensorScope.open()) {
            Tensor found = states.values().stream()
                    .flatMap(state -> state.foundInf.values().stream())
                    .map(each -> each.to(current.device()))
                    .reduce(Tensor::add_)
                    .orElseThrow(() -> new IllegalStateException("No inf checks were recorded prior to update."));
            Aten._ampUpdateScale_(current, tracker, found, getGrowthFactor(), getBackoffFactor(), getGrowthInterval());
        }
        endIteration();
    }

    /**
     * Ends the iteration with another scale: {@code scaler.update(new_scale)}.
     *
     * @param newScale the scale
     * @throws IllegalStateException if nothing was ever scaled
     */
    public void update(double newScale) {
        if (isEnabled()) {
            requiredScale("update").fill_(newScale);
            endIteration();
        }
    }

    /**
     * Ends the iteration with another scale: {@code scaler.update(new_scale)}.
     *
     * @param newScale one element on the scaler's device, copied
     * @throws IllegalArgumentException if it is not, or requires grad
     * @throws IllegalStateException if nothing was ever scaled
     */
    public void update(Tensor newScale) {
        Objects.requireNonNull(newScale, "newScale");
        if (!isEnabled()) {
            return;
        }
        Tensor current = requiredScale("update");
        if (!newScale.device().type().equals(device()) || newScale.numel() != 1 || newScale.requiresGrad()) {
            throw new IllegalArgumentException("newScale: expected one element on device " + device()
                    + " that does not require grad, but got " + newScale);
        }
        current.copy_(newScale);
        endIteration();
    }

    private void endIteration() {
        states.values().forEach(state -> state.foundInf.values().forEach(Tensor::close));
        states.clear();
    }
}
