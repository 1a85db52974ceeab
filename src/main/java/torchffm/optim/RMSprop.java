package torchffm.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.Nulls;

/** RMSprop, with momentum and centered if asked for ({@code torch.optim.RMSprop}). */
public final class RMSprop extends Optimizer {
    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public RMSprop(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private RMSprop(Builder builder) {
        super(builder.groups, builder.options(), RMSprop::check);
    }

    /** In Python's order. */
    private static void check(ParamGroup group) {
        OptionCheck.learningRate(group);
        OptionCheck.epsilon(group);
        OptionCheck.notNegative(group, "momentum");
        OptionCheck.notNegative(group, "weight_decay");
        OptionCheck.notNegative(group, "alpha");
    }

    /**
     * Begins one.
     *
     * @param parameters leaf tensors
     * @return a builder with Python's defaults
     */
    public static Builder builder(Collection<Tensor> parameters) {
        return builder(ParamGroup.of(parameters));
    }

    /**
     * Begins one whose parameters differ in their options.
     *
     * @param groups groups with options of their own
     * @return a builder of the options that are not set there, with Python's defaults
     */
    public static Builder builder(ParamGroup... groups) {
        return new Builder(List.of(Nulls.refused(groups, "groups")));
    }

    @Override
    Map<String, @Nullable Object> laterOptions() {
        return LaterOptions.of(
                "momentum",
                0L,
                "centered",
                false,
                "foreach",
                null,
                "maximize",
                false,
                "differentiable",
                false,
                "capturable",
                false);
    }

    @Override
    void update(ParamGroup group) {
        eachDense(group, (parameter, grad) -> update(group, parameter, grad));
    }

    /** {@code _single_tensor_rmsprop}, operation by operation. */
    private void update(ParamGroup group, Tensor parameter, Tensor gradient) {
        double alpha = group.number("alpha");
        double momentum = group.number("momentum");
        double weightDecay = group.number("weight_decay");
        boolean centered = group.flag("centered");
        ParamState state = paramState(parameter);
        Tensor step = state.step();
        Tensor squareAvg = real(state.zeros("square_avg", parameter));
        Tensor buffer = momentum > 0 ? real(state.zeros("momentum_buffer", parameter)) : null;
        Tensor gradAvg = centered ? real(state.zeros("grad_avg", parameter)) : null;
        Tensor grad = group.flag("maximize") ? gradient.neg() : gradient;

        step.add_(1);
        grad = real(weightDecay != 0 ? grad.add(parameter, weightDecay) : grad);
        squareAvg.mul_(alpha).addcmul_(grad, grad, 1 - alpha);
        Tensor average;
        if (gradAvg != null) {
            gradAvg.lerp_(grad, 1 - alpha);
            average = squareAvg.addcmul(gradAvg, gradAvg, -1).sqrt_();
        } else {
            average = squareAvg.sqrt();
        }
        average.add_(group.number("eps"));
        if (buffer != null) {
            buffer.mul_(momentum).addcdiv_(grad, average);
            real(parameter).add_(buffer, -group.lr());
        } else {
            real(parameter).addcdiv_(grad, average, -group.lr());
        }
    }

    /** What an optimizer is made with; Python's defaults where nothing is said. */
    public static final class Builder extends OptimizerBuilder<Builder, RMSprop> {
        private Builder(List<ParamGroup> groups) {
            super(groups);
            set("lr", 1e-2);
            set("momentum", 0L);
            set("alpha", 0.99);
            set("eps", 1e-8);
            set("centered", false);
            set("weight_decay", 0L);
            set("capturable", false);
            set("foreach", null);
            set("maximize", false);
            set("differentiable", false);
        }

        /**
         * Sets the weight of the past in the running average of squares (0.99 by default).
         *
         * @param alpha 0 or more
         * @return this
         */
        public Builder alpha(double alpha) {
            return set("alpha", alpha);
        }

        /**
         * Sets what is added to the denominator (1e-8 by default).
         *
         * @param eps a small number, 0 or more
         * @return this
         */
        public Builder eps(double eps) {
            return set("eps", eps);
        }

        /**
         * Sets the weight decay (0 by default).
         *
         * @param weightDecay the weight decay, 0 or more
         * @return this
         */
        public Builder weightDecay(double weightDecay) {
            return set("weight_decay", weightDecay);
        }

        /**
         * Sets the momentum (0 by default).
         *
         * @param momentum how much of the last change goes into the next, 0 or more
         * @return this
         */
        public Builder momentum(double momentum) {
            return set("momentum", momentum);
        }

        /**
         * Sets whether the variance is used instead of the average of squares (it is not by default).
         *
         * @param centered whether it is
         * @return this
         */
        public Builder centered(boolean centered) {
            return set("centered", centered);
        }

        @Override
        public RMSprop build() {
            return new RMSprop(this);
        }
    }
}
