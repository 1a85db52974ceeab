package torchffm.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * All tensors that are in no scope, and the look at them that follows each collection, on the {@link Reaper}'s thread.
 *
 * <p>A look takes some nanoseconds for each tensor that is alive, so that it takes no more than a small part of a
 * processor, the next one waits longer the more there are.
 */
final class TensorWatches {

    private static final long NANOS_PER_TENSOR = 100;

    /** Those that have not been looked at yet. */
    private static final AtomicReference<@Nullable TensorWatch> NEW = new AtomicReference<>();

    /** All others; the reaper's. */
    private static List<TensorWatch> watches = new ArrayList<>();

    private static boolean due;
    private static long notBefore = System.nanoTime();

    static {
        new Collection().link();
    }

    private TensorWatches() {}

    /** Is found by each collection, since nothing refers to it, and it is as new as can be. */
    private static final class Collection extends Reaper.Node {
        Collection() {
            super(new Object());
        }

        @Override
        void free() {
            due = true;
            new Collection().link();
        }

        @Override
        String what() {
            return "a collection";
        }
    }

    /** A new watch, for one thread to fill. */
    static TensorWatch open() {
        TensorWatch opened = new TensorWatch();
        TensorWatch newest;
        do {
            newest = NEW.get();
            opened.older = newest;
        } while (!NEW.compareAndSet(newest, opened));
        return opened;
    }

    /** Whether there was a collection since the last look. */
    static boolean isDue() {
        return due;
    }

    /**
     * Hands over what the collector has found, if it has run, and it is time.
     *
     * @return whether it looked
     */
    static boolean sweep() {
        long now = System.nanoTime();
        if (!due || now - notBefore < 0) {
            return false;
        }
        due = false;
        takeNew();
        try (FoundTensors.Collected found = new FoundTensors.Collected()) {
            long alive = 0;
            List<TensorWatch> kept = new ArrayList<>();
            for (TensorWatch watch : watches) {
                watch.sweep(found);
                if (!watch.end()) {
                    kept.add(watch);
                    alive += watch.present();
                }
            }
            watches = kept;
            notBefore = now + NANOS_PER_TENSOR * alive;
        }
        return true;
    }

    /** In the order in which they were made: malloc works best where memory comes back as it was given out. */
    private static void takeNew() {
        int from = watches.size();
        TensorWatch next = NEW.getAndSet(null);
        while (next != null) {
            watches.add(next);
            TensorWatch older = next.older;
            next.older = null;
            next = older;
        }
        Collections.reverse(watches.subList(from, watches.size()));
    }
}
