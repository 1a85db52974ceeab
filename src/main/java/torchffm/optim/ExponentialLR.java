package torchffm.optim;

import torchffm.internal.CMath;

/** Learning rates that fall with each epoch ({@code torch.optim.lr_scheduler.ExponentialLR}). */
public final class ExponentialLR extends LRScheduler {
    /**
     * Makes one.
     *
     * @param optimizer the optimizer
     * @param gamma what they are multiplied by
     */
    public ExponentialLR(Optimizer optimizer, double gamma) {
        this(optimizer, gamma, -1);
    }

    /**
     * Makes one in the course of a training.
     *
     * @param optimizer the optimizer
     * @param gamma what they are multiplied by
     * @param lastEpoch the epoch that training has got to, -1 for a new one
     * @throws IllegalArgumentException if groups lack their {@code initial_lr} although training has begun
     */
    public ExponentialLR(Optimizer optimizer, double gamma, long lastEpoch) {
        super(optimizer);
        attributes.set("gamma", gamma);
        start(lastEpoch);
    }

    @Override
    double[] learningRates() {
        return isInitial() ? ofGroups("lr") : lrsTimes(attributes.number("gamma"));
    }

    @Override
    double[] closedForm() {
        double factor = CMath.pow(attributes.number("gamma"), lastEpoch());
        return eachBaseLr((lr, _) -> lr * factor);
    }
}
