package torchffm.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.testing.Python;

/** Figures are torchmetrics', bit for bit; the expected values are those of {@code metrics_torchmetrics.py}. */
class MetricsTest {

    /** A case of the script, with the options that it is computed with there. */
    private record Case(String name, int classes, int topK, Long ignoreIndex) {
        Case(String name, int classes) {
            this(name, classes, 1, null);
        }

        <M extends Metric> MulticlassBuilder<M> options(IntFunction<MulticlassBuilder<M>> metric) {
            MulticlassBuilder<M> builder = metric.apply(classes).topK(topK);
            return ignoreIndex == null ? builder : builder.ignoreIndex(ignoreIndex);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Case> CASES = List.of(
            new Case("digits", 10),
            new Case("labels", 10),
            new Case("absent", 7),
            new Case("missed", 7),
            new Case("many", 137),
            new Case("one", 3),
            new Case("wrong", 4),
            new Case("ties", 5),
            new Case("nan", 3),
            new Case("pixels", 4),
            new Case("label_pixels", 4),
            new Case("ignored_class", 10, 1, 3L),
            new Case("ignored_mark", 10, 1, -100L),
            new Case("ignored_all", 3, 1, 0L),
            new Case("top2", 10, 2, null),
            new Case("top3_absent", 8, 3, null),
            new Case("top2_ignored", 6, 2, 1L));

    private static Python.Results python;
    private TensorScope scope;

    @BeforeAll
    static void runPython() {
        python = Python.run("metrics_torchmetrics.py");
    }

    @BeforeEach
    void open() {
        scope = TensorScope.open();
    }

    @AfterEach
    void close() {
        scope.close();
    }

    static Stream<Arguments> casesAndAverages() {
        return CASES.stream().flatMap(each -> Stream.of(Average.values()).map(average -> Arguments.of(each, average)));
    }

    static Stream<Arguments> casesAndNormalizations() {
        return CASES.stream()
                .filter(each -> each.topK() == 1)
                .flatMap(each -> Stream.of(Normalization.values()).map(word -> Arguments.of(each, word)));
    }

    static Stream<Arguments> casesWithoutOptionsAndAverages() {
        return casesAndAverages().filter(arguments -> {
            Case each = (Case) arguments.get()[0];
            return each.topK() == 1 && each.ignoreIndex() == null;
        });
    }

    @ParameterizedTest
    @MethodSource("casesAndAverages")
    void accuracyIsTorchmetrics(Case each, Average average) {
        check(
                each,
                "Accuracy_" + average,
                each.options(Accuracy::multiclass).average(average).build());
    }

    @ParameterizedTest
    @MethodSource("casesAndAverages")
    void precisionIsTorchmetrics(Case each, Average average) {
        check(
                each,
                "Precision_" + average,
                each.options(Precision::multiclass).average(average).build());
    }

    @ParameterizedTest
    @MethodSource("casesAndAverages")
    void recallIsTorchmetrics(Case each, Average average) {
        check(
                each,
                "Recall_" + average,
                each.options(Recall::multiclass).average(average).build());
    }

    @ParameterizedTest
    @MethodSource("casesAndAverages")
    void f1ScoreIsTorchmetrics(Case each, Average average) {
        check(
                each,
                "F1Score_" + average,
                each.options(F1Score::multiclass).average(average).build());
    }

    @ParameterizedTest
    @MethodSource("casesWithoutOptionsAndAverages")
    void aZeroDivisionOfOneIsTorchmetrics(Case each, Average average) {
        check(
                each,
                "Precision_" + average + "_zero1",
                each.options(Precision::multiclass)
                        .average(average)
                        .zeroDivision(1)
                        .build());
        check(
                each,
                "Recall_" + average + "_zero1",
                each.options(Recall::multiclass)
                        .average(average)
                        .zeroDivision(1)
                        .build());
        check(
                each,
                "F1Score_" + average + "_zero1",
                each.options(F1Score::multiclass)
                        .average(average)
                        .zeroDivision(1)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("casesAndNormalizations")
    void confusionMatrixIsTorchmetrics(Case each, Normalization normalization) {
        var builder = ConfusionMatrix.multiclass(each.classes()).normalize(normalization);
        if (each.ignoreIndex() != null) {
            builder.ignoreIndex(each.ignoreIndex());
        }
        check(each, "ConfusionMatrix_" + normalization, builder.build());
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.EnumSource
    void figuresOfNothingAreTorchmetrics(Average average) {
        same("none_Accuracy_" + average, Accuracy.multiclass(3).average(average).build());
        same(
                "none_Precision_" + average,
                Precision.multiclass(3).average(average).build());
        same("none_Recall_" + average, Recall.multiclass(3).average(average).build());
        same("none_F1Score_" + average, F1Score.multiclass(3).average(average).build());
    }

    @Test
    void aNormalizedConfusionMatrixOfNothingIsTorchmetrics() {
        same(
                "none_ConfusionMatrix_TRUE",
                ConfusionMatrix.multiclass(3).normalize(Normalization.TRUE).build());
    }

    @Test
    void defaultsAreTorchmetrics() {
        List<Metric> metrics = List.of(
                Accuracy.multiclass(10).build(),
                Precision.multiclass(10).build(),
                Recall.multiclass(10).build(),
                F1Score.multiclass(10).build());
        List<Tensor> figures = new ArrayList<>();
        for (Metric metric : metrics) {
            metric.update(python.tensor("digits_preds_0"), python.tensor("digits_target_0"));
            figures.add(metric.compute());
        }
        assertTrue(Torch.equal(python.tensor("defaults"), Torch.stack(figures, 0)));
    }

    private static void check(Case each, String name, Metric metric) {
        for (int i = 0; i < python.number(each + "_batches"); i++) {
            metric.update(python.tensor(each + "_preds_" + i), python.tensor(each + "_target_" + i));
        }
        same(each + "_" + name, metric);
    }

    private static void same(String name, Metric metric) {
        Tensor expected = python.tensor(name);
        Tensor actual = metric.compute();
        assertArrayEquals(expected.shape(), actual.shape(), "shape of " + name);
        assertEquals(expected.dtype(), actual.dtype(), "dtype of " + name);
        assertTrue(Torch.equal(expected, actual), () -> name + ": expected " + expected + ", but got " + actual);
    }
}
