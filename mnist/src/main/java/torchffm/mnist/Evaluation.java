package torchffm.mnist;

import torchffm.Device;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.data.Batch;
import torchffm.data.DataLoader;
import torchffm.metrics.Accuracy;
import torchffm.metrics.Average;
import torchffm.metrics.ConfusionMatrix;
import torchffm.metrics.Metric;
import torchffm.metrics.Precision;
import torchffm.metrics.Recall;
import torchffm.nn.CrossEntropyLoss;
import torchffm.nn.Reduction;

/** How good a model is on images that it was not trained on. */
final class Evaluation {

    static final int CLASSES = 10;

    private final Accuracy accuracy = Accuracy.multiclass(CLASSES).build();
    private final Precision macroPrecision =
            Precision.multiclass(CLASSES).average(Average.MACRO).build();
    private final Recall macroRecall =
            Recall.multiclass(CLASSES).average(Average.MACRO).build();
    private final Precision precision =
            Precision.multiclass(CLASSES).average(Average.NONE).build();
    private final Recall recall =
            Recall.multiclass(CLASSES).average(Average.NONE).build();
    private final ConfusionMatrix confusion =
            ConfusionMatrix.multiclass(CLASSES).build();

    private double lossSum;
    private long samples;

    private Evaluation() {}

    /** Runs the model over all batches; {@code beforeEach} may throw to break off. */
    static Scores of(CNN model, DataLoader<Batch> loader, Device device, Runnable beforeEach) {
        Evaluation evaluation = new Evaluation();
        CrossEntropyLoss criterion =
                CrossEntropyLoss.builder().reduction(Reduction.SUM).build();
        model.eval();
        try (var _ = Torch.noGrad()) {
            for (Batch batch : loader) {
                beforeEach.run();
                Tensor scores = model.forward(batch.input().to(device)).cpu();
                evaluation.lossSum += criterion.forward(scores, batch.target()).item();
                evaluation.samples += batch.size();
                evaluation.update(scores.argmax(1), batch.target());
            }
        }
        return evaluation.scores();
    }

    private void update(Tensor predictions, Tensor targets) {
        for (Metric metric : new Metric[] {accuracy, macroPrecision, macroRecall, precision, recall, confusion}) {
            metric.update(predictions, targets);
        }
    }

    private Scores scores() {
        return new Scores(
                lossSum / samples,
                number(accuracy),
                number(macroPrecision),
                number(macroRecall),
                numbers(precision),
                numbers(recall),
                matrix());
    }

    private static double number(Metric metric) {
        try (Tensor result = metric.compute()) {
            return result.item();
        }
    }

    private static float[] numbers(Metric metric) {
        try (Tensor result = metric.compute()) {
            return result.toFloatArray();
        }
    }

    private long[][] matrix() {
        long[][] rows = new long[CLASSES][CLASSES];
        try (Tensor counts = confusion.compute()) {
            long[] flat = counts.toLongArray();
            for (int i = 0; i < CLASSES; i++) {
                System.arraycopy(flat, i * CLASSES, rows[i], 0, CLASSES);
            }
        }
        return rows;
    }
}
