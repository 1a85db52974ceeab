package torchffm.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.Layout;
import torchffm.Scalar;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.internal.Nulls;

/** Adagrad, for dense gradients and for sparse ones ({@code torch.optim.Adagrad}). */
public final class Adagrad extends Optimizer {
    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public Adagrad(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private Adagrad(Builder builder) {
        super(builder.groups, builder.options(), Adagrad::check);
        paramGroups().forEach(group -> group.parameters().forEach(parameter -> state(group, parameter)));
    }

    /** In Python's order. */
    private static void check(ParamGroup group) {
        OptionCheck.learningRate(group);
        OptionCheck.notNegative(group, "lr_decay");
        OptionCheck.notNegative(group, "weight_decay");
        OptionCheck.notNegative(group, "initial_accumulator_value");
        OptionCheck.epsilon(group);
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

    /** As in Python, there is a state before the first step. */
    private ParamState state(ParamGroup group, Tensor parameter) {
        ParamState state = paramState(parameter);
        state.step();
        state.tensor("sum", () -> {
            double first = group.number("initial_accumulator_value");
            return parameter.dtype().isComplex()
                    ? Torch.fullLike(parameter, Scalar.of(new Complex(first, first)))
                    : Torch.fullLike(parameter, first);
        });
        return state;
    }

    @Override
    Map<String, @Nullable Object> laterOptions() {
        return LaterOptions.of("foreach", null, "maximize", false, "differentiable", false, "fused", null);
    }

    @Override
    void update(ParamGroup group) {
        each(group, (parameter, grad) -> update(group, parameter, grad));
    }

    /** {@code _single_tensor_adagrad}, operation by operation. */
    private void update(ParamGroup group, Tensor parameter, Tensor gradient) {
        double weightDecay = group.number("weight_decay");
        ParamState state = state(group, parameter);
        Tensor step = state.step();
        Tensor sum = state.zeros("sum", parameter);
        Tensor grad = group.flag("maximize") ? gradient.neg() : gradient;

        step.add_(1);
        boolean sparse = grad.layout() == Layout.SPARSE_COO;
        if (weightDecay != 0) {
            if (sparse) {
                throw new TorchException("weight_decay option is not compatible with sparse gradients");
            }
            grad = grad.add(parameter, weightDecay);
        }
        double lr = group.lr() / (1 + (step.item() - 1) * group.number("lr_decay"));
        if (sparse) {
            updateSparse(parameter, grad.coalesce(), sum, lr, group.number("eps"));
            return;
        }
        grad = real(grad);
        Tensor realSum = real(sum).addcmul_(grad, grad, 1);
        real(parameter).addcdiv_(grad, realSum.sqrt().add_(group.number("eps")), -lr);
    }

    private static void updateSparse(Tensor parameter, Tensor grad, Tensor sum, double lr, double eps) {
        SparseValues values = new SparseValues(grad);
        sum.add_(values.with(values.values().pow(2)));
        Tensor std = SparseValues.of(sum.sparseMask(grad)).sqrt_().add_(eps);
        parameter.add_(values.with(values.values().div(std)), -lr);
    }

    /** What an optimizer is made with; Python's defaults where nothing is said. */
    public static final class Builder extends OptimizerBuilder<Builder, Adagrad> {
        private Builder(List<ParamGroup> groups) {
            super(groups);
            set("lr", 1e-2);
            set("lr_decay", 0L);
            set("eps", 1e-10);
            set("weight_decay", 0L);
            set("initial_accumulator_value", 0L);
            set("foreach", null);
            set("maximize", false);
            set("differentiable", false);
            set("fused", null);
        }

        /**
         * Sets how much the learning rate falls with each step (0 by default).
         *
         * @param lrDecay 0 or more
         * @return this
         */
        public Builder lrDecay(double lrDecay) {
            return set("lr_decay", lrDecay);
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
         * Sets what the sums of squares begin with (0 by default).
         *
         * @param initialAccumulatorValue 0 or more
         * @return this
         */
        public Builder initialAccumulatorValue(double initialAccumulatorValue) {
            return set("initial_accumulator_value", initialAccumulatorValue);
        }

        /**
         * Sets what is added to the denominator (1e-10 by default).
         *
         * @param eps a small number, 0 or more
         * @return this
         */
        public Builder eps(double eps) {
            return set("eps", eps);
        }

        @Override
        public Adagrad build() {
            return new Adagrad(this);
        }
    }
}
