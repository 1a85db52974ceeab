package torchffm.nn;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.NativeTensor;
import torchffm.internal.Operators;

/** Rows of a table, by their numbers. A layer of {@link Functional}. */
abstract class Embeddings extends Resampling {

    Embeddings() {}

    /**
     * The rows of a table: {@code embedding}.
     *
     * @param input the rows' numbers, of any shape
     * @param weight {@code (rows, D)}
     * @return the input's shape and D
     * @throws IllegalArgumentException if there is no such row
     */
    public static Tensor embedding(Tensor input, Tensor weight) {
        return embedding(input, weight, null, null, 2, false, false);
    }

    /**
     * The rows of a table: {@code embedding}.
     *
     * @param input the rows' numbers, of any shape
     * @param weight {@code (rows, D)}
     * @param paddingIdx the row that gets no gradient, from the end if negative, or null
     * @return the input's shape and D
     * @throws IllegalArgumentException if there is no such row
     */
    public static Tensor embedding(Tensor input, Tensor weight, @Nullable Long paddingIdx) {
        return embedding(input, weight, paddingIdx, null, 2, false, false);
    }

    /**
     * The rows of a table: {@code embedding}.
     *
     * @param input the rows' numbers, of any shape
     * @param weight {@code (rows, D)}
     * @param paddingIdx the row that gets no gradient, from the end if negative, or null
     * @param maxNorm the greatest norm, to which longer rows are shortened in place, or null
     * @param normType that norm's exponent
     * @param scaleGradByFreq whether a row's gradient is divided by how often it occurs
     * @param sparse whether the gradient is sparse
     * @return the input's shape and D
     * @throws IllegalArgumentException if there is no such row
     */
    public static Tensor embedding(
            Tensor input,
            Tensor weight,
            @Nullable Long paddingIdx,
            @Nullable Double maxNorm,
            double normType,
            boolean scaleGradByFreq,
            boolean sparse) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(weight, "weight");
        long padding = padding(weight, paddingIdx);
        Tensor rows = maxNorm == null ? input : input.contiguous();
        if (maxNorm != null) {
            shorten(weight, rows, maxNorm, normType);
        }
        return Operators.begin("aten::embedding", "")
                .arg("weight", weight)
                .arg("input", rows)
                .arg(padding)
                .arg(scaleGradByFreq)
                .arg(sparse)
                .tensor();
    }

    /**
     * The means of rows of a table: {@code embedding_bag}.
     *
     * @param input the rows' numbers, {@code (B, N)} or all in one dimension
     * @param weight {@code (rows, D)}
     * @return {@code (B, D)}
     * @throws IllegalArgumentException if the arguments contradict each other
     */
    public static Tensor embeddingBag(Tensor input, Tensor weight) {
        return embeddingBag(input, weight, null);
    }

    /**
     * The means of rows of a table: {@code embedding_bag}.
     *
     * @param input the rows' numbers, {@code (B, N)} or all in one dimension
     * @param weight {@code (rows, D)}
     * @param offsets where each bag begins, if the input has one dimension
     * @return {@code (B, D)}
     * @throws IllegalArgumentException if the arguments contradict each other
     */
    public static Tensor embeddingBag(Tensor input, Tensor weight, @Nullable Tensor offsets) {
        return embeddingBag(input, weight, offsets, new EmbeddingBagSettings());
    }

    /**
     * The sums, means or maxima of rows of a table: {@code embedding_bag}.
     *
     * @param input the rows' numbers, {@code (B, N)} or all in one dimension
     * @param weight {@code (rows, D)}
     * @param offsets where each bag begins, if the input has one dimension
     * @param settings what else there is to set
     * @return {@code (B, D)}
     * @throws IllegalArgumentException if the arguments contradict each other
     */
    public static Tensor embeddingBag(
            Tensor input, Tensor weight, @Nullable Tensor offsets, EmbeddingBagSettings settings) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(settings, "settings");
        Tensor samples = settings.perSampleWeights();
        Bag.check(input, weight, offsets, settings);
        boolean isBatch = input.dim() == 2;
        Tensor rows = isBatch ? input.reshape(-1) : input;
        Tensor starts = isBatch ? Bag.starts(input) : offsets;
        Tensor weights = isBatch && samples != null ? samples.reshape(-1) : samples;
        Double maxNorm = settings.maxNorm();
        if (maxNorm != null) {
            shorten(weight, rows, maxNorm, settings.normType());
        }
        List<NativeTensor> results = Operators.begin("aten::embedding_bag", "padding_idx")
                .arg("weight", weight)
                .arg("input", rows)
                .arg("offsets", starts)
                .arg(settings.scaleGradByFreq())
                .arg(Bag.MODES.indexOf(settings.mode()))
                .arg(settings.sparse())
                .arg(weights)
                .arg(!isBatch && settings.includeLastOffset())
                .arg(settings.paddingIdx())
                .tensorList();
        results.subList(1, results.size()).forEach(NativeTensor::close);
        return (Tensor) results.get(0);
    }

    private static long padding(Tensor weight, @Nullable Long index) {
        if (index == null) {
            return -1;
        }
        long rows = weight.size(0);
        if (index >= rows || index < -rows) {
            throw new IllegalArgumentException("Padding_idx must be within num_embeddings");
        }
        return index < 0 ? rows + index : index;
    }

    private static void shorten(Tensor weight, Tensor rows, double maxNorm, double normType) {
        try (Tensor detached = weight.detach()) {
            Operators.begin("aten::embedding_renorm_", "")
                    .arg(detached)
                    .arg("input", rows)
                    .arg(maxNorm)
                    .arg(normType)
                    .run();
        }
    }
}
