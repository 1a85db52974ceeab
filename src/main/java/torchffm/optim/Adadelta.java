package torchffm.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Nulls;

/** Adadelta ({@code torch.optim.Adadelta}). */
public final class Adadelta extends Optimizer {
    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public Adadelta(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private Adadelta(Builder builder) {
        super(builder.groups, builder.options(), Adadelta::check);
    }

    /** In Python's order. */
    private static void check(ParamGroup group) {
        OptionCheck.learningRate(group);
        double rho = group.number("rho");
        OptionCheck.refuseUnless(rho >= 0 && rho <= 1, "Invalid rho value: ", rho);
        OptionCheck.epsilon(group);
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

    /** {@code _single_tensor_adadelta}, operation by operation. */
    private void update(ParamGroup group, Tensor parameter, Tensor gradient) {
        double rho = group.number("rho");
        double eps = group.number("eps");
        double weightDecay = group.number("weight_decay");
        ParamState state = paramState(parameter);
        Tensor step = state.step();
        Tensor squareAvg = real(state.zeros("square_avg", parameter));
        Tensor accDelta = real(state.zeros("acc_delta", parameter));
        Tensor grad = group.flag("maximize") ? gradient.neg() : gradient;

        step.add_(1);
        grad = real(weightDecay != 0 ? grad.add(parameter, weightDecay) : grad);
        squareAvg.mul_(rho).addcmul_(grad, grad, 1 - rho);
        Tensor std = squareAvg.add(eps).sqrt_();
        Tensor delta = accDelta.add(eps).sqrt_().div_(std).mul_(grad);
        accDelta.mul_(rho).addcmul_(delta, delta, 1 - rho);
        parameter.add_(parameter.dtype().isComplex() ? Torch.viewAsComplex(delta) : delta, -group.lr());
    }

    /** What an optimizer is made with; Python's defaults where nothing is said. */
    public static final class Builder extends OptimizerBuilder<Builder, Adadelta> {
        private Builder(List<ParamGroup> groups) {
            super(groups);
            set("lr", 1.0);
            set("rho", 0.9);
            set("eps", 1e-6);
            set("weight_decay", 0L);
            set("maximize", false);
            set("capturable", false);
            set("foreach", null);
            set("differentiable", false);
        }

        /**
         * Sets the weight of the past in the running averages (0.9 by default).
         *
         * @param rho from 0 to 1
         * @return this
         */
        public Builder rho(double rho) {
            return set("rho", rho);
        }

        /**
         * Sets what is added to the denominator (1e-6 by default).
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
        public Adadelta build() {
            return new Adadelta(this);
        }
    }
}
