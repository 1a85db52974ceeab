package torchffm.optim;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * L-BFGS, which looks at the loss several times a step ({@code torch.optim.LBFGS}), so {@link #step(Supplier)} wants a
 * function that computes it. There is one group of parameters.
 */
public final class LBFGS extends Optimizer {
    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public LBFGS(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private LBFGS(Builder builder) {
        super(builder.groups, builder.options(), OptionCheck::learningRate);
    }

    /**
     * Begins one.
     *
     * @param parameters leaf tensors
     * @return a builder with Python's defaults
     */
    public static Builder builder(Collection<Tensor> parameters) {
        return new Builder(List.of(ParamGroup.of(parameters)));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the function returns neither a tensor of one element nor a number
     */
    @Override
    public <T extends @Nullable Object> T step(Supplier<T> closure) {
        Objects.requireNonNull(closure, "closure");
        if (paramGroups().size() != 1) {
            throw new IllegalStateException(
                    "Expected exactly one param_group, but got " + paramGroups().size());
        }
        return whileHooked(() -> {
            T first = enabled(closure);
            new LbfgsStep(this, () -> loss(enabled(closure))).run(loss(first));
            return first;
        });
    }

    private static double loss(@Nullable Object loss) {
        return switch (loss) {
            case Tensor tensor -> tensor.item();
            case Number number -> number.doubleValue();
            case null, default ->
                throw new IllegalArgumentException("closure: expected a function that returns the loss, a tensor or a"
                        + " number, but got " + loss);
        };
    }

    @Override
    void update(ParamGroup group) {
        throw new IllegalStateException("LBFGS changes parameters in step(closure)");
    }

    /** What an optimizer is made with; Python's defaults where nothing is said. */
    public static final class Builder extends OptimizerBuilder<Builder, LBFGS> {
        private long maxIter = 20;
        private @Nullable Long maxEval;

        private Builder(List<ParamGroup> groups) {
            super(groups);
            set("lr", 1L);
            set("max_iter", 20L);
            set("max_eval", 25L);
            set("tolerance_grad", 1e-7);
            set("tolerance_change", 1e-9);
            set("history_size", 100L);
            set("line_search_fn", null);
            set("maximize", false);
        }

        /**
         * Sets how many iterations a step has at most (20 by default).
         *
         * @param maxIter how many
         * @return this
         */
        public Builder maxIter(long maxIter) {
            this.maxIter = maxIter;
            return set("max_iter", maxIter).evaluations();
        }

        /**
         * Sets how often the loss is computed in a step at most (5/4 of the iterations by default).
         *
         * @param maxEval how often
         * @return this
         */
        public Builder maxEval(long maxEval) {
            this.maxEval = maxEval;
            return evaluations();
        }

        private Builder evaluations() {
            return set("max_eval", maxEval == null ? (Object) (maxIter * 5 / 4) : maxEval);
        }

        /**
         * Sets the gradient at which a step ends (1e-7 by default).
         *
         * @param toleranceGrad the greatest of its elements
         * @return this
         */
        public Builder toleranceGrad(double toleranceGrad) {
            return set("tolerance_grad", toleranceGrad);
        }

        /**
         * Sets the change, of parameters or loss, at which a step ends (1e-9 by default).
         *
         * @param toleranceChange the change
         * @return this
         */
        public Builder toleranceChange(double toleranceChange) {
            return set("tolerance_change", toleranceChange);
        }

        /**
         * Sets how many changes are remembered (100 by default); each takes twice the memory of the parameters.
         *
         * @param historySize how many
         * @return this
         */
        public Builder historySize(long historySize) {
            return set("history_size", historySize);
        }

        /**
         * Sets whether each iteration searches for how far to go ({@code line_search_fn="strong_wolfe"}), instead of
         * going as far as the learning rate says, the default.
         *
         * @param strongWolfe whether it does
         * @return this
         */
        public Builder strongWolfe(boolean strongWolfe) {
            return set("line_search_fn", strongWolfe ? "strong_wolfe" : null);
        }

        @Override
        public LBFGS build() {
            return new LBFGS(this);
        }
    }
}
