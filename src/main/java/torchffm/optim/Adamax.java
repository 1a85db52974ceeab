package torchffm.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Aten;
import torchffm.Tensor;
import torchffm.internal.CMath;
import torchffm.internal.Nulls;

/** Adamax, Adam with the greatest gradient instead of the average of squares ({@code torch.optim.Adamax}). */
public final class Adamax extends Optimizer {
    /** One object for all optimizers of this class, as a default argument is in Python. */
    private static final OptionTuple BETAS = OptionTuple.of(0.9, 0.999);

    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public Adamax(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private Adamax(Builder builder) {
        super(builder.groups, builder.options(), Adamax::check);
    }

    /** In Python's order. */
    private static void check(ParamGroup group) {
        OptionCheck.learningRate(group);
        OptionCheck.epsilon(group);
        OptionCheck.betas(group);
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

    /** {@code _single_tensor_adamax}, operation by operation. */
    private void update(ParamGroup group, Tensor parameter, Tensor gradient) {
        double beta1 = group.number("betas", 0);
        double beta2 = group.number("betas", 1);
        double weightDecay = group.number("weight_decay");
        ParamState state = paramState(parameter);
        Tensor step = state.step();
        Tensor expAvg = real(state.zeros("exp_avg", parameter));
        Tensor expInf = real(state.zeros("exp_inf", parameter));
        Tensor grad = group.flag("maximize") ? gradient.neg() : gradient;

        step.add_(1);
        grad = real(weightDecay != 0 ? grad.add(parameter, weightDecay) : grad);
        expAvg.lerp_(grad, 1 - beta1);
        Aten.maximumOut(expInf.mul_(beta2), grad.abs().add_(group.number("eps")), expInf);
        double lr = group.lr() / (1 - CMath.pow(beta1, step.item()));
        real(parameter).addcdiv_(expAvg, expInf, -lr);
    }

    /** What an optimizer is made with; Python's defaults where nothing is said. */
    public static final class Builder extends OptimizerBuilder<Builder, Adamax> {
        private Builder(List<ParamGroup> groups) {
            super(groups);
            set("lr", 2e-3);
            set("betas", BETAS);
            set("eps", 1e-8);
            set("weight_decay", 0L);
            set("foreach", null);
            set("maximize", false);
            set("differentiable", false);
            set("capturable", false);
        }

        /**
         * Sets the weights of the past in the running averages (0.9 and 0.999 by default).
         *
         * @param beta1 that for the gradient, from 0 up to but not 1
         * @param beta2 that for the greatest, from 0 up to but not 1
         * @return this
         */
        public Builder betas(double beta1, double beta2) {
            return set("betas", OptionTuple.of(beta1, beta2));
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

        @Override
        public Adamax build() {
            return new Adamax(this);
        }
    }
}
