package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import torchffm.testing.Garbage;
import torchffm.testing.Threads;

/** A scope that nobody closes. */
class ForgottenScopeTest {

    @Test
    void aForgottenScopeIsFreedAfterItsThread() throws Exception {
        long live = Garbage.settledLive();
        Threads.call(() -> {
            TensorScope.open();
            for (int i = 0; i < 200; i++) {
                Torch.ones(1);
            }
            return true;
        });
        assertTrue(Garbage.collectUntil(() -> Torch.memory().liveTensors() == live));
    }

    @Test
    void aForgottenScopeLivesAsLongAsOneOfItsTensors() throws Exception {
        Tensor[] held = new Tensor[1];
        Tensor first = Threads.call(() -> {
            TensorScope.open();
            held[0] = Torch.full(new long[] {1 << 20}, 5);
            return Torch.full(new long[] {1}, 4);
        });
        Garbage.settle();
        assertEquals(9, first.add(held[0].get(12345)).item());
    }

    @Test
    void aForgottenScopeFreesNothingThatWasKept() throws Exception {
        Tensor kept = Threads.call(() -> {
            TensorScope.open();
            Torch.ones(1);
            return Torch.full(new long[] {1 << 20}, 5).keep();
        });
        Garbage.settle();
        assertEquals(5, kept.get(12345).item());
    }

    @Test
    void whatWasClosedInAForgottenScopeIsFreedOnce() throws Exception {
        long live = Garbage.settledLive();
        Threads.call(() -> {
            TensorScope.open();
            Torch.ones(1);
            Torch.ones(1).close();
            return true;
        });
        assertTrue(Garbage.collectUntil(() -> Torch.memory().liveTensors() == live));
    }
}
