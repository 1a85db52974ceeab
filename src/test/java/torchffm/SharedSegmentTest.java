package torchffm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import torchffm.ops.Ops;
import torchffm.testing.Garbage;

/** Memory that Java and tensors share, and who keeps it. */
class SharedSegmentTest {

    private static final long MEGABYTES = 1L << 23;

    @Test
    void allocatedMemoryIsShared() {
        MemorySegment memory = Torch.allocateSegment(DType.FLOAT32, 2, 3);
        Tensor x = Torch.fromSegment(memory, DType.FLOAT32, 2, 3);
        memory.setAtIndex(JAVA_FLOAT, 5, 7);
        assertEquals(7, x.get(1, 2).item());
        x.fill_(2);
        assertEquals(2, memory.getAtIndex(JAVA_FLOAT, 0));
    }

    @Test
    void allocatedMemoryIsZeroAndAligned() {
        MemorySegment memory = Torch.allocateSegment(1000);
        assertEquals(0, memory.address() % 64);
        assertEquals(-1, memory.mismatch(MemorySegment.ofArray(new byte[1000])));
    }

    @Test
    void tensorsOverOneSegmentShareOneStorage() {
        MemorySegment memory = Torch.allocateSegment(DType.FLOAT32, 4);
        Tensor whole = Torch.fromSegment(memory, DType.FLOAT32, 4);
        Tensor part = Torch.fromSegment(memory.asSlice(8, 8), DType.INT32, 2);
        assertEquals(whole.storagePointer(), part.storagePointer());
        assertEquals(2, part.storageOffset());
        whole.set(1.0, Index.index(2));
        assertArrayEquals(new int[] {0x3F800000, 0}, part.toIntArray());
    }

    @Test
    void aTensorsOwnSegmentIsSharedToo() {
        Tensor x = Torch.zeros(6);
        Tensor y = Torch.fromSegment(x.asSegment().asSlice(4, 8), DType.FLOAT32, 2);
        y.fill_(3);
        assertArrayEquals(new float[] {0, 3, 3, 0, 0, 0}, x.toFloatArray());
    }

    @Test
    void theSegmentOfALazyCloneIsItsOwn() {
        Tensor x = Torch.zeros(4);
        Tensor clone = Ops.call("aten::_lazy_clone", x).tensor();
        clone.asSegment().fill((byte) 1);
        assertArrayEquals(new float[4], x.toFloatArray());
    }

    @Test
    void aTensorOverAllocatedMemoryIsAnOrdinaryLeaf() {
        Tensor x = Torch.fromSegment(Torch.allocateSegment(8), DType.FLOAT32, 2).requiresGrad_(true);
        x.mul(3).sum().backward();
        Tensor gradient = x.grad();
        assertArrayEquals(new float[] {3, 3}, gradient == null ? null : gradient.toFloatArray());
        assertEquals("tensor([0., 0.], requires_grad=True)", x.toString());
    }

    @Test
    void theTensorOutlivesTheSegment() {
        Tensor x = overDroppedMemory();
        Garbage.settle();
        assertEquals(5, x.get(MEGABYTES - 1).item());
        assertEquals(5, x.narrow(0, 3, 1).item());
    }

    private static Tensor overDroppedMemory() {
        MemorySegment memory = Torch.allocateSegment(DType.FLOAT32, MEGABYTES);
        return Torch.fromSegment(memory, DType.FLOAT32, MEGABYTES).fill_(5);
    }

    @Test
    void aViewOutlivesBoth() {
        Tensor view;
        try (Tensor x = overDroppedMemory()) {
            view = x.narrow(0, 7, 2);
        }
        Garbage.settle();
        assertArrayEquals(new float[] {5, 5}, view.toFloatArray());
    }

    @Test
    void theSegmentOutlivesTheTensor() {
        MemorySegment memory = Torch.allocateSegment(DType.FLOAT32, MEGABYTES);
        Torch.fromSegment(memory, DType.FLOAT32, MEGABYTES).fill_(4).close();
        Garbage.settle();
        assertEquals(4, memory.getAtIndex(JAVA_FLOAT, MEGABYTES - 1));
    }

    @Test
    void theMemoryGoesWithTheLastOfThem() {
        long before = Garbage.settledBytes();
        Tensor x = overDroppedMemory();
        assertTrue(Torch.memory().nativeBytes() >= before + MEGABYTES);
        x.close();
        assertTrue(Garbage.collectUntil(() -> Torch.memory().nativeBytes() <= before));
    }

    @Test
    void threadsThatEndLeaveTheirMemoryToTheTensor() throws InterruptedException {
        List<Tensor> made = new ArrayList<>();
        Thread thread = Thread.ofPlatform().start(() -> made.add(overDroppedMemory()));
        thread.join();
        Garbage.settle();
        assertEquals(5, made.getFirst().get(0).item());
    }

