package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import torchffm.testing.Garbage;

/** A tensor leaves its scope by keep(), and comes into one by adopt(). */
class KeepTest {

    @Test
    void whatIsKeptStays() {
        Tensor kept;
        try (var _ = TensorScope.open()) {
            kept = Torch.ones(1).keep();
        }
        assertEquals(1, kept.item());
    }

    @Test
    void keepReturnsTheTensorItself() {
        try (var _ = TensorScope.open()) {
            Tensor tensor = Torch.ones(1);
            assertSame(tensor, tensor.keep());
            tensor.close();
        }
    }

    @Test
    void keepOutsideAScopeDoesNothing() {
        Tensor tensor = Torch.ones(1);
        assertEquals(1, tensor.keep().item());
    }

    @Test
    void keepingTwiceIsKeepingOnce() {
        long live = Garbage.settledLive();
        try (var _ = TensorScope.open()) {
            Torch.ones(1).keep().keep().close();
        }
        assertEquals(live, Garbage.settledLive());
    }

    @Test
    void keepTakesItOutOfTheOuterScopesToo() {
        Tensor kept;
        try (var _ = TensorScope.open()) {
            try (var _ = TensorScope.open()) {
                kept = Torch.ones(1).keep();
            }
        }
        assertFalse(kept.isClosed());
    }

    @Test
    void aKeptTensorIsFreedWhenItIsUnreachable() {
        long live = Garbage.settledLive();
        try (var _ = TensorScope.open()) {
            Torch.ones(1).keep();
        }
        assertTrue(Garbage.collectUntil(() -> Torch.memory().liveTensors() == live));
    }

    @Test
    void anAdoptedTensorIsInIt() {
        Tensor adopted = Torch.ones(1);
        try (var _ = TensorScope.open()) {
            assertSame(adopted, TensorScope.adopt(adopted));
        }
        assertTrue(adopted.isClosed());
    }

    @Test
    void anAdoptedTensorIsFreedOnce() {
        long live = Garbage.settledLive();
        adoptOne();
        assertEquals(live, Garbage.settledLive());
    }

    private static void adoptOne() {
        Tensor adopted = Torch.ones(1);
        try (var _ = TensorScope.open()) {
            TensorScope.adopt(adopted);
        }
    }

    @Test
    void aTensorInAScopeIsNotAdopted() {
        Tensor outer;
        try (var _ = TensorScope.open()) {
            outer = Torch.ones(1);
            try (var _ = TensorScope.open()) {
                TensorScope.adopt(outer);
            }
            assertFalse(outer.isClosed());
        }
    }

    @Test
    void adoptWithoutAScopeDoesNothing() {
        assertEquals(1, TensorScope.adopt(Torch.ones(1)).item());
    }

    @Test
    void anAdoptedTensorIsKeptOutAgain() {
        Tensor tensor = Torch.ones(1);
        try (var _ = TensorScope.open()) {
            TensorScope.adopt(tensor).keep();
        }
        assertEquals(1, tensor.item());
    }

    @Test
    void aClosedTensorIsNotAdopted() {
        Tensor closed = Torch.ones(1);
        closed.close();
        try (var _ = TensorScope.open()) {
            assertThrows(IllegalStateException.class, () -> TensorScope.adopt(closed));
        }
    }
}
