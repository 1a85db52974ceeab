package torchffm.optim;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Learning rates that fall when a measure, a loss for example, no longer gets better
 * ({@code torch.optim.lr_scheduler.ReduceLROnPlateau}).
 */
public final class ReduceLROnPlateau extends LRScheduler {
    private ReduceLROnPlateau(Builder builder) {
        super(builder.optimizer);
        if (!(builder.factor < 1)) {
            throw new IllegalArgumentException("Factor should be < 1.0.");
        }
        attributes.set("factor", builder.factor);
        int groups = optimizer().paramGroups().size();
        if (builder.minLrs == null) {
            attributes.set("default_min_lr", builder.minLr);
            attributes.set("min_lrs", forAll(builder.minLr, groups));
        } else {
            if (builder.minLrs.length != groups) {
                throw new IllegalArgumentException("expected " + groups + " min_lrs, got " + builder.minLrs.length);
            }
            attributes.set("default_min_lr", null);
            attributes.setNumbers("min_lrs", builder.minLrs);
        }
        attributes.set("patience", builder.patience);
        attributes.set("cooldown", builder.cooldown);
        attributes.set("eps", builder.eps);
        attributes.set("last_epoch", 0L);
        noteLearningRates();
        attributes.set("mode_worse", builder.max ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        attributes.set("mode", builder.max ? "max" : "min");
        attributes.set("threshold", builder.threshold);
        attributes.set("threshold_mode", builder.absolute ? "abs" : "rel");
        attributes.set("best", attributes.number("mode_worse"));
        attributes.set("cooldown_counter", 0L);
        attributes.set("num_bad_epochs", 0L);
    }

    private static List<Number> forAll(Number minLr, int groups) {
        return DoubleStream.generate(() -> 0).limit(groups).mapToObj(_ -> minLr).toList();
    }

    /**
     * Begins one.
     *
     * @param optimizer the optimizer
     * @return a builder with Python's defaults
     */
    public static Builder builder(Optimizer optimizer) {
        return new Builder(optimizer);
    }

    /**
     * Goes on to the next epoch.
     *
     * @param metrics what was measured in this one
     */
    public void step(double metrics) {
        attributes.set("last_epoch", lastEpoch() + 1);
        long bad = attributes.integer("num_bad_epochs") + 1;
        if (isBetter(metrics, attributes.number("best"))) {
            attributes.set("best", metrics);
            bad = 0;
        }
        long cooldown = attributes.integer("cooldown_counter");
        if (cooldown > 0) {
            cooldown--;
            bad = 0;
        }
        if (bad > attributes.integer("patience")) {
            reduce();
            cooldown = attributes.integer("cooldown");
            bad = 0;
        }
        attributes.set("cooldown_counter", cooldown);
        attributes.set("num_bad_epochs", bad);
        noteLearningRates();
    }

    /**
     * Not possible: this schedule wants a measure.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void step() {
        throw new UnsupportedOperationException(
                "ReduceLROnPlateau.step() missing 1 required positional argument: 'metrics'");
    }

    private boolean isBetter(double metrics, double best) {
        double threshold = attributes.number("threshold");
        boolean absolute = attributes.text("threshold_mode").equals("abs");
        return attributes.text("mode").equals("min")
                ? metrics < (absolute ? best - threshold : best * (1.0 - threshold))
                : metrics > (absolute ? best + threshold : best * (threshold + 1.0));
    }

    private void reduce() {
        List<ParamGroup> groups = optimizer().paramGroups();
        double[] limits = attributes.numbers("min_lrs");
        if (limits.length != groups.size()) {
            Object minLr = attributes.get("default_min_lr");
            if (minLr == null) {
                throw new IllegalStateException("The number of param groups in the `optimizer` (" + groups.size()
                        + ") differs from when `ReduceLROnPlateau` was initialized (" + limits.length
                        + "), usually due to a new param group being added to the optimizer. Please modify the"
                        + " `min_lrs` field to match the length of the `optimizer` param groups.");
            }
            attributes.set("min_lrs", forAll((Number) minLr, groups.size()));
            limits = attributes.numbers("min_lrs");
        }
        for (int i = 0; i < groups.size(); i++) {
            double old = groups.get(i).lr();
            double reduced = Math.max(old * attributes.number("factor"), limits[i]);
            if (old - reduced > attributes.number("eps")) {
                groups.get(i).lr(reduced);
            }
        }
    }

    @Override
    double[] learningRates() {
        return ofGroups("lr");
    }

    /** What a schedule is made with; Python's defaults where nothing is said. */
    public static final class Builder {
        private final Optimizer optimizer;
        private boolean max;
        private double factor = 0.1;
        private long patience = 10;
        private double threshold = 1e-4;
        private boolean absolute;
        private long cooldown;
        private Number minLr = 0L;
        private double @Nullable [] minLrs;
        private double eps = 1e-8;

        private Builder(Optimizer optimizer) {
            this.optimizer = Objects.requireNonNull(optimizer, "optimizer");
        }

        /**
         * Sets whether a greater measure is better ({@code mode="max"}), or a smaller, the default.
         *
         * @param max whether it is
         * @return this
         */
        public Builder max(boolean max) {
            this.max = max;
            return this;
        }

        /**
         * Sets what learning rates are multiplied by (0.1 by default).
         *
         * @param factor below 1
         * @return this
         */
        public Builder factor(double factor) {
            this.factor = factor;
            return this;
        }

        /**
         * Sets for how many epochs nothing has to get better before learning rates fall (10 by default).
         *
         * @param patience the epochs
         * @return this
         */
        public Builder patience(long patience) {
            this.patience = patience;
            return this;
        }

        /**
         * Sets how much better a measure has to be (1e-4 by default).
         *
         * @param threshold a part of the best so far, or that much
         * @return this
         */
        public Builder threshold(double threshold) {
            this.threshold = threshold;
            return this;
        }

        /**
         * Sets whether the threshold is an amount ({@code threshold_mode="abs"}), or a part, the default.
         *
         * @param absolute whether it is an amount
         * @return this
         */
        public Builder absolute(boolean absolute) {
            this.absolute = absolute;
            return this;
        }

        /**
         * Sets for how many epochs nothing is looked at after learning rates have fallen (0 by default).
         *
         * @param cooldown the epochs
         * @return this
         */
        public Builder cooldown(long cooldown) {
            this.cooldown = cooldown;
            return this;
        }

        /**
         * Sets the smallest learning rate of all groups (0 by default).
         *
         * @param minLr the learning rate
         * @return this
         */
        public Builder minLr(double minLr) {
            this.minLr = minLr;
            this.minLrs = null;
            return this;
        }

        /**
         * Sets the smallest learning rate of each group.
         *
         * @param minLrs one for each group
         * @return this
         */
        public Builder minLrs(double... minLrs) {
            this.minLrs = Objects.requireNonNull(minLrs, "minLrs").clone();
            return this;
        }

        /**
         * Sets by how much a learning rate has to fall for it to fall at all (1e-8 by default).
         *
         * @param eps a small number
         * @return this
         */
        public Builder eps(double eps) {
            this.eps = eps;
            return this;
        }

        /**
         * Makes the schedule.
         *
         * @return a new schedule
         * @throws IllegalArgumentException if the factor is out of range, or there are more or fewer numbers than groups
         */
        public ReduceLROnPlateau build() {
            return new ReduceLROnPlateau(this);
        }
    }
}
