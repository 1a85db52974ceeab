package torchffm.optim;

import java.util.Objects;
import torchffm.internal.CMath;
import torchffm.io.tree.PyDict;

/** Learning rates that fall at certain epochs ({@code torch.optim.lr_scheduler.MultiStepLR}). */
public final class MultiStepLR extends LRScheduler {
    /**
     * Makes one whose learning rates fall to a tenth.
     *
     * @param optimizer the optimizer
     * @param milestones the epochs at which they fall
     */
    public MultiStepLR(Optimizer optimizer, long... milestones) {
        this(optimizer, milestones, 0.1);
    }

    /**
     * Makes one.
     *
     * @param optimizer the optimizer
     * @param milestones the epochs at which they fall
     * @param gamma what they are multiplied by
     */
    public MultiStepLR(Optimizer optimizer, long[] milestones, double gamma) {
        this(optimizer, milestones, gamma, -1);
    }

    /**
     * Makes one in the course of a training.
     *
     * @param optimizer the optimizer
     * @param milestones the epochs at which they fall; one that is there twice counts twice
     * @param gamma what they are multiplied by
     * @param lastEpoch the epoch that training has got to, -1 for a new one
     * @throws IllegalArgumentException if groups lack their {@code initial_lr} although training has begun
     */
    public MultiStepLR(Optimizer optimizer, long[] milestones, double gamma, long lastEpoch) {
        super(optimizer);
        attributes.set("milestones", Milestones.of(Objects.requireNonNull(milestones, "milestones")));
        attributes.set("gamma", gamma);
        start(lastEpoch);
    }

    private PyDict milestones() {
        return (PyDict) attributes.required("milestones");
    }

    @Override
    double[] learningRates() {
        long falls = Milestones.at(milestones(), lastEpoch());
        return falls == 0 ? ofGroups("lr") : lrsTimes(CMath.pow(attributes.number("gamma"), falls));
    }

    @Override
    double[] closedForm() {
        double factor = CMath.pow(attributes.number("gamma"), Milestones.upTo(milestones(), lastEpoch()));
        return eachBaseLr((lr, _) -> lr * factor);
    }
}
