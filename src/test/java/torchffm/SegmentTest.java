package torchffm;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import torchffm.internal.Operator;
import torchffm.testing.Garbage;

/** Tensors and native memory. */
class SegmentTest {

    private static final long MEGABYTES = 1L << 23;

    @Test
    void theSegmentHasTheElements() {
        assertArrayEquals(new long[] {0, 1, 2}, Torch.arange(3).asSegment().toArray(JAVA_LONG));
    }

    @Test
    void whatIsWrittenToTheSegmentTheTensorHas() {
        Tensor tensor = Torch.zeros(4);
        tensor.asSegment().setAtIndex(JAVA_FLOAT, 2, 5);
        assertArrayEquals(new float[] {0, 0, 5, 0}, tensor.toFloatArray());
    }

    @Test
    void whatTheTensorGetsTheSegmentHas() {
        Tensor tensor = Torch.zeros(4);
        MemorySegment segment = tensor.asSegment();
        tensor.fill_(3);
        assertEquals(3, segment.getAtIndex(JAVA_FLOAT, 3));
    }

    @Test
    void aTensorWhoseMemoryIsOutCannotGrow() {
        Tensor tensor = Torch.ones(2);
        MemorySegment segment = tensor.asSegment();
        var grow = Operator.of("aten::resize_", "")
                .begin()
                .arg(tensor)
                .arg(new long[] {MEGABYTES})
                .none();
        assertThrows(TorchException.class, grow::run);
        assertEquals(1, segment.getAtIndex(JAVA_FLOAT, 1));
    }

    @Test
    void theSegmentOfAViewIsTheViewsPart() {
        assertArrayEquals(
                new long[] {4, 5}, Torch.arange(8).narrow(0, 4, 2).asSegment().toArray(JAVA_LONG));
    }

    @Test
    void theStorageSegmentIsTheWholeStorage() {
        assertEquals(8 * 8, Torch.arange(8).narrow(0, 4, 2).asStorageSegment().byteSize());
    }

    @Test
    void aTransposeHasAStorageSegment() {
        assertEquals(6 * 4, Torch.ones(2, 3).t().asStorageSegment().byteSize());
    }

    @Test
    void anEmptyTensorHasAnEmptySegment() {
        assertEquals(0, Torch.zeros(0).asSegment().byteSize());
    }

    @Test
    void anEmptyPartBehindTheEndHasAnEmptySegment() {
        assertEquals(0, Torch.zeros(4).narrow(0, 4, 0).asSegment().byteSize());
    }

    @Test
    void anEmptyPartOfAnEmptyTensorHasAnEmptySegment() {
        assertEquals(0, Torch.zeros(0, 4).narrow(1, 1, 2).asSegment().byteSize());
    }

    @Test
    void theSegmentEndsWithTheElements() {
        MemorySegment segment = Torch.zeros(2).asSegment();
        assertThrows(IndexOutOfBoundsException.class, () -> segment.getAtIndex(JAVA_FLOAT, 2));
    }

    @Test
    void theSegmentOutlivesClose() {
        Tensor tensor = Torch.full(new long[] {MEGABYTES}, 7.0);
        MemorySegment segment = tensor.asSegment();
        tensor.close();
        assertEquals(7, segment.getAtIndex(JAVA_FLOAT, MEGABYTES - 1));
    }

    @Test
    void theSegmentOutlivesItsTensorsCollection() {
        long live = Garbage.settledLive();
        MemorySegment segment = Torch.full(new long[] {MEGABYTES}, 7.0).asSegment();
        assertTrue(Garbage.collectUntil(() -> Torch.memory().liveTensors() <= live));
        assertEquals(7, segment.getAtIndex(JAVA_FLOAT, MEGABYTES - 1));
    }

    @Test
    void aSliceKeepsTheMemoryByItself() {
        MemorySegment slice =
                Torch.full(new long[] {MEGABYTES}, 7.0).asSegment().asSlice(4, 4);
        Garbage.settle();
        assertEquals(7, slice.get(JAVA_FLOAT, 0));
    }

    @Test
    void theMemoryGoesWithTheLastSegment() {
        long before = Garbage.settledBytes();
        makeSegmentAndDropIt();
        assertTrue(Garbage.collectUntil(() -> Torch.memory().nativeBytes() <= before));
    }

    private static void makeSegmentAndDropIt() {
        try (Tensor tensor = Torch.zeros(MEGABYTES)) {
            tensor.asSegment().set(JAVA_FLOAT, 0, 1);
        }
    }

    @Test
    void aTransposeHasNoSegment() {
        assertThrows(IllegalArgumentException.class, () -> Torch.ones(2, 3).t().asSegment());
    }

