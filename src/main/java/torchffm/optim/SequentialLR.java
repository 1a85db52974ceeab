package torchffm.optim;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Schedulers one after the other ({@code torch.optim.lr_scheduler.SequentialLR}). */
public final class SequentialLR extends LRScheduler {
    private final List<LRScheduler> schedulers;

    /**
     * Makes one.
     *
     * @param optimizer the optimizer, which is that of all schedulers
     * @param schedulers the schedulers, in order
     * @param milestones the epoch at which each but the first begins
     * @throws IllegalArgumentException if there is no scheduler, one has another optimizer or wants a measure, or the
     *     milestones are not one fewer
     */
    public SequentialLR(Optimizer optimizer, List<? extends LRScheduler> schedulers, long... milestones) {
        super(optimizer);
        this.schedulers = ChainedScheduler.checked("SequentialLR", optimizer, schedulers);
        if (Objects.requireNonNull(milestones, "milestones").length != schedulers.size() - 1) {
            throw new IllegalArgumentException(
                    "Sequential Schedulers expects number of schedulers provided to be one more"
                            + " than the number of milestone points, but got number of schedulers " + schedulers.size()
                            + " and the number of milestones to be equal to " + milestones.length);
        }
        attributes.set("_milestones", Arrays.stream(milestones).boxed().toList());
        attributes.set("last_epoch", 0L);
        optimizer.paramGroups().forEach(group -> group.lr(group.number("initial_lr")));
        undo(this);
        LRScheduler first = this.schedulers.get(index(0));
        first.initialStep();
        attributes.set("_last_lr", first.attributes.get("_last_lr"));
    }

    /** Takes back the step that each scheduler made when it was made. */
    private static void undo(LRScheduler scheduler) {
        switch (scheduler) {
            case SequentialLR sequential -> sequential.schedulers.forEach(SequentialLR::undo);
            case ChainedScheduler chained -> chained.schedulers().forEach(SequentialLR::undo);
            default -> scheduler.attributes.set("last_epoch", scheduler.lastEpoch() - 1);
        }
    }

    /** Whose turn it is. */
    private int index(long epoch) {
        double[] milestones = attributes.numbers("_milestones");
        int index = 0;
        while (index < milestones.length && milestones[index] <= epoch) {
            index++;
        }
        return index;
    }

    @Override
    public void step() {
        long epoch = lastEpoch() + 1;
        attributes.set("last_epoch", epoch);
        int index = index(epoch);
        LRScheduler scheduler = schedulers.get(index);
        if (index > 0 && attributes.numbers("_milestones")[index - 1] == epoch) {
            scheduler.update(0);
        } else {
            scheduler.step();
        }
        attributes.set("_last_lr", scheduler.attributes.get("_last_lr"));
    }

    @Override
    public Map<Object, Object> stateDict() {
        return ChainedScheduler.withStates(super.stateDict(), schedulers);
    }

    @Override
    public void loadStateDict(Map<?, ?> stateDict) {
        super.loadStateDict(ChainedScheduler.loadStates(stateDict, schedulers));
    }

    @Override
    double[] learningRates() {
        return ofGroups("lr");
    }
}
