package torchffm.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.internal.Nulls;

/** Stochastic gradient descent, with momentum if asked for ({@code torch.optim.SGD}). */
public final class SGD extends Optimizer {
    static final String MOMENTUM_BUFFER = "momentum_buffer";

    /**
     * Makes one with Python's defaults, so without momentum.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public SGD(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private SGD(Builder builder) {
        super(builder.groups, builder.options(), SGD::check);
    }

    /** In Python's order. */
    private static void check(ParamGroup group) {
        OptionCheck.learningRate(group);
        OptionCheck.notNegative(group, "momentum");
        OptionCheck.notNegative(group, "weight_decay");
        if (group.flag("nesterov") && (group.number("momentum") <= 0 || group.number("dampening") != 0)) {
            throw new IllegalArgumentException("Nesterov momentum requires a momentum and zero dampening");
        }
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
                "nesterov", false, "maximize", false, "foreach", null, "differentiable", false, "fused", false);
    }

    @Override
    void update(ParamGroup group) {
        if (group.flag("fused")) {
            FusedSgd.update(group, this::paramState);
            return;
        }
        try (TensorScope _ = TensorScope.open()) {
            SgdStep.make(group, this::paramState);
        }
    }

    /** What an optimizer is made with; Python's defaults where nothing is said. */
    public static final class Builder extends OptimizerBuilder<Builder, SGD> {
        private Builder(List<ParamGroup> groups) {
            super(groups);
            set("lr", 1e-3);
            set("momentum", 0L);
            set("dampening", 0L);
            set("weight_decay", 0L);
            set("nesterov", false);
            set("maximize", false);
            set("foreach", null);
            set("differentiable", false);
            set("fused", null);
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
         * Sets how much less of the gradient goes into the momentum (0 by default).
         *
         * @param dampening 0 takes all of it
         * @return this
         */
        public Builder dampening(double dampening) {
            return set("dampening", dampening);
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
         * Sets whether the momentum is Nesterov's (it is not by default).
         *
         * @param nesterov whether it is; wants a momentum, and no dampening
         * @return this
         */
        public Builder nesterov(boolean nesterov) {
            return set("nesterov", nesterov);
        }

        /**
         * Sets whether a step is one native call for all parameters (it is not by default): faster, and rounded
         * otherwise, as in Python. The parameters must be real.
         *
         * @param fused whether it is
         * @return this
         */
        public Builder fused(boolean fused) {
            return set("fused", fused);
        }

        @Override
        public SGD build() {
            return new SGD(this);
        }
    }
}
