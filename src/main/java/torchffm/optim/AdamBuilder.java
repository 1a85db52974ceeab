package torchffm.optim;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Adam} or {@link AdamW} is made with; Python's defaults where nothing is said. For a group with options
 * of its own these are the defaults.
 *
 * @param <O> which of the two
 */
public final class AdamBuilder<O extends Optimizer> extends OptimizerBuilder<AdamBuilder<O>, O> {
    private final Function<AdamBuilder<O>, O> constructor;

    AdamBuilder(
            List<ParamGroup> groups, Number weightDecay, boolean decoupled, Function<AdamBuilder<O>, O> constructor) {
        super(groups);
        this.constructor = constructor;
        set("lr", 1e-3);
        set("betas", OptionTuple.of(0.9, 0.999));
        set("eps", 1e-8);
        set("weight_decay", weightDecay);
        set("amsgrad", false);
        set("maximize", false);
        set("foreach", null);
        set("capturable", false);
        set("differentiable", false);
        set("fused", null);
        set("decoupled_weight_decay", decoupled);
    }

    /**
     * Sets the weights of the past in the running averages (0.9 and 0.999 by default).
     *
     * @param beta1 that for the gradient, from 0 up to but not 1
     * @param beta2 that for its square, from 0 up to but not 1
     * @return this
     */
    public AdamBuilder<O> betas(double beta1, double beta2) {
        return set("betas", OptionTuple.of(beta1, beta2));
    }

    /**
     * Sets what is added to the denominator (1e-8 by default).
     *
     * @param eps a small number, 0 or more
     * @return this
     */
    public AdamBuilder<O> eps(double eps) {
        return set("eps", eps);
    }

    /**
     * Sets the weight decay (0 by default for Adam, 1e-2 for AdamW).
     *
     * @param weightDecay the weight decay, 0 or more
     * @return this
     */
    public AdamBuilder<O> weightDecay(double weightDecay) {
        return set("weight_decay", weightDecay);
    }

    /**
     * Sets whether the greatest average of squares so far is used (it is not by default).
     *
     * @param amsgrad whether it is
     * @return this
     */
    public AdamBuilder<O> amsgrad(boolean amsgrad) {
        return set("amsgrad", amsgrad);
    }

    /**
     * Sets whether a step is one native call for all parameters (it is not by default): faster, and rounded
     * otherwise, as in Python. The parameters must be real.
     *
     * @param fused whether it is
     * @return this
     */
    public AdamBuilder<O> fused(boolean fused) {
        return set("fused", fused);
    }

    @Override
    public O build() {
        return constructor.apply(this);
    }

    /** The tuple is each optimizer's own, as in Python. */
    @Override
    Map<String, @Nullable Object> options() {
        Map<String, @Nullable Object> copy = super.options();
        copy.computeIfPresent("betas", (_, betas) -> OptionTuple.of((OptionTuple) betas));
        return copy;
    }
}
