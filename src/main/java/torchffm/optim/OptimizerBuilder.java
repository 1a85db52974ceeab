package torchffm.optim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an optimizer is made with; Python's defaults where nothing is said. For a group with options of its own these
 * are the defaults.
 *
 * @param <B> the builder's class
 * @param <O> the optimizer's class
 */
public abstract class OptimizerBuilder<B extends OptimizerBuilder<B, O>, O extends Optimizer> {
    final List<ParamGroup> groups;
    private final Map<String, @Nullable Object> options = new LinkedHashMap<>();

    OptimizerBuilder(List<ParamGroup> groups) {
        this.groups = groups;
    }

    @SuppressWarnings("unchecked") // B is the class of this
    final B set(String option, @Nullable Object value) {
        options.put(option, value);
        return (B) this;
    }

    /**
     * Sets the learning rate.
     *
     * @param lr the learning rate, 0 or more
     * @return this
     */
    public final B lr(double lr) {
        return set("lr", lr);
    }

    /**
     * Sets whether the objective is maximized (it is minimized by default).
     *
     * @param maximize whether it is
     * @return this
     */
    public final B maximize(boolean maximize) {
        return set("maximize", maximize);
    }

    /**
     * Makes the optimizer.
     *
     * @return a new optimizer
     * @throws IllegalArgumentException if an option is out of range, or a parameter is no leaf or there twice
     */
    public abstract O build();

    /** Every option, in Python's order; a copy, for the builder may go on. */
    Map<String, @Nullable Object> options() {
        return new LinkedHashMap<>(options);
    }
}
