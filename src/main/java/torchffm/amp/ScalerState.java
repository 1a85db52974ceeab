package torchffm.amp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.internal.Warnings;

/** A scale, what it has learned, and how it learns. A layer of {@link GradScaler}. */
abstract class ScalerState {

    private static final String UNUSED =
            " This may indicate your script did not use scaler.scale(loss or outputs) earlier in the iteration.";

    private final String device;
    private final boolean enabled;
    private double initScale;
    private double growthFactor;
    private double backoffFactor;
    private long growthInterval;
    private long initGrowthTracker;
    private @Nullable Tensor scale;
    private @Nullable Tensor growthTracker;

    ScalerState(GradScalerBuilder builder) {
        device = builder.device;
        boolean hasDevice = !device.equals("cuda") || Torch.cuda().isAvailable();
        if (builder.enabled && !hasDevice) {
            Warnings.warn("torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.");
        }
        enabled = builder.enabled && hasDevice;
        initScale = builder.initScale;
        growthFactor = builder.growthFactor;
        backoffFactor = builder.backoffFactor;
        growthInterval = builder.growthInterval;
        if (enabled && !(growthFactor > 1)) {
            throw new IllegalArgumentException("growthFactor: expected more than 1, but got " + growthFactor);
        }
        if (enabled && !(backoffFactor < 1)) {
            throw new IllegalArgumentException("backoffFactor: expected less than 1, but got " + backoffFactor);
        }
    }

    /** The type of the device where losses are. */
    final String device() {
        return device;
    }

    /** The scale, on the device of what is scaled first. */
    final Tensor lazyScale(Device where) {
        Tensor current = scale;
        if (current == null) {
            current = filled(initScale, DType.FLOAT32, where);
            scale = current;
            growthTracker = filled(initGrowthTracker, DType.INT32, where);
        }
        return current;
    }

    private static Tensor filled(double value, DType dtype, Device where) {
        try (TensorScope _ = TensorScope.open()) {
            return Torch.tensor(value, dtype).to(where).keep();
        }
    }

    /** The scale, once something was scaled. */
    final Tensor requiredScale(String method) {
        return required(scale, method, "_scale");
    }

    /** How many steps were made since the scale was changed, once something was scaled. */
    final Tensor requiredGrowthTracker(String method) {
        return required(growthTracker, method, "_growth_tracker");
    }

    private static Tensor required(@Nullable Tensor tensor, String method, String name) {
        if (tensor == null) {
            throw new IllegalStateException("Attempted " + method + " but " + name + " is None. " + UNUSED);
        }
        return tensor;
    }

    /**
     * The scale: {@code scaler.get_scale()}.
     *
     * @return what losses are multiplied by; 1 if the scaler is not enabled
     */
    public final double getScale() {
        return !enabled ? 1 : scale == null ? initScale : scale.item();
    }

    /**
     * Whether it does anything: {@code scaler.is_enabled()}.
     *
     * @return false if it was made so, or its device is missing
     */
    public final boolean isEnabled() {
        return enabled;
    }

    /**
     * By what the scale is multiplied to make it larger: {@code scaler.get_growth_factor()}.
     *
     * @return the value
     */
    public final double getGrowthFactor() {
        return growthFactor;
    }

    /**
     * Sets it: {@code scaler.set_growth_factor(value)}.
     *
     * @param value as of {@link GradScalerBuilder#growthFactor}
     */
    public final void setGrowthFactor(double value) {
        growthFactor = value;
    }

    /**
     * By what the scale is multiplied to make it smaller: {@code scaler.get_backoff_factor()}.
     *
     * @return the value
     */
    public final double getBackoffFactor() {
        return backoffFactor;
    }

    /**
     * Sets it: {@code scaler.set_backoff_factor(value)}.
     *
     * @param value as of {@link GradScalerBuilder#backoffFactor}
     */
    public final void setBackoffFactor(double value) {
        backoffFactor = value;
    }

    /**
     * After how many steps the scale is made larger: {@code scaler.get_growth_interval()}.
     *
     * @return the value
     */
    public final long getGrowthInterval() {
        return growthInterval;
    }

    /**
     * Sets it: {@code scaler.set_growth_interval(value)}.
     *
     * @param value as of {@link GradScalerBuilder#growthInterval}
     */
    public final void setGrowthInterval(long value) {
        growthInterval = value;
    }

    /**
     * What it has learned, for a later run: {@code scaler.state_dict()}.
     *
     * @return {@code scale}, {@code growth_factor} and {@code backoff_factor} as {@code Double}, {@code growth_interval} and
     *     {@code _growth_tracker} as {@code Long}; empty if the scaler is not enabled
     */
    public final Map<String, Object> stateDict() {
        Map<String, Object> state = new LinkedHashMap<>();
        if (enabled) {
            state.put("scale", getScale());
            state.put("growth_factor", growthFactor);
            state.put("backoff_factor", backoffFactor);
            state.put("growth_interval", growthInterval);
            state.put("_growth_tracker", growthTracker == null ? initGrowthTracker : growthTracker.itemLong());
        }
        return state;
    }

    /**
     * Goes on where another left off: {@code scaler.load_state_dict(state)}. If this one is not enabled, nothing happens.
     *
     * @param state what {@link #stateDict} gave
     * @throws IllegalArgumentException if it is empty, since that scaler was not enabled, or an entry is missing or no number
     */
    public final void loadStateDict(Map<String, ?> state) {
        Objects.requireNonNull(state, "state");
        if (!enabled) {
            return;
        }
        if (state.isEmpty()) {
            throw new IllegalArgumentException(
                    "state: The source state dict is empty, possibly because it was saved from a"
                            + " disabled instance of GradScaler.");
        }
        double newScale = number(state, "scale").doubleValue();
        double growth = number(state, "growth_factor").doubleValue();
        double backoff = number(state, "backoff_factor").doubleValue();
        long interval = number(state, "growth_interval").longValue();
        long tracker = number(state, "_growth_tracker").longValue();
        initScale = newScale;
        growthFactor = growth;
        backoffFactor = backoff;
        growthInterval = interval;
        initGrowthTracker = tracker;
        if (scale != null && growthTracker != null) {
            scale.fill_(newScale);
            growthTracker.fill_(tracker);
        }
    }

    private static Number number(Map<String, ?> state, String name) {
        if (state.get(name) instanceof Number number) {
            return number;
        }
        throw new IllegalArgumentException("state: expected a number for " + name + ", but got " + state.get(name));
    }
}
