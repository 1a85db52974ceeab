package torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What a tensor says about itself. */
class TensorMetadataTest {

    private final Tensor x = Torch.zeros(2, 3, 4);

    @Test
    void shapeIsWhatItWasMadeWith() {
        assertArrayEquals(new long[] {2, 3, 4}, x.shape());
    }

    @Test
    void shapeIsANewArrayEachTime() {
        x.shape()[0] = 99;
        assertEquals(2, x.size(0));
    }

    @Test
    void aNegativeDimensionCountsFromTheEnd() {
        assertEquals(4, x.size(-1));
    }

    @Test
    void aDimensionThatIsNotThereIsRefusedByValue() {
        var refused = assertThrows(IllegalArgumentException.class, () -> x.size(3));
        assertEquals("dim: expected -3 to 2 for 3 dimensions, but got 3", refused.getMessage());
    }

    @Test
    void aNegativeDimensionThatIsNotThereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> x.size(-4));
    }

    @Test
    void aScalarHasNoDimensionToAskFor() {
        assertThrows(IllegalArgumentException.class, () -> Torch.scalar(1).size(0));
    }

    @Test
    void dimIsTheNumberOfDimensions() {
        assertEquals(3, x.dim());
    }

    @Test
    void aScalarHasNoDimensionAndOneElement() {
        Tensor scalar = Torch.scalar(7);
        assertEquals("0 1", scalar.dim() + " " + scalar.numel());
    }

    @Test
    void numelIsTheProductOfTheSizes() {
        assertEquals(24, x.numel());
    }

    @Test
    void aZeroSizeLeavesNoElement() {
        assertEquals(0, Torch.zeros(3, 0, 2).numel());
    }

    @Test
    void strideIsInElements() {
        assertArrayEquals(new long[] {12, 4, 1}, x.stride());
    }

    @Test
    void aTransposeExchangesTheStrides() {
        assertArrayEquals(new long[] {12, 1, 4}, x.transpose(1, 2).stride());
    }

    @Test
    void aNewTensorIsContiguous() {
        assertTrue(x.isContiguous());
    }

    @Test
    void aTransposeIsNotContiguous() {
        assertFalse(x.transpose(0, 1).isContiguous());
    }

    @Test
    void aViewBeginsWhereItWasTakenFrom() {
        assertEquals(12 + 4, x.get(1).narrow(0, 1, 1).storageOffset());
    }

    @Test
    void aViewHasTheWholeStorage() {
        assertEquals(24 * Float.BYTES, x.get(1).storageNbytes());
    }

    @Test
    void aViewSharesTheStorage() {
        assertEquals(x.storagePointer(), x.get(1).storagePointer());
    }

    @Test
    void aCloneHasAStorageOfItsOwn() {
        assertNotEquals(x.storagePointer(), x.clone().storagePointer());
    }

    @Test
    void factoriesMakeFloat32OnTheCpu() {
        assertEquals("torch.float32 cpu", x.dtype() + " " + x.device());
    }

    @Test
    void aCpuTensorStaysItselfOnTheCpu() {
        assertEquals(x.storagePointer(), x.cpu().storagePointer());
    }

    @Test
    void toTheSameDtypeIsTheSameStorage() {
        assertEquals(x.storagePointer(), x.to(DType.FLOAT32).storagePointer());
    }

    @Test
    void aMetaTensorHasAShapeButNoMemory() {
        Tensor meta = x.to(Device.of("meta"));
        assertEquals("[meta] 24 0", "[" + meta.device() + "] " + meta.numel() + " " + meta.storagePointer());
    }

    @Test
    void toADeviceThatIsNotThereIsATorchException() {
        assertThrows(TorchException.class, () -> x.to(Device.of("xpu:0")));
    }

    @Test
    void printsThatItIsClosed() {
        x.close();
        assertEquals("tensor(closed)", x.toString());
    }

    @Test
    void equalsIsIdentity() {
        assertNotEquals(x, x.clone());
    }
}
