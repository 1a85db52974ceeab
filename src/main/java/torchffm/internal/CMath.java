package torchffm.internal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;

/** The C library's arithmetic, where Python uses it and Java's own rounds otherwise. */
@SuppressWarnings("restricted")
public final class CMath {

    private static final MethodHandle POW = function("pow", 2);
    private static final MethodHandle COS = function("cos", 1);
    private static final MethodHandle LOG = function("log", 1);

    private CMath() {}

    /**
     * C's {@code pow}, which is Python's {@code **} for floats. {@link Math#pow} differs from it in the last bit now and
     * then.
     *
     * @param base the base
     * @param exponent the exponent
     * @return base to the power of exponent
     */
    public static double pow(double base, double exponent) {
        try {
            return (double) POW.invokeExact(base, exponent);
        } catch (Throwable e) { // invokeExact declares it; pow itself throws nothing
            throw new AssertionError("pow", e);
        }
    }

    /**
     * C's {@code cos}, which is Python's {@code math.cos}.
     *
     * @param angle in radians
     * @return its cosine
     */
    public static double cos(double angle) {
        return call(COS, angle);
    }

    /**
     * C's {@code log}, which is Python's {@code math.log}.
     *
     * @param value a positive number
     * @return its natural logarithm
     */
    public static double log(double value) {
        return call(LOG, value);
    }

    private static double call(MethodHandle function, double argument) {
        try {
            return (double) function.invokeExact(argument);
        } catch (Throwable e) { // invokeExact declares it; the functions themselves throw nothing
            throw new AssertionError(e);
        }
    }

    private static MethodHandle function(String name, int arguments) {
        MemoryLayout[] doubles = new MemoryLayout[arguments];
        Arrays.fill(doubles, ValueLayout.JAVA_DOUBLE);
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup()
                        .find(name)
                        .orElseThrow(() -> new UnsatisfiedLinkError("the C library has no " + name)),
                FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, doubles),
                Linker.Option.critical(false));
    }
}
