package torchffm.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;
import torchffm.Torch;

/** For {@link ProcessTuningTest}: loads LibTorch, and prints the settings of the process. */
@SuppressWarnings("restricted")
public final class TuningProgram {

    private static final long BLOCK = 24 << 20;

    /** The bit of glibc's header of a block that lies in a mapping of its own. */
    private static final long IS_MMAPPED = 2;

    private static final int LONGEST_VALUE = 100;
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int PAUSE_MILLIS = 10;

    private TuningProgram() {}

    /** The argument is the G1PeriodicGCInterval to wait for, which is set on a thread of its own. */
    public static void main(String[] arguments) throws Throwable {
        Torch.info();
        System.out.println("OMP_WAIT_POLICY=" + environment("OMP_WAIT_POLICY"));
        System.out.println("a block of its own: " + isMapped());
        System.out.println("G1PeriodicGCInterval=" + interval(arguments[0]));
    }

    private static MethodHandle function(String name, FunctionDescriptor type) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), type);
    }

    /** C's view, which Java's copy of the environment does not follow. */
    private static String environment(String name) throws Throwable {
        try (var arena = Arena.ofConfined()) {
            MemorySegment value = (MemorySegment)
                    function("getenv", FunctionDescriptor.of(ADDRESS, ADDRESS)).invokeExact(arena.allocateFrom(name));
            return value.address() == 0 ? "" : value.reinterpret(LONGEST_VALUE).getString(0);
        }
    }

    /** Whether a block as large as a step's activations gets a mapping of its own, which freeing it gives back. */
    private static boolean isMapped() throws Throwable {
        MethodHandle malloc = function("malloc", FunctionDescriptor.of(ADDRESS, JAVA_LONG));
        MethodHandle free = function("free", FunctionDescriptor.ofVoid(ADDRESS));
        MemorySegment block = (MemorySegment) malloc.invokeExact(BLOCK);
        long header = MemorySegment.ofAddress(block.address() - Long.BYTES)
                .reinterpret(Long.BYTES)
                .get(JAVA_LONG, 0);
        free.invokeExact(block);
        return (header & IS_MMAPPED) != 0;
    }

    private static String interval(String expected) throws InterruptedException {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        String value = machine.getVMOption("G1PeriodicGCInterval").getValue();
        for (int waited = 0; !value.equals(expected) && waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            Thread.sleep(PAUSE_MILLIS);
            value = machine.getVMOption("G1PeriodicGCInterval").getValue();
        }
        return value;
    }
}
