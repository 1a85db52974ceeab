package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torchffm.testing.Garbage;
import torchffm.testing.Steps;

/** What a step of a loop makes is freed with the step, however the loop ends. */
class LoopScopeTest {

    private final Steps steps = new Steps(3);
    private final Steps others = new Steps(2);
    private TensorScope around;

    @BeforeEach
    void openAScopeAround() {
        around = TensorScope.open();
    }

    @AfterEach
    void closeIt() {
        around.close();
    }

    @Test
    void aStepIsClosedByTheNext() {
        Tensor before = null;
        List<Boolean> closed = new ArrayList<>();
        for (Tensor x : steps) {
            if (before != null) {
                closed.add(before.isClosed());
            }
            before = x;
        }
        assertEquals(List.of(true, true), closed);
    }

    @Test
    void theLastStepIsClosedAtTheEnd() {
        Tensor last = null;
        for (Tensor x : steps) {
            last = x;
        }
        assertTrue(last.isClosed());
    }

    @Test
    void whatIsMadeInAStepIsClosedWithIt() {
        Tensor product = null;
        for (Tensor x : steps) {
            product = x.mul(2);
            assertFalse(product.isClosed());
        }
        assertTrue(product.isClosed());
    }

    @Test
    void aStoredLossIsClosedWithItsStep() {
        List<Tensor> losses = new ArrayList<>();
        for (Tensor x : steps) {
            losses.add(x.sum());
        }
        assertThrows(IllegalStateException.class, losses.get(0)::item);
    }

    @Test
    void aKeptLossStays() {
        List<Tensor> losses = new ArrayList<>();
        for (Tensor x : steps) {
            losses.add(x.sum().keep());
        }
        assertEquals(2, losses.get(0).item());
    }

    @Test
    void afterTheEndTensorsAreOutsideTheLoop() {
        for (Tensor x : steps) {
            x.neg();
        }
        Tensor after = Torch.ones(1);
        for (Tensor x : steps) {
            x.neg();
        }
        assertFalse(after.isClosed());
    }

    @Test
    void breakThenALoopElsewhereClosesTheLeftStep() {
        Tensor left = null;
        for (Tensor x : steps) {
            left = x;
            break;
        }
        for (Tensor _ : others) {
            assertTrue(left.isClosed());
        }
    }

    @Test
    void breakThenTheSamePlaceAgainClosesTheLeftStep() {
        List<Tensor> left = new ArrayList<>();
        for (int epoch = 0; epoch < 3; epoch++) {
            for (Tensor x : steps) {
                assertTrue(left.stream().allMatch(Tensor::isClosed));
                left.add(x);
                break;
            }
        }
        assertEquals(2, left.stream().filter(Tensor::isClosed).count());
    }

    @Test
    void breakThenTheEnclosingScopesEndClosesTheLeftStep() {
        Tensor left = null;
        try (var _ = TensorScope.open()) {
            for (Tensor x : steps) {
                left = x;
                break;
            }
        }
        assertTrue(left.isClosed());
    }

    @Test
    void breakInAMethodThatReturnedIsClosedByTheNextLoop() {
        Tensor left = first(steps);
        for (Tensor _ : others) {
            assertTrue(left.isClosed());
        }
    }

    private static Tensor first(Iterable<Tensor> source) {
        for (Tensor x : source) {
            return x;
        }
        throw new IllegalArgumentException("nothing");
    }

    @Test
    void breakInAMethodCalledInTurnLeavesOneStepAtMost() {
        List<Tensor> left = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            left.add(first(steps));
        }
        assertEquals(49, left.stream().filter(Tensor::isClosed).count());
    }

    @Test
    void anExceptionOutOfALoopLeavesAStepThatTheNextLoopCloses() {
        Tensor[] left = new Tensor[1];
        try {
            for (Tensor x : steps) {
                left[0] = x;
                x.view(7);
            }
        } catch (TorchException e) {
            assertFalse(left[0].isClosed());
        }
        for (Tensor _ : others) {
            assertTrue(left[0].isClosed());
        }
    }

    @Test
    void aLoopThatWasLeftIsFreedWhenNobodyHasIt() throws Exception {
        long live = Garbage.settledLive();
        Thread thread = new Thread(() -> first(steps));
        thread.start();
        thread.join();
        assertTrue(Garbage.collectUntil(() -> Torch.memory().liveTensors() == live));
    }

    @Test
    void aLoopLeftOnALivingThreadIsFreedWhenNobodyHasIt() {
        long live = Garbage.settledLive();
        first(steps).isClosed();
        assertTrue(Garbage.collectUntil(() -> Torch.memory().liveTensors() == live));
    }

    @Test
    void anInnerBreakIsClosedByTheOutersNextStep() {
        List<Tensor> left = new ArrayList<>();
        for (Tensor _ : steps) {
            assertTrue(left.stream().allMatch(Tensor::isClosed));
            for (Tensor y : others) {
                left.add(y);
                break;
            }
        }
        assertTrue(left.stream().allMatch(Tensor::isClosed));
    }

    @Test
    void anExceptionOutOfForEachIsClosedByTheNext() {
        List<Tensor> seen = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            assertThrows(
                    TorchException.class,
                    () -> steps.forEach(x -> {
                        seen.add(x);
                        x.view(7);
                    }));
        }
        assertTrue(seen.get(0).isClosed() && !seen.get(1).isClosed());
    }

    @Test
    void aScopeLeftOpenInAStepIsClosedWithTheStep() {
        List<TensorScope> scopes = new ArrayList<>();
        for (Tensor _ : steps) {
            scopes.add(TensorScope.open());
        }
        assertTrue(scopes.stream().allMatch(TensorScope::isClosed));
    }
}
