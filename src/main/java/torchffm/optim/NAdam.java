package torchffm.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.internal.CMath;
import torchffm.internal.Nulls;

/** NAdam, Adam with Nesterov's momentum ({@code torch.optim.NAdam}). */
public final class NAdam extends Optimizer {
    /** One object for all optimizers of this class, as a default argument is in Python. */
    private static final OptionTuple BETAS = OptionTuple.of(0.9, 0.999);

    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public NAdam(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private NAdam(Builder builder) {
        super(builder.groups, builder.options(), NAdam::check);
    }

    /** In Python's order. */
    private static void check(ParamGroup group) {
        OptionCheck.learningRate(group);
        OptionCheck.epsilon(group);
        OptionCheck.betas(group);
        OptionCheck.notNegative(group, "weight_decay");
        OptionCheck.notNegative(group, "momentum_decay");
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
                "maximize",
                false,
                "foreach",
                null,
                "capturable",
                false,
                "differentiable",
                false,
                "decoupled_weight_decay",
                false);
    }

    @Override
    void update(ParamGroup group) {
        eachDense(group, (parameter, grad) -> update(group, parameter, grad));
    }

    /** {@code _single_tensor_nadam}, operation by operation. */
    private void update(ParamGroup group, Tensor parameter, Tensor gradient) {
        double beta1 = group.number("betas", 0);
        double beta2 = group.number("betas", 1);
        double lr = group.lr();
        double weightDecay = group.number("weight_decay");
        double momentumDecay = group.number("momentum_decay");
        ParamState state = paramState(parameter);
        Tensor step = state.step();
        Tensor muProduct = state.number("mu_product", 1, Device.CPU);
        Tensor expAvg = real(state.zeros("exp_avg", parameter));
        Tensor expAvgSq = real(state.zeros("exp_avg_sq", parameter));
        Tensor own = real(parameter);
        Tensor grad = real(group.flag("maximize") ? gradient.neg() : gradient);

        double count = step.add_(1).item();
        double biasCorrection2 = 1 - CMath.pow(beta2, count);
        if (weightDecay != 0) {
            if (group.flag("decoupled_weight_decay")) {
                own.mul_(1 - lr * weightDecay);
            } else {
                grad = grad.add(own, weightDecay);
            }
        }
        double mu = beta1 * (1.0 - 0.5 * CMath.pow(0.96, count * momentumDecay));
        double muNext = beta1 * (1.0 - 0.5 * CMath.pow(0.96, (count + 1) * momentumDecay));
        double product = muProduct.mul_(mu).item();
        expAvg.lerp_(grad, 1 - beta1);
        expAvgSq.mul_(beta2).addcmul_(grad, grad, 1 - beta2);
        Tensor denominator = expAvgSq.div(biasCorrection2).sqrt();
        denominator.add_(group.number("eps"));
        own.addcdiv_(grad, denominator, -lr * (1.0 - mu) / (1.0 - product));
        own.addcdiv_(expAvg, denominator, (-lr * muNext) / (1.0 - product * muNext));
    }

    /** What an optimizer is made with; Python's defaults where nothing is said. */
    public static final class Builder extends OptimizerBuilder<Builder, NAdam> {
        private Builder(List<ParamGroup> groups) {
            super(groups);
            set("lr", 2e-3);
            set("betas", BETAS);
            set("eps", 1e-8);
            set("weight_decay", 0L);
            set("momentum_decay", 4e-3);
            set("decoupled_weight_decay", false);
            set("maximize", false);
            set("foreach", null);
            set("capturable", false);
            set("differentiable", false);
        }

        /**
         * Sets the weights of the past in the running averages (0.9 and 0.999 by default).
         *
         * @param beta1 that for the gradient, from 0 up to but not 1
         * @param beta2 that for its square, from 0 up to but not 1
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

        /**
         * Sets how fast the momentum rises to its weight (4e-3 by default).
         *
         * @param momentumDecay 0 or more
         * @return this
         */
        public Builder momentumDecay(double momentumDecay) {
            return set("momentum_decay", momentumDecay);
        }

        /**
         * Sets whether the weight decay is apart from the gradient, as AdamW's (it is not by default).
         *
         * @param decoupledWeightDecay whether it is
         * @return this
         */
        public Builder decoupledWeightDecay(boolean decoupledWeightDecay) {
            return set("decoupled_weight_decay", decoupledWeightDecay);
        }

        @Override
        public NAdam build() {
            return new NAdam(this);
        }
    }
}
