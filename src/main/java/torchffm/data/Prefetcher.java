package torchffm.data;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;

/**
 * Makes the batches of one pass ahead of the consumer, in order, on a background thread.
 *
 * <p>The thread is borrowed, and only for as long as there is room for another batch: a pass that nobody goes on with
 * holds its few batches and no thread, and gives those up by {@link #drop()}, which the pass's owner calls, or the
 * Cleaner in its stead. Nothing here interrupts the thread, since that would close a channel that a dataset reads from.
 */
final class Prefetcher<B extends TensorGroup> implements Runnable {

    private static final AtomicLong THREADS = new AtomicLong();
    private static final ExecutorService BACKGROUND = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Prefetcher::daemon);

    private final LongFunction<B> fetch;
    private final long batches;
    private final int capacity;
    private final boolean grad = Torch.isGradEnabled();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final ArrayDeque<Outcome<B>> ready = new ArrayDeque<>();
    private long taken;
    private boolean wanted;
    private boolean running;

    /** How often what was ready has been dropped; what was begun before does not count any more. */
    private int drops;

    /** What came of one batch: the batch itself or what was thrown instead. */
    private record Outcome<B>(@Nullable B batch, @Nullable Throwable failure) {}

    /** A batch to make. */
    private record Order(long batch, int drops) {}

    /**
     * @param fetch makes the batch of this number, of tensors in no scope
     * @param batches how many there are
     * @param capacity how many may lie ready
     */
    Prefetcher(LongFunction<B> fetch, long batches, int capacity) {
        this.fetch = fetch;
        this.batches = batches;
        this.capacity = capacity;
    }

    /** The next batch, waiting for it where necessary; or what was thrown instead of it, thrown here. */
    B take() {
        Outcome<B> outcome;
        lock.lock();
        try {
            wanted = true;
            fill();
            while (ready.isEmpty()) {
                arrived.awaitUninterruptibly();
            }
            outcome = ready.remove();
            taken++;
            fill();
        } finally {
            lock.unlock();
        }
        if (outcome.batch() == null) {
            throw Prefetcher.<RuntimeException>asItself(outcome.failure());
        }
        return outcome.batch();
    }

    /** Frees what lies ready, and makes nothing more until the next {@link #take()}, which gets the same as without this. */
    void drop() {
        ArrayDeque<Outcome<B>> dropped;
        lock.lock();
        try {
            wanted = false;
            drops++;
            dropped = ready.clone();
            ready.clear();
        } finally {
            lock.unlock();
        }
        dropped.forEach(Prefetcher::free);
    }

    /** Gets a thread to work, if there is work and none is at it. */
    private void fill() {
        if (!running && hasWork()) {
            BACKGROUND.execute(this);
            running = true;
        }
    }

    private boolean hasWork() {
        return wanted && ready.size() < capacity && taken + ready.size() < batches;
    }

    @Override
    public void run() {
        try (var _ = grad ? Torch.enableGrad() : Torch.noGrad()) {
            for (Order order = begin(); order != null; order = begin()) {
                end(order, outcome(order.batch()));
            }
        }
    }

    /** What to make next; null if this thread is done, which it may then no longer go back on. */
    private @Nullable Order begin() {
        lock.lock();
        try {
            running = hasWork();
            return running ? new Order(taken + ready.size(), drops) : null;
        } finally {
            lock.unlock();
        }
    }

    private Outcome<B> outcome(long batch) {
        try {
            return new Outcome<>(fetch.apply(batch), null);
        } catch (Throwable failure) {
            return new Outcome<>(null, failure);
        }
    }

    private void end(Order order, Outcome<B> outcome) {
        lock.lock();
        try {
            if (order.drops() == drops) {
                ready.add(outcome);
                arrived.signal();
                return;
            }
        } finally {
            lock.unlock();
        }
        free(outcome);
    }

    private static void free(Outcome<?> outcome) {
        if (outcome.batch() instanceof TensorGroup group) {
            group.tensors().forEach(Tensor::close);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T asItself(@Nullable Throwable failure) throws T {
        throw (T) failure;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "torchffm-prefetch-" + THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
