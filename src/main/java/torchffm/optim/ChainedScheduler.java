package torchffm.optim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import torchffm.internal.Nulls;

/** Schedulers that all change the learning rates in turn ({@code torch.optim.lr_scheduler.ChainedScheduler}). */
public final class ChainedScheduler extends LRScheduler {
    private static final String SCHEDULERS = "_schedulers";

    private final List<LRScheduler> schedulers;

    /**
     * Makes one.
     *
     * @param schedulers schedulers of one optimizer, in the order in which they are stepped
     * @throws IllegalArgumentException if there is none, or one has another optimizer or wants a measure
     */
    public ChainedScheduler(List<? extends LRScheduler> schedulers) {
        super(optimizer(schedulers));
        this.schedulers = checked("ChainedScheduler", optimizer(), schedulers);
        noteLearningRates();
    }

    private static Optimizer optimizer(List<? extends LRScheduler> schedulers) {
        if (Nulls.refused(schedulers, "schedulers").isEmpty()) {
            throw new IllegalArgumentException(
                    "ChainedScheduler expects at least one scheduler to be chained, but got no scheduler.");
        }
        return schedulers.getFirst().optimizer();
    }

    static List<LRScheduler> checked(String name, Optimizer optimizer, List<? extends LRScheduler> schedulers) {
        if (Nulls.refused(schedulers, "schedulers").isEmpty()) {
            throw new IllegalArgumentException(name + " expects at least one scheduler, but got no scheduler.");
        }
        for (int i = 0; i < schedulers.size(); i++) {
            LRScheduler scheduler = schedulers.get(i);
            if (scheduler instanceof ReduceLROnPlateau) {
                throw new IllegalArgumentException(
                        name + " does not support `ReduceLROnPlateau` scheduler as it requires"
                                + " additional kwargs to be specified when calling `step`, but got one at index " + i
                                + " in the given schedulers sequence.");
            }
            if (scheduler.optimizer() != optimizer) {
                throw new IllegalArgumentException(name + " expects all schedulers to belong to the same optimizer, but"
                        + " got scheduler " + scheduler.getClass().getSimpleName() + " at index " + i + " has "
                        + scheduler.optimizer() + ", which is different from "
                        + optimizer.getClass().getSimpleName() + ".");
            }
        }
        return List.copyOf(schedulers);
    }

    /** Adds the states of schedulers to that of the one that has them. */
    static Map<Object, Object> withStates(Map<Object, Object> state, List<LRScheduler> schedulers) {
        List<Object> states = new ArrayList<>();
        schedulers.forEach(scheduler -> states.add(scheduler.stateDict()));
        state.put(SCHEDULERS, states);
        return state;
    }

    /** Loads the states of schedulers, and returns what is that of the one that has them. */
    static Map<?, ?> loadStates(Map<?, ?> stateDict, List<LRScheduler> schedulers) {
        if (!(Objects.requireNonNull(stateDict, "stateDict").get(SCHEDULERS) instanceof List<?> states)
                || states.size() != schedulers.size()) {
            throw new IllegalArgumentException("stateDict: expected the states of " + schedulers.size()
                    + " schedulers under '" + SCHEDULERS + "'");
        }
        for (int i = 0; i < states.size(); i++) {
            if (!(states.get(i) instanceof Map<?, ?> state)) {
                throw new IllegalArgumentException(
                        "stateDict: expected a map under '" + SCHEDULERS + "'[" + i + "], but got " + states.get(i));
            }
            schedulers.get(i).loadStateDict(state);
        }
        Map<?, ?> own = new LinkedHashMap<>(stateDict);
        own.remove(SCHEDULERS);
        return own;
    }

    List<LRScheduler> schedulers() {
        return schedulers;
    }

    @Override
    public void step() {
        schedulers.forEach(LRScheduler::step);
        noteLearningRates();
    }

    @Override
    public Map<Object, Object> stateDict() {
        return withStates(super.stateDict(), schedulers);
    }

    @Override
    public void loadStateDict(Map<?, ?> stateDict) {
        super.loadStateDict(loadStates(stateDict, schedulers));
    }

    @Override
    double[] learningRates() {
        return ofGroups("lr");
    }
}
