package torchffm.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;

class DataLoaderTest {

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
    void theLastBatchHoldsWhatIsLeft() {
        assertEquals(List.of(4L, 4L, 2L), sizes(loader(10).batchSize(4).build()));
    }

    @Test
    void theLastBatchIsLeftOutWhereAskedFor() {
        assertEquals(
                List.of(4L, 4L), sizes(loader(10).batchSize(4).dropLast(true).build()));
    }

    @Test
    void theSizeOfALoaderCountsBatches() {
        assertEquals(3, loader(10).batchSize(4).build().size());
    }

    @Test
    void theSizeOfALoaderThatDropsTheLastCountsWholeBatches() {
        assertEquals(2, loader(10).batchSize(4).dropLast(true).build().size());
    }

    @Test
    void anEmptyDatasetGivesNoBatch() {
        assertEquals(List.of(), sizes(loader(0).build()));
    }

    @Test
    void anEmptyDatasetIsNotShuffled() {
        assertThrows(
                IllegalArgumentException.class, () -> loader(0).shuffle(true).build());
    }

    @Test
    void aBatchSizeOfZeroIsRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> loader(3).batchSize(0));
        assertEquals("batchSize: expected 1 or more, but got 0", e.getMessage());
    }

    @Test
    void aNegativePrefetchIsRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> loader(3).prefetch(-1));
        assertEquals("prefetch: expected 0 or more, but got -1", e.getMessage());
    }

    @Test
    void eachPassIsInAnOrderOfItsOwn() {
        var loader = loader(100).batchSize(100).shuffle(true).build();
        List<Tensor> orders = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            for (Batch batch : loader) {
                orders.add(batch.input().keep());
            }
        }
        assertFalse(Torch.equal(orders.get(0), orders.get(1)));
    }

    @Test
    void aDatasetOfSamplesIsStacked() {
        Dataset<Example> squares = dataset(5, i -> new Example(Torch.scalar(i), Torch.scalar(i * i)));
        for (Batch batch : DataLoader.builder(squares).batchSize(5).build()) {
            assertArrayEquals(new float[] {0, 1, 4, 9, 16}, batch.target().toFloatArray());
        }
    }

    @Test
    void aCollateFunctionMakesBatchesOfAnyType() {
        record Text(List<String> words, Tensor lengths) implements TensorGroup {
            @Override
            public List<Tensor> tensors() {
                return List.of(lengths);
            }
        }
        Dataset<String> words = dataset(3, i -> "x".repeat((int) i));
        var loader = DataLoader.builder(
                        words,
                        samples -> new Text(
                                samples,
                                Torch.tensor(samples.stream()
                                        .mapToLong(String::length)
                                        .toArray())))
                .batchSize(3)
                .build();
        for (Text batch : loader) {
            assertArrayEquals(new long[] {0, 1, 2}, batch.lengths().toLongArray());
            assertEquals(List.of("", "x", "xx"), batch.words());
        }
    }

    @Test
    void aCollateFunctionSeesSamplesAlsoOfADatasetThatMakesBatches() {
        Dataset<Example> dataset = new TensorDataset(Torch.arange(4));
        var loader = DataLoader.builder(
                        dataset, samples -> new Batch(samples.getLast().input().clone()))
                .batchSize(4)
                .build();
        for (Batch batch : loader) {
            assertEquals(3, batch.input().itemLong());
        }
    }

    @Test
    void thereIsNothingAfterTheLastBatch() {
        var pass = loader(1).build().iterator();
        pass.next();
        assertThrows(NoSuchElementException.class, pass::next);
    }

    @Test
    void aClosedPassHasNoNext() {
        var pass = loader(3).build().iterator();
        pass.next();
        pass.close();
        assertFalse(pass.hasNext());
    }

    @Test
    void aLoaderIsIteratedByStreamsToo() {
        var pass = loader(3).build();
        List<Long> values = new ArrayList<>();
        pass.forEach(batch -> values.add(batch.input().itemLong()));
        assertEquals(List.of(0L, 1L, 2L), values);
    }

    @Test
    void askingForTheNextChangesNothing() {
        Dataset<Example> dataset = new TensorDataset(Torch.arange(8));
        Torch.manualSeed(1);
        long expected = DataLoader.builder(dataset)
                .shuffle(true)
                .build()
                .first()
                .input()
                .itemLong();
        Torch.manualSeed(1);
        try (var asked = DataLoader.builder(dataset).shuffle(true).build().iterator()) {
            assertTrue(asked.hasNext() && asked.hasNext());
            assertEquals(expected, asked.next().input().itemLong());
        }
    }

    @Test
    void theFirstBatchBelongsToItsCaller() {
        Tensor first = loader(8).batchSize(3).build().first().input();
        run(loader(2).build());
        assertArrayEquals(new long[] {0, 1, 2}, first.toLongArray());
    }

    @Test
    void theFirstBatchIsFreedWithItsCallersScope() {
        Tensor first;
        try (var _ = TensorScope.open()) {
            first = loader(8).build().first().input();
        }
        assertTrue(first.isClosed());
    }

    @Test
    void thereIsNoFirstBatchOfNothing() {
        assertThrows(NoSuchElementException.class, () -> loader(0).build().first());
    }

    @FunctionalInterface
    interface Get<E> {
        E get(long index);
    }

    static <E> Dataset<E> dataset(long size, Get<E> get) {
        return new Dataset<>() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public E get(long index) {
                return get.get(index);
            }
        };
    }

    private static DataLoader.Builder<Batch> loader(long samples) {
        return DataLoader.builder(new TensorDataset(Torch.arange(samples)));
    }

    private static void run(DataLoader<Batch> loader) {
        loader.forEach(batch -> batch.input().add(1));
    }

    private static List<Long> sizes(DataLoader<Batch> loader) {
        List<Long> sizes = new ArrayList<>();
        loader.forEach(batch -> sizes.add(batch.size()));
        return sizes;
    }
}
