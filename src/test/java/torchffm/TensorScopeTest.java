package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import torchffm.testing.Garbage;
import torchffm.testing.Threads;

/** A scope frees what its thread makes while it is open. */
class TensorScopeTest {

    @Test
    void closesWhatWasMadeInIt() {
        Tensor inside;
        try (var _ = TensorScope.open()) {
            inside = Torch.ones(1);
        }
        assertTrue(inside.isClosed());
    }

    @Test
    void leavesWhatWasMadeBefore() {
        Tensor before = Torch.ones(1);
        TensorScope.open().close();
        assertFalse(before.isClosed());
    }

    @Test
    void leavesWhatIsMadeAfter() {
        TensorScope.open().close();
        assertFalse(Torch.ones(1).isClosed());
    }

    @Test
    void closesEveryResultOfAnOperator() {
        List<Tensor> results;
        try (var _ = TensorScope.open()) {
            results = Torch.arange(6).split(3);
        }
        assertTrue(results.stream().allMatch(Tensor::isClosed));
    }

    @Test
    void closesMoreThanOneChunk() {
        List<Tensor> made = new ArrayList<>();
        try (var _ = TensorScope.open()) {
            for (int i = 0; i < 1000; i++) {
                made.add(Torch.ones(1));
            }
        }
        assertTrue(made.stream().allMatch(Tensor::isClosed));
    }

    @Test
    void freesAtOnce() {
        long live = Garbage.settledLive();
        try (var _ = TensorScope.open()) {
            for (int i = 0; i < 1000; i++) {
                Torch.ones(1);
            }
        }
        assertEquals(live, Torch.memory().liveTensors());
    }

    @Test
    void closesOnTheWayOfAnException() {
        Tensor[] made = new Tensor[1];
        assertThrows(TorchException.class, () -> {
            try (var _ = TensorScope.open()) {
                made[0] = Torch.ones(2);
                made[0].view(3);
            }
        });
        assertTrue(made[0].isClosed());
    }

    @Test
    void theInnerScopeGetsWhatIsMade() {
        Tensor inner;
        try (var _ = TensorScope.open()) {
            try (var _ = TensorScope.open()) {
                inner = Torch.ones(1);
            }
            assertTrue(inner.isClosed());
        }
    }

    @Test
    void theOuterScopeGetsWhatIsMadeAfterTheInner() {
        try (var _ = TensorScope.open()) {
            TensorScope.open().close();
            Tensor outer = Torch.ones(1);
            assertFalse(outer.isClosed());
        }
    }

    @Test
    void theInnerScopeLeavesTheOutersTensors() {
        try (var _ = TensorScope.open()) {
            Tensor outer = Torch.ones(1);
            TensorScope.open().close();
            assertFalse(outer.isClosed());
        }
    }

    @Test
    void anInnerScopeLeftOpenIsClosedWithTheOuter() {
        Tensor inner;
        TensorScope forgotten;
        try (var _ = TensorScope.open()) {
            forgotten = TensorScope.open();
            inner = Torch.ones(1);
        }
        assertTrue(inner.isClosed() && forgotten.isClosed());
    }

    @Test
    void closingTheOuterFirstIsNoTroubleForTheInner() {
        TensorScope outer = TensorScope.open();
        TensorScope inner = TensorScope.open();
        outer.close();
        inner.close();
        assertFalse(Torch.ones(1).isClosed());
    }

    @Test
    void closingAgainLeavesTheScopesOfNow() {
        TensorScope first = TensorScope.open();
        first.close();
        try (var _ = TensorScope.open()) {
            Tensor tensor = Torch.ones(1);
            first.close();
            assertFalse(tensor.isClosed());
        }
    }

    @Test
    void aTensorClosedBeforeItsScopeIsFreedOnce() {
        long live = Garbage.settledLive();
        try (var _ = TensorScope.open()) {
            Torch.ones(1).close();
            assertEquals(live, Torch.memory().liveTensors());
        }
        assertEquals(live, Garbage.settledLive());
    }

    @Test
    void anotherThreadsTensorsAreNotInIt() throws Exception {
        Tensor theirs;
        try (var _ = TensorScope.open()) {
            theirs = Threads.call(() -> Torch.ones(1));
        }
        assertFalse(theirs.isClosed());
    }

    @Test
    void anotherThreadMayCloseIt() throws Exception {
        TensorScope scope = TensorScope.open();
        Tensor tensor = Torch.ones(1);
        Threads.call(() -> {
            scope.close();
            return true;
        });
        assertTrue(tensor.isClosed());
    }

    @Test
    void afterThatItsThreadMakesTensorsOutsideIt() throws Exception {
        TensorScope scope = TensorScope.open();
        Threads.call(() -> {
            scope.close();
            return true;
        });
        assertEquals(1, Torch.ones(1).item());
    }
}
