package torchffm.io.pickle;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import torchffm.DType;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyTensor;

/** A tensor lies within its storage, whatever numbers a file gives it. */
class PyTensorTest {
    private static final long HUGE = Long.MAX_VALUE;

    private static PyTensor over(long numel, long offset, long[] shape, long[] stride) {
        PyStorage storage = PickleReading.storage(DType.FLOAT32, numel);
        return new PyStridedTensor(storage, offset, shape, stride, false);
    }

    private static void refused(long numel, long offset, long[] shape, long[] stride) {
        assertThrows(Malformed.class, () -> over(numel, offset, shape, stride));
    }

    private static long[] of(long... numbers) {
        return numbers;
    }

    @Test
    void aViewMayEndWithTheStorage() {
        assertDoesNotThrow(() -> over(12, 5, of(2, 3), of(4, 1)));
    }

    @Test
    void aViewThatEndsOneBeyondTheStorageIsRefused() {
        refused(12, 6, of(2, 3), of(4, 1));
    }

    @Test
    void anExpandedViewIsNoLargerThanItsStorage() {
        assertDoesNotThrow(() -> over(1, 0, of(1L << 40), of(0)));
    }

    @Test
    void aScalarNeedsAnElement() {
        refused(0, 0, of(), of());
    }

    @Test
    void anEmptyViewMayBeginBeyondTheStorage() {
        assertDoesNotThrow(() -> over(12, 14, of(0, 2), of(4, 1)));
    }

    @Test
    void negativeNumbersAreRefused() {
        refused(12, -1, of(2), of(1));
        refused(12, 0, of(-2), of(1));
        refused(12, 11, of(2), of(-1));
    }

    @Test
    void differentNumbersOfSizesAndStridesAreRefused() {
        refused(12, 0, of(2, 2), of(1));
    }

    @Test
    void productsAndSumsThatOverflowAreRefused() {
        refused(12, 0, of(HUGE, HUGE), of(0, 0));
        refused(12, 0, of(HUGE), of(HUGE));
        refused(12, HUGE, of(2), of(1));
        refused(12, 0, of(0, HUGE, HUGE), of(0, 0, 0));
    }

    @Test
    void moreDimensionsThanLibTorchHasAreRefused() {
        refused(12, 0, new long[65], new long[65]);
    }

    @Test
    void onlyFloatingAndComplexTensorsRequireGradients() {
        PyStorage ints = PickleReading.storage(DType.INT64, 1);
        PyStorage complex = PickleReading.storage(DType.COMPLEX64, 1);
        assertThrows(Malformed.class, () -> new PyStridedTensor(ints, 0, of(1), of(1), true));
        assertDoesNotThrow(() -> new PyStridedTensor(complex, 0, of(1), of(1), true));
    }
}
