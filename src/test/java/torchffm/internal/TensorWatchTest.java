package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.testing.Garbage;
import torchffm.testing.Threads;

/** Tensors in no scope: each is freed once, by close() or by the collector, whatever becomes of those beside it. */
class TensorWatchTest {

    private static final int MANY = 10 * TensorWatch.SIZE;

    /** Far from a divisor of the size, so that each watch has some that live and some that don't. */
    private static final int EACH = 7;

    private static boolean comesBackTo(long live) {
        return Garbage.collectUntil(() -> Torch.memory().liveTensors() <= live)
                && Garbage.settledLive() == live; // not fewer: none was freed twice
    }

    @Test
    void whatIsForgottenIsFreedBesideWhatLives() {
        long before = Garbage.settledLive();
        List<Tensor> kept = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Tensor made = Torch.full(new long[] {2}, i);
            if (i % EACH == 0) {
                kept.add(made);
            }
        }
        assertTrue(comesBackTo(before + kept.size()));
        for (int i = 0; i < kept.size(); i++) {
            assertEquals(2L * EACH * i, kept.get(i).sum().item());
        }
    }

    @Test
    void whatIsClosedIsNotFreedAgain() {
        long before = Garbage.settledLive();
        for (int i = 0; i < MANY; i++) {
            Tensor made = Torch.ones(1);
            if (i % EACH != 0) {
                made.close();
            }
        }
        assertTrue(comesBackTo(before));
    }

    @Test
    void whatIsClosedWhileTheCollectorRunsIsFreedOnce() {
        long before = Garbage.settledLive();
        for (int round = 0; round < 5; round++) {
            List<Tensor> closed = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                Tensor made = Torch.ones(1);
                if (i % 2 == 0) {
                    closed.add(made);
                }
            }
            Thread collector = Thread.ofPlatform().start(System::gc);
            closed.forEach(Tensor::close);
            join(collector);
        }
        assertTrue(comesBackTo(before));
    }

    @Test
    void whatMovesBetweenScopesAndNoneIsFreedOnce() {
        long before = Garbage.settledLive();
        for (int i = 0; i < MANY; i++) {
            Tensor made = Torch.ones(1);
            try (TensorScope _ = TensorScope.open()) {
                TensorScope.adopt(made);
                if (i % EACH == 0) {
                    made.keep();
                }
            }
        }
        assertTrue(comesBackTo(before));
    }

    @Test
    void whatThreadsThatEndedHaveMadeIsFreed() throws Exception {
        long before = Garbage.settledLive();
        for (int i = 0; i < 50; i++) {
            Threads.call(() -> Torch.ones(1).shape().length);
            Threads.call(Thread.ofVirtual(), () -> Torch.ones(1).shape().length);
        }
        assertTrue(comesBackTo(before));
    }

    @Test
    void aWatchTakesNoMoreThanItHasRoomFor() {
        TensorWatch watch = new TensorWatch();
        List<NativeTensor> taken = new ArrayList<>();
        for (int i = 0; i < TensorWatch.SIZE; i++) {
            NativeTensor made = unowned();
            taken.add(made);
            assertTrue(watch.add(made));
        }
        assertFalse(watch.add(taken.getFirst()));
        assertEquals(TensorWatch.SIZE, watch.present());
        assertFalse(watch.end());
        taken.forEach(NativeTensor::close);
        assertTrue(watch.end());
    }

    @Test
    void aWatchThatEndedTakesNothing() {
        TensorWatch watch = new TensorWatch();
        assertTrue(watch.end());
        assertFalse(watch.add(Torch.ones(1)));
        assertEquals(0, watch.present());
    }

    @Test
    void aTensorIsLetGoOfOnce() {
        TensorWatch watch = new TensorWatch();
        NativeTensor made = unowned();
        watch.add(made);
        assertTrue(watch.forget(made.slot));
        assertFalse(watch.forget(made.slot));
        NativeTensor.free(made.address());
    }

    /** One that nobody but the caller frees. */
    private static NativeTensor unowned() {
        NativeTensor made = Torch.ones(1);
        assertTrue(((TensorWatch) made.owner).forget(made.slot));
        return made;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
