package torchffm.optim;

import torchffm.internal.CMath;

/** Learning rates that fall to 0 by a power ({@code torch.optim.lr_scheduler.PolynomialLR}). */
public final class PolynomialLR extends LRScheduler {
    /**
     * Makes one with Python's defaults: evenly, in 5 epochs.
     *
     * @param optimizer the optimizer
     */
    public PolynomialLR(Optimizer optimizer) {
        this(optimizer, 5, 1);
    }

    /**
     * Makes one.
     *
     * @param optimizer the optimizer
     * @param totalIters in how many epochs they fall
     * @param power the power; 1 falls evenly
     */
    public PolynomialLR(Optimizer optimizer, long totalIters, double power) {
        this(optimizer, totalIters, power, -1);
    }

    /**
     * Makes one in the course of a training.
     *
     * @param optimizer the optimizer
     * @param totalIters in how many epochs they fall
     * @param power the power; 1 falls evenly
     * @param lastEpoch the epoch that training has got to, -1 for a new one
     * @throws IllegalArgumentException if groups lack their {@code initial_lr} although training has begun
     */
    public PolynomialLR(Optimizer optimizer, long totalIters, double power, long lastEpoch) {
        super(optimizer);
        attributes.set("total_iters", totalIters);
        attributes.set("power", power);
        start(lastEpoch);
    }

    @Override
    double[] learningRates() {
        long epoch = lastEpoch();
        double total = attributes.number("total_iters");
        if (isInitial() || epoch > total) {
            return ofGroups("lr");
        }
        double ratio = (1.0 - epoch / total) / (1.0 - (epoch - 1) / total);
        return lrsTimes(CMath.pow(ratio, attributes.number("power")));
    }

    @Override
    double[] closedForm() {
        double total = attributes.number("total_iters");
        double power = attributes.number("power");
        double left = 1.0 - Math.min(total, lastEpoch()) / total;
        return eachBaseLr((lr, _) -> lr * CMath.pow(left, power));
    }
}
