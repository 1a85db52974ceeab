package torchffm.testing;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Memory between two pages that nobody may touch: a byte too far at either end is the end of the process. */
@SuppressWarnings("restricted")
public final class GuardedMemory {

    private static final long PAGE = 4096;
    private static final int NONE = 0;
    private static final int READ_WRITE = 3;
    private static final int PRIVATE_ANONYMOUS = 0x22;
    private static final int NO_FILE = -1;

    private static final MethodHandle MMAP =
            handle("mmap", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG));
    private static final MethodHandle MPROTECT =
            handle("mprotect", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));

    private final MemorySegment memory;

    /** Maps so much, rounded up to pages, for as long as the process lives. */
    public GuardedMemory(long bytes) {
        long inside = (bytes + PAGE - 1) / PAGE * PAGE;
        try {
            MemorySegment all = (MemorySegment)
                    MMAP.invokeExact(MemorySegment.NULL, inside + 2 * PAGE, NONE, PRIVATE_ANONYMOUS, NO_FILE, 0L);
            memory = MemorySegment.ofAddress(all.address() + PAGE).reinterpret(inside);
            int failed = (int) MPROTECT.invokeExact(memory, inside, READ_WRITE);
            if (failed != 0) {
                throw new IllegalStateException("mprotect failed");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) { // invokeExact declares it; a C function throws nothing
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle handle(String function, FunctionDescriptor type) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().find(function).orElseThrow(), type);
    }

    /** The last bytes before the upper page. */
    public MemorySegment atEnd(long bytes) {
        return memory.asSlice(memory.byteSize() - bytes);
    }

    /** The first bytes behind the lower page. */
    public MemorySegment atStart(long bytes) {
        return memory.asSlice(0, bytes);
    }
}
