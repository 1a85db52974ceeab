package torchffm.metrics;

/**
 * The harmonic mean of precision and recall: {@code 2 TP / (2 TP + FN + FP)};
 * {@code torchmetrics.F1Score(task="multiclass", ...)}.
 *
 * <p>The result has shape {@code ()}, or {@code (C)} with {@link Average#NONE}.
 */
public final class F1Score extends ClassMetric {

    private final float zeroDivision;

    private F1Score(MulticlassBuilder<F1Score> builder) {
        super(builder, true); // whatever topK is: torchmetrics' F-score does not pass it on
        this.zeroDivision = builder.zeroDivision;
    }

    /**
     * Over several classes.
     *
     * @param numClasses how many there are, 2 or more
     * @return the options, of which none must be set
     * @throws IllegalArgumentException if there are fewer than 2
     */
    public static MulticlassBuilder<F1Score> multiclass(int numClasses) {
        return new MulticlassBuilder<>(numClasses, F1Score::new);
    }

    @Override
    float score(long truePositives, long falsePositives, long falseNegatives) {
        float twice = 2 * (float) truePositives;
        return divide(twice, twice + falseNegatives + falsePositives, zeroDivision);
    }
}
