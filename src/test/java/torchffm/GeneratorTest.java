package torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Random numbers: Python's, from the same seed; core_generator.py makes the expected values. */
class GeneratorTest {

    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("core_generator.py");
    }

    private static Tensor draw(Generator generator) {
        return Torch.rand(new long[] {3}, DType.FLOAT32, generator);
    }

    @Test
    void aNewGeneratorHasPyTorchsSeed() {
        assertEquals(67280421310721L, new Generator().initialSeed());
    }

    @Test
    void aSeedGivesPythonsNumbers() {
        Bits.assertSame(python.tensor("seed_5"), draw(new Generator().manualSeed(5)), "seed 5");
    }

    @Test
    void aNegativeSeedGivesPythonsNumbers() {
        Bits.assertSame(python.tensor("seed_-5"), draw(new Generator().manualSeed(-5)), "seed -5");
    }

    @Test
    void anUnseededGeneratorGivesPythonsNumbers() {
        Bits.assertSame(python.tensor("unseeded"), draw(new Generator()), "no seed");
    }

    @Test
    void theDefaultGeneratorGivesPythonsNumbers() {
        Torch.manualSeed(6);
        Bits.assertSame(python.tensor("default_6"), Torch.rand(3), "manual_seed(6)");
    }

    @Test
    void theStateIsPythons() {
        Generator generator = new Generator().manualSeed(5);
        draw(generator);
        Bits.assertSame(python.tensor("state"), generator.getState(), "state");
    }

    @Test
    void pythonsStateIsGoneOnFrom() {
        Bits.assertSame(python.tensor("after_state"), draw(new Generator().setState(python.tensor("state"))), "after");
    }

    @Test
    void aNormalNumberLeftOverIsInTheState() {
        Generator generator = new Generator().setState(python.tensor("state_normal"));
        Bits.assertSame(python.tensor("after_normal"), Torch.randn(new long[] {3}, DType.FLOAT32, generator), "normal");
    }

    @Test
    void eachOperatorDrawsFromTheGeneratorItIsGiven() {
        Generator generator = new Generator().manualSeed(7);
        Tensor all = Torch.cat(
                java.util.List.of(
                        Torch.randn(new long[] {2}, DType.FLOAT32, generator),
                        Torch.empty(2).normal_(1, 2, generator),
                        Torch.empty(2).uniform_(-1, 1, generator),
                        Torch.empty(2).bernoulli_(0.5, generator),
                        Torch.empty(2).random_(generator),
                        Torch.randperm(4, generator).to(DType.FLOAT32)),
                0);
        Bits.assertSame(python.tensor("given"), all, "given generator");
    }

    @Test
    void aGivenGeneratorLeavesTheDefaultOneAlone() {
        Torch.manualSeed(6);
        draw(new Generator());
        Bits.assertSame(python.tensor("default_6"), Torch.rand(3), "manual_seed(6)");
    }

    @Test
    void twoGeneratorsOfOneSeedAgree() {
        Generator first = new Generator().manualSeed(1);
        Generator second = new Generator().manualSeed(1);
        draw(first);
        Tensor secondOfFirst = draw(first);
        draw(second);
        Bits.assertSame(secondOfFirst, draw(second), "second draw");
    }

    @Test
    void twoGeneratorsDoNotShareTheirState() {
        Generator first = new Generator().manualSeed(1);
        draw(new Generator().manualSeed(1));
        Bits.assertSame(draw(new Generator().manualSeed(1)), draw(first), "first draw");
    }

    @Test
    void theSeedIsWhatWasSet() {
        assertEquals(42, new Generator().manualSeed(42).initialSeed());
    }

    @Test
    void drawingLeavesTheInitialSeed() {
        Generator generator = new Generator().manualSeed(42);
        draw(generator);
        assertEquals(42, generator.initialSeed());
    }

    @Test
    void manualSeedReturnsTheDefaultGenerator() {
        assertEquals(77, Torch.manualSeed(77).initialSeed());
    }

    @Test
    void seedReturnsWhatTheDefaultGeneratorGot() {
        assertEquals(Torch.seed(), Torch.defaultGenerator().initialSeed());
    }

    @Test
    void seedIsNeverTheSame() {
        assertNotEquals(Torch.seed(), Torch.seed());
    }

    @Test
    void aStateIsRestored() {
        Generator generator = new Generator().manualSeed(3);
        Tensor state = generator.getState();
        Tensor first = draw(generator);
        Bits.assertSame(first, draw(generator.setState(state)), "after setState");
    }

    @Test
    void aClonesDrawsAreTheSame() {
        Generator generator = new Generator().manualSeed(3);
        draw(generator);
        Bits.assertSame(draw(generator.cloneState()), draw(generator), "clone");
    }

    @Test
    void aCloneLeavesTheOneItWasMadeOf() {
        Generator generator = new Generator().manualSeed(5);
        draw(generator.cloneState());
        Bits.assertSame(python.tensor("seed_5"), draw(generator), "seed 5");
    }

    @Test
    void seedingAGeneratorReturnsItsSeed() {
        Generator generator = new Generator();
        assertEquals(generator.seed(), generator.initialSeed());
    }

    @Test
    void theDefaultGeneratorsStateIsPythons() {
        Torch.manualSeed(6).close();
        Tensor state = Torch.getRngState();
        Torch.rand(3);
        Torch.setRngState(state);
        Bits.assertSame(python.tensor("default_6"), Torch.rand(3), "after setRngState");
        assertEquals(6, Torch.initialSeed());
    }

    @Test
    void afterAForkTheDefaultGeneratorGoesOnFromBefore() {
        Torch.manualSeed(6).close();
        try (RngFork _ = Torch.forkRng()) {
            Torch.randn(5);
            Torch.manualSeed(1).close();
        }
        Bits.assertSame(python.tensor("default_6"), Torch.rand(3), "after forkRng");
    }

    @Test
    void aForkOutlivesTheScopeThatItWasMadeIn() {
        Torch.manualSeed(6).close();
        RngFork fork;
        try (var _ = TensorScope.open()) {
            fork = Torch.forkRng();
            Torch.rand(2);
        }
        fork.close();
        fork.close();
        Bits.assertSame(python.tensor("default_6"), Torch.rand(3), "after forkRng");
    }

    @Test
    void aStateIsACopy() {
        Generator generator = new Generator().manualSeed(3);
        Tensor state = generator.getState();
        byte[] before = state.toByteArray();
        draw(generator);
        assertArrayEquals(before, state.toByteArray());
    }

    @Test
    void whatIsNoStateIsATorchException() {
        Generator generator = new Generator();
        assertThrows(TorchException.class, () -> generator.setState(Torch.ones(3)));
    }

    @Test
    void aRefusedStateLeavesTheGeneratorUsable() {
        Generator generator = new Generator().manualSeed(5);
        assertThrows(TorchException.class, () -> generator.setState(Torch.zeros(new long[] {5056}, DType.UINT8)));
        Bits.assertSame(python.tensor("seed_5"), draw(generator), "seed 5");
    }

    @Test
    void aClosedGeneratorIsRefused() {
        Generator closed = new Generator();
        closed.close();
        assertThrows(IllegalStateException.class, () -> draw(closed));
    }

    @Test
    void closingAGeneratorTwiceDoesNothing() {
        Generator generator = new Generator();
        generator.close();
        generator.close();
        assertFalse(Torch.rand(1).isClosed());
    }

    @Test
    void closingTheDefaultGeneratorsHandleLeavesTheGenerator() {
        Torch.manualSeed(6).close();
        Bits.assertSame(python.tensor("default_6"), Torch.rand(3), "manual_seed(6)");
    }
}
