package torchffm.optim;

/** Learning rates that go from one factor to another ({@code torch.optim.lr_scheduler.LinearLR}), to warm up for example. */
public final class LinearLR extends LRScheduler {
    /**
     * Makes one with Python's defaults: from a third to the whole in 5 epochs.
     *
     * @param optimizer the optimizer
     */
    public LinearLR(Optimizer optimizer) {
        this(optimizer, 1.0 / 3, 1, 5);
    }

    /**
     * Makes one.
     *
     * @param optimizer the optimizer
     * @param startFactor what they are multiplied by at first, above 0 up to 1
     * @param endFactor what they are multiplied by in the end, from 0 to 1
     * @param totalIters in how many epochs
     * @throws IllegalArgumentException if a factor is out of range
     */
    public LinearLR(Optimizer optimizer, double startFactor, double endFactor, long totalIters) {
        this(optimizer, startFactor, endFactor, totalIters, -1);
    }

    /**
     * Makes one in the course of a training.
     *
     * @param optimizer the optimizer
     * @param startFactor what they are multiplied by at first, above 0 up to 1
     * @param endFactor what they are multiplied by in the end, from 0 to 1
     * @param totalIters in how many epochs
     * @param lastEpoch the epoch that training has got to, -1 for a new one
     * @throws IllegalArgumentException if a factor is out of range, or groups lack their {@code initial_lr} although
     *     training has begun
     */
    public LinearLR(Optimizer optimizer, double startFactor, double endFactor, long totalIters, long lastEpoch) {
        super(optimizer);
        if (!(startFactor > 0 && startFactor <= 1)) {
            throw new IllegalArgumentException(
                    "Starting multiplicative factor expected to be greater than 0 and less or equal to 1.");
        }
        if (!(endFactor >= 0 && endFactor <= 1)) {
            throw new IllegalArgumentException("Ending multiplicative factor expected to be between 0 and 1.");
        }
        attributes.set("start_factor", startFactor);
        attributes.set("end_factor", endFactor);
        attributes.set("total_iters", totalIters);
        start(lastEpoch);
    }

    @Override
    double[] learningRates() {
        double first = attributes.number("start_factor");
        long total = attributes.integer("total_iters");
        long epoch = lastEpoch();
        if (epoch == 0) {
            return lrsTimes(first);
        }
        if (isInitial() || epoch > total) {
            return ofGroups("lr");
        }
        double rise = attributes.number("end_factor") - first;
        return lrsTimes(1.0 + rise / (total * first + (epoch - 1) * rise));
    }

    @Override
    double[] closedForm() {
        double first = attributes.number("start_factor");
        long total = attributes.integer("total_iters");
        double rise = attributes.number("end_factor") - first;
        return eachBaseLr((lr, _) -> lr * (first + rise * Math.min(total, lastEpoch()) / total));
    }
}
