package torchffm.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;

/** What a loop over a loader leaves behind: nothing, however it ends. */
class LoaderScopeTest {

    private Tensor inputs;
    private long before;

    @BeforeAll
    static void settle() {
        Live.settled();
    }

    @BeforeEach
    void setUp() {
        inputs = Torch.arange(12);
        before = Live.now();
    }

    @AfterEach
    void tearDown() {
        inputs.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 20})
    void aWholeLoopLeavesNothing(int prefetch) {
        for (Batch batch : loader(prefetch)) {
            batch.input().mul(2).add(1);
        }
        assertEquals(before, Live.now());
    }

    @Test
    void aStepIsFreedAtTheNext() {
        List<Tensor> squares = new ArrayList<>();
        for (Batch batch : loader(2)) {
            assertTrue(squares.stream().allMatch(Tensor::isClosed));
            squares.add(batch.input().mul(batch.input()));
        }
    }

    @Test
    void aStepIsFreedBeforeTheNextBatchIsMade() {
        List<Tensor> made = new ArrayList<>();
        List<Boolean> freed = new ArrayList<>();
        Dataset<Example> watching = DataLoaderTest.dataset(3, i -> {
            freed.add(made.stream().allMatch(Tensor::isClosed));
            return new Example(Torch.scalar(i));
        });
        for (Batch batch : DataLoader.builder(watching).prefetch(0).build()) {
            made.add(batch.input().add(1));
        }
        assertEquals(List.of(true, true, true), freed);
    }

    @Test
    void aBatchIsOpenUntilTheNext() {
        for (Batch batch : loader(2)) {
            assertFalse(batch.input().isClosed());
        }
    }

    @Test
    void aStoredLossIsClosedAfterTheLoop() {
        List<Tensor> losses = new ArrayList<>();
        for (Batch batch : loader(2)) {
            losses.add(batch.input().sum());
        }
        assertThrows(IllegalStateException.class, () -> losses.getFirst().item());
    }

    @Test
    void aKeptLossOutlivesTheLoop() {
        List<Tensor> losses = new ArrayList<>();
        for (Batch batch : loader(2)) {
            losses.add(batch.input().sum().keep());
        }
        assertEquals(66, losses.stream().mapToDouble(Tensor::item).sum());
        losses.forEach(Tensor::close);
        assertEquals(before, Live.now());
    }

    @Test
    void aKeptBatchOutlivesTheLoop() {
        List<Tensor> kept = new ArrayList<>();
        for (Batch batch : loader(2)) {
            kept.add(batch.input().keep());
        }
        assertEquals(12, kept.stream().mapToLong(Tensor::numel).sum());
        kept.forEach(Tensor::close);
    }

    @Test
    void closingAPassFreesAllOfIt() {
        var pass = loader(2).iterator();
        pass.next().input().add(1);
        pass.close();
        Live.await(before);
    }

    @Test
    void aLoopLeftByBreakIsFreedWhenTheNextStarts() {
        for (Batch batch : loader(2)) {
            batch.input().add(1);
            break;
        }
        for (Batch batch : loader(2)) {
            batch.input().add(1);
        }
        Live.await(before);
    }

    @Test
    void aLoopLeftByAnExceptionIsFreedWhenTheNextStarts() {
        assertThrows(ArithmeticException.class, () -> {
            for (Batch batch : loader(2)) {
                batch.input().add(1);
                throw new ArithmeticException("in the body");
            }
        });
        for (Batch batch : loader(2)) {
            batch.input().add(1);
        }
        Live.await(before);
    }

    @Test
    void aLoopLeftByBreakIsFreedWithTheEnclosingScope() {
        try (var _ = TensorScope.open()) {
            for (Batch batch : loader(2)) {
                batch.input().add(1);
                break;
            }
        }
        Live.await(before);
    }

    @Test
    void anInnerLoopLeavesTheOuterStepAlone() {
        for (Batch outer : loader(2)) {
            Tensor twice = outer.input().mul(2);
            for (Batch inner : loader(2)) {
                inner.input().add(1);
            }
            assertFalse(outer.input().isClosed() || twice.isClosed());
        }
        assertEquals(before, Live.now());
    }

    @Test
    void anInnerLoopOverTheSameLoaderLeavesTheOuterStepAlone() {
        var loader = loader(2);
        for (Batch outer : loader) {
            for (Batch inner : loader) {
                inner.input().add(outer.input());
            }
            assertFalse(outer.input().isClosed());
        }
        assertEquals(before, Live.now());
    }

    @Test
    void anInnerLoopLeftByBreakIsFreedAtTheOuterNext() {
        List<Tensor> left = new ArrayList<>();
        for (Batch _ : loader(2)) {
            assertTrue(left.stream().allMatch(Tensor::isClosed));
            for (Batch inner : loader(2)) {
                left.add(inner.input().add(1));
                break;
            }
        }
        Live.await(before);
    }

    @Test
    void aFailingDatasetLeavesNothing() {
        Dataset<Example> failing = DataLoaderTest.dataset(4, i -> {
            Tensor value = Torch.scalar(i);
            if (i == 2) {
                throw new ArithmeticException("sample 2");
            }
            return new Example(value);
        });
        assertThrows(ArithmeticException.class, () -> {
            for (Batch batch : DataLoader.builder(failing).build()) {
                batch.input().add(1);
            }
        });
        Live.await(before);
    }

    @Test
    void oneTensorInTwoPlacesOfABatchIsFreedOnce() {
        Dataset<Example> twins = DataLoaderTest.dataset(4, i -> new Example(Torch.scalar(i)));
        var loader = DataLoader.builder(twins, samples -> {
                    Tensor all = Collate.stack(samples).input();
                    return new Batch(all, all);
                })
                .build();
        for (Batch batch : loader) {
            assertEquals(batch.input().item(), batch.target().item());
        }
        assertEquals(before, Live.now());
    }

    private DataLoader<Batch> loader(int prefetch) {
        return DataLoader.builder(new TensorDataset(inputs))
                .batchSize(3)
                .prefetch(prefetch)
                .build();
    }
}
