package torchffm.optim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import torchffm.RemovableHandle;
import torchffm.Tensor;
import torchffm.internal.Hooks;

/** What an optimizer keeps, and how it is saved and loaded. A layer of {@link Optimizer}. */
abstract class OptimizerStateDict {
    final List<ParamGroup> groups = new ArrayList<>();

    /** By parameter, in the order in which they came; what a file had beside these, by its own keys. */
    final Map<Object, Object> states = new LinkedHashMap<>();

    private final Hooks<Consumer<Optimizer>> beforeSaving = new Hooks<>();
    private final Hooks<BiFunction<Optimizer, Map<Object, Object>, @Nullable Map<Object, Object>>> behindSaving =
            new Hooks<>();
    private final Hooks<BiFunction<Optimizer, Map<Object, Object>, @Nullable Map<Object, Object>>> beforeLoading =
            new Hooks<>();
    private final Hooks<Consumer<Optimizer>> behindLoading = new Hooks<>();

    OptimizerStateDict() {}

    /** This, as what it always is. */
    final Optimizer self() {
        return (Optimizer) this;
    }

    /** What is kept for a parameter, for an optimizer to fill. */
    final ParamState paramState(Tensor parameter) {
        return (ParamState) states.computeIfAbsent(parameter, _ -> new ParamState());
    }

    /** What older versions of a class did not save, with what is then meant, in Python's order. */
    Map<String, @Nullable Object> laterOptions() {
        return Map.of();
    }

    /** Whether the count of steps is a tensor, as nearly always. */
    boolean countsInTensors() {
        return true;
    }

    /**
     * The state of this optimizer ({@code state_dict}), for a checkpoint to have it as Python writes it:
     *
     * <ul>
     *   <li>{@code "state"}: for each parameter that has made a step, by its number, a map of what is kept for it
     *   <li>{@code "param_groups"}: a list of the groups, each a map of its options and, under {@code "params"}, the
     *       numbers of its parameters
     * </ul>
     *
     * <p>Values are {@code Tensor}, {@code Long}, {@code Double}, {@code Boolean}, {@code String}, null, lists and maps.
     * Tensors are the optimizer's own, not copies: the next step changes them.
     *
     * @return a new map, with Python's keys in Python's order
     */
    public final Map<Object, Object> stateDict() {
        beforeSaving.list().forEach(hook -> hook.accept(self()));
        PackedState packed = new PackedState(groups);
        Map<Object, Object> stateDict = new LinkedHashMap<>();
        stateDict.put("state", packed.states(states));
        stateDict.put("param_groups", packed.groups());
        return through(behindSaving, stateDict);
    }

    /**
     * Takes a state over ({@code load_state_dict}): options, and what is kept for each parameter, in the order of the
     * groups and of the parameters in them. Numbers of floating point are converted to the parameter's dtype and device,
     * but for the count of steps. As in Python, a tensor that needs no conversion is taken over, not copied.
     *
     * @param stateDict what {@link #stateDict()} returns, or a checkpoint had
     * @throws IllegalArgumentException if groups or their sizes differ, or it is no state of an optimizer; then this one
     *     is as before
     */
    public final void loadStateDict(Map<?, ?> stateDict) {
        Objects.requireNonNull(stateDict, "stateDict");
        UnpackedState unpacked = new UnpackedState(through(beforeLoading, new LinkedHashMap<>(stateDict)), groups);
        Map<Object, Object> loaded = unpacked.states(countsInTensors());
        states.clear();
        states.putAll(loaded);
        for (int i = 0; i < groups.size(); i++) {
            Map<String, @Nullable Object> options = unpacked.options(i);
            laterOptions().forEach((option, value) -> {
                if (!options.containsKey(option)) { // None is a value, too
                    options.put(option, value);
                }
            });
            groups.get(i).load(options);
        }
        loaded();
        behindLoading.list().forEach(hook -> hook.accept(self()));
    }

    /** Called when a state was loaded, for what a class always has. */
    void loaded() {}

    private Map<Object, Object> through(
            Hooks<BiFunction<Optimizer, Map<Object, Object>, @Nullable Map<Object, Object>>> hooks,
            Map<Object, Object> stateDict) {
        Map<Object, Object> result = stateDict;
        for (BiFunction<Optimizer, Map<Object, Object>, @Nullable Map<Object, Object>> hook : hooks.list()) {
            Map<Object, Object> replaced = hook.apply(self(), result);
            result = replaced == null ? result : replaced;
        }
        return result;
    }

    /**
     * Adds a hook before the state is taken ({@code register_state_dict_pre_hook}).
     *
     * @param hook is given this optimizer
     * @return takes it away again
     */
    public final RemovableHandle registerStateDictPreHook(Consumer<Optimizer> hook) {
        return new RemovableHandle(beforeSaving.add(hook));
    }

    /**
     * Adds a hook that may change or replace the state that was taken ({@code register_state_dict_post_hook}).
     *
     * @param hook is given this optimizer and the state, and returns another or null
     * @return takes it away again
     */
    public final RemovableHandle registerStateDictPostHook(
            BiFunction<Optimizer, Map<Object, Object>, @Nullable Map<Object, Object>> hook) {
        return new RemovableHandle(behindSaving.add(hook));
    }

    /**
     * Adds a hook that may change or replace the state that is to be loaded ({@code register_load_state_dict_pre_hook}).
     *
     * @param hook is given this optimizer and a copy of the state's outer map, and returns another or null
     * @return takes it away again
     */
    public final RemovableHandle registerLoadStateDictPreHook(
            BiFunction<Optimizer, Map<Object, Object>, @Nullable Map<Object, Object>> hook) {
        return new RemovableHandle(beforeLoading.add(hook));
    }

    /**
     * Adds a hook behind the loading of a state ({@code register_load_state_dict_post_hook}).
     *
     * @param hook is given this optimizer
     * @return takes it away again
     */
    public final RemovableHandle registerLoadStateDictPostHook(Consumer<Optimizer> hook) {
        return new RemovableHandle(behindLoading.add(hook));
    }
}
