package torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Gradients. */
class AutogradTest {

    private final Tensor x = Torch.tensor(new float[] {1, 2, 3}).requiresGrad_(true);

    private static float[] grad(Tensor leaf) {
        return Objects.requireNonNull(leaf.grad()).toFloatArray();
    }

    @Test
    void aNewTensorRequiresNoGrad() {
        assertFalse(Torch.ones(1).requiresGrad());
    }

    @Test
    void requiresGradReturnsTheTensorItself() {
        assertEquals(x, x.requiresGrad_(true));
    }

    @Test
    void whatIsMadeOfItRequiresGradToo() {
        assertTrue(x.mul(2).requiresGrad());
    }

    @Test
    void itIsALeaf() {
        assertTrue(x.isLeaf());
    }

    @Test
    void whatIsMadeOfItIsNoLeaf() {
        assertFalse(x.mul(2).isLeaf());
    }

    @Test
    void thereIsNoGradientBeforeBackward() {
        assertNull(x.grad());
    }

    @Test
    void backwardComputesTheGradient() {
        x.mul(x).sum().backward();
        assertArrayEquals(new float[] {2, 4, 6}, grad(x));
    }

    @Test
    void backwardAddsToTheGradient() {
        x.mul(2).sum().backward();
        x.mul(3).sum().backward();
        assertArrayEquals(new float[] {5, 5, 5}, grad(x));
    }

    @Test
    void backwardTakesAGradientForWhatIsNoScalar() {
        x.mul(2).backward(Torch.tensor(new float[] {1, 10, 100}));
        assertArrayEquals(new float[] {2, 20, 200}, grad(x));
    }

    @Test
    void backwardOfWhatIsNoScalarNeedsAGradient() {
        Tensor vector = x.mul(2);
        assertEquals(
                "grad can be implicitly created only for scalar outputs",
                assertThrows(TorchException.class, vector::backward).getMessage());
    }

    @Test
    void backwardWithoutAGraphIsATorchException() {
        assertThrows(TorchException.class, Torch.scalar(1)::backward);
    }

    @Test
    void aSecondBackwardThroughTheSameGraphIsATorchException() {
        Tensor loss = x.mul(x).sum();
        loss.backward();
        assertThrows(TorchException.class, loss::backward);
    }

    @Test
    void aRetainedGraphIsGoneThroughTwice() {
        Tensor loss = x.mul(x).sum();
        loss.backward(null, true, false);
        loss.backward();
        assertArrayEquals(new float[] {4, 8, 12}, grad(x));
    }

    @Test
    void aGradientMadeWithItsGraphIsDifferentiatedAgain() {
        x.pow(3).sum().backward(null, false, true);
        Tensor first = Objects.requireNonNull(x.grad());
        x.setGrad(null);
        first.sum().backward();
        assertArrayEquals(new float[] {6, 12, 18}, grad(x));
    }

    @Test
    void aGradientRequiresNoGradOrdinarily() {
        x.mul(x).sum().backward();
        assertFalse(Objects.requireNonNull(x.grad()).requiresGrad());
    }

    @Test
    void closingTheIntermediatesLeavesTheGraph() {
        Tensor squares = x.mul(x);
        Tensor loss = squares.sum();
        squares.close();
        loss.backward();
        assertArrayEquals(new float[] {2, 4, 6}, grad(x));
    }

    @Test
    void closingALeafLeavesItToTheGraph() {
        Tensor weight = Torch.ones(3).requiresGrad_(true);
        Tensor loss = x.mul(weight).sum();
        weight.close();
        loss.backward();
        assertArrayEquals(new float[] {1, 1, 1}, grad(x));
    }

    @Test
    void theGradientOutlivesTheScopeOfBackward() {
        try (TensorScope _ = TensorScope.open()) {
            x.mul(4).sum().backward();
        }
        assertArrayEquals(new float[] {4, 4, 4}, grad(x));
    }

    @Test
    void backwardWorksInNoGrad() {
        Tensor loss = x.mul(x).sum();
        try (Mode _ = Torch.noGrad()) {
            loss.backward();
        }
        assertArrayEquals(new float[] {2, 4, 6}, grad(x));
    }

    @Test
    void anIntegerTensorCannotRequireGrad() {
        Tensor integers = Torch.arange(3);
        assertThrows(TorchException.class, () -> integers.requiresGrad_(true));
    }

    @Test
    void onlyALeafsFlagCanBeChanged() {
        Tensor product = x.mul(2);
        assertThrows(TorchException.class, () -> product.requiresGrad_(false));
    }

    @Test
    void aDetachedTensorRequiresNoGrad() {
        assertFalse(x.mul(2).detach().requiresGrad());
    }

    @Test
    void aDetachedTensorSharesTheElements() {
        x.detach().fill_(9);
        assertArrayEquals(new float[] {9, 9, 9}, x.toFloatArray());
    }

    @Test
    void aCloneIsInTheGraph() {
        x.clone().mul(3).sum().backward();
        assertArrayEquals(new float[] {3, 3, 3}, grad(x));
    }

    @Test
    void aLeafThatRequiresGradIsNotChangedInPlace() {
        assertEquals(
                "a leaf Variable that requires grad is being used in an in-place operation.",
                assertThrows(TorchException.class, () -> x.add_(1.5)).getMessage());
    }

    @Test
    void aLeafIsChangedInPlaceInNoGrad() {
        try (Mode _ = Torch.noGrad()) {
            x.sub_(1.5);
        }
        assertArrayEquals(new float[] {-.5f, .5f, 1.5f}, x.toFloatArray());
    }

    @Test
    void aValueChangedAfterItWasSavedIsNoticedInBackward() {
        Tensor hidden = x.mul(1);
        Tensor loss = hidden.mul(hidden).sum();
        hidden.add_(1.5);
        assertTrue(assertThrows(TorchException.class, loss::backward)
                .getMessage()
                .contains("modified by an inplace operation"));
    }

    @Test
    void aGradientThatIsSetIsThere() {
        x.setGrad(Torch.tensor(new float[] {7, 8, 9}));
        assertArrayEquals(new float[] {7, 8, 9}, grad(x));
    }

    @Test
    void aGradientThatIsSetToNullIsGone() {
        x.sum().backward();
        x.setGrad(null);
        assertNull(x.grad());
    }

    @Test
    void aGradientOfAnotherShapeIsRefusedByBoth() {
        var refused = assertThrows(IllegalArgumentException.class, () -> x.setGrad(Torch.ones(4)));
        assertEquals(
                "grad: expected shape=[3], dtype=torch.float32, device=cpu,"
                        + " but got shape=[4], dtype=torch.float32, device=cpu",
                refused.getMessage());
    }

    @Test
    void aGradientOfAnotherDtypeIsRefused() {
        Tensor doubles = Torch.ones(new long[] {3}, DType.FLOAT64);
        assertThrows(IllegalArgumentException.class, () -> x.setGrad(doubles));
    }

    @Test
    void aTensorIsNotItsOwnGradient() {
        assertThrows(IllegalArgumentException.class, () -> x.setGrad(x));
    }

    @Test
    void aGraphOfAHundredThousandStepsIsGoneThroughAndFreed() {
        Tensor sum = x.mul(1);
        for (int i = 0; i < 100_000; i++) {
            Tensor next = sum.add(1);
            sum.close();
            sum = next;
        }
        sum.sum().backward(null, true, false);
        sum.close();
        assertArrayEquals(new float[] {1, 1, 1}, grad(x));
    }
}
