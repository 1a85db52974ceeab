package torchffm.optim;

import java.util.Objects;
import torchffm.internal.CMath;
import torchffm.internal.PythonText;

/**
 * Learning rates that go down as a cosine, and begin again at the top
 * ({@code torch.optim.lr_scheduler.CosineAnnealingWarmRestarts}).
 */
public final class CosineAnnealingWarmRestarts extends LRScheduler {
    /**
     * Makes one that goes down to 0, again and again in the same time.
     *
     * @param optimizer the optimizer
     * @param t0 in how many epochs, above 0 ({@code T_0})
     * @throws IllegalArgumentException if that is out of range
     */
    public CosineAnnealingWarmRestarts(Optimizer optimizer, long t0) {
        this(optimizer, t0, 1, 0, -1);
    }

    /**
     * Makes one.
     *
     * @param optimizer the optimizer
     * @param t0 in how many epochs for the first time, above 0 ({@code T_0})
     * @param tMult how many times as long each following one is, above 0 ({@code T_mult})
     * @param etaMin the smallest learning rate
     * @param lastEpoch the epoch that training has got to, -1 for a new one
     * @throws IllegalArgumentException if a number is out of range, or groups lack their {@code initial_lr} although
     *     training has begun
     */
    public CosineAnnealingWarmRestarts(Optimizer optimizer, long t0, long tMult, double etaMin, long lastEpoch) {
        super(optimizer);
        if (t0 <= 0) {
            throw new IllegalArgumentException("Expected positive integer T_0, but got " + t0);
        }
        if (tMult < 1) {
            throw new IllegalArgumentException("Expected integer T_mult >= 1, but got " + tMult);
        }
        attributes.set("T_0", t0);
        attributes.set("T_i", t0);
        attributes.set("T_mult", tMult);
        attributes.set("eta_min", etaMin);
        attributes.set("T_cur", lastEpoch);
        start(lastEpoch);
    }

    @Override
    double[] learningRates() {
        double min = attributes.number("eta_min");
        double angle = Math.PI * attributes.number("T_cur") / attributes.integer("T_i");
        return eachBaseLr((lr, _) -> min + (lr - min) * (1 + CMath.cos(angle)) / 2);
    }

    @Override
    public void step() {
        if (lastEpoch() < 0) {
            step(0L);
            return;
        }
        Object current = Objects.requireNonNull(attributes.get("T_cur"));
        long length = attributes.integer("T_i");
        if (attributes.number("T_cur") + 1 >= length) {
            attributes.set("T_i", length * attributes.integer("T_mult"));
        }
        if (current instanceof Long whole) {
            attributes.set("T_cur", whole + 1 >= length ? (whole + 1) % length : whole + 1);
        } else {
            double next = attributes.number("T_cur") + 1;
            attributes.set("T_cur", next >= length ? next % length : next);
        }
        goTo(lastEpoch() + 1);
    }

    /**
     * Goes to an epoch.
     *
     * @param epoch the epoch, 0 or more
     * @throws IllegalArgumentException if it is less
     */
    public void step(long epoch) {
        if (epoch < 0) {
            throw new IllegalArgumentException("Expected non-negative epoch, but got " + epoch);
        }
        long first = attributes.integer("T_0");
        if (epoch < first) {
            attributes.set("T_i", first);
            attributes.set("T_cur", epoch);
        } else if (attributes.integer("T_mult") == 1) {
            attributes.set("T_cur", epoch % first);
        } else {
            find(epoch);
        }
        goTo(epoch);
    }

    /**
     * Goes to a point between two epochs, as is done after each batch.
     *
     * @param epoch the epoch and the fraction of it that is done, 0 or more
     * @throws IllegalArgumentException if it is less
     */
    public void step(double epoch) {
        if (!(epoch >= 0 && epoch < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Expected non-negative epoch, but got " + PythonText.number(epoch));
        }
        long first = attributes.integer("T_0");
        if (epoch < first) {
            attributes.set("T_i", first);
            attributes.set("T_cur", epoch);
        } else if (attributes.integer("T_mult") == 1) {
            attributes.set("T_cur", epoch % first);
        } else {
            find(epoch);
        }
        goTo((long) Math.floor(epoch));
    }

    /** Finds the period that an epoch is in, where each is longer than the one before. */
    private void find(double epoch) {
        long first = attributes.integer("T_0");
        long times = attributes.integer("T_mult");
        int period = (int) (CMath.log(epoch / first * (times - 1) + 1) / CMath.log(times));
        long longer = 1;
        for (int i = 0; i < period; i++) {
            longer *= times;
        }
        attributes.set("T_cur", epoch - first * (longer - 1) / (double) (times - 1));
        attributes.set("T_i", first * longer);
    }

    private void goTo(long epoch) {
        attributes.set("last_epoch", epoch);
        attributes.set("_get_lr_called_within_step", true);
        try {
            setLearningRates(learningRates());
        } finally {
            attributes.set("_get_lr_called_within_step", false);
        }
        noteLearningRates();
    }
}
