package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torchffm.testing.Garbage;

/** Two threads at one tensor at the same moment: it is freed once, whoever comes first. */
class ConcurrentOwnershipTest {

    private static final int ROUNDS = 5_000;

    private final CyclicBarrier barrier = new CyclicBarrier(2);
    private ExecutorService other;
    private long live;

    @BeforeEach
    void count() {
        other = Executors.newSingleThreadExecutor();
        live = Garbage.settledLive();
    }

    @AfterEach
    void stop() {
        other.shutdown();
    }

    private void meet() {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unlessClosed(Runnable action) {
        try {
            action.run();
        } catch (IllegalStateException e) {
            assertTrue(e.getMessage().startsWith("this tensor is closed"), e.getMessage());
        }
    }

    /** Does both to the same tensor of a scope at once, many times. */
    private void race(Consumer<Tensor> mine, Consumer<Tensor> theirs) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            TensorScope scope = TensorScope.open();
            Tensor tensor = Torch.ones(2);
            Future<?> done = other.submit(() -> {
                meet();
                unlessClosed(() -> theirs.accept(tensor));
            });
            meet();
            unlessClosed(() -> mine.accept(tensor));
            done.get();
            scope.close();
            tensor.close();
        }
        assertEquals(live, Garbage.settledLive());
    }

    private static void adopt(Tensor tensor) {
        try (var _ = TensorScope.open()) {
            TensorScope.adopt(tensor);
        }
    }

    @Test
    void twoKeep() throws Exception {
        race(Tensor::keep, Tensor::keep);
    }

    @Test
    void twoClose() throws Exception {
        race(Tensor::close, Tensor::close);
    }

    @Test
    void oneKeepsAndOneCloses() throws Exception {
        race(Tensor::keep, Tensor::close);
    }

    @Test
    void oneKeepsAndOneKeepsAndAdopts() throws Exception {
        race(Tensor::keep, tensor -> adopt(tensor.keep()));
    }

    @Test
    void twoKeepAndAdopt() throws Exception {
        race(tensor -> adopt(tensor.keep()), tensor -> adopt(tensor.keep()));
    }

    @Test
    void oneUsesAndOneCloses() throws Exception {
        race(tensor -> tensor.add(1).close(), Tensor::close);
    }

    @Test
    void oneKeepsAndOneClosesTheScope() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            TensorScope scope = TensorScope.open();
            Tensor tensor = Torch.full(new long[] {2}, 3);
            Future<?> done = other.submit(() -> {
                meet();
                scope.close();
            });
            meet();
            unlessClosed(tensor::keep);
            done.get();
            unlessClosed(() -> assertEquals(3, tensor.get(0).item()));
            tensor.close();
        }
        assertTrue(Garbage.collectUntil(() -> Torch.memory().liveTensors() == live));
    }

    @Test
    void oneMakesTensorsWhileItsScopeIsClosed() throws Exception {
        for (int i = 0; i < ROUNDS / 10; i++) {
            TensorScope scope = TensorScope.open();
            Future<?> done = other.submit(() -> {
                meet();
                scope.close();
            });
            meet();
            for (int made = 0; made < 20; made++) {
                Torch.ones(1);
            }
            done.get();
        }
        assertTrue(Garbage.collectUntil(() -> Torch.memory().liveTensors() == live));
    }

    @Test
    void manyVirtualThreadsLeaveNothing() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                try (var _ = TensorScope.open()) {
                    Torch.ones(4).requiresGrad_(true).mul(3).sum().backward();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(live, Torch.memory().liveTensors());
    }
}
