package torchffm.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The cross entropy between logits and targets ({@code torch.nn.CrossEntropyLoss}).
 *
 * {@snippet :
 * CrossEntropyLoss criterion = new CrossEntropyLoss();
 * Tensor loss = criterion.forward(model.forward(images), labels);
 * }
 */
public final class CrossEntropyLoss extends Module {
    private final @Nullable Tensor weight;
    private final long ignoreIndex;
    private final Reduction reduction;
    private final double labelSmoothing;

    /** Makes the plain mean. */
    public CrossEntropyLoss() {
        this(builder());
    }

    private CrossEntropyLoss(Builder builder) {
        weight = registerBuffer("weight", builder.weight, true);
        ignoreIndex = builder.ignoreIndex;
        reduction = builder.reduction;
        labelSmoothing = builder.labelSmoothing;
    }

    /**
     * Begins a loss.
     *
     * @return a builder with Python's defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Computes the loss.
     *
     * @param input logits, {@code (N, C)}, {@code (C)} or {@code (N, C, d1, …)}
     * @param target class indices (int64), {@code (N)}, {@code ()} or {@code (N, d1, …)}; or probabilities, of the
     *     input's shape
     * @return the loss, {@code ()}, or without reduction of the shape of class indices
     */
    public Tensor forward(Tensor input, Tensor target) {
        return Functional.crossEntropy(input, target, weight, reduction, ignoreIndex, labelSmoothing);
    }

    /** What a loss is made with; Python's defaults where nothing is said. */
    public static final class Builder {
        private @Nullable Tensor weight;
        private long ignoreIndex = Functional.IGNORE_INDEX;
        private Reduction reduction = Reduction.MEAN;
        private double labelSmoothing;

        private Builder() {}

        /**
         * Sets a weight for each class (equal ones by default). The loss keeps the tensor as a buffer.
         *
         * @param weight {@code (C)}
         * @return this
         */
        public Builder weight(Tensor weight) {
            this.weight = Objects.requireNonNull(weight, "weight");
            return this;
        }

        /**
         * Sets the class index that is left out (−100 by default).
         *
         * @param ignoreIndex the index
         * @return this
         */
        public Builder ignoreIndex(long ignoreIndex) {
            this.ignoreIndex = ignoreIndex;
            return this;
        }

        /**
         * Sets what is made of the single losses (the mean by default).
         *
         * @param reduction what is made of them
         * @return this
         */
        public Builder reduction(Reduction reduction) {
            this.reduction = Objects.requireNonNull(reduction, "reduction");
            return this;
        }

        /**
         * Sets how much of a uniform distribution is mixed into the targets (nothing by default).
         *
         * @param labelSmoothing from 0 to 1
         * @return this
         */
        public Builder labelSmoothing(double labelSmoothing) {
            this.labelSmoothing = labelSmoothing;
            return this;
        }

        /**
         * Makes the loss.
         *
         * @return a new loss
         */
        public CrossEntropyLoss build() {
            return new CrossEntropyLoss(this);
        }
    }
}
