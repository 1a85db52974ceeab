package torchffm.metrics;

/**
 * How much of a class is found: {@code TP / (TP + FN)};
 * {@code torchmetrics.Recall(task="multiclass", ...)}.
 *
 * <p>The result has shape {@code ()}, or {@code (C)} with {@link Average#NONE}.
 */
public final class Recall extends ClassMetric {

    private final float zeroDivision;

    private Recall(MulticlassBuilder<Recall> builder) {
        super(builder, builder.topK == 1);
        this.zeroDivision = builder.zeroDivision;
    }

    /**
     * Over several classes.
     *
     * @param numClasses how many there are, 2 or more
     * @return the options, of which none must be set
     * @throws IllegalArgumentException if there are fewer than 2
     */
    public static MulticlassBuilder<Recall> multiclass(int numClasses) {
        return new MulticlassBuilder<>(numClasses, Recall::new);
    }

    @Override
    float score(long truePositives, long falsePositives, long falseNegatives) {
        return divide(truePositives, truePositives + falseNegatives, zeroDivision);
    }
}