    @Test
    void aMetaTensorHasNoSegment() {
        Tensor meta = Torch.ones(2).to(Device.of("meta"));
        assertThrows(IllegalArgumentException.class, meta::asSegment);
    }

    @Test
    void aClosedTensorHasNoSegment() {
        Tensor closed = Torch.ones(2);
        closed.close();
        assertThrows(IllegalStateException.class, closed::asSegment);
    }

    @Test
    void aLazilyNegatedTensorIsReadNegated() {
        Tensor negated =
                Operator.of("aten::_neg_view", "").begin().arg(Torch.ones(2)).tensor();
        assertArrayEquals(new float[] {-1, -1}, negated.toFloatArray());
    }

    @Test
    void aLazilyNegatedTensorHasNoSegment() {
        Tensor negated =
                Operator.of("aten::_neg_view", "").begin().arg(Torch.ones(2)).tensor();
        assertThrows(IllegalArgumentException.class, negated::asSegment);
    }

    @Test
    void theImaginaryPartOfAConjugateIsReadNegated() {
        Tensor complex = Torch.tensor(new float[] {1, 2}).view(2).to(DType.COMPLEX64);
        complex.asSegment().setAtIndex(JAVA_FLOAT, 1, 5);
        Tensor conjugate = Operator.of("aten::conj", "").begin().arg(complex).tensor();
        Tensor imaginary = Operator.of("aten::imag", "").begin().arg(conjugate).tensor();
        assertArrayEquals(new float[] {-5, -0f}, imaginary.toFloatArray());
    }

    @Test
    void memoryOfAnArenaThatEndsIsCopied() {
        Tensor tensor;
        try (Arena arena = Arena.ofConfined()) {
            tensor = Torch.fromSegment(arena.allocateFrom(JAVA_FLOAT, 1, 2), DType.FLOAT32, 2);
        }
        assertArrayEquals(new float[] {1, 2}, tensor.toFloatArray());
    }

    @Test
    void memoryOnTheHeapIsCopied() {
        float[] data = {1, 2};
        Tensor tensor = Torch.fromSegment(MemorySegment.ofArray(data), DType.FLOAT32, 2);
        data[0] = 9;
        assertEquals(1, tensor.get(0).item());
    }

    @Test
    void eternalMemoryIsShared() {
        MemorySegment eternal = Arena.global().allocateFrom(JAVA_FLOAT, 1, 2);
        Torch.fromSegment(eternal, DType.FLOAT32, 2).fill_(8);
        assertEquals(8, eternal.getAtIndex(JAVA_FLOAT, 1));
    }

    @Test
    void eternalMemoryIsSharedTheOtherWayToo() {
        MemorySegment eternal = Arena.global().allocateFrom(JAVA_FLOAT, 1, 2);
        Tensor tensor = Torch.fromSegment(eternal, DType.FLOAT32, 2);
        eternal.set(JAVA_FLOAT, 0, 6);
        assertEquals(6, tensor.get(0).item());
    }

    @Test
    void closingATensorOverEternalMemoryLeavesTheMemory() {
        MemorySegment eternal = Arena.global().allocateFrom(JAVA_FLOAT, 1, 2);
        Torch.fromSegment(eternal, DType.FLOAT32, 2).close();
        assertEquals(2, eternal.getAtIndex(JAVA_FLOAT, 1));
    }

    @Test
    void readOnlyMemoryIsNeverWrittenTo() {
        MemorySegment eternal = Arena.global().allocateFrom(JAVA_FLOAT, 1, 2);
        Torch.fromSegment(eternal.asReadOnly(), DType.FLOAT32, 2).fill_(8);
        assertEquals(1, eternal.get(JAVA_FLOAT, 0));
    }

    @Test
    void eternalMemoryOffItsAlignmentIsCopied() {
        MemorySegment eternal = Arena.global().allocate(12, 8).asSlice(1, 8);
        eternal.set(JAVA_FLOAT_UNALIGNED, 0, 3);
        assertEquals(3, Torch.fromSegment(eternal, DType.FLOAT32, 2).get(0).item());
    }

    @Test
    void aSegmentOfAnotherSizeIsRefusedByValue() {
        MemorySegment segment = MemorySegment.ofArray(new float[3]);
        var refused = assertThrows(IllegalArgumentException.class, () -> Torch.fromSegment(segment, DType.FLOAT64, 2));
        assertEquals("data: expected 2 elements of 8 bytes for shape [2], but got 12 bytes", refused.getMessage());
    }

    @Test
    void aShapeWithMoreBytesThanALongCountsIsRefused() {
        MemorySegment segment = MemorySegment.ofArray(new float[3]);
        assertThrows(
                IllegalArgumentException.class, () -> Torch.fromSegment(segment, DType.FLOAT32, Long.MAX_VALUE / 2));
    }
}
