package torchffm.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.Scalar;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Nulls;

/** Resilient propagation, which looks at the gradient's sign only ({@code torch.optim.Rprop}). */
public final class Rprop extends Optimizer {
    // One object each for all optimizers of this class, as default arguments are in Python.
    private static final OptionTuple ETAS = OptionTuple.of(0.5, 1.2);
    private static final OptionTuple STEP_SIZES = OptionTuple.of(1e-6, 50L);

    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public Rprop(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private Rprop(Builder builder) {
        super(builder.groups, builder.options(), Rprop::check);
    }

    /** In Python's order. */
    private static void check(ParamGroup group) {
        OptionCheck.learningRate(group);
        double minus = group.number("etas", 0);
        double plus = group.number("etas", 1);
        OptionCheck.refuseUnless(
                minus > 0 && minus < 1 && plus > 1, "Invalid eta values: " + OptionText.of(minus) + ", ", plus);
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

    /** {@code _single_tensor_rprop}, operation by operation. */
    private void update(ParamGroup group, Tensor parameter, Tensor gradient) {
        double etaMinus = group.number("etas", 0);
        double etaPlus = group.number("etas", 1);
        double lr = group.lr();
        ParamState state = paramState(parameter);
        Tensor step = state.step();
        Tensor prev = real(state.zeros("prev", parameter));
        Tensor stepSize = real(state.tensor(
                "step_size",
                () -> parameter.dtype().isComplex()
                        ? Torch.fullLike(gradient, Scalar.of(new Complex(lr, lr)))
                        : Torch.fullLike(gradient, lr)));
        Tensor grad = real(group.flag("maximize") ? gradient.neg() : gradient);

        step.add_(1);
        Tensor sign = grad.mul(prev).sign();
        sign.maskedFill_(sign.gt(0), etaPlus);
        sign.maskedFill_(sign.lt(0), etaMinus);
        sign.maskedFill_(sign.eq(0), 1);
        Torch.clamp_(stepSize.mul_(sign), group.number("step_sizes", 0), group.number("step_sizes", 1));
        grad = grad.clone(); // where the sign has changed, this step counts as one without a gradient
        grad.maskedFill_(sign.eq(etaMinus), 0);
        real(parameter).addcmul_(grad.sign(), stepSize, -1);
        prev.copy_(grad);
    }

    /** What an optimizer is made with; Python's defaults where nothing is said. */
    public static final class Builder extends OptimizerBuilder<Builder, Rprop> {
        private Builder(List<ParamGroup> groups) {
            super(groups);
            set("lr", 1e-2);
            set("etas", ETAS);
            set("step_sizes", STEP_SIZES);
            set("foreach", null);
            set("maximize", false);
            set("differentiable", false);
            set("capturable", false);
        }

        /**
         * Sets what a step size is multiplied by (0.5 and 1.2 by default).
         *
         * @param etaMinus where the gradient's sign has changed, between 0 and 1
         * @param etaPlus where it has not, above 1
         * @return this
         */
        public Builder etas(double etaMinus, double etaPlus) {
            return set("etas", OptionTuple.of(etaMinus, etaPlus));
        }

        /**
         * Sets the limits of step sizes (1e-6 and 50 by default).
         *
         * @param min the smallest
         * @param max the greatest
         * @return this
         */
        public Builder stepSizes(double min, double max) {
            return set("step_sizes", OptionTuple.of(min, max));
        }

        @Override
        public Rprop build() {
            return new Rprop(this);
        }
    }
}
