package torchffm;

import java.util.List;
import java.util.Objects;
import torchffm.internal.Context;
import torchffm.internal.Settings;

/** Settings of the whole process, of all of its threads, as in Python. A layer of {@link Torch}. */
abstract class TorchSettings extends TorchModes {

    private static final List<String> PRECISIONS = List.of("highest", "high", "medium");
    private static final List<String> DEBUG_MODES = List.of("default", "warn", "error");

    TorchSettings() {}

    /**
     * Sets the dtype of tensors that are made without one, in the whole process: {@code torch.set_default_dtype}.
     *
     * @param dtype a floating-point type; float32 to begin with
     * @throws IllegalArgumentException if it is none
     */
    public static void setDefaultDtype(DType dtype) {
        Objects.requireNonNull(dtype, "dtype");
        if (!dtype.isFloatingPoint()) {
            throw new IllegalArgumentException(
                    "dtype: only floating-point types are supported as the default type, but got " + dtype);
        }
        Settings.setDefaultDtype(dtype);
    }

    /**
     * The dtype of tensors that are made without one: {@code torch.get_default_dtype}.
     *
     * @return float32, or what was set
     */
    public static DType getDefaultDtype() {
        return Settings.defaultDtype();
    }

    /**
     * Has LibTorch use only algorithms that give the same bits each time, in the whole process:
     * {@code torch.use_deterministic_algorithms}. An operator that has none is refused.
     *
     * @param mode whether to
     */
    public static void useDeterministicAlgorithms(boolean mode) {
        useDeterministicAlgorithms(mode, false);
    }

    /**
     * Has LibTorch use only algorithms that give the same bits each time, in the whole process:
     * {@code torch.use_deterministic_algorithms}.
     *
     * @param mode whether to
     * @param warnOnly whether an operator that has none only warns, at the logger {@code torchffm}
     */
    public static void useDeterministicAlgorithms(boolean mode, boolean warnOnly) {
        Settings.setDeterministic(!mode ? 0 : warnOnly ? 1 : 2);
    }

    /**
     * Whether only deterministic algorithms are used: {@code torch.are_deterministic_algorithms_enabled}.
     *
     * @return false by default
     */
    public static boolean areDeterministicAlgorithmsEnabled() {
        return Settings.deterministic() > 0;
    }

    /**
     * Whether an operator without a deterministic algorithm only warns:
     * {@code torch.is_deterministic_algorithms_warn_only_enabled}.
     *
     * @return false by default
     */
    public static boolean isDeterministicAlgorithmsWarnOnlyEnabled() {
        return Settings.deterministic() == 1;
    }

    /**
     * Sets both at once, in the whole process: {@code torch.set_deterministic_debug_mode}.
     *
     * @param debugMode {@code default}, {@code warn} or {@code error}
     * @throws IllegalArgumentException if it is none of these
     */
    public static void setDeterministicDebugMode(String debugMode) {
        Objects.requireNonNull(debugMode, "debugMode");
        Settings.setDeterministic(indexOf("debugMode", debugMode, DEBUG_MODES));
    }

    /**
     * Both at once: {@code torch.get_deterministic_debug_mode}.
     *
     * @return 0 for any algorithm, 1 for a warning, 2 for an error
     */
    public static int getDeterministicDebugMode() {
        return Settings.deterministic();
    }

    /**
     * Whether {@link Torch#empty} and the like are filled, with NaN or the largest number, while only deterministic
     * algorithms are used: {@code torch.utils.deterministic.fill_uninitialized_memory}.
     *
     * @return true by default
     */
    public static boolean isFillUninitializedMemory() {
        return Settings.fillsUninitialized();
    }

    /**
     * Sets whether uninitialised memory is filled while only deterministic algorithms are used, in the whole process:
     * {@code torch.utils.deterministic.fill_uninitialized_memory}.
     *
     * @param fill whether to
     */
    public static void setFillUninitializedMemory(boolean fill) {
        Settings.setFillsUninitialized(fill);
    }

    /**
     * Has operators on the CPU take denormal floating-point numbers for zero, in the whole process:
     * {@code torch.set_flush_denormal}. Java's own arithmetic keeps them.
     *
     * @param mode whether to
     * @return true: every processor that this runs on can
     */
    public static boolean setFlushDenormal(boolean mode) {
        Context.setFlushDenormal(mode);
        return true;
    }

    /**
     * Sets how exact products of float32 matrices are, in the whole process: {@code torch.set_float32_matmul_precision}.
     *
     * @param precision {@code highest}, the default, {@code high} or {@code medium}
     * @throws IllegalArgumentException if it is none of these
     */
    public static void setFloat32MatmulPrecision(String precision) {
        Objects.requireNonNull(precision, "precision");
        Settings.setMatmulPrecision(indexOf("precision", precision, PRECISIONS));
    }

    /**
     * How exact products of float32 matrices are: {@code torch.get_float32_matmul_precision}.
     *
     * @return {@code highest}, {@code high} or {@code medium}
     */
    public static String getFloat32MatmulPrecision() {
        return PRECISIONS.get(Settings.matmulPrecision());
    }

    /**
     * Sets the number of threads that run operators beside each other, in the whole process:
     * {@code torch.set_num_interop_threads}. Only once, and before any such work.
     *
     * @param threads at least 1
     * @throws IllegalArgumentException if it is less
     * @throws TorchException if it was set before
     */
    public static void setNumInteropThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: expected at least 1, but got " + threads);
        }
        Settings.setInteropThreads(threads);
    }

    /**
     * The number of threads that run operators beside each other: {@code torch.get_num_interop_threads}.
     *
     * @return at least 1
     */
    public static int getNumInteropThreads() {
        return Settings.interopThreads();
    }

    /**
     * Has LibTorch give those warnings each time that it otherwise gives once, in the whole process:
     * {@code torch.set_warn_always}. The logger {@code torchffm} still gets each text once.
     *
     * @param always whether to
     */
    public static void setWarnAlways(boolean always) {
        Settings.setWarnsAlways(always);
    }

    /**
     * Whether LibTorch gives each warning each time: {@code torch.is_warn_always_enabled}.
     *
     * @return false by default
     */
    public static boolean isWarnAlwaysEnabled() {
        return Settings.warnsAlways();
    }

    private static int indexOf(String argument, String value, List<String> known) {
        int index = known.indexOf(value);
        if (index < 0) {
            throw new IllegalArgumentException(argument + ": expected one of " + known + ", but got " + value);
        }
        return index;
    }
}
