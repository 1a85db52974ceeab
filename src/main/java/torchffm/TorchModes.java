package torchffm;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.AutocastDevice;
import torchffm.internal.Context;
import torchffm.internal.ThreadModes;
import torchffm.internal.Warnings;

/**
 * The modes of a thread: grad mode, inference mode and autocast. They are scopes of the calling Java thread, platform or
 * virtual; a new one starts with the defaults. A layer of {@link Torch}.
 */
abstract class TorchModes extends TorchLinear {

    TorchModes() {}

    /**
     * Records nothing for autograd on this thread, until closed: {@code torch.no_grad()}.
     *
     * @return the mode, for try-with-resources
     */
    public static Mode noGrad() {
        return Mode.grad(false);
    }

    /**
     * Records for autograd on this thread, until closed: {@code torch.enable_grad()}.
     *
     * @return the mode, for try-with-resources
     */
    public static Mode enableGrad() {
        return Mode.grad(true);
    }

    /**
     * Records nothing on this thread, not even what would be needed to record later, until closed:
     * {@code torch.inference_mode()}. Tensors made in it can't be used by autograd afterwards.
     *
     * @return the mode, for try-with-resources
     */
    public static Mode inferenceMode() {
        return inferenceMode(true);
    }

    /**
     * Enters or leaves inference mode on this thread, until closed: {@code torch.inference_mode(mode)}.
     *
     * @param mode true for {@link #inferenceMode()}; false for the normal mode, in which everything is recorded
     * @return the mode, for try-with-resources
     */
    public static Mode inferenceMode(boolean mode) {
        return Mode.inference(mode);
    }

    /**
     * Records for autograd on this thread from now on, or not: {@code torch.set_grad_enabled}, which is a function and a
     * context manager.
     *
     * @param mode whether to record
     * @return the mode, to be closed where it is to end before the thread sets another
     */
    public static Mode setGradEnabled(boolean mode) {
        return Mode.grad(mode);
    }

    /**
     * Whether this thread records for autograd: {@code torch.is_grad_enabled()}.
     *
     * @return true by default
     */
    public static boolean isGradEnabled() {
        return Context.current().modes().isGradEnabled();
    }

    /**
     * Whether this thread is in inference mode: {@code torch.is_inference_mode_enabled()}.
     *
     * @return false by default
     */
    public static boolean isInferenceModeEnabled() {
        return Context.current().modes().isInferenceMode();
    }

    /**
     * Casts what operators take on this thread to a dtype in which they are fast, where that is known to do no harm,
     * until closed: {@code torch.autocast(device_type)}.
     *
     * @param deviceType {@code cpu} or {@code cuda}: for whose tensors
     * @return the mode, for try-with-resources
     * @throws IllegalArgumentException if there is no autocast for the device type
     */
    public static Mode autocast(String deviceType) {
        return autocast(deviceType, null, true, null);
    }

    /**
     * Autocast with a dtype: {@code torch.autocast(device_type, dtype)}.
     *
     * @param deviceType {@code cpu} or {@code cuda}: for whose tensors
     * @param dtype {@link DType#BFLOAT16} or {@link DType#FLOAT16}; null for {@link #getAutocastDtype}
     * @return the mode, for try-with-resources
     * @throws IllegalArgumentException if there is no autocast for the device type
     */
    public static Mode autocast(String deviceType, @Nullable DType dtype) {
        return autocast(deviceType, dtype, true, null);
    }

    /**
     * Autocast with a dtype, or a part without it: {@code torch.autocast(device_type, dtype, enabled)}.
     *
     * @param deviceType {@code cpu} or {@code cuda}: for whose tensors
     * @param dtype {@link DType#BFLOAT16} or {@link DType#FLOAT16}; null for {@link #getAutocastDtype}
     * @param enabled false for a part without autocast inside one with it
     * @return the mode, for try-with-resources
     * @throws IllegalArgumentException if there is no autocast for the device type
     */
    public static Mode autocast(String deviceType, @Nullable DType dtype, boolean enabled) {
        return autocast(deviceType, dtype, enabled, null);
    }

