package torchffm.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import torchffm.Tensor;
import torchffm.Torch;

/** What a pass that ends early leaves: nothing, and nobody waits for it. */
@Timeout(60)
class PassEndTest {

    @Test
    void closingDoesNotWaitForABatchThatIsBeingMade() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        long before = Live.settled();
        var pass = DataLoader.builder(Watched.dataset(5, i -> {
                    if (i == 1) {
                        started.countDown();
                        await(go);
                    }
                }))
                .build()
                .iterator();
        pass.next();
        started.await();
        pass.close();
        assertEquals(1, go.getCount(), "it is still being made");
        go.countDown();
        Live.await(before);
    }

    @Test
    void aThreadThatIsMakingBatchesIsNotInterruptedByClose() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        boolean[] interrupted = new boolean[1];
        var pass = DataLoader.builder(Watched.dataset(5, i -> {
                    if (i == 1) {
                        started.countDown();
                        await(go);
                        interrupted[0] = Thread.currentThread().isInterrupted();
                        over.countDown();
                    }
                }))
                .build()
                .iterator();
        pass.next();
        started.await();
        pass.close();
        go.countDown();
        over.await();
        assertFalse(interrupted[0]);
    }

    @Test
    void whatWasDroppedIsMadeAgainForWhoGoesOn() {
        var prefetcher = new Prefetcher<>(i -> new Batch(Torch.scalar(i)), 4, 2);
        for (int i = 0; i < 4; i++) {
            try (Tensor value = prefetcher.take().input()) {
                assertEquals(i, value.item());
            }
            prefetcher.drop();
        }
    }

    @Test
    void aBatchThatWasBegunBeforeADropIsNotTakenForOneAfterIt() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        var prefetcher = new Prefetcher<>(
                i -> {
                    int call = calls.incrementAndGet();
                    if (call == 2) {
                        started.countDown();
                        await(go);
                    }
                    return new Batch(Torch.scalar(call));
                },
                3,
                1);
        prefetcher.take().input().close();
        started.await();
        prefetcher.drop();
        go.countDown();
        try (Tensor value = prefetcher.take().input()) {
            assertEquals(3, value.item());
        }
        prefetcher.drop();
    }

    @Test
    void aForgottenPassFreesWhatItPrefetched() throws InterruptedException {
        long before = Live.settled();
        beginAndForget();
        assertNotEquals(before, Live.now());
        Watched.waitFor(() -> {
            System.gc();
            return Live.now() == before;
        });
    }

    @Test
    void aForgottenPassHoldsNoThread() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            beginAndForget();
        }
        Watched.waitFor(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("torchffm-prefetch")));
    }

    @Test
    void prefetchThreadsAreDaemons() {
        Set<Boolean> daemon = ConcurrentHashMap.newKeySet();
        Watched.run(DataLoader.builder(Watched.dataset(
                        1, i -> daemon.add(Thread.currentThread().isDaemon())))
                .build());
        assertEquals(Set.of(true), daemon);
    }

    private static void beginAndForget() {
        DataLoader.builder(Watched.dataset(50, i -> {})).build().iterator().next();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
