package torchffm.internal;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Helps the collector along where a program forgets to close. A tensor of a gigabyte is a hundred bytes to the collector,
 * which sees no reason to run; so where the native bytes have grown by much since the last time, a thread of its own asks
 * for a collection, and the {@link Reaper} frees what that finds.
 *
 * <p>The thread that makes tensors only reads a counter, at every eighth of them that is in no scope. Where the bytes go
 * on to grow, it frees some of what has been found, or waits for what will be: one that makes faster than another frees is
 * held back. After a collection that has found little, the bytes may grow by half before the next.
 */
final class NativePressure {

    private static final int EVERY = 8;
    private static final int HELP = 4 * EVERY;
    private static final long LEAST = 64L << 20;
    private static final long MOST = 512L << 20;
    private static final int PART = 64;
    private static final long BESIDE = 512;
    private static final long WAIT_NANOS = 1_000_000;
    private static final int MOST_WAITS = 2_000;
    private static final int GARBAGE = 1 << 16;
    private static final long MOST_GARBAGE = 8L << 30;
    private static final long FREEING_MILLIS = 2;
    private static final int QUIET_ROUNDS = 25;

    private static final Semaphore WANTED = new Semaphore(0);

    /** How much the bytes may grow: the part of the machine's or container's memory, once that is known. */
    private static volatile long growth = LEAST;

    private static volatile long limit = LEAST;
    private static volatile int collections;
    private static volatile boolean running;
    private static volatile byte @Nullable [] garbage; // a field, or the JIT compiler makes none

    private NativePressure() {}

    /** Something was made that nobody may ever close. */
    static void made(Context context) {
        if ((context.countMade() & EVERY - 1) == 0) {
            long bytes = held();
            if (bytes > limit) {
                tooMuch(bytes);
            }
        }
    }

    /** The bytes of storages, which are counted, and of what LibTorch keeps beside each, which is estimated. */
    private static long held() {
        return Natives.memoryBytes() + BESIDE * NativeTensor.live();
    }

    private static void tooMuch(long bytes) {
        if (!running) {
            start();
        }
        if (WANTED.availablePermits() == 0) {
            WANTED.release();
        }
        if (bytes > limit + growth && !Reaper.help(HELP)) {
            await();
        }
    }

    /** Waits for the collection that is wanted, but not for ever: the machine may be busy, and there may be memory. */
    private static void await() {
        int before = collections;
        for (int i = 0; i < MOST_WAITS && collections == before; i++) {
            LockSupport.parkNanos(WAIT_NANOS);
        }
    }

    private static synchronized void start() {
        if (!running) {
            running = true;
            Thread.ofPlatform().daemon().name("torchffm-pressure").start(NativePressure::run);
        }
    }

    private static void run() {
        // The management classes take 50 ms to load, and only programs that come here pay for them.
        long memory = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        growth = Math.clamp(memory / PART, LEAST, MOST);
        limit = Math.max(limit, growth);
        for (; ; ) {
            try {
                WANTED.acquire();
                WANTED.drainPermits();
                if (held() > limit) {
                    collect();
                }
            } catch (InterruptedException e) {
                continue; // nobody has a reason to
            } catch (Throwable e) { // even without memory for the moment: this is what may bring some
                System.getLogger("torchffm").log(System.Logger.Level.DEBUG, "a collection was not asked for", e);
            }
        }
    }

    /** Collects, waits until what was found is freed, and sets the next limit. */
    private static void collect() throws InterruptedException {
        long before = held();
        WeakReference<Object> witness = new WeakReference<>(new Object());
        System.gc();
        if (!witness.refersTo(null)) {
            provoke(witness);
        }
        long bytes = before;
        // On a busy machine it takes a while until those run who hand over and free what was found.
        for (int quiet = 0; quiet < QUIET_ROUNDS; quiet++) {
            Thread.sleep(FREEING_MILLIS);
            long now = held();
            quiet = now < bytes ? 0 : quiet;
            bytes = Math.min(bytes, now);
        }
        boolean worthIt = before - bytes > growth / 4;
        limit = bytes + (worthIt ? growth : Math.max(growth, bytes / 2));
        collections++;
    }

    /** With {@code -XX:+DisableExplicitGC}: makes garbage until the collector runs by itself. */
    private static void provoke(WeakReference<Object> witness) {
        for (long made = 0; made < MOST_GARBAGE && !witness.refersTo(null); made += GARBAGE) {
            garbage = new byte[GARBAGE];
        }
        garbage = null;
    }
}
