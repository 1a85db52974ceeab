package torchffm.metrics;

/**
 * How much of what is taken for a class is of that class: {@code TP / (TP + FP)};
 * {@code torchmetrics.Precision(task="multiclass", ...)}.
 *
 * <p>The result has shape {@code ()}, or {@code (C)} with {@link Average#NONE}.
 */
public final class Precision extends ClassMetric {

    private final float zeroDivision;

    private Precision(MulticlassBuilder<Precision> builder) {
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
    public static MulticlassBuilder<Precision> multiclass(int numClasses) {
        return new MulticlassBuilder<>(numClasses, Precision::new);
    }

    @Override
    float score(long truePositives, long falsePositives, long falseNegatives) {
        return divide(truePositives, truePositives + falsePositives, zeroDivision);
    }
}
