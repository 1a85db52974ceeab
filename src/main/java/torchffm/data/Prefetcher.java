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
 * holds its few batches and no thread, and gives those up by {@link #close()}, which the pass's owner calls, or the
 * Cleaner in its stead. Nothing here interrupts the thread, since that would close a channel that a dataset reads from.
 */
final class Prefetcher<B extends TensorGroup> implements Runnable, AutoCloseable {

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
    private long fetched;
    private boolean running;
    private boolean closed;

    /** What came of one batch: the batch itself or what was thrown instead. */
    private record Outcome<B>(@Nullable B batch, @Nullable Throwable failure) {}

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
            fill();
            while (ready.isEmpty()) {
                arrived.awaitUninterruptibly();
            }
            outcome = ready.remove();
            fill();
        } finally {
            lock.unlock();
        }
        if (outcome.batch() == null) {
            throw Prefetcher.<RuntimeException>asItself(outcome.failure());
        }
        return outcome.batch();
    }

    /** Gets a thread to work, if there is work and none is at it. */
    private void fill() {
        if (!running && hasWork()) {
            BACKGROUND.execute(this);
            running = true;
        }
    }

    private boolean hasWork() {
        return !closed && fetched < batches && ready.size() < capacity;
    }

    @Override
    public void run() {
        try (var _ = grad ? Torch.enableGrad() : Torch.noGrad()) {
            for (long batch = begin(); batch >= 0; batch = begin()) {
                end(outcome(batch));
            }
        }
    }

    /** The batch to make next; -1 if this thread is done, which it then no longer may go back on. */
    private long begin() {
        lock.lock();
        try {
            running = hasWork();
            return running ? fetched++ : -1;
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

    private void end(Outcome<B> outcome) {
        lock.lock();
        try {
            if (!closed) {
                ready.add(outcome);
                arrived.signal();
                return;
            }
        } finally {
            lock.unlock();
        }
        free(outcome);
    }

    @Override
    public void close() {
        ArrayDeque<Outcome<B>> left;
        lock.lock();
        try {
            closed = true;
            left = ready.clone();
            ready.clear();
        } finally {
            lock.unlock();
        }
        left.forEach(Prefetcher::free);
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