    /**
     * Autocast, with all of its arguments: {@code torch.autocast(device_type, dtype, enabled, cache_enabled)}. It goes
     * around a forward pass and the loss, not around {@code backward()}.
     *
     * <p>A weight, a float32 leaf that requires gradients, is cast once; the cast is kept until the outermost of the
     * thread's autocast scopes is closed. Gradients of its uses are added in the dtype of the cast. Each thread has casts
     * of its own.
     *
     * @param deviceType {@code cpu} or {@code cuda}: for whose tensors
     * @param dtype {@link DType#BFLOAT16} or {@link DType#FLOAT16}; null for {@link #getAutocastDtype}. Another one turns
     *     autocast off for the CPU, with a warning
     * @param enabled false for a part without autocast inside one with it
     * @param cacheEnabled whether casts of weights are kept; null for how it is now
     * @return the mode, for try-with-resources
     * @throws IllegalArgumentException if there is no autocast for the device type
     */
    public static Mode autocast(
            String deviceType, @Nullable DType dtype, boolean enabled, @Nullable Boolean cacheEnabled) {
        AutocastDevice device = AutocastDevice.of(deviceType);
        ThreadModes modes = Context.current().modes();
        DType fast = dtype == null ? modes.autocastDtype(device) : dtype;
        boolean keepsCasts = cacheEnabled == null ? modes.keepsCasts() : cacheEnabled;
        return Mode.autocast(device, fast, enabled && isPossible(device, fast), keepsCasts);
    }

    private static boolean isPossible(AutocastDevice device, DType dtype) {
        if (device == AutocastDevice.CUDA) {
            if (Torch.cuda().isAvailable()) {
                return true;
            }
            Warnings.warn("CUDA is not available or torch_xla is imported. Disabling autocast.");
            return false;
        }
        if (dtype == DType.BFLOAT16 || dtype == DType.FLOAT16) {
            return true;
        }
        Warnings.warn("In CPU autocast, but the target dtype is not supported. Disabling autocast.\n"
                + "CPU Autocast only supports dtypes of torch.bfloat16, torch.float16 currently.");
        return false;
    }

    /**
     * Whether there is autocast for a device type: {@code torch.amp.is_autocast_available}.
     *
     * @param deviceType the type of a {@link Device}
     * @return true for {@code cpu} and {@code cuda}
     */
    public static boolean isAutocastAvailable(String deviceType) {
        return AutocastDevice.isAvailable(Objects.requireNonNull(deviceType, "deviceType"));
    }

    /**
     * Whether this thread is in autocast: {@code torch.is_autocast_enabled}.
     *
     * @param deviceType {@code cpu} or {@code cuda}: for whose tensors
     * @return false by default
     * @throws IllegalArgumentException if there is no autocast for the device type
     */
    public static boolean isAutocastEnabled(String deviceType) {
        return Context.current().modes().isAutocastEnabled(AutocastDevice.of(deviceType));
    }

    /**
     * Turns autocast on or off for this thread, without a scope: {@code torch.set_autocast_enabled}. Casts that are kept
     * then stay until {@link #clearAutocastCache}, or until a scope of autocast is closed.
     *
     * @param deviceType {@code cpu} or {@code cuda}: for whose tensors
     * @param enabled whether it is on
     * @throws IllegalArgumentException if there is no autocast for the device type
     */
    public static void setAutocastEnabled(String deviceType, boolean enabled) {
        AutocastDevice device = AutocastDevice.of(deviceType);
        ThreadModes modes = Context.current().modes();
        modes.setAutocast(device, enabled, modes.autocastDtype(device));
    }

    /**
     * What autocast casts to on this thread: {@code torch.get_autocast_dtype}.
     *
     * @param deviceType {@code cpu} or {@code cuda}: for whose tensors
     * @return by default {@link DType#BFLOAT16} for the CPU and {@link DType#FLOAT16} for CUDA
     * @throws IllegalArgumentException if there is no autocast for the device type
     */
    public static DType getAutocastDtype(String deviceType) {
        return Context.current().modes().autocastDtype(AutocastDevice.of(deviceType));
    }

    /**
     * Sets what autocast casts to on this thread where no dtype is given: {@code torch.set_autocast_dtype}.
     *
     * @param deviceType {@code cpu} or {@code cuda}: for whose tensors
     * @param dtype the dtype
     * @throws IllegalArgumentException if there is no autocast for the device type
     */
    public static void setAutocastDtype(String deviceType, DType dtype) {
        AutocastDevice device = AutocastDevice.of(deviceType);
        ThreadModes modes = Context.current().modes();
        modes.setAutocast(device, modes.isAutocastEnabled(device), dtype);
    }

    /**
     * Whether autocast keeps the casts of weights on this thread: {@code torch.is_autocast_cache_enabled}.
     *
     * @return true by default
     */
    public static boolean isAutocastCacheEnabled() {
        return Context.current().modes().keepsCasts();
    }

    /**
     * Has autocast keep the casts of weights on this thread, or not: {@code torch.set_autocast_cache_enabled}.
     *
     * @param enabled whether to keep them
     */
    public static void setAutocastCacheEnabled(boolean enabled) {
        Context.current().modes().setKeepsCasts(enabled);
    }

    /** Drops the casts that autocast has kept for this thread: {@code torch.clear_autocast_cache}. */
    public static void clearAutocastCache() {
        Context.current().modes().dropCasts();
    }
}
