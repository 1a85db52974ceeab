package torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Torch} makes beside what {@link OperatorParityTest} compares with Python. */
class FactoryTest {

    @Test
    void aTensorOfNoDimensionIsMadeByNoSize() {
        assertEquals(0, Torch.zeros().dim());
    }

    @Test
    void aNegativeSizeIsATorchException() {
        assertThrows(TorchException.class, () -> Torch.zeros(2, -1));
    }

    @Test
    void moreThanThereIsMemoryIsATorchException() {
        assertThrows(TorchException.class, () -> Torch.empty(1L << 50));
    }

    @Test
    void fullOfADtypeTakesTheValueIn() {
        assertArrayEquals(
                new long[] {3, 3}, Torch.full(new long[] {2}, 3.9, DType.INT64).toLongArray());
    }

    @Test
    void randpermHasEachNumberOnce() {
        assertEquals(
                1000L * 999 / 2, Torch.randperm(1000, (Generator) null).sum().itemLong());
    }

    @Test
    void stackOfNothingIsATorchException() {
        assertThrows(TorchException.class, () -> Torch.stack(List.of(), 0));
    }

    @Test
    void stackOfUnequalShapesIsATorchException() {
        List<Tensor> unequal = List.of(Torch.ones(2), Torch.ones(3));
        assertThrows(TorchException.class, () -> Torch.stack(unequal, 0));
    }

    @Test
    void stackTakesMoreTensorsThanACallHasRoomFor() {
        Tensor one = Torch.ones(1);
        assertEquals(
                1000, Torch.stack(java.util.Collections.nCopies(1000, one), 0).numel());
    }

    @Test
    void catTakesAListThatMakesItsElementsWhenAsked() {
        List<Tensor> lazy = new java.util.AbstractList<>() {
            @Override
            public Tensor get(int index) {
                return Torch.arange(2).add(10L * index);
            }

            @Override
            public int size() {
                return 3;
            }
        };
        assertArrayEquals(new long[] {0, 1, 10, 11, 20, 21}, Torch.cat(lazy, 0).toLongArray());
    }

    @Test
    void equalTellsShapesApart() {
        assertFalse(Torch.equal(Torch.ones(2, 3), Torch.ones(3, 2)));
    }

    @Test
    void nanEqualsNothing() {
        Tensor nan = Torch.scalar(Double.NaN);
        assertFalse(Torch.equal(nan, nan.clone()));
    }

    @Test
    void allcloseForgivesATinyDifference() {
        assertTrue(Torch.allclose(Torch.scalar(1), Torch.scalar(1 + 1e-6)));
    }

    @Test
    void allcloseSeesALargerDifference() {
        assertFalse(Torch.allclose(Torch.scalar(1), Torch.scalar(1 + 1e-4)));
    }

    @Test
    void theNumberOfThreadsIsWhatWasSet() {
        Torch.setNumThreads(2);
        int threads = Torch.getNumThreads();
        Torch.setNumThreads(1);
        assertEquals(2, threads);
    }

    @Test
    void noThreadsAreRefusedByValue() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Torch.setNumThreads(0));
        assertEquals("threads: expected 1 to 1024, but got 0", refused.getMessage());
    }

    @Test
    void infoNamesTheVersion() {
        assertEquals("2.15.0", Torch.info().libtorchVersion());
    }

    @Test
    void infoNamesTheFolderOfLibTorch() {
        assertTrue(java.nio.file.Files.exists(Torch.info().libtorchPath().resolve("lib/libtorch_cpu.so")));
    }
}
