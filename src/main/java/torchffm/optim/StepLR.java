package torchffm.optim;

import torchffm.internal.CMath;

/** Learning rates that fall every so many epochs ({@code torch.optim.lr_scheduler.StepLR}). */
public final class StepLR extends LRScheduler {
    /**
     * Makes one whose learning rates fall to a tenth.
     *
     * @param optimizer the optimizer
     * @param stepSize every how many epochs they fall
     */
    public StepLR(Optimizer optimizer, long stepSize) {
        this(optimizer, stepSize, 0.1);
    }

    /**
     * Makes one.
     *
     * @param optimizer the optimizer
     * @param stepSize every how many epochs they fall
     * @param gamma what they are multiplied by
     */
    public StepLR(Optimizer optimizer, long stepSize, double gamma) {
        this(optimizer, stepSize, gamma, -1);
    }

    /**
     * Makes one in the course of a training.
     *
     * @param optimizer the optimizer
     * @param stepSize every how many epochs they fall
     * @param gamma what they are multiplied by
     * @param lastEpoch the epoch that training has got to, -1 for a new one
     * @throws IllegalArgumentException if {@code stepSize} is 0, or groups lack their {@code initial_lr} although training has begun
     */
    public StepLR(Optimizer optimizer, long stepSize, double gamma, long lastEpoch) {
        super(optimizer);
        if (stepSize == 0) {
            throw new IllegalArgumentException("stepSize: expected a number of epochs, but got 0");
        }
        attributes.set("step_size", stepSize);
        attributes.set("gamma", gamma);
        start(lastEpoch);
    }

    @Override
    double[] learningRates() {
        boolean falls = lastEpoch() != 0 && lastEpoch() % attributes.integer("step_size") == 0;
        return falls ? lrsTimes(attributes.number("gamma")) : ofGroups("lr");
    }

    @Override
    double[] closedForm() {
        double factor =
                CMath.pow(attributes.number("gamma"), Math.floorDiv(lastEpoch(), attributes.integer("step_size")));
        return eachBaseLr((lr, _) -> lr * factor);
    }
}
