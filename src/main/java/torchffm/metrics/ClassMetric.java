package torchffm.metrics;

import java.util.Arrays;
import torchffm.Tensor;
import torchffm.Torch;

/**
 * A figure that follows, class by class, from three counts: what {@link Accuracy}, {@link Precision}, {@link Recall} and
 * {@link F1Score} share. Results are torchmetrics' bit for bit, so its order of operations and its float32 are kept.
 */
abstract sealed class ClassMetric implements Metric permits Accuracy, Precision, Recall, F1Score {

    private final Average average;
    private final boolean predictedCounts;
    private final Labels labels;
    private final long[] hits;
    private final long[] predicted;
    private final long[] occurring;

    /**
     * @param predictedCounts whether the macro average leaves a class out only if it is not predicted either
     */
    ClassMetric(MulticlassBuilder<?> builder, boolean predictedCounts) {
        this.average = builder.average;
        this.predictedCounts = predictedCounts;
        this.labels = new Labels(builder.classes, builder.topK, builder.ignoreIndex);
        this.hits = new long[builder.classes];
        this.predicted = new long[builder.classes];
        this.occurring = new long[builder.classes];
    }

    /** The figure of one class, or of all together. */
    abstract float score(long truePositives, long falsePositives, long falseNegatives);

    static float divide(float numerator, float denominator, float zeroDivision) {
        return denominator != 0 ? numerator / denominator : zeroDivision;
    }

    @Override
    public void update(Tensor preds, Tensor target) {
        labels.forEach(preds, target, (pred, right) -> {
            predicted[pred]++;
            occurring[right]++;
            if (pred == right) {
                hits[right]++;
            }
        });
    }

    @Override
    public Tensor compute() {
        if (average == Average.MICRO) {
            long found = sum(hits);
            return Torch.full(new long[0], score(found, sum(predicted) - found, sum(occurring) - found));
        }
        float[] scores = new float[hits.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(hits[i], predicted[i] - hits[i], occurring[i] - hits[i]);
        }
        return average == Average.NONE ? Torch.tensor(scores, scores.length) : mean(scores);
    }

    private Tensor mean(float[] scores) {
        float[] weights = new float[scores.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(i);
        }
        float total = average == Average.WEIGHTED ? sum(occurring) : count(weights);
        float[] parts = new float[scores.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = divide(weights[i] * scores[i], total, 0);
        }
        // LibTorch's sum, which adds in an order of its own.
        try (Tensor terms = Torch.tensor(parts, parts.length)) {
            return terms.sum(-1, false);
        }
    }

    private float weight(int label) {
        if (average == Average.WEIGHTED) {
            return occurring[label];
        }
        return occurring[label] == 0 && (!predictedCounts || predicted[label] == 0) ? 0 : 1;
    }

    private static float count(float[] weights) {
        float count = 0;
        for (float weight : weights) {
            count += weight;
        }
        return count;
    }

    private static long sum(long[] counts) {
        return Arrays.stream(counts).sum();
    }

    @Override
    public void reset() {
        Arrays.fill(hits, 0);
        Arrays.fill(predicted, 0);
        Arrays.fill(occurring, 0);
    }
}
