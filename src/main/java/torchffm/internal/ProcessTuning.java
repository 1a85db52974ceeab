package torchffm.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;

/**
 * Settings of the whole process that LibTorch does better with: made only where {@code -Dtorchffm.tune=on} asks for it, as
 * our programs do, and never over what the host has set.
 *
 * <p>GNU OpenMP's threads spin at the end of each parallel region, which beside one busy neighbour makes a training epoch
 * many times as long; glibc gives freed blocks of a step back to the kernel and faults them in again at the next. And a
 * training makes so little garbage that G1, left to itself, walks once through all the heap that it may use before it
 * collects any: memory that is touched for nothing, and looks like a leak for hours.
 */
@SuppressWarnings("restricted")
final class ProcessTuning {

    private static final String PROPERTY = "torchffm.tune";
    private static final String WAIT_POLICY = "OMP_WAIT_POLICY";
    private static final int M_TRIM_THRESHOLD = -1;
    private static final int M_MMAP_THRESHOLD = -3;

    /** More than a block of the usual models' activations; the largest that glibc accepts is 32 MiB. */
    private static final int THRESHOLD_BYTES = 32 << 20;

    private static final String GC_INTERVAL = "G1PeriodicGCInterval";
    private static final String GC_INTERVAL_MILLIS = "1000";

    private ProcessTuning() {}

    /** To be called before libgomp is loaded, which reads its environment then. */
    static void apply() {
        if (!"on".equals(System.getProperty(PROPERTY))) {
            return;
        }
        if (System.getenv(WAIT_POLICY) == null) {
            setEnvironment(WAIT_POLICY, "PASSIVE");
        }
        if (System.getenv("MALLOC_MMAP_THRESHOLD_") == null
                && System.getenv("MALLOC_TRIM_THRESHOLD_") == null
                && System.getenv("GLIBC_TUNABLES") == null) {
            mallopt(M_MMAP_THRESHOLD, THRESHOLD_BYTES);
            mallopt(M_TRIM_THRESHOLD, 4 * THRESHOLD_BYTES);
        }
        // Apart, since the management classes take longer to load than all the rest.
        Thread.ofPlatform().daemon().name("torchffm-tuning").start(ProcessTuning::collectPeriodically);
    }

    private static void collectPeriodically() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        boolean ours = machine != null && machine.getVMOption(GC_INTERVAL).getOrigin() == VMOption.Origin.DEFAULT;
        if (ours) {
            machine.setVMOption(GC_INTERVAL, GC_INTERVAL_MILLIS);
        }
    }

    private static void setEnvironment(String name, String value) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment nameText = arena.allocateFrom(name);
            MemorySegment valueText = arena.allocateFrom(value);
            int failed = (int) function("setenv", ADDRESS, ADDRESS, JAVA_INT).invokeExact(nameText, valueText, 0);
            warn(failed != 0, "setenv " + name);
        } catch (Throwable e) { // invokeExact declares it; setenv throws nothing
            throw new AssertionError("setenv", e);
        }
    }

    private static void mallopt(int parameter, int value) {
        try {
            int done = (int) function("mallopt", JAVA_INT, JAVA_INT).invokeExact(parameter, value);
            warn(done == 0, "mallopt " + parameter);
        } catch (Throwable e) { // invokeExact declares it; mallopt throws nothing
            throw new AssertionError("mallopt", e);
        }
    }

    private static void warn(boolean failed, String what) {
        if (failed) {
            System.getLogger("torchffm").log(System.Logger.Level.WARNING, what + " was refused; going on without");
        }
    }

    private static MethodHandle function(String name, MemoryLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        MemorySegment address = linker.defaultLookup()
                .find(name)
                .orElseThrow(() -> new UnsatisfiedLinkError("the C library has no " + name));
        return linker.downcallHandle(address, FunctionDescriptor.of(JAVA_INT, arguments));
    }
}
