package torchffm.internal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * Large memory that is about to be filled from its first byte to its last. Most of the time that this takes goes into the
 * pages: the kernel hands them out one by one, 4 KiB each, as they are touched. In pages of 2 MiB it needs a fraction of
 * that. No memory is used that would not be used anyway.
 *
 * <p>Where the kernel has to make room for a large page first, or the host of a virtual machine has to give it back, small
 * ones may come faster, since they can be those that another process has just freed. So who finds large ones slow stops
 * asking for them.
 */
@SuppressWarnings("restricted")
public final class HugePages {
    private static final int MADV_HUGEPAGE = 14;
    private static final int MADV_NOHUGEPAGE = 15;
    private static final long PAGE = 4096;
    private static final long HUGE = 2 << 20;

    /** Below this there is nothing to be gained. */
    private static final long LEAST = 4 << 20;

    /** What a page takes is a tenth of this. */
    private static final long SLOW_NANOS = 1_000_000;

    /** One of them may be slow for no reason of its own: the thread had to wait for a processor. */
    private static final int MOST_SLOW = 2;

    private int slow;

    /** Makes one that has seen no slow page, for the storages of one file. */
    public HugePages() {}

    /** Found when it is first needed. */
    private static final class Function {
        static final @Nullable MethodHandle MADVISE = find();

        private static @Nullable MethodHandle find() {
            Linker linker = Linker.nativeLinker();
            FunctionDescriptor type = FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
            return linker.defaultLookup()
                    .find("madvise")
                    .map(address -> linker.downcallHandle(address, type))
                    .orElse(null);
        }
    }

    /**
     * Takes large pages for some memory, as long as they come fast. A kernel that has none is as good.
     *
     * @param memory native, with nothing in it that is still wanted
     */
    public void take(MemorySegment memory) {
        if (memory.byteSize() < LEAST || slow >= MOST_SLOW || Function.MADVISE == null) {
            return;
        }
        long end = memory.address() + memory.byteSize();
        advise(memory.address(), end, MADV_HUGEPAGE);
        for (long at = -memory.address() & HUGE - 1; at <= memory.byteSize() - HUGE; at += HUGE) {
            long before = System.nanoTime();
            memory.set(ValueLayout.JAVA_BYTE, at, (byte) 0);
            if (System.nanoTime() - before > SLOW_NANOS && ++slow >= MOST_SLOW) {
                advise(memory.address() + at + HUGE, end, MADV_NOHUGEPAGE);
                return;
            }
        }
    }

    /** Whatever the kernel answers: it is advice. The first page and the last may be shared with other memory. */
    private static void advise(long start, long end, int advice) {
        long first = start & -PAGE;
        try {
            int _ = (int) Function.MADVISE.invokeExact(first, end - first, advice);
        } catch (Throwable e) { // invokeExact declares it; madvise throws nothing
            throw new AssertionError("madvise", e);
        }
    }
}
