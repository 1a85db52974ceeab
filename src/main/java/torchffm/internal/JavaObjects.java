package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static torchffm.bindings.torchffm_h.tf_java_dead;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The Java objects that LibTorch holds, by number: hooks, functions, what was packed, and exceptions on their way. A
 * destructor of LibTorch's runs on whatever thread, maybe after the JVM; so it only notes the number, and Java asks for
 * those that were noted whenever it has let go of a tensor.
 */
final class JavaObjects {

    /** The number of an exception for which there was no room. */
    private static final long LOST = -1;

    private static final int BATCH = 256;
    private static final Map<Long, Object> HELD = new ConcurrentHashMap<>();
    private static final AtomicLong LAST = new AtomicLong();
    private static final AtomicBoolean DRAINING = new AtomicBoolean();

    /** Where the shim counts what is to be let go of; null as long as LibTorch can't hold anything. */
    private static volatile @Nullable MemorySegment deadCount;

    private JavaObjects() {}

    static void start(MemorySegment count) {
        deadCount = count;
    }

    static long add(Object object) {
        drain();
        long id = LAST.incrementAndGet();
        HELD.put(id, object);
        return id;
    }

    static @Nullable Object get(long id) {
        return HELD.get(id);
    }

    static void remove(long id) {
        HELD.remove(id);
    }

    /** How many are held. */
    static int count() {
        drain();
        return HELD.size();
    }

    /** Notes what was thrown. Never throws. */
    static long caught(Throwable thrown) {
        try {
            long id = LAST.incrementAndGet();
            HELD.put(id, thrown);
            return id;
        } catch (Throwable e) { // no stack or memory left, not even for that
            return LOST;
        }
    }

    /** Throws what was noted, whatever it is: declared as unchecked, which the compiler can't see. */
    static RuntimeException rethrow(long id) {
        Object thrown = HELD.remove(id);
        return JavaObjects.<RuntimeException>sneak(
                thrown instanceof Throwable known ? known : new StackOverflowError("in a hook of LibTorch's"));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** Lets go of what LibTorch holds no longer. Costs a read of memory where there is nothing. */
    static void drain() {
        MemorySegment count = deadCount;
        if (count == null || count.get(JAVA_LONG, 0) == 0 || !DRAINING.compareAndSet(false, true)) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ids = arena.allocate(JAVA_LONG, BATCH);
            MemorySegment taken = arena.allocate(JAVA_LONG);
            do {
                Natives.check(tf_java_dead(ids, BATCH, taken));
                for (long i = 0; i < taken.get(JAVA_LONG, 0); i++) {
                    if (HELD.remove(ids.getAtIndex(JAVA_LONG, i)) instanceof UpcallTarget target) {
                        target.dropped();
                    }
                }
            } while (taken.get(JAVA_LONG, 0) != 0);
        } finally {
            DRAINING.set(false);
        }
    }
}