    @Test
    void anOrdinaryAutomaticArenaIsCopied() {
        MemorySegment memory = Arena.ofAuto().allocateFrom(JAVA_FLOAT, 1, 2);
        Tensor x = Torch.fromSegment(memory, DType.FLOAT32, 2);
        memory.set(JAVA_FLOAT, 0, 9);
        assertEquals(1, x.get(0).item());
    }

    @Test
    void readOnlyPartsOfAllocatedMemoryAreCopied() {
        MemorySegment memory = Torch.allocateSegment(8);
        Torch.fromSegment(memory.asReadOnly(), DType.FLOAT32, 2).fill_(1);
        assertEquals(0, memory.get(JAVA_FLOAT, 0));
    }

    @Test
    void allocatedMemoryOffItsAlignmentIsCopied() {
        MemorySegment memory = Torch.allocateSegment(9);
        Torch.fromSegment(memory.asSlice(1), DType.FLOAT32, 2).fill_(1);
        assertEquals(0, memory.get(JAVA_BYTE, 4));
    }

    @Test
    void aClosedArenaIsRefused() {
        Arena arena = Arena.ofShared();
        MemorySegment memory = arena.allocate(8, 8);
        arena.close();
        long live = Torch.memory().liveTensors();
        assertThrows(IllegalStateException.class, () -> Torch.fromSegment(memory, DType.FLOAT32, 2));
        assertThrows(IllegalStateException.class, () -> Tensor.wrapUnchecked(memory, DType.FLOAT32, 2));
        assertEquals(live, Torch.memory().liveTensors());
    }

    @Test
    void anotherThreadsMemoryIsRefused() throws InterruptedException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(8, 8);
            List<RuntimeException> thrown = new ArrayList<>();
            Thread thread = Thread.ofPlatform().start(() -> {
                thrown.add(assertThrows(WrongThreadException.class, () -> Torch.fromSegment(memory, DType.FLOAT32, 2)));
                thrown.add(
                        assertThrows(WrongThreadException.class, () -> Tensor.wrapUnchecked(memory, DType.FLOAT32, 2)));
            });
            thread.join();
            assertEquals(2, thrown.size());
        }
    }

    @Test
    void uncheckedMemoryIsShared() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocateFrom(JAVA_FLOAT, 1, 2);
            try (Tensor x = Tensor.wrapUnchecked(memory, DType.FLOAT32, 2)) {
                x.mul_(10);
                assertEquals(20, memory.getAtIndex(JAVA_FLOAT, 1));
            }
        }
    }

    @Test
    void uncheckedMemoryMustFit() {
        MemorySegment memory = Arena.global().allocate(16, 8);
        assertThrows(IllegalArgumentException.class, () -> Tensor.wrapUnchecked(memory, DType.FLOAT32, 5));
        assertThrows(IllegalArgumentException.class, () -> Tensor.wrapUnchecked(memory, DType.FLOAT32, 3));
        assertThrows(
                IllegalArgumentException.class, () -> Tensor.wrapUnchecked(memory.asSlice(1, 8), DType.FLOAT32, 2));
        assertThrows(IllegalArgumentException.class, () -> Tensor.wrapUnchecked(memory.asReadOnly(), DType.FLOAT32, 4));
        MemorySegment heap = MemorySegment.ofArray(new float[4]);
        assertThrows(IllegalArgumentException.class, () -> Tensor.wrapUnchecked(heap, DType.FLOAT32, 4));
        assertThrows(IllegalArgumentException.class, () -> Tensor.wrapUnchecked(memory, DType.FLOAT32, -4));
        assertThrows(
                IllegalArgumentException.class, () -> Tensor.wrapUnchecked(memory, DType.FLOAT32, 1L << 40, 1L << 40));
    }

    @Test
    void emptyMemoryMakesEmptyTensors() {
        MemorySegment memory = Torch.allocateSegment(0);
        assertEquals(0, memory.byteSize());
        assertArrayEquals(
                new long[] {0, 3}, Torch.fromSegment(memory, DType.INT8, 0, 3).shape());
        assertArrayEquals(
                new long[] {0}, Tensor.wrapUnchecked(memory, DType.INT8, 0).shape());
    }

    @Test
    void memoryThatIsNotThereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Torch.allocateSegment(-1));
        assertThrows(RuntimeException.class, () -> Torch.allocateSegment(Long.MAX_VALUE));
        assertThrows(RuntimeException.class, () -> Torch.allocateSegment(1L << 50));
        assertThrows(IllegalArgumentException.class, () -> Torch.allocateSegment(DType.FLOAT64, 1L << 61));
    }

    @Test
    void separateAllocationsAreSeparate() {
        Tensor first = Torch.fromSegment(Torch.allocateSegment(4), DType.FLOAT32, 1);
        Tensor second = Torch.fromSegment(Torch.allocateSegment(4), DType.FLOAT32, 1);
        assertNotEquals(first.storagePointer(), second.storagePointer());
    }
}
