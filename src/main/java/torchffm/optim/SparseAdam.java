package torchffm.optim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import torchffm.Layout;
import torchffm.Tensor;
import torchffm.TorchException;
import torchffm.internal.CMath;
import torchffm.internal.Nulls;

/**
 * Adam for sparse gradients, which changes nothing where a gradient has no value ({@code torch.optim.SparseAdam}).
 */
public final class SparseAdam extends Optimizer {
    /** One object for all optimizers of this class, as a default argument is in Python. */
    private static final OptionTuple BETAS = OptionTuple.of(0.9, 0.999);

    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public SparseAdam(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private SparseAdam(Builder builder) {
        super(builder.groups, builder.options(), SparseAdam::check);
        refuse(parameter -> parameter.layout() == Layout.SPARSE_COO, "Sparse", "requires dense parameter tensors");
        refuse(parameter -> parameter.dtype().isComplex(), "Complex", "does not support complex parameters");
    }

    /** In Python's order. */
    private static void check(ParamGroup group) {
        OptionCheck.refuseUnless(
                group.lr() > 0, "Invalid learning rate: ", group.options().get("lr"));
        OptionCheck.refuseUnless(
                group.number("eps") > 0,
                "Invalid epsilon value: ",
                group.options().get("eps"));
        OptionCheck.betas(group);
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

    private void refuse(Predicate<Tensor> unfit, String kind, String why) {
        List<List<Integer>> found = new ArrayList<>();
        for (int i = 0; i < paramGroups().size(); i++) {
            List<Tensor> parameters = paramGroups().get(i).parameters();
            for (int j = 0; j < parameters.size(); j++) {
                if (unfit.test(parameters.get(j))) {
                    found.add(List.of(i, j));
                }
            }
        }
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(kind + " params at indices " + found + ": SparseAdam " + why);
        }
    }

    /** A plain number here, which it is in files, too. */
    @Override
    boolean countsInTensors() {
        return false;
    }

    @Override
    void update(ParamGroup group) {
        each(group, (parameter, grad) -> {
            if (grad.layout() != Layout.SPARSE_COO) {
                throw new TorchException("SparseAdam does not support dense gradients, please consider Adam instead");
            }
            update(group, parameter, grad);
        });
    }

    /** {@code torch.optim._functional.sparse_adam}, operation by operation. */
    private void update(ParamGroup group, Tensor parameter, Tensor gradient) {
        double beta1 = group.number("betas", 0);
        double beta2 = group.number("betas", 1);
        ParamState state = paramState(parameter);
        long step = state.count();
        Tensor expAvg = state.zeros("exp_avg", parameter);
        Tensor expAvgSq = state.zeros("exp_avg_sq", parameter);
        SparseValues grad = new SparseValues((group.flag("maximize") ? gradient.neg() : gradient).coalesce());
        if (grad.values().numel() == 0) {
            return;
        }
        Tensor oldAvg = SparseValues.of(expAvg.sparseMask(grad.grad()));
        Tensor change = grad.values().sub(oldAvg).mul_(1 - beta1);
        expAvg.add_(grad.with(change));
        Tensor oldSq = SparseValues.of(expAvgSq.sparseMask(grad.grad()));
        Tensor changeSq = grad.values().pow(2).sub_(oldSq).mul_(1 - beta2);
        expAvgSq.add_(grad.with(changeSq));
        Tensor numerator = change.add_(oldAvg);
        Tensor denominator = changeSq.add_(oldSq).sqrt_().add_(group.number("eps"));
        double biasCorrection1 = 1 - CMath.pow(beta1, step);
        double biasCorrection2 = 1 - CMath.pow(beta2, step);
        double stepSize = group.lr() * Math.sqrt(biasCorrection2) / biasCorrection1;
        parameter.add_(grad.with(numerator.div_(denominator).mul(-stepSize)));
    }

    /** What an optimizer is made with; Python's defaults where nothing is said. */
    public static final class Builder extends OptimizerBuilder<Builder, SparseAdam> {
        private Builder(List<ParamGroup> groups) {
            super(groups);
            set("lr", 1e-3);
            set("betas", BETAS);
            set("eps", 1e-8);
            set("maximize", false);
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

        @Override
        public SparseAdam build() {
            return new SparseAdam(this);
        }
    }
}
