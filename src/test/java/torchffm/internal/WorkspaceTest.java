package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.testing.Threads;

/** Who has which native memory for its calls. */
class WorkspaceTest {

    private static final int THREADS = 500;
    private static final int FEW = 20;

    private final Tensor one = Torch.ones(2);

    private static Workspace current() {
        Workspace workspace = Context.current().enter();
        workspace.leave();
        return workspace;
    }

    private static <T> T onVirtualThread(java.util.concurrent.Callable<T> task) throws Exception {
        return Threads.call(Thread.ofVirtual(), task);
    }

    @Test
    void aPlatformThreadKeepsItsOwn() throws Exception {
        Workspace mine = current();
        assertNotSame(mine, Threads.call(WorkspaceTest::current));
        assertSame(mine, current());
    }

    @Test
    void virtualThreadsShareAFew() throws Exception {
        Set<Workspace> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < THREADS; i++) {
            seen.add(onVirtualThread(() -> {
                try (TensorScope _ = TensorScope.open()) {
                    one.add(one);
                    return current();
                }
            }));
        }
        assertTrue(seen.size() <= FEW, () -> seen.size() + " for " + THREADS + " threads");
    }

    @Test
    void virtualThreadsShareAFewThoughAllHaveAScopeOpen() throws Exception {
        Set<Workspace> seen = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        CyclicBarrier together = new CyclicBarrier(THREADS);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                try (TensorScope _ = TensorScope.open()) {
                    one.add(one);
                    together.await();
                    seen.add(current());
                    together.await();
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertTrue(seen.size() <= FEW, () -> seen.size() + " for " + THREADS + " threads");
    }

    @Test
    void aVirtualThreadKeepsItWhileACallIsFilledIn() throws Exception {
        onVirtualThread(() -> {
            Call call = Operator.of("aten::add", "Tensor").begin().arg(one);
            Workspace mine = current();
            assertNotSame(mine, onVirtualThread(WorkspaceTest::current));
            Tensor two = call.arg(one).arg(1).tensor();
            assertEquals(2, two.get(0).item());
            return null;
        });
    }
}
