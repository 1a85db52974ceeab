package torchffm.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.CMath;
import torchffm.internal.Nulls;

/** Averaged stochastic gradient descent ({@code torch.optim.ASGD}). */
public final class ASGD extends Optimizer {
    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public ASGD(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private ASGD(Builder builder) {
        super(builder.groups, builder.options(), ASGD::check);
    }

    /** In Python's order. */
    private static void check(ParamGroup group) {
        OptionCheck.learningRate(group);
        OptionCheck.notNegative(group, "lambd");
        OptionCheck.notNegative(group, "alpha");
        OptionCheck.notNegative(group, "weight_decay");
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
        return LaterOptions.of("foreach", null, "maximize", false, "differentiable", false, "capturable", false);
    }

    @Override
    void update(ParamGroup group) {
        eachDense(group, (parameter, grad) -> update(group, parameter, grad));
    }

    /** {@code _single_tensor_asgd}, operation by operation. */
    private void update(ParamGroup group, Tensor parameter, Tensor gradient) {
        double lr = group.lr();
        double lambd = group.number("lambd");
        double weightDecay = group.number("weight_decay");
        ParamState state = paramState(parameter);
        Tensor step = state.step(parameter.device());
        Tensor eta = state.number("eta", lr, parameter.device());
        Tensor mu = state.number("mu", 1, parameter.device());
        Tensor ax = real(state.zeros("ax", parameter));
        Tensor own = real(parameter);
        Tensor grad = real(group.flag("maximize") ? gradient.neg() : gradient);

        double count = step.add_(1).item();
        grad = weightDecay != 0 ? grad.add(own, weightDecay) : grad;
        double etaValue = eta.item();
        own.mul_(1 - lambd * etaValue);
        own.add_(grad, -etaValue);
        if (mu.item() != 1) {
            ax.add_(own.sub(ax).mul_(mu));
        } else {
            ax.copy_(own);
        }
        // By way of a float32, whatever the type of what they are copied to.
        eta.copy_(Torch.scalar(lr / CMath.pow(1 + lambd * lr * count, group.number("alpha"))));
        mu.copy_(Torch.scalar(1 / Math.max(1, count - group.number("t0"))));
    }

    /** What an optimizer is made with; Python's defaults where nothing is said. */
    public static final class Builder extends OptimizerBuilder<Builder, ASGD> {
        private Builder(List<ParamGroup> groups) {
            super(groups);
            set("lr", 1e-2);
            set("lambd", 1e-4);
            set("alpha", 0.75);
            set("t0", 1e6);
            set("weight_decay", 0L);
            set("foreach", null);
            set("maximize", false);
            set("differentiable", false);
            set("capturable", false);
        }

        /**
         * Sets the decay (1e-4 by default).
         *
         * @param lambd 0 or more
         * @return this
         */
        public Builder lambd(double lambd) {
            return set("lambd", lambd);
        }

        /**
         * Sets the power by which the learning rate falls (0.75 by default).
         *
         * @param alpha 0 or more
         * @return this
         */
        public Builder alpha(double alpha) {
            return set("alpha", alpha);
        }

        /**
         * Sets the step at which averaging begins (1e6 by default).
         *
         * @param t0 a number of steps
         * @return this
         */
        public Builder t0(double t0) {
            return set("t0", t0);
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

        @Override
        public ASGD build() {
            return new ASGD(this);
        }
    }
}
