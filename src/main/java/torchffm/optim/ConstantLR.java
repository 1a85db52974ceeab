package torchffm.optim;

/** Learning rates that are smaller for the first epochs ({@code torch.optim.lr_scheduler.ConstantLR}). */
public final class ConstantLR extends LRScheduler {
    /**
     * Makes one with Python's defaults: a third, for 5 epochs.
     *
     * @param optimizer the optimizer
     */
    public ConstantLR(Optimizer optimizer) {
        this(optimizer, 1.0 / 3, 5);
    }

    /**
     * Makes one.
     *
     * @param optimizer the optimizer
     * @param factor what they are multiplied by, from 0 to 1
     * @param totalIters for how many epochs
     * @throws IllegalArgumentException if the factor is out of range
     */
    public ConstantLR(Optimizer optimizer, double factor, long totalIters) {
        this(optimizer, factor, totalIters, -1);
    }

    /**
     * Makes one in the course of a training.
     *
     * @param optimizer the optimizer
     * @param factor what they are multiplied by, from 0 to 1
     * @param totalIters for how many epochs
     * @param lastEpoch the epoch that training has got to, -1 for a new one
     * @throws IllegalArgumentException if the factor is out of range, or groups lack their {@code initial_lr} although
     *     training has begun
     */
    public ConstantLR(Optimizer optimizer, double factor, long totalIters, long lastEpoch) {
        super(optimizer);
        if (!(factor >= 0 && factor <= 1)) {
            throw new IllegalArgumentException("Constant multiplicative factor expected to be between 0 and 1.");
        }
        attributes.set("factor", factor);
        attributes.set("total_iters", totalIters);
        start(lastEpoch);
    }

    @Override
    double[] learningRates() {
        double factor = attributes.number("factor");
        if (lastEpoch() == 0) {
            return lrsTimes(factor);
        }
        if (lastEpoch() != attributes.integer("total_iters")) {
            return ofGroups("lr");
        } else if (factor == 0) {
            throw new IllegalStateException("factor: learning rates that were multiplied by 0 cannot be restored");
        }
        return lrsTimes(1.0 / factor);
    }

    @Override
    double[] closedForm() {
        double factor = attributes.number("factor");
        int over = lastEpoch() >= attributes.integer("total_iters") ? 1 : 0;
        return eachBaseLr((lr, _) -> lr * (factor + over * (1 - factor)));
    }
}
