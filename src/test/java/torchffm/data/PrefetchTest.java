package torchffm.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.Tensor;
import torchffm.Torch;

/** Batches are made ahead, on a thread of the loader's, without anyone having to notice. */
@Timeout(60)
class PrefetchTest {

    @Test
    void samplesAreMadeOnABackgroundThread() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Watched.run(DataLoader.builder(Watched.dataset(4, i -> threads.add(Thread.currentThread())))
                .build());
        assertFalse(threads.contains(Thread.currentThread()));
    }

    @Test
    void withoutPrefetchingSamplesAreMadeOnTheCallersThread() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Watched.run(DataLoader.builder(Watched.dataset(4, i -> threads.add(Thread.currentThread())))
                .prefetch(0)
                .build());
        assertEquals(Set.of(Thread.currentThread()), threads);
    }

    @Test
    void noMoreIsMadeAheadThanAskedFor() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        try (var pass = DataLoader.builder(Watched.dataset(20, i -> made.incrementAndGet()))
                .prefetch(3)
                .build()
                .iterator()) {
            pass.next();
            Watched.waitFor(() -> made.get() == 4);
            Thread.sleep(50);
            assertEquals(4, made.get(), "the one in use, and three ahead");
        }
    }

    @Test
    void nothingIsMadeBeforeTheFirstIsAskedFor() throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        try (var _ = DataLoader.builder(Watched.dataset(20, i -> made.incrementAndGet()))
                .build()
                .iterator()) {
            Thread.sleep(50);
            assertEquals(0, made.get());
        }
    }

    @Test
    void samplesOfAPassAreMadeOneAfterTheOther() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Watched.run(DataLoader.builder(Watched.dataset(200, i -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                }))
                .prefetch(8)
                .build());
        assertEquals(1, most.get());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void whatADatasetThrowsComesOutAsItself(int prefetch) {
        var failure = new ArithmeticException("sample 3");
        var pass = failing(failure, prefetch).iterator();
        for (int i = 0; i < 3; i++) {
            pass.next();
        }
        assertSame(failure, assertThrows(ArithmeticException.class, pass::next));
    }

    @Test
    void aCheckedExceptionComesOutAsItselfToo() {
        var failure = new IOException("no such picture");
        var pass = failing(failure, 2).iterator();
        for (int i = 0; i < 3; i++) {
            pass.next();
        }
        assertSame(failure, assertThrows(IOException.class, pass::next));
    }

    @Test
    void anErrorComesOutAsItselfToo() {
        var failure = new StackOverflowError();
        var pass = failing(failure, 2).iterator();
        for (int i = 0; i < 3; i++) {
            pass.next();
        }
        assertSame(failure, assertThrows(StackOverflowError.class, pass::next));
    }

    @Test
    void aFailureEndsThePass() {
        var pass = failing(new ArithmeticException("sample 3"), 2).iterator();
        assertThrows(ArithmeticException.class, () -> pass.forEachRemaining(_ -> {}));
        assertFalse(pass.hasNext());
    }

    @Test
    void theLoaderGoesOnAfterAFailedPass() {
        AtomicInteger calls = new AtomicInteger();
        var loader = DataLoader.builder(Watched.dataset(4, i -> {
                    if (calls.incrementAndGet() == 2) {
                        throw new ArithmeticException("the second call");
                    }
                }))
                .build();
        assertThrows(ArithmeticException.class, () -> Watched.run(loader));
        assertEquals(4, Watched.run(loader));
    }

    @Test
    void gradModeIsTheConsumers() {
        List<Boolean> modes = Collections.synchronizedList(new ArrayList<>());
        try (var _ = Torch.noGrad()) {
            Watched.run(DataLoader.builder(Watched.dataset(1, i -> modes.add(Torch.isGradEnabled())))
                    .build());
        }
        Watched.run(DataLoader.builder(Watched.dataset(1, i -> modes.add(Torch.isGradEnabled())))
                .build());
        assertEquals(List.of(false, true), modes);
    }

    @Test
    void threadsMayShareALoader() throws Exception {
        try (Tensor inputs = Torch.arange(500);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            var loader = DataLoader.builder(new TensorDataset(inputs))
                    .batchSize(7)
                    .shuffle(true)
                    .build();
            List<Future<Double>> sums = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                sums.add(threads.submit(() -> {
                    double sum = 0;
                    for (Batch batch : loader) {
                        sum += batch.input().sum().item();
                    }
                    return sum;
                }));
            }
            for (Future<Double> sum : sums) {
                assertEquals(499 * 500 / 2, sum.get());
            }
        }
    }

    @Test
    void aVirtualThreadIteratesToo() throws Exception {
        AtomicInteger batches = new AtomicInteger();
        Thread.ofVirtual()
                .start(() -> batches.set(Watched.run(
                        DataLoader.builder(Watched.dataset(50, i -> {})).build())))
                .join();
        assertEquals(50, batches.get());
    }

    @Test
    void anInterruptedConsumerGetsItsBatchAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        int batches =
                Watched.run(DataLoader.builder(Watched.dataset(5, i -> {})).build());
        assertTrue(Thread.interrupted());
        assertEquals(5, batches);
    }

    private static DataLoader<Batch> failing(Throwable failure, int prefetch) {
        return DataLoader.builder(Watched.dataset(5, i -> {
                    if (i == 3) {
                        PrefetchTest.<RuntimeException>sneak(failure);
                    }
                }))
                .prefetch(prefetch)
                .build();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable failure) throws T {
        throw (T) failure;
    }
}
