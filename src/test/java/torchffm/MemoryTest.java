package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.testing.Garbage;

/** What is counted, and that it goes back to where it began: without a collection where something closes it. */
class MemoryTest {

    private static final int MEGA = 1 << 20;

    @BeforeAll
    static void warmUp() {
        // What LibTorch keeps for itself after the first of such operators is nobody's leak.
        step();
        Garbage.settle();
    }

    private static void step() {
        try (var _ = TensorScope.open()) {
            Tensor weight = Torch.randn(64, 64).requiresGrad_(true);
            weight.matmul(weight).relu().sum().backward();
            weight.setGrad(null);
        }
    }

    @Test
    void aTensorIsCounted() {
        long live = Garbage.settledLive();
        try (Tensor tensor = Torch.ones(1)) {
            assertEquals(live + 1, Torch.memory().liveTensors(), tensor::toString);
        }
    }

    @Test
    void itsBytesAreCounted() {
        long bytes = Garbage.settledBytes();
        try (Tensor tensor = Torch.ones(MEGA)) {
            long more = Torch.memory().nativeBytes() - bytes;
            assertTrue(more >= 4 * MEGA && more < 4 * MEGA + 4096, () -> more + " for " + tensor);
        }
    }

    @Test
    void aViewHasNoBytesOfItsOwn() {
        try (Tensor tensor = Torch.ones(MEGA)) {
            long bytes = Garbage.settledBytes();
            try (Tensor view = tensor.view(2, -1)) {
                assertEquals(bytes, Torch.memory().nativeBytes(), view::toString);
            }
        }
    }

    @Test
    void closingGivesTheBytesBack() {
        long bytes = Garbage.settledBytes();
        Torch.ones(MEGA).close();
        assertEquals(bytes, Torch.memory().nativeBytes());
    }

    @Test
    void closingATensorMadeOfAnArrayGivesTheBytesBack() {
        long bytes = Garbage.settledBytes();
        Torch.tensor(new float[MEGA]).close();
        assertEquals(bytes, Torch.memory().nativeBytes());
    }

    @Test
    void readingAnArrayLeavesNothing() {
        try (Tensor tensor = Torch.ones(MEGA)) {
            long live = Garbage.settledLive();
            tensor.toFloatArray();
            assertEquals(live, Torch.memory().liveTensors());
        }
    }

    @Test
    void readingATransposeLeavesNothing() {
        try (Tensor tensor = Torch.ones(1024, 1024);
                Tensor transposed = tensor.t()) {
            Memory before = new Memory(Garbage.settledLive(), Garbage.settledBytes());
            transposed.toFloatArray();
            assertEquals(before, Torch.memory());
        }
    }

    @Test
    void readingAnItemLeavesNothing() {
        try (Tensor tensor = Torch.ones(1)) {
            long live = Garbage.settledLive();
            tensor.item();
            assertEquals(live, Torch.memory().liveTensors());
        }
    }

    @Test
    void readingAGradientLeavesNothing() {
        long bytes = Garbage.settledBytes();
        try (var _ = TensorScope.open()) {
            Tensor weight = Torch.ones(MEGA).requiresGrad_(true);
            weight.sum().backward();
            assertEquals(MEGA, weight.grad().numel());
        }
        assertEquals(bytes, Torch.memory().nativeBytes());
    }

    @Test
    void readingAGeneratorsStateLeavesNothing() {
        try (Generator generator = new Generator()) {
            long bytes = Garbage.settledBytes();
            generator.getState().close();
            assertEquals(bytes, Torch.memory().nativeBytes());
        }
    }

    @Test
    void seedingLeavesNothing() {
        long live = Garbage.settledLive();
        Torch.manualSeed(1).close();
        assertEquals(live, Torch.memory().liveTensors());
    }

    @Test
    void aScopedStepGivesBackAllTensors() {
        long live = Garbage.settledLive();
        step();
        assertEquals(live, Torch.memory().liveTensors());
    }

    @Test
    void aHundredScopedStepsGiveBackAllBytes() {
        long bytes = Garbage.settledBytes();
        for (int i = 0; i < 100; i++) {
            step();
        }
        assertEquals(bytes, Torch.memory().nativeBytes());
    }

    @Test
    void unreachableTensorsAreFreed() {
        long live = Garbage.settledLive();
        for (int i = 0; i < 1000; i++) {
            Torch.ones(1);
        }
        assertTrue(Garbage.collectUntil(() -> Torch.memory().liveTensors() == live));
    }

    @Test
    void theirBytesAreFreed() {
        long bytes = Garbage.settledBytes();
        for (int i = 0; i < 10; i++) {
            Torch.ones(MEGA);
        }
        assertTrue(Garbage.collectUntil(() -> Torch.memory().nativeBytes() == bytes));
    }

    @Test
    void anUnreachableGraphIsFreed() {
        long bytes = Garbage.settledBytes();
        Torch.ones(MEGA).requiresGrad_(true).exp().exp().exp();
        assertTrue(Garbage.collectUntil(() -> Torch.memory().nativeBytes() == bytes));
    }

    @Test
    void aReachableTensorIsNotFreed() {
        Tensor tensor = Torch.full(new long[] {MEGA}, 3);
        Garbage.settle();
        assertEquals(3, tensor.get(MEGA - 1).item());
    }

    @Test
    void closedTensorsAreNotFreedAgainWhenCollected() {
        long live = Garbage.settledLive();
        for (int i = 0; i < 1000; i++) {
            Torch.ones(1).close();
        }
        assertEquals(live, Garbage.settledLive());
    }

    @Test
    void unreachableGeneratorsAreFreed() {
        for (int i = 0; i < 1000; i++) {
            new Generator();
        }
        Garbage.settle();
        assertEquals(1, new Generator().manualSeed(1).initialSeed());
    }
}
