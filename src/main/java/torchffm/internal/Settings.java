package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import torchffm.DType;

/** LibTorch's settings of the whole process. */
public final class Settings {

    private static final long ASK = -1;

    private Settings() {}

    static long get(int which) {
        return exchange(which, ASK);
    }

    static void set(int which, long value) {
        exchange(which, value);
    }

    private static long exchange(int which, long value) {
        Context.current(); // the library may not be loaded yet
        return Natives.out(out -> tf_setting(which, value, out));
    }

    /**
     * The dtype of what is made without one.
     *
     * @return a floating-point type
     */
    public static DType defaultDtype() {
        return DType.of((int) get(TF_DEFAULT_DTYPE()));
    }

    /**
     * Sets the dtype of what is made without one.
     *
     * @param dtype a floating-point type
     */
    public static void setDefaultDtype(DType dtype) {
        set(TF_DEFAULT_DTYPE(), dtype.code());
    }

    /**
     * Whether only deterministic algorithms are used.
     *
     * @return 0 for any, 1 for a warning at others, 2 for deterministic ones only
     */
    public static int deterministic() {
        return (int) get(TF_DETERMINISTIC());
    }

    /**
     * Sets whether only deterministic algorithms are used.
     *
     * @param level as of {@link #deterministic()}
     */
    public static void setDeterministic(int level) {
        set(TF_DETERMINISTIC(), level);
    }

    /**
     * Whether uninitialised memory is filled where algorithms are to be deterministic.
     *
     * @return true by default
     */
    public static boolean fillsUninitialized() {
        return get(TF_DETERMINISTIC_FILL()) != 0;
    }

    /**
     * Sets whether uninitialised memory is filled where algorithms are to be deterministic.
     *
     * @param fill whether to
     */
    public static void setFillsUninitialized(boolean fill) {
        set(TF_DETERMINISTIC_FILL(), fill ? 1 : 0);
    }

    /**
     * The precision of float32 matrix products.
     *
     * @return 0 for the highest, 1 for high, 2 for medium
     */
    public static int matmulPrecision() {
        return (int) get(TF_MATMUL_PRECISION());
    }

    /**
     * Sets the precision of float32 matrix products.
     *
     * @param precision as of {@link #matmulPrecision()}
     */
    public static void setMatmulPrecision(int precision) {
        set(TF_MATMUL_PRECISION(), precision);
    }

    /**
     * The number of threads between operators.
     *
     * @return at least 1
     */
    public static int interopThreads() {
        return (int) get(TF_INTEROP_THREADS());
    }

    /**
     * Sets the number of threads between operators.
     *
     * @param threads at least 1
     */
    public static void setInteropThreads(int threads) {
        set(TF_INTEROP_THREADS(), threads);
    }

    /**
     * Whether LibTorch gives the warnings that it gives once each time.
     *
     * @return false by default
     */
    public static boolean warnsAlways() {
        return get(TF_WARN_ALWAYS()) != 0;
    }

    /**
     * Sets whether LibTorch gives the warnings that it gives once each time.
     *
     * @param always whether to
     */
    public static void setWarnsAlways(boolean always) {
        set(TF_WARN_ALWAYS(), always ? 1 : 0);
    }

    /** Without the thread's context, since an error may come while there is none yet. */
    static void setTraces(boolean traces) {
        try (Arena arena = Arena.ofConfined()) {
            Natives.check(tf_setting(TF_TRACES(), traces ? 1 : 0, arena.allocate(ValueLayout.JAVA_LONG)));
        }
    }
}
