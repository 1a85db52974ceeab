package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one element of a tensor as a Java number. */
class ItemTest {

    @Test
    void aFloatComesOutWidenedAsInPython() {
        assertEquals(0.1f, Torch.scalar(0.1).item());
    }

    @Test
    void trueIsOne() {
        assertEquals(1, Torch.tensor(new boolean[] {true}).item());
    }

    @Test
    void anyShapeOfOneElementWillDo() {
        assertEquals(5, Torch.full(new long[] {1, 1, 1}, 5).item());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "UINT8",
                "INT8",
                "INT16",
                "INT32",
                "INT64",
                "FLOAT16",
                "FLOAT32",
                "FLOAT64",
                "BFLOAT16",
                "BOOL",
                "UINT16",
                "UINT32",
                "UINT64",
                "FLOAT8_E4M3FN"
            })
    void everyRealDtypeHasItem(DType dtype) {
        assertEquals(1, Torch.scalar(1).to(dtype).item());
    }

    @Test
    void severalElementsAreRefusedWithTheirShape() {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> Torch.ones(2, 2).item());
        assertEquals(
                "a tensor of 4 elements, shape [2, 2], is no scalar: item() needs exactly one", refused.getMessage());
    }

    @Test
    void noElementIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Torch.ones(0).item());
    }

    @Test
    void aComplexNumberIsRefused() {
        Tensor complex = Torch.scalar(1).to(DType.COMPLEX64);
        var refused = assertThrows(IllegalArgumentException.class, complex::item);
        assertTrue(refused.getMessage().contains("torch.complex64"));
    }

    @Test
    void itemLongIsExactWhereADoubleIsNot() {
        assertEquals((1L << 53) + 1, Torch.tensor(new long[] {(1L << 53) + 1}).itemLong());
    }

    @Test
    void itemLongOfAFloatIsRefused() {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> Torch.scalar(1).itemLong());
        assertTrue(refused.getMessage().contains("torch.float32"));
    }

    @Test
    void itemLongOfABooleanIsZeroOrOne() {
        assertEquals(0, Torch.tensor(new boolean[] {false}).itemLong());
    }

    @Test
    void anUnsignedLongBeyondJavasIsNotReadAsANegativeOne() {
        Tensor huge = Torch.fromSegment(MemorySegment.ofArray(new long[] {-1}), DType.UINT64, 1);
        assertThrows(RuntimeException.class, huge::itemLong);
    }

    @Test
    void itemOfAConjugatedViewIsRefusedAsComplex() {
        Tensor complex = Torch.scalar(1).to(DType.COMPLEX128);
        assertThrows(IllegalArgumentException.class, complex::itemLong);
    }
}
