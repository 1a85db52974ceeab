package torchffm.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;

class DatasetTest {

    private TensorScope scope;

    @BeforeEach
    void open() {
        scope = TensorScope.open();
    }

    @AfterEach
    void close() {
        scope.close();
    }

    @Test
    void aSampleOfATensorDatasetIsAPartOfEachTensor() {
        Example sample = pairs().get(2);
        assertArrayEquals(new float[] {4, 5}, sample.input().toFloatArray());
        assertEquals(12, sample.target().itemLong());
    }

    @Test
    void aBatchOfATensorDatasetIsTheStackOfItsSamples() {
        TensorDataset dataset = pairs();
        Batch batch = dataset.getBatch(new long[] {2, 0, 2});
        Batch stacked = Collate.stack(List.of(dataset.get(2), dataset.get(0), dataset.get(2)));
        assertTrue(Torch.equal(stacked.input(), batch.input()) && Torch.equal(stacked.target(), batch.target()));
    }

    @Test
    void aTensorDatasetTakesMoreThanTwoTensors() {
        var dataset = new TensorDataset(Torch.zeros(3, 2), Torch.zeros(3), Torch.full(new long[] {3}, 7));
        assertEquals(7, dataset.getBatch(new long[] {1}).tensors().get(2).item());
    }

    @Test
    void aTensorDatasetWithoutTargetsSaysSo() {
        Example sample = new TensorDataset(Torch.zeros(3)).get(0);
        assertEquals(
                "this Example has an input only, and no target",
                assertThrows(IllegalStateException.class, sample::target).getMessage());
    }

    @Test
    void tensorsOfDifferentLengthsAreRefused() {
        var e = assertThrows(
                IllegalArgumentException.class, () -> new TensorDataset(Torch.zeros(3, 2), Torch.zeros(4)));
        assertEquals(
                "tensors: all need the same size in their first dimension, but got shapes [3, 2] and [4]",
                e.getMessage());
    }

    @Test
    void aTensorDatasetNeedsATensor() {
        assertThrows(IllegalArgumentException.class, TensorDataset::new);
    }

    @Test
    void anIndexPastTheEndIsOutOfBounds() {
        assertThrows(IndexOutOfBoundsException.class, () -> pairs().get(3));
    }

    @Test
    void anIndexPastTheEndOfABatchIsOutOfBounds() {
        assertThrows(IndexOutOfBoundsException.class, () -> pairs().getBatch(new long[] {0, 3}));
    }

    @Test
    void aTensorDatasetDoesNotCloseItsTensors() {
        Tensor inputs = Torch.arange(4);
        for (Batch batch : DataLoader.builder(new TensorDataset(inputs)).build()) {
            assertEquals(1, batch.size());
        }
        assertFalse(inputs.isClosed());
    }

    @Test
    void aSubsetHasTheSamplesOfItsIndices() {
        var subset = new Subset<>(pairs(), new long[] {2, 1});
        assertEquals(12, subset.get(0).target().itemLong());
    }

    @Test
    void aSubsetOfASubsetIsMadeIntoABatchByTheDataset() {
        var inner = new Subset<>(pairs(), new long[] {2, 1, 0});
        var outer = new Subset<>(inner, new long[] {0, 2});
        var loader = DataLoader.builder(outer).batchSize(2).build();
        for (Batch batch : loader) {
            assertArrayEquals(new long[] {12, 10}, batch.target().toLongArray());
        }
    }

    @Test
    void aSubsetRefusesAnIndexThatIsNone() {
        var e = assertThrows(IllegalArgumentException.class, () -> new Subset<>(pairs(), new long[] {0, 3}));
        assertEquals("indices[1]: expected 0 to 2, but got 3", e.getMessage());
    }

    @Test
    void aSubsetIsNotChangedWithTheArrayThatItWasMadeFrom() {
        long[] indices = {2, 1};
        var subset = new Subset<>(pairs(), indices);
        indices[0] = 0;
        assertEquals(2, subset.indices()[0]);
    }

    @Test
    void lengthsThatDoNotAddUpAreRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> RandomSplit.randomSplit(pairs(), 1, 1));
        assertEquals(
                "lengths: expected a sum of 3, the size of the dataset, but got [1, 1], whose sum is 2",
                e.getMessage());
    }

    @Test
    void fractionsThatDoNotAddUpAreRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> RandomSplit.randomSplit(pairs(), 0.5, 0.25));
        assertEquals("fractions: expected a sum of 1, but got [0.5, 0.25], whose sum is 0.75", e.getMessage());
    }

    @Test
    void aFractionOutsideItsRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RandomSplit.randomSplit(pairs(), 1.5, -0.5));
    }

    @Test
    void samplesOfDifferentShapesDoNotStack() {
        var samples = List.of(new Example(Torch.zeros(2)), new Example(Torch.zeros(3)));
        assertThrows(TorchException.class, () -> Collate.stack(samples));
    }

    @Test
    void samplesOfDifferentKindsDoNotStack() {
        var samples = List.of(new Example(Torch.zeros(2)), new Example(Torch.zeros(2), Torch.zeros(1)));
        assertThrows(IllegalArgumentException.class, () -> Collate.stack(samples));
    }

    @Test
    void aBatchGivesItsTensorsAsTheyAre() {
        Tensor input = Torch.zeros(2, 3);
        assertSame(input, new Batch(input, Torch.zeros(2)).input());
    }

    private static TensorDataset pairs() {
        return new TensorDataset(
                Torch.tensor(new float[] {0, 1, 2, 3, 4, 5}, 3, 2), Torch.tensor(new long[] {10, 11, 12}, 3));
    }
}
