package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Shapes that nothing can hold are refused, and leave nothing behind. */
class ShapeLimitTest {

    private static final long HUGE = 1L << 40;
    private static final long OVERFLOW = 1L << 62;

    @TestFactory
    Stream<DynamicTest> shapesThatNothingHoldsAreRefused() {
        Map<String, Executable> calls = new LinkedHashMap<>();
        calls.put("moreMemoryThanThereIs", () -> Torch.empty(HUGE, 64));
        calls.put("moreBytesThanALongCounts", () -> Torch.empty(OVERFLOW, 4));
        calls.put("moreElementsThanALongCounts", () -> Torch.zeros(HUGE, HUGE));
        calls.put("aNegativeSize", () -> Torch.ones(-1));
        calls.put("theLeastSize", () -> Torch.empty(Long.MIN_VALUE));
        calls.put("aRangeWithoutEnd", () -> Torch.arange(OVERFLOW));
        calls.put("anExpansion", () -> Torch.ones(1).expand(OVERFLOW, 4));
        calls.put("aViewOfOtherSize", () -> Torch.ones(4).view(1L << 33, 1L << 33));
        calls.put("aViewOfAnOverflow", () -> Torch.ones(4).view(OVERFLOW, 4));
        calls.put("aShapeThatCouldBeAny", () -> Torch.ones(0).reshape(-1, 0));
        calls.put("stridesBeyondTheStorage", () -> Torch.ones(1).asStrided(new long[] {2}, new long[] {OVERFLOW}, 0));
        calls.put("sizesBeyondTheStorage", () -> Torch.ones(1).asStrided(new long[] {OVERFLOW}, new long[] {2}, 0));
        calls.put("aNegativeStride", () -> Torch.ones(2).asStrided(new long[] {2}, new long[] {-1}, 0));
        calls.put("anOffsetBeyondTheStorage", () -> Torch.ones(3).asStrided(new long[] {2}, new long[] {1}, OVERFLOW));
        calls.put("aNegativeOffset", () -> Torch.ones(3).asStrided(new long[] {1}, new long[] {1}, -1));
        calls.put("fewerStridesThanSizes", () -> Torch.ones(3).asStrided(new long[] {1, 1}, new long[] {1}, 0));
        calls.put("aPartBeyondTheEnd", () -> Torch.ones(3).narrow(0, 2, Long.MAX_VALUE));
        calls.put("aPartOfNegativeLength", () -> Torch.ones(3).narrow(0, 2, -1));
        calls.put("aSumOverAnExpansion", () -> Torch.ones(1).expand(OVERFLOW).clone());
        calls.put("aProductOfOuterSizes", () -> {
            Tensor column = Torch.ones(1, 1).expand(1L << 32, 1);
            column.mul(column.t());
        });
        return calls.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    try (TensorScope _ = TensorScope.open()) {
                        RuntimeException refused = assertThrows(RuntimeException.class, entry.getValue());
                        assertTrue(
                                refused instanceof TorchException || refused instanceof IllegalArgumentException,
                                () -> "unexpected " + refused);
                    }
                }));
    }

    @Test
    void refusalsLeaveNothingBehind() {
        Memory before = Torch.memory();
        assertThrows(TorchException.class, () -> Torch.empty(HUGE, 64));
        assertThrows(TorchException.class, () -> Torch.zeros(HUGE, HUGE));
        assertEquals(before, Torch.memory());
    }

    @Test
    void aHugeExpansionIsOnlyAView() {
        Tensor x = Torch.ones(1).expand(HUGE);
        assertEquals(HUGE, x.numel());
        assertEquals(4, x.storageNbytes());
        assertEquals(1, x.get(HUGE - 1).item());
        assertThrows(IllegalArgumentException.class, x::asSegment);
    }

    @Test
    void moreDimensionsThanTorchffmKnowsAreRefusedByNumber() {
        Tensor x = Torch.ones(1);
        while (x.dim() < 64) {
            x = x.unsqueeze(0);
        }
        assertEquals(64, x.shape().length);
        Tensor more = x.unsqueeze(0);
        var refused = assertThrows(TorchException.class, more::shape);
        assertEquals("a tensor of 65 dimensions; torchffm goes up to 64", refused.getMessage());
        assertThrows(TorchException.class, more::dim);
        assertThrows(TorchException.class, more::dtype);
        assertThrows(TorchException.class, more::toFloatArray);
        assertThrows(TorchException.class, () -> more.get(0));
        assertEquals("tensor(a tensor of 65 dimensions; torchffm goes up to 64)", more.toString());
        more.close();
    }

    @Test
    void zeroSizesMakeHugeOnesHarmless() {
        Tensor x = Torch.empty(0, HUGE);
        assertEquals(0, x.numel());
        assertEquals(0, x.toFloatArray().length);
        assertEquals("tensor([], size=(0, 1099511627776))", x.toString());
    }
}
