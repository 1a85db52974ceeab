package torchffm.optim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Warnings;

/**
 * Changes the learning rates of an optimizer as training goes on ({@code torch.optim.lr_scheduler.LRScheduler}). Making
 * one sets them for the first time; {@link #step()} is called after the optimizer's, once an epoch or once a batch as
 * the schedule is meant.
 *
 * {@snippet :
 * Adam optimizer = new Adam(model.parameters(), 1e-3);
 * StepLR scheduler = new StepLR(optimizer, 10);
 * for (int epoch = 0; epoch < 30; epoch++) {
 *     train(model, optimizer);
 *     scheduler.step();
 * }
 * }
 */
public abstract class LRScheduler {
    private final Optimizer optimizer;

    /** Python's {@code __dict__}, which is what is saved, so in Python's order, too. */
    final Attributes attributes = new Attributes();

    LRScheduler(Optimizer optimizer) {
        this.optimizer = Objects.requireNonNull(optimizer, "optimizer");
    }

    /** What Python's base class does when one is made; before it, a class sets its own attributes. */
    final void start(long lastEpoch) {
        List<ParamGroup> groups = optimizer.paramGroups();
        for (int i = 0; i < groups.size(); i++) {
            ParamGroup group = groups.get(i);
            if (lastEpoch == -1) {
                if (!group.options().containsKey("initial_lr")) {
                    group.put("initial_lr", group.options().get("lr"));
                }
            } else if (!group.options().containsKey("initial_lr")) {
                throw new IllegalArgumentException("param 'initial_lr' is not specified in param_groups[" + i
                        + "] when resuming scheduler with last_epoch >= 0.\n"
                        + "This typically happens when:\n"
                        + "1. You're trying to resume training from a checkpoint but haven't properly loaded the"
                        + " optimizer state\n"
                        + "2. You're using last_epoch >= 0 for a fresh training run (not recommended)");
            }
        }
        attributes.setNumbers("base_lrs", ofGroups("initial_lr"));
        attributes.set("last_epoch", lastEpoch);
        initialStep();
    }

    /** The first step, which is counted anew. */
    final void initialStep() {
        attributes.set("_step_count", 0L);
        attributes.set("_is_initial", true);
        try {
            step();
        } finally {
            attributes.set("_is_initial", false);
        }
    }

    /** Goes on to the next epoch, or whatever is counted, and sets the learning rates for it. */
    public void step() {
        long count = attributes.integer("_step_count");
        if (count == 1 && !optimizer.hasStepped()) {
            Warnings.warn(
                    "Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch 1.1.0 and later, you"
                            + " should call them in the opposite order: `optimizer.step()` before `lr_scheduler.step()`."
                            + "  Failure to do this will result in PyTorch skipping the first value of the learning rate"
                            + " schedule. See more details at"
                            + " https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate");
        }
        attributes.set("_step_count", count + 1);
        attributes.set("_get_lr_called_within_step", true);
        try {
            attributes.set("last_epoch", lastEpoch() + 1);
            setLearningRates(learningRates());
        } finally {
            attributes.set("_get_lr_called_within_step", false);
        }
        noteLearningRates();
    }

    /** Goes to an epoch, without counting a step. */
    final void update(long epoch) {
        attributes.set("_get_lr_called_within_step", true);
        try {
            attributes.set("last_epoch", epoch);
            double[] closed = closedForm();
            setLearningRates(closed == null ? learningRates() : closed);
        } finally {
            attributes.set("_get_lr_called_within_step", false);
        }
        noteLearningRates();
    }

    final void setLearningRates(double[] rates) {
        for (int i = 0; i < rates.length; i++) {
            optimizer.paramGroups().get(i).lr(rates[i]);
        }
    }

    final void noteLearningRates() {
        attributes.setNumbers("_last_lr", ofGroups("lr"));
    }

    /** The next learning rates, one for each group ({@code get_lr}). */
    abstract double[] learningRates();

    /** Those of an epoch, whatever was before ({@code _get_closed_form_lr}); null where Python has no such method. */
    double @Nullable [] closedForm() {
        return null;
    }

    /**
     * The learning rates that were set last ({@code get_last_lr}).
     *
     * @return one for each of the optimizer's groups
     */
    public final double[] getLastLr() {
        return attributes.numbers("_last_lr");
    }

    /**
     * The number of the epoch, or whatever is counted ({@code last_epoch}).
     *
     * @return from 0 for a new one
     */
    public final long lastEpoch() {
        return attributes.integer("last_epoch");
    }

    /**
     * The optimizer whose learning rates are set.
     *
     * @return the optimizer
     */
    public final Optimizer optimizer() {
        return optimizer;
    }

    /**
     * The state of this schedule ({@code state_dict}), for a checkpoint to have it as Python writes it. The
     * learning rates themselves are in the optimizer's.
     *
     * @return a new map, with Python's keys in Python's order
     */
    public Map<Object, Object> stateDict() {
        return attributes.copy();
    }

    /**
     * Takes a state over ({@code load_state_dict}). The optimizer's is to be loaded as well, after this schedule was made.
     *
     * @param stateDict what {@link #stateDict()} returns, or a checkpoint had
     */
    public void loadStateDict(Map<?, ?> stateDict) {
        attributes.update(Objects.requireNonNull(stateDict, "stateDict"));
    }

    final boolean isInitial() {
        return attributes.flag("_is_initial");
    }

    final double[] baseLrs() {
        return attributes.numbers("base_lrs");
    }

    /** An option of each group. */
    final double[] ofGroups(String option) {
        return optimizer.paramGroups().stream()
                .mapToDouble(group -> group.number(option))
                .toArray();
    }

    /** The learning rates of all groups times a number. */
    final double[] lrsTimes(double factor) {
        return eachLr((lr, _) -> lr * factor);
    }

    /** Gives the new learning rate of a group by its present one and its position. */
    @FunctionalInterface
    interface Rate {
        double of(double lr, int group);
    }

    final double[] eachLr(Rate rate) {
        return each(ofGroups("lr"), rate);
    }

    final double[] eachBaseLr(Rate rate) {
        return each(baseLrs(), rate);
    }

    private static double[] each(double[] rates, Rate rate) {
        return IntStream.range(0, rates.length)
                .mapToDouble(i -> rate.of(rates[i], i))
                .toArray();
    }

    /** One number for each group, of an array that has as many, or one for all. */
    final double[] forGroups(String name, double[] values) {
        int groups = optimizer.paramGroups().size();
        if (values.length != groups && values.length != 1) {
            throw new IllegalArgumentException(name + " must have the same length as optimizer.param_groups. " + name
                    + " has " + values.length + " values, param_groups has " + groups + ".");
        }
        return IntStream.range(0, groups)
                .mapToDouble(i -> values.length == 1 ? values[0] : values[i])
                .toArray();
    }
}
