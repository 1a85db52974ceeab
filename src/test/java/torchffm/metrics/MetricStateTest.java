package torchffm.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;

/** What a metric keeps between batches, and what it does not take. */
class MetricStateTest {

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
    void whatAMetricHasSeenOutlivesTheScopeOfTheBatch() {
        Accuracy accuracy = Accuracy.multiclass(3).build();
        try (var _ = TensorScope.open()) {
            accuracy.update(labels(0, 1, 2, 2), labels(0, 1, 2, 0));
        }
        assertEquals(0.75, accuracy.compute().item());
    }

    @Test
    void updateLeavesNoTensorBehind() {
        Accuracy accuracy = Accuracy.multiclass(3).topK(2).build();
        Tensor preds = Torch.rand(5, 3);
        Tensor target = labels(0, 1, 2, 0, 1);
        long before = Torch.memory().liveTensors();
        accuracy.update(preds, target);
        assertTrue(Torch.memory().liveTensors() <= before);
    }

    @Test
    void computeLeavesOneTensorBehind() {
        Metric matrix =
                ConfusionMatrix.multiclass(3).normalize(Normalization.PRED).build();
        matrix.update(labels(0, 1, 2), labels(0, 1, 1));
        long before = Torch.memory().liveTensors();
        matrix.compute();
        assertTrue(Torch.memory().liveTensors() <= before + 1);
    }

    @Test
    void resetForgetsAllBatches() {
        Accuracy accuracy = Accuracy.multiclass(3).build();
        accuracy.update(labels(0, 0), labels(1, 1));
        accuracy.reset();
        accuracy.update(labels(2), labels(2));
        assertEquals(1, accuracy.compute().item());
    }

    @Test
    void resetEmptiesAConfusionMatrix() {
        ConfusionMatrix matrix = ConfusionMatrix.multiclass(2).build();
        matrix.update(labels(0, 1), labels(1, 1));
        matrix.reset();
        assertArrayEquals(new long[4], matrix.compute().toLongArray());
    }

    @Test
    void rowsOfAConfusionMatrixAreTheTrueClasses() {
        ConfusionMatrix matrix = ConfusionMatrix.multiclass(2).build();
        matrix.update(labels(1, 1, 0), labels(0, 0, 0));
        assertArrayEquals(new long[] {1, 2, 0, 0}, matrix.compute().toLongArray());
    }

    @Test
    void computingTwiceGivesTheSame() {
        Recall recall = Recall.multiclass(3).average(Average.MACRO).build();
        recall.update(labels(0, 1, 2), labels(0, 1, 1));
        assertEquals(recall.compute().item(), recall.compute().item());
    }

    @Test
    void labelsMayBeOfAnyIntegerType() {
        Accuracy accuracy = Accuracy.multiclass(3).build();
        accuracy.update(labels(0, 1).to(DType.INT32), labels(0, 1).to(DType.UINT8));
        assertEquals(1, accuracy.compute().item());
    }

    @Test
    void labelsNeedNotBeContiguous() {
        ConfusionMatrix matrix = ConfusionMatrix.multiclass(4).build();
        Tensor pairs = Torch.tensor(new long[] {0, 3, 1, 3, 2, 3}, 3, 2);
        matrix.update(pairs.select(1, 0), pairs.select(1, 0));
        assertArrayEquals(
                new long[] {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0},
                matrix.compute().toLongArray());
    }

    @Test
    void aTargetThatIsNoClassIsRefused() {
        refused("target: expected labels from 0 to 2, but got 3", labels(0, 1), labels(0, 3));
    }

    @Test
    void aPredictionThatIsNoClassIsRefused() {
        refused("preds: expected labels from 0 to 2, but got -1", labels(0, -1), labels(0, 1));
    }

    @Test
    void aRefusedBatchCountsNotAtAll() {
        Accuracy accuracy = Accuracy.multiclass(3).build();
        assertThrows(IllegalArgumentException.class, () -> accuracy.update(labels(1, 0, 7), labels(0, 1, 0)));
        accuracy.update(labels(2), labels(2));
        assertEquals(1, accuracy.compute().item());
    }

    @Test
    void scoresOfAnotherNumberOfClassesAreRefused() {
        refused(
                "preds: expected shape [2, 3] for 3 classes and target's shape, [2], but got [2, 4]",
                Torch.rand(2, 4),
                labels(0, 1));
    }

    @Test
    void scoresOfAnotherNumberOfSamplesAreRefused() {
        refused(
                "preds: expected shape [2, 3] for 3 classes and target's shape, [2], but got [5, 3]",
                Torch.rand(5, 3),
                labels(0, 1));
    }

    @Test
    void labelsOfAnotherShapeAreRefused() {
        refused(
                "preds: expected labels of target's shape, [2], or scores of shape (N, C, ...), but got [3]",
                labels(0, 1, 2),
                labels(0, 1));
    }

    @Test
    void scoresInPlaceOfLabelsAreRefused() {
        refused(
                "preds: expected labels of an integer dtype, as the shape is target's, but got float32",
                Torch.rand(2),
                labels(0, 1));
    }

    @Test
    void aTargetOfFloatsIsRefused() {
        refused("target: expected labels of an integer dtype, but got float32", Torch.rand(2, 3), Torch.rand(2));
    }

    @Test
    void labelsHaveNoSecondBest() {
        Accuracy accuracy = Accuracy.multiclass(3).topK(2).build();
        var e = assertThrows(IllegalArgumentException.class, () -> accuracy.update(labels(0), labels(0)));
        assertEquals("preds: expected scores of shape (N, C, ...), as topK is 2, but got labels", e.getMessage());
    }

    @Test
    void oneClassIsTooFew() {
        var e = assertThrows(IllegalArgumentException.class, () -> Accuracy.multiclass(1));
        assertEquals("numClasses: expected 2 or more, but got 1", e.getMessage());
    }

    @Test
    void aConfusionMatrixOfOneClassIsTooSmall() {
        assertThrows(IllegalArgumentException.class, () -> ConfusionMatrix.multiclass(1));
    }

    @Test
    void moreThanAllClassesAreTooManyForTopK() {
        var e = assertThrows(
                IllegalArgumentException.class, () -> Accuracy.multiclass(3).topK(4));
        assertEquals("topK: expected 1 to 3, the number of classes, but got 4", e.getMessage());
    }

    @Test
    void aZeroDivisionOtherThanZeroAndOneIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> Precision.multiclass(3).zeroDivision(2));
    }

    private static void refused(String message, Tensor preds, Tensor target) {
        Accuracy accuracy = Accuracy.multiclass(3).build();
        var e = assertThrows(IllegalArgumentException.class, () -> accuracy.update(preds, target));
        assertEquals(message, e.getMessage());
    }

    private static Tensor labels(long... labels) {
        return Torch.tensor(labels);
    }
}
