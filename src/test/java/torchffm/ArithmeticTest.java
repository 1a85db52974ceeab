package torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Dtypes and shapes of results; their elements are compared with Python's in {@link OperatorParityTest}. */
class ArithmeticTest {

    private final Tensor integers = Torch.arange(3);

    @Test
    void anIntegerLeavesAnIntegerTensorsDtype() {
        assertEquals(DType.INT64, integers.mul(2).dtype());
    }

    @Test
    void aDoubleMakesAnIntegerTensorFloat() {
        assertEquals(DType.FLOAT32, integers.mul(2.0).dtype());
    }

    @Test
    void aDoubleLeavesAFloatTensorsDtype() {
        assertEquals(DType.FLOAT32, Torch.ones(1).add(1e300).dtype());
    }

    @Test
    void theQuotientOfIntegersIsReal() {
        assertEquals(0.5, Torch.arange(2).div(2).get(1).item());
    }

    @Test
    void twoDtypesMeetInTheWiderOne() {
        assertEquals(
                DType.FLOAT64,
                integers.add(Torch.ones(new long[] {3}, DType.FLOAT64)).dtype());
    }

    @Test
    void aLongIsTakenExactly() {
        assertEquals((1L << 60) + 1, Torch.arange(1).add((1L << 60) + 1).itemLong());
    }

    @Test
    void shapesBroadcast() {
        assertArrayEquals(new long[] {2, 3}, Torch.ones(2, 1).add(Torch.ones(3)).shape());
    }

    @Test
    void shapesThatDoNotBroadcastAreLibTorchsFirstLine() {
        Tensor three = Torch.ones(3);
        Tensor two = Torch.ones(2);
        assertEquals(
                "The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 0",
                assertThrows(TorchException.class, () -> three.add(two)).getMessage());
    }

    @Test
    void aMessageHasNoTraceOfCpp() {
        Tensor matrix = Torch.ones(2, 3);
        assertFalse(assertThrows(TorchException.class, () -> matrix.mm(matrix))
                .getMessage()
                .contains("\n"));
    }

    @Test
    void inPlaceReturnsTheTensorItself() {
        Tensor x = Torch.ones(2);
        assertSame(x, x.add_(1.5).mul_(2.0).zero_());
    }

    @Test
    void inPlaceKeepsTheStorage() {
        Tensor x = Torch.ones(2);
        assertEquals(x.storagePointer(), x.add_(1.5).storagePointer());
    }

    @Test
    void inPlaceTakesNoLargerShape() {
        Tensor row = Torch.ones(1, 3);
        Tensor matrix = Torch.ones(2, 3);
        assertThrows(TorchException.class, () -> row.add_(matrix));
    }

    @Test
    void inPlaceOnAViewChangesWhatItViews() {
        Tensor x = Torch.zeros(2, 2);
        x.get(1).fill_(4);
        assertArrayEquals(new float[] {0, 0, 4, 4}, x.toFloatArray());
    }

    @Test
    void anIntegerIsAddedToAnIntegerTensorInPlace() {
        assertArrayEquals(new long[] {1, 2, 3}, integers.add_(1).toLongArray());
    }

    @Test
    void anIntegerTensorIsMultipliedByAnIntegerInPlace() {
        assertArrayEquals(new long[] {0, 3, 6}, integers.mul_(3).toLongArray());
    }

    @Test
    void integerTensorsAreAddedWithAnIntegerFactor() {
        assertArrayEquals(new long[] {0, 3, 6}, integers.add(integers, 2).toLongArray());
    }

    @Test
    void anIntegerTensorStaysOneBetweenIntegerBounds() {
        assertEquals(DType.INT64, integers.clamp(0, 1).dtype());
    }

    @Test
    void copyConvertsTheDtype() {
        assertArrayEquals(
                new long[] {2, 2, 2},
                integers.copy_(Torch.full(new long[] {3}, 2.9)).toLongArray());
    }

    @Test
    void aReshapeThatTheStridesAllowIsAView() {
        Tensor x = Torch.ones(2, 3);
        assertEquals(x.storagePointer(), x.reshape(-1).storagePointer());
    }

    @Test
    void aReshapeThatTheyDoNotAllowIsACopy() {
        Tensor x = Torch.ones(2, 3);
        assertFalse(x.storagePointer() == x.t().reshape(-1).storagePointer());
    }

    @Test
    void aViewThatTheyDoNotAllowIsATorchException() {
        Tensor transposed = Torch.ones(2, 3).t();
        assertThrows(TorchException.class, () -> transposed.view(-1));
    }

    @Test
    void anIndexOutOfBoundsIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> integers.get(3));
    }

    @Test
    void anIndexIntoTheIndexedIsChecked() {
        Tensor outside = Torch.tensor(new long[] {3});
        assertThrows(TorchException.class, () -> integers.indexSelect(0, outside));
    }

    @Test
    void aStridedViewStaysInItsStorage() {
        assertThrows(TorchException.class, () -> integers.asStrided(new long[] {2}, new long[] {3}, 0));
    }
}
