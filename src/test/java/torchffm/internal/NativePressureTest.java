package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.testing.Garbage;

/** A program that forgets to close does not grow by all that it makes. */
class NativePressureTest {

    private static final long MEGA = 1 << 20;
    private static final int TIMES = 4_000;
    private static final long ALLOWED = 1_200 * MEGA; // of 4,000

    private static long most(Runnable action) {
        long before = Garbage.settledBytes();
        long most = 0;
        for (int i = 0; i < TIMES; i++) {
            action.run();
            most = Math.max(most, Torch.memory().nativeBytes());
        }
        return most - before;
    }

    @Test
    void forgottenTensorsAreFreedWhileMoreAreMade() {
        Tensor one = Torch.ones(MEGA / 4);
        long most = most(() -> one.add(one));
        assertTrue(most < ALLOWED, () -> most + " bytes at most");
    }

    /** Each makes less than after how much a thread looks at the memory. */
    @Test
    void whatManyThreadsForgetOneEachIsFreedWhileMoreIsMade() {
        Tensor one = Torch.ones(MEGA / 4);
        long most = most(() -> onThread(Thread.ofVirtual(), () -> one.add(one)));
        assertTrue(most < ALLOWED, () -> most + " bytes at most");
    }

    @Test
    void forgottenScopesAreFreedWhileMoreAreMade() {
        Tensor one = Torch.ones(MEGA / 4);
        long most = most(() -> forget(one));
        assertTrue(most < ALLOWED, () -> most + " bytes at most");
    }

    /** In a thread of its own, whose end leaves the scope to the collector. */
    private static void forget(Tensor one) {
        onThread(Thread.ofPlatform(), () -> {
            TensorScope.open();
            one.add(one);
        });
    }

    private static void onThread(Thread.Builder kind, Runnable work) {
        try {
            kind.start(work).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
