package torchffm.internal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The C library's arithmetic, where Python uses it and Java's own rounds otherwise. */
@SuppressWarnings("restricted")
public final class CMath {

    private static final MethodHandle POW;

    static {
        Linker linker = Linker.nativeLinker();
        POW = linker.downcallHandle(
                linker.defaultLookup()
                        .find("pow")
                        .orElseThrow(() -> new UnsatisfiedLinkError("the C library has no pow")),
                FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE),
                Linker.Option.critical(false));
    }

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
}
