package torchffm.optim;

import java.util.List;

/** Schedulers that all change the learning rates in turn ({@code torch.optim.lr_scheduler.ChainedScheduler}). */
public final class ChainedScheduler extends LRScheduler {
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
        if (schedulers.isEmpty()) {
            throw new IllegalArgumentException(
                    "ChainedScheduler expects at least one scheduler to be chained, but got no scheduler.");
        }
        return schedulers.getFirst().optimizer();
    }

    static List<LRScheduler> checked(String name, Optimizer optimizer, List<? extends LRScheduler> schedulers) {
        if (schedulers.isEmpty()) {
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

    List<LRScheduler> schedulers() {
        return schedulers;
    }

    @Override
    public void step() {
        schedulers.forEach(LRScheduler::step);
        noteLearningRates();
    }

    @Override
    double[] learningRates() {
        return ofGroups("lr");
    }
}
