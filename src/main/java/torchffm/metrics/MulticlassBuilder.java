package torchffm.metrics;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The options of a metric over several classes, with torchmetrics' names and the defaults that its
 * {@code Accuracy(task="multiclass", ...)} and the like have.
 *
 * @param <M> the metric
 */
public final class MulticlassBuilder<M extends Metric> {

    final int classes;
    Average average = Average.MICRO;
    int topK = 1;

    @Nullable
    Long ignoreIndex;

    float zeroDivision;

    private final Function<MulticlassBuilder<M>, M> make;

    MulticlassBuilder(int classes, Function<MulticlassBuilder<M>, M> make) {
        if (classes < 2) {
            throw new IllegalArgumentException("numClasses: expected 2 or more, but got " + classes);
        }
        this.classes = classes;
        this.make = make;
    }

    /**
     * How the figures of the classes become one.
     *
     * @param average {@link Average#MICRO} by default
     * @return this
     */
    public MulticlassBuilder<M> average(Average average) {
        this.average = Objects.requireNonNull(average, "average");
        return this;
    }

    /**
     * Among how many of the highest scores the right class must be to count as predicted.
     *
     * @param topK from 1 to the number of classes; 1 by default
     * @return this
     * @throws IllegalArgumentException if it is outside that range
     */
    public MulticlassBuilder<M> topK(int topK) {
        if (topK < 1 || topK > classes) {
            throw new IllegalArgumentException(
                    "topK: expected 1 to " + classes + ", the number of classes, but got " + topK);
        }
        this.topK = topK;
        return this;
    }

    /**
     * A target whose samples do not count.
     *
     * @param ignoreIndex any number, a class or not; there is none by default
     * @return this
     */
    public MulticlassBuilder<M> ignoreIndex(long ignoreIndex) {
        this.ignoreIndex = ignoreIndex;
        return this;
    }

    /**
     * The figure of a class for which it would be 0 / 0. Accuracy takes no notice of it, as in torchmetrics.
     *
     * @param zeroDivision 0, the default, or 1
     * @return this
     * @throws IllegalArgumentException for another number
     */
    public MulticlassBuilder<M> zeroDivision(int zeroDivision) {
        if (zeroDivision != 0 && zeroDivision != 1) {
            throw new IllegalArgumentException("zeroDivision: expected 0 or 1, but got " + zeroDivision);
        }
        this.zeroDivision = zeroDivision;
        return this;
    }

    /**
     * Makes the metric.
     *
     * @return a metric that has seen nothing yet
     */
    public M build() {
        return make.apply(this);
    }
}
