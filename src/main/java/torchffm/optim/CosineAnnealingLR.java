package torchffm.optim;

import torchffm.internal.CMath;

/** Learning rates that go down, and up again, as a cosine ({@code torch.optim.lr_scheduler.CosineAnnealingLR}). */
public final class CosineAnnealingLR extends LRScheduler {
    /**
     * Makes one that goes down to 0.
     *
     * @param optimizer the optimizer
     * @param tMax in how many epochs ({@code T_max})
     */
    public CosineAnnealingLR(Optimizer optimizer, long tMax) {
        this(optimizer, tMax, 0);
    }

    /**
     * Makes one.
     *
     * @param optimizer the optimizer
     * @param tMax in how many epochs ({@code T_max})
     * @param etaMin the smallest learning rate
     */
    public CosineAnnealingLR(Optimizer optimizer, long tMax, double etaMin) {
        this(optimizer, tMax, etaMin, -1);
    }

    /**
     * Makes one in the course of a training.
     *
     * @param optimizer the optimizer
     * @param tMax in how many epochs ({@code T_max})
     * @param etaMin the smallest learning rate
     * @param lastEpoch the epoch that training has got to, -1 for a new one
     * @throws IllegalArgumentException if {@code tMax} is 0, or groups lack their {@code initial_lr} although training has begun
     */
    public CosineAnnealingLR(Optimizer optimizer, long tMax, double etaMin, long lastEpoch) {
        super(optimizer);
        if (tMax == 0) {
            throw new IllegalArgumentException("tMax: expected a number of epochs, but got 0");
        }
        attributes.set("T_max", tMax);
        attributes.set("eta_min", etaMin);
        start(lastEpoch);
    }

    @Override
    double[] learningRates() {
        long epoch = lastEpoch();
        long max = attributes.integer("T_max");
        double min = attributes.number("eta_min");
        if (isInitial()) {
            return ofGroups("lr");
        }
        if (attributes.integer("_step_count") == 1 && epoch > 0) {
            return eachBaseLr((lr, _) -> min + (lr - min) * (1 + CMath.cos(epoch * Math.PI / max)) / 2);
        }
        if (Math.floorMod(epoch - 1 - max, 2 * max) == 0) {
            double[] base = baseLrs();
            return eachLr((lr, i) -> lr + (base[i] - min) * (1 - CMath.cos(Math.PI / max)) / 2);
        }
        double ratio = (1 + CMath.cos(Math.PI * epoch / max)) / (1 + CMath.cos(Math.PI * (epoch - 1) / max));
        return eachLr((lr, _) -> ratio * (lr - min) + min);
    }

    @Override
    double[] closedForm() {
        double min = attributes.number("eta_min");
        double angle = Math.PI * lastEpoch() / attributes.integer("T_max");
        return eachBaseLr((lr, _) -> min + (lr - min) * (1 + CMath.cos(angle)) / 2);
    }
}
