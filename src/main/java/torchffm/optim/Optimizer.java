package torchffm.optim;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import torchffm.Layout;
import torchffm.Mode;
import torchffm.RemovableHandle;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.internal.Gradients;
import torchffm.internal.Hooks;

/**
 * Changes parameters by their gradients ({@code torch.optim.Optimizer}). What it keeps for a parameter belongs to no
 * {@link TensorScope}, and a step leaves no other tensors behind. Not for several threads at once.
 */
public abstract class Optimizer extends OptimizerStateDict {
    private final Map<String, @Nullable Object> defaults;
    private final Consumer<ParamGroup> check;
    private final Hooks<Consumer<Optimizer>> beforeStep = new Hooks<>();
    private final Hooks<Consumer<Optimizer>> behindStep = new Hooks<>();
    private boolean stepped;

    /**
     * Makes an optimizer.
     *
     * @param groups what is to be optimized
     * @param defaults every option with its default, in Python's order
     * @param check throws if a group's options are out of range
     */
    Optimizer(List<ParamGroup> groups, Map<String, @Nullable Object> defaults, Consumer<ParamGroup> check) {
        this.defaults = defaults;
        this.check = check;
        if (groups.stream().allMatch(group -> group.parameters().isEmpty())) {
            throw new IllegalArgumentException("optimizer got an empty parameter list");
        }
        groups.forEach(this::addParamGroup);
    }

    /** Changes every parameter that has a gradient. Nothing of it is recorded for gradients. */
    public final void step() {
        step(() -> null);
    }

    /**
     * Calls a function that computes a loss and its gradients, then changes every parameter that has a gradient. Nothing
     * of the change is recorded for gradients.
     *
     * @param closure drops the gradients, computes the loss, calls {@code backward} and returns the loss
     * @param <T> what it returns
     * @return what it returned
     */
    public <T extends @Nullable Object> T step(Supplier<T> closure) {
        Objects.requireNonNull(closure, "closure");
        return whileHooked(() -> {
            T loss = enabled(closure);
            groups.forEach(this::update);
            return loss;
        });
    }

    /** Makes a step between its hooks, in which nothing is recorded. */
    final <T extends @Nullable Object> T whileHooked(Supplier<T> step) {
        stepped = true;
        beforeStep.list().forEach(hook -> hook.accept(this));
        T result;
        try (Mode _ = Torch.noGrad()) {
            result = step.get();
        }
        behindStep.list().forEach(hook -> hook.accept(this));
        return result;
    }

    /** Calls a function that records for gradients. */
    static <T extends @Nullable Object> T enabled(Supplier<T> closure) {
        try (Mode _ = Torch.enableGrad()) {
            return closure.get();
        }
    }

    /**
     * Adds a hook before each step ({@code register_step_pre_hook}).
     *
     * @param hook is given this optimizer
     * @return takes it away again
     */
    public final RemovableHandle registerStepPreHook(Consumer<Optimizer> hook) {
        return new RemovableHandle(beforeStep.add(hook));
    }

    /**
     * Adds a hook behind each step ({@code register_step_post_hook}).
     *
     * @param hook is given this optimizer
     * @return takes it away again
     */
    public final RemovableHandle registerStepPostHook(Consumer<Optimizer> hook) {
        return new RemovableHandle(behindStep.add(hook));
    }

    /** Whether it has made a step, for a scheduler to warn if not. */
    final boolean hasStepped() {
        return stepped;
    }

    final boolean hasDefault(String option) {
        return defaults.containsKey(option);
    }

    /** Changes the parameters of one group. */
    abstract void update(ParamGroup group);

    /** Drops the gradients of all parameters. */
    public final void zeroGrad() {
        zeroGrad(true);
    }

    /**
     * Resets the gradients of all parameters.
     *
     * @param setToNone whether to drop them (Python's default) or to fill them with zeros
     */
    public final void zeroGrad(boolean setToNone) {
        for (ParamGroup group : groups) {
            if (setToNone) {
                Gradients.set(group.parameters(), null);
            } else {
                each(group, (_, grad) -> {
                    grad.detach_();
                    grad.zero_();
                });
            }
        }
    }

    /**
     * Adds parameters, the layers of a model that thaw during training for example.
     *
     * @param group the parameters; what it does not set is taken from this optimizer
     * @throws IllegalArgumentException if a parameter is no leaf or is here already, or an option is unknown or out
     *     of range
     */
    public final void addParamGroup(ParamGroup group) {
        Objects.requireNonNull(group, "group");
        Set<Tensor> known = Collections.newSetFromMap(new IdentityHashMap<>());
        groups.forEach(other -> known.addAll(other.parameters()));
        Set<Tensor> own = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Tensor parameter : group.parameters()) {
            if (!parameter.isLeaf()) {
                throw new IllegalArgumentException("can't optimize a non-leaf Tensor");
            }
            if (!own.add(parameter)) {
                throw new IllegalArgumentException("some parameters appear more than once in the parameter group");
            }
        }
        boolean named = group.isNamed();
        if (groups.stream().anyMatch(other -> other.isNamed() != named)) {
            throw new IllegalArgumentException(
                    "all optimizer param groups should be with/without names. cannot add param" + " group "
                            + (named ? "with names" : "without names") + " to the optimizer");
        }
        if (!Collections.disjoint(known, own)) {
            throw new IllegalArgumentException("some parameters appear in more than one parameter group");
        }
        group.complete(defaults);
        check.accept(group);
        groups.add(group);
    }

    /**
     * The groups of parameters, whose options may be changed between two steps.
     *
     * @return in the order in which they were added
     */
    public final List<ParamGroup> paramGroups() {
        return Collections.unmodifiableList(groups);
    }

    /**
     * What is kept for a parameter ({@code optimizer.state[parameter]}).
     *
     * @param parameter a parameter of this optimizer
     * @return tensors by Python's names ({@code "exp_avg"}); none before the parameter's first step
     */
    public final Map<String, Tensor> state(Tensor parameter) {
        Object state = states.get(Objects.requireNonNull(parameter, "parameter"));
        return state instanceof ParamState kept ? kept.tensors() : Map.of();
    }

    /** Updates each parameter that has a gradient, in a scope of its own, so that only one's intermediates are alive. */
    static void each(ParamGroup group, BiConsumer<Tensor, Tensor> update) {
        for (Tensor parameter : group.parameters()) {
            try (TensorScope _ = TensorScope.open()) {
                Tensor grad = parameter.grad();
                if (grad != null) {
                    update.accept(parameter, grad);
                }
            }
        }
    }

    /** Does so where gradients are dense, as most optimizers want them. */
    final void eachDense(ParamGroup group, BiConsumer<Tensor, Tensor> update) {
        each(group, (parameter, grad) -> {
            if (grad.layout() == Layout.SPARSE_COO) {
                throw new TorchException(getClass().getSimpleName() + " does not support sparse gradients");
            }
            update.accept(parameter, grad);
        });
    }

    /** A complex tensor as pairs of real numbers: its parts are optimized apart. */
    static Tensor real(Tensor tensor) {
        return tensor.dtype().isComplex() ? Torch.viewAsReal(tensor) : tensor;
    }

    /** As Python prints it: the options of each group, by name. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append(" (");
        for (int i = 0; i < groups.size(); i++) {
            text.append("\nParameter Group ").append(i).append('\n');
            new TreeMap<>(groups.get(i).options())
                    .forEach((option, value) -> text.append("    ")
                            .append(option)
                            .append(": ")
                            .append(OptionText.of(value))
                            .append('\n'));
        }
        return text.append(')').toString();
    }
}
