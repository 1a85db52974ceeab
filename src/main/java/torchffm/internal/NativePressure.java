package torchffm.internal;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Helps the collector along where a program forgets to close. A tensor of a gigabyte is a hundred bytes to the collector,
 * which sees no reason to run; so where the native bytes have grown by much since the last time, a thread of its own asks
 * for a collection, and the {@link Reaper} frees what that finds.
 *
 * <p>The thread that makes tensors only reads a counter, at every eighth of them that is in no scope. Where the bytes go
 * on to grow, it frees some of what has been found, or waits for what will be: one that makes faster than another frees is
 * held back. How much they may grow follows from the collections themselves: more where even one that finds little takes
 * long, beside the time between them, less where it costs little. After one that has found little, the bytes may grow by
 * half.
 */
final class NativePressure {

    private static final int EVERY = 8;
    private static final long LEAST = 32L << 20;
    private static final long MOST = 256L << 20;
    private static final int PART = 64;
    private static final long BESIDE = 512;
    private static final long WAIT_NANOS = 1_000_000;
    private static final int MOST_WAITS = 2_000;
    private static final int GARBAGE = 1 << 16;
    private static final long MOST_GARBAGE = 8L << 30;
    private static final long FREEING_MILLIS = 2;
    private static final int QUIET_ROUNDS = 25;
    private static final int FEW_ROUNDS = 2;

    /** The time between two collections, as a multiple of what one takes: fewer are wanted below, more above. */
    private static final int SHORT = 5;

    private static final int LONG = 32;
    private static final long LONG_AGO = 1_000_000_000_000L;

    private static final Semaphore WANTED = new Semaphore(0);

    /** How much the bytes may grow until the next collection. */
    private static volatile long growth = LEAST;

    private static volatile long limit = LEAST;
    private static volatile int collections;
    private static volatile boolean running;
    private static volatile byte @Nullable [] garbage; // a field, or the JIT compiler makes none

    private NativePressure() {}

    /** Something was made that nobody may ever close. */
    static void made(Context context) {
        if ((context.countMade() & EVERY - 1) == 0) {
            FoundTensors.help();
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
        if (bytes > limit + growth / 4 && !FoundTensors.help()) {
            await();
        }
    }

    /** Waits for the collection that is wanted, but not for ever: the machine may be busy, and there may be memory. */
    private static void await() {
        int before = collections;
        for (int i = 0; i < MOST_WAITS && collections == before && held() > limit; i++) {
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
        long most = Math.clamp(memory / PART, LEAST, MOST);
        long cost = Long.MAX_VALUE;
        long ended = System.nanoTime() - LONG_AGO;
        for (; ; ) {
            try {
                WANTED.acquire();
                WANTED.drainPermits();
                if (held() > limit) {
                    long start = System.nanoTime();
                    long before = held();
                    collect();
                    long end = System.nanoTime();
                    cost = cost(cost, end - start);
                    growth = growth(cost, start - ended, most);
                    ended = end;
                    await(before);
                }
            } catch (InterruptedException e) {
                continue; // nobody has a reason to
            } catch (Throwable e) { // even without memory for the moment: this is what may bring some
                System.getLogger("torchffm").log(System.Logger.Level.DEBUG, "a collection was not asked for", e);
            }
        }
    }

    private static void collect() {
        WeakReference<Object> witness = new WeakReference<>(new Object());
        System.gc();
        if (!witness.refersTo(null)) {
            provoke(witness);
        }
    }

    /**
     * What a collection costs that finds little: the time that grows with what it finds comes with each tensor, sooner or
     * later. The least of the last ones, which also leaves out when others kept the machine busy.
     */
    private static long cost(long before, long now) {
        return now <= before ? now : Math.min(now, before + before / 4);
    }

    /** Half or twice as much as it was, where collections take little or much of the time. */
    private static long growth(long collecting, long between, long most) {
        if (collecting > between / SHORT) {
            return Math.min(2 * growth, most);
        }
        return collecting < between / LONG ? Math.max(growth / 2, LEAST) : growth;
    }

    /**
     * Sets the next limit by what a collection has left, as that is freed: on a busy machine it takes a while until those
     * run who hand over and free what was found. Ends where another collection is wanted, or nothing more is freed.
     */
    private static void await(long before) throws InterruptedException {
        long bytes = before;
        for (int quiet = 0; quiet < QUIET_ROUNDS; quiet++) {
            boolean wanted = WANTED.tryAcquire(FREEING_MILLIS, TimeUnit.MILLISECONDS);
            long now = held();
            quiet = now < bytes ? 0 : quiet;
            bytes = Math.min(bytes, now);
            boolean worthIt = before - bytes > growth / 4;
            limit = bytes + (worthIt ? growth : Math.max(growth, bytes / 2));
            if (wanted && now > limit && quiet >= FEW_ROUNDS) {
                WANTED.release();
                break;
            }
        }
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
