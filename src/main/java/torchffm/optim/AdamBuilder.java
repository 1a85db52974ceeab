package torchffm.optim;

import java.util.LinkedHashMap;
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
public final class AdamBuilder<O extends Optimizer> {
    final List<ParamGroup> groups;
    private final Function<AdamBuilder<O>, O> constructor;
    private final Map<String, @Nullable Object> options = new LinkedHashMap<>();

    AdamBuilder(
            List<ParamGroup> groups, Number weightDecay, boolean decoupled, Function<AdamBuilder<O>, O> constructor) {
        this.groups = groups;
        this.constructor = constructor;
        options.put("lr", 1e-3);
        options.put("betas", OptionTuple.of(0.9, 0.999));
        options.put("eps", 1e-8);
        options.put("weight_decay", weightDecay);
        options.put("amsgrad", false);
        options.put("maximize", false);
        options.put("foreach", null);
        options.put("capturable", false);
        options.put("differentiable", false);
        options.put("fused", null);
        options.put("decoupled_weight_decay", decoupled);
    }

    /**
     * Sets the learning rate (1e-3 by default).
     *
     * @param lr the learning rate, 0 or more
     * @return this
     */
    public AdamBuilder<O> lr(double lr) {
        return set("lr", lr);
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
     * Sets whether the objective is maximized (it is minimized by default).
     *
     * @param maximize whether it is
     * @return this
     */
    public AdamBuilder<O> maximize(boolean maximize) {
        return set("maximize", maximize);
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

    private AdamBuilder<O> set(String option, Object value) {
        options.put(option, value);
        return this;
    }

    /**
     * Makes the optimizer.
     *
     * @return a new optimizer
     * @throws IllegalArgumentException if an option is out of range, or a parameter is no leaf or there twice
     */
    public O build() {
        return constructor.apply(this);
    }

    /** Every option, in Python's order; a copy, for the builder may go on. The tuple is each optimizer's own, as there. */
    Map<String, @Nullable Object> options() {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(options);
        copy.computeIfPresent("betas", (_, betas) -> OptionTuple.of((OptionTuple) betas));
        return copy;
    }
}
