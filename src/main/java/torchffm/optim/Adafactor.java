package torchffm.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.FInfo;
import torchffm.Layout;
import torchffm.Linalg;
import torchffm.Tensor;
import torchffm.TorchException;
import torchffm.internal.CMath;
import torchffm.internal.Nulls;

/** Adafactor, which keeps a matrix's squares as a row and a column ({@code torch.optim.Adafactor}). */
public final class Adafactor extends Optimizer {
    /** One object for all optimizers of this class, as a default argument is in Python. */
    private static final OptionTuple EPS = OptionTuple.of(null, 1e-3);

    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public Adafactor(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private Adafactor(Builder builder) {
        super(builder.groups, builder.options(), Adafactor::check);
    }

    /** In Python's order. */
    private static void check(ParamGroup group) {
        OptionCheck.notNegative(group, "lr", "Learning rate should be >= 0 but is: ");
        double decay = group.number("beta2_decay");
        OptionCheck.refuseUnless(decay <= 0, "beta2_decay should be <= 0 but is: ", decay);
        Object eps1 = group.pair("eps").getFirst();
        OptionCheck.refuseUnless(eps1 == null || group.number("eps", 0) >= 0, "epsilon1 should be >= 0 but is: ", eps1);
        double eps2 = group.number("eps", 1);
        OptionCheck.refuseUnless(eps2 >= 0, "epsilon2 should be >= 0 but is: ", eps2);
        double d = group.number("d");
        OptionCheck.refuseUnless(d >= 1, "Clipping threshold d should be >= 1 but is: ", d);
        OptionCheck.notNegative(group, "weight_decay", "weight_decay should be >= 0 but is: ");
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
        return LaterOptions.of("foreach", null);
    }

    @Override
    void update(ParamGroup group) {
        Object eps1 = group.pair("eps").getFirst();
        double[] eps = {eps1 == null ? Double.NaN : group.number("eps", 0), group.number("eps", 1)};
        each(group, (parameter, grad) -> {
            if (parameter.dtype().isComplex()) {
                throw new TorchException("Adafactor does not support complex parameters");
            }
            if (grad.layout() == Layout.SPARSE_COO) {
                throw new TorchException("Adafactor does not support sparse gradients");
            }
            if (Double.isNaN(eps[0])) { // as in Python, the first parameter's type decides for the group
                eps[0] = FInfo.of(parameter.dtype()).eps();
            }
            update(group, parameter, grad, eps);
        });
    }

    /** {@code _single_tensor_adafactor}, operation by operation. */
    private void update(ParamGroup group, Tensor parameter, Tensor gradient, double[] eps) {
        double lr = group.lr();
        double weightDecay = group.number("weight_decay");
        ParamState state = paramState(parameter);
        Tensor step = state.step();
        Tensor grad = group.flag("maximize") ? gradient.neg() : gradient;
        int dims = grad.dim();
        Tensor rowVar = dims > 1 ? state.tensor("row_var", () -> gradient.newZeros(with(gradient, dims - 1))) : null;
        Tensor colVar = dims > 1 ? state.tensor("col_var", () -> gradient.newZeros(with(gradient, dims - 2))) : null;

        double count = step.add_(1).item();
        double weight = CMath.pow(count, group.number("beta2_decay"));
        double rho = Math.min(lr, 1 / CMath.pow(count, 0.5));
        double norm = parameter.norm(2).item();
        double alpha = Math.max(eps[1], norm / CMath.pow(parameter.numel(), 0.5)) * rho;
        if (weightDecay != 0) {
            parameter.mul_(1 - lr * weightDecay);
        }
        Tensor estimate;
        if (rowVar != null && colVar != null) {
            rowVar.lerp_(meanSquare(grad, -1), weight);
            colVar.lerp_(meanSquare(grad, -2), weight);
            estimate = rowVar.matmul(colVar);
            estimate.div_(rowVar.mean(-2, true).clampMin_(eps[0]));
        } else {
            Tensor variance = state.zeros("variance", gradient);
            variance.lerp_(grad.mul(grad), weight);
            estimate = variance.clone();
        }
        Tensor change = estimate.clampMin_(eps[0] * eps[0]).rsqrt_();
        change.mul_(grad);
        double size = CMath.pow(change.numel(), 0.5) * group.number("d");
        double clip = Math.max(1.0, change.norm(2).item() / size);
        parameter.add_(change, -alpha / clip);
    }

    /** A gradient's shape with 1 in one dimension. */
    private static long[] with(Tensor grad, int dim) {
        long[] shape = grad.shape();
        shape[dim] = 1;
        return shape;
    }

    private static Tensor meanSquare(Tensor grad, int dim) {
        return Linalg.vectorNorm(grad, 2, dim, true).square_().div_(grad.size(dim));
    }

    /** What an optimizer is made with; Python's defaults where nothing is said. */
    public static final class Builder extends OptimizerBuilder<Builder, Adafactor> {
        private Builder(List<ParamGroup> groups) {
            super(groups);
            set("lr", 1e-2);
            set("beta2_decay", -0.8);
            set("eps", EPS);
            set("d", 1.0);
            set("weight_decay", 0.0);
            set("foreach", null);
            set("maximize", false);
        }

        /**
         * Sets the power by which the weight of new squares falls (-0.8 by default).
         *
         * @param beta2Decay 0 or less
         * @return this
         */
        public Builder beta2Decay(double beta2Decay) {
            return set("beta2_decay", beta2Decay);
        }

        /**
         * Sets what squares (the type's own epsilon by default) and the parameter's size (1e-3 by default) are at least.
         *
         * @param eps1 for squares, 0 or more
         * @param eps2 for the parameter's size, 0 or more
         * @return this
         */
        public Builder eps(double eps1, double eps2) {
            return set("eps", OptionTuple.of(eps1, eps2));
        }

        /**
         * Sets the greatest change, in units of its own size (1 by default).
         *
         * @param d 1 or more
         * @return this
         */
        public Builder d(double d) {
            return set("d", d);
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
        public Adafactor build() {
            return new Adafactor(this);
        }
    }
}
