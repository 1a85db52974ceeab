package torchffm.metrics;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;

/**
 * How often each class was taken for each; {@code torchmetrics.ConfusionMatrix(task="multiclass", ...)}.
 *
 * <p>Row {@code i}, column {@code j} counts the samples of class {@code i} that were taken for class {@code j}. The result
 * has shape {@code (C, C)}: int64 counts, or float32 when normalized, with 0 where a sum is 0.
 */
public final class ConfusionMatrix implements Metric {

    /** The counts are one array. */
    private static final int MOST_CLASSES = 46_340;

    private final int classes;
    private final Normalization normalization;
    private final Labels labels;
    private final long[] counts;

    private ConfusionMatrix(Builder builder) {
        this.classes = builder.classes;
        this.normalization = builder.normalization;
        this.labels = new Labels(classes, 1, builder.ignoreIndex);
        this.counts = new long[classes * classes];
    }

    /**
     * Over several classes.
     *
     * @param numClasses how many there are, 2 to 46,340
     * @return the options, of which none must be set
     * @throws IllegalArgumentException if there are fewer than 2
     */
    public static Builder multiclass(int numClasses) {
        return new Builder(numClasses);
    }

    @Override
    public void update(Tensor preds, Tensor target) {
        labels.forEach(preds, target, (pred, right) -> counts[right * classes + pred]++);
    }

    @Override
    public Tensor compute() {
        if (normalization == Normalization.NONE) {
            return Torch.tensor(counts, classes, classes);
        }
        float[] parts;
        try (var _ = TensorScope.open()) {
            Tensor matrix = Torch.tensor(counts, classes, classes).to(DType.FLOAT32);
            Tensor sum = switch (normalization) {
                case TRUE -> matrix.sum(-1, true);
                case PRED -> matrix.sum(-2, true);
                default -> matrix.sum();
            };
            parts = matrix.div(sum).toFloatArray();
        }
        for (int i = 0; i < parts.length; i++) {
            if (Float.isNaN(parts[i])) {
                parts[i] = 0;
            }
        }
        return Torch.tensor(parts, classes, classes);
    }

    @Override
    public void reset() {
        Arrays.fill(counts, 0);
    }

    /** The options of a {@link ConfusionMatrix}, with torchmetrics' names and defaults. */
    public static final class Builder {
        private final int classes;
        private Normalization normalization = Normalization.NONE;
        private @Nullable Long ignoreIndex;

        private Builder(int classes) {
            if (classes < 2 || classes > MOST_CLASSES) {
                throw new IllegalArgumentException(
                        "numClasses: expected 2 to " + MOST_CLASSES + ", but got " + classes);
            }
            this.classes = classes;
        }

        /**
         * What the counts are divided by.
         *
         * @param normalization {@link Normalization#NONE} by default
         * @return this
         */
        public Builder normalize(Normalization normalization) {
            this.normalization = Objects.requireNonNull(normalization, "normalization");
            return this;
        }

        /**
         * A target whose samples do not count.
         *
         * @param ignoreIndex any number, a class or not; there is none by default
         * @return this
         */
        public Builder ignoreIndex(long ignoreIndex) {
            this.ignoreIndex = ignoreIndex;
            return this;
        }

        /**
         * Makes the metric.
         *
         * @return a metric that has seen nothing yet
         */
        public ConfusionMatrix build() {
            return new ConfusionMatrix(this);
        }
    }
}
