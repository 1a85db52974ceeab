package torchffm.metrics;

/**
 * How much of a class is found: {@code TP / (TP + FN)}, which over all classes is the part that is right;
 * {@code torchmetrics.Accuracy(task="multiclass", ...)}.
 *
 * <p>The result has shape {@code ()}, or {@code (C)} with {@link Average#NONE}.
 */
public final class Accuracy extends ClassMetric {

    private Accuracy(MulticlassBuilder<Accuracy> builder) {
        super(builder, builder.topK == 1);
    }

    /**
     * Over several classes.
     *
     * @param numClasses how many there are, 2 or more
     * @return the options, of which none must be set
     * @throws IllegalArgumentException if there are fewer than 2
     */
    public static MulticlassBuilder<Accuracy> multiclass(int numClasses) {
        return new MulticlassBuilder<>(numClasses, Accuracy::new);
    }

    @Override
    float score(long truePositives, long falsePositives, long falseNegatives) {
        return divide(truePositives, truePositives + falseNegatives, 0);
    }
}
