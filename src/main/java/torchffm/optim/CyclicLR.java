package torchffm.optim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import torchffm.internal.CMath;

/**
 * Learning rates that rise and fall again and again, stepped after each batch
 * ({@code torch.optim.lr_scheduler.CyclicLR}). The momentum goes the other way.
 */
public final class CyclicLR extends LRScheduler {
    /** How the height of a cycle changes. */
    public enum Mode {
        /** Each is as high as the first. */
        TRIANGULAR("triangular"),
        /** Each is half as high as the one before. */
        TRIANGULAR2("triangular2"),
        /** With each step it is {@code gamma} times as high. */
        EXP_RANGE("exp_range");

        /** A constant, as in Python, so that it is one string object wherever it is saved. */
        private final String text;

        Mode(String text) {
            this.text = text;
        }
    }

    private CyclicLR(Builder builder) {
        super(builder.optimizer);
        if (builder.stepSizeUp == 0 || builder.stepSizeUp + builder.stepSizeDown == 0 && builder.stepSizeDown >= 0) {
            throw new IllegalArgumentException("stepSizeUp: expected a number of steps, but got " + builder.stepSizeUp);
        }
        double[] baseLrs = forGroups("base_lr", builder.baseLrs);
        List<ParamGroup> groups = optimizer().paramGroups();
        boolean fresh = builder.lastEpoch == -1;
        for (int i = 0; fresh && i < baseLrs.length; i++) {
            groups.get(i).lr(baseLrs[i]);
        }
        attributes.setNumbers("max_lrs", forGroups("max_lr", builder.maxLrs));
        double up = builder.stepSizeUp;
        double total = up + (builder.stepSizeDown < 0 ? up : builder.stepSizeDown);
        attributes.set("total_size", total);
        attributes.set("step_ratio", up / total);
        attributes.set("mode", builder.mode.text);
        attributes.set("gamma", builder.gamma);
        attributes.set("scale_mode", builder.mode == Mode.EXP_RANGE ? "iterations" : "cycle");
        attributes.set("cycle_momentum", builder.cycleMomentum);
        if (builder.cycleMomentum) {
            CycledMomentum momentum = CycledMomentum.of(optimizer());
            attributes.set("use_beta1", momentum.useBeta1());
            double[] base = forGroups("base_momentum", builder.baseMomentums);
            double[] max = forGroups("max_momentum", builder.maxMomentums);
            attributes.setNumbers("base_momentums", base);
            attributes.setNumbers("max_momentums", max);
            for (int i = 0; fresh && i < base.length; i++) {
                momentum.start(groups.get(i), max[i], base[i]);
            }
        }
        start(builder.lastEpoch);
        attributes.setNumbers("base_lrs", baseLrs);
    }

    /**
     * Begins one.
     *
     * @param optimizer the optimizer
     * @param baseLr the smallest learning rate of all groups
     * @param maxLr the greatest
     * @return a builder with Python's defaults
     */
    public static Builder builder(Optimizer optimizer, double baseLr, double maxLr) {
        return builder(optimizer, new double[] {baseLr}, new double[] {maxLr});
    }

    /**
     * Begins one whose groups differ.
     *
     * @param optimizer the optimizer
     * @param baseLrs the smallest learning rate of each group
     * @param maxLrs the greatest
     * @return a builder with Python's defaults
     */
    public static Builder builder(Optimizer optimizer, double[] baseLrs, double[] maxLrs) {
        return new Builder(optimizer, baseLrs, maxLrs);
    }

    @Override
    double[] learningRates() {
        double total = attributes.number("total_size");
        double ratio = attributes.number("step_ratio");
        double cycle = Math.floor(1 + lastEpoch() / total);
        double x = 1.0 + lastEpoch() / total - cycle;
        double factor = x <= ratio ? x / ratio : (x - 1) / (ratio - 1);
        double scale = scale(attributes.text("scale_mode").equals("cycle") ? cycle : lastEpoch());
        double[] max = attributes.numbers("max_lrs");
        double[] rates = eachBaseLr((lr, i) -> lr + (max[i] - lr) * factor * scale);
        if (attributes.flag("cycle_momentum")) {
            CycledMomentum momentum = new CycledMomentum(attributes.flag("use_beta1"));
            double[] base = attributes.numbers("base_momentums");
            double[] top = attributes.numbers("max_momentums");
            for (int i = 0; i < base.length; i++) {
                momentum.set(optimizer().paramGroups().get(i), top[i] - (top[i] - base[i]) * factor * scale);
            }
        }
        return rates;
    }

    /** There is a None for a function of the user's, which there is none of. */
    @Override
    public Map<Object, Object> stateDict() {
        Map<Object, Object> state = super.stateDict();
        state.put("_scale_fn_custom", null);
        return state;
    }

    @Override
    public void loadStateDict(Map<?, ?> stateDict) {
        Map<?, ?> own = new LinkedHashMap<>(Objects.requireNonNull(stateDict, "stateDict"));
        own.remove("_scale_fn_custom");
        super.loadStateDict(own);
    }

    private double scale(double x) {
        return switch (attributes.text("mode")) {
            case "triangular" -> 1;
            case "triangular2" -> 1 / CMath.pow(2.0, x - 1);
            default -> CMath.pow(attributes.number("gamma"), x);
        };
    }

    /** What a schedule is made with; Python's defaults where nothing is said. */
    public static final class Builder {
        private final Optimizer optimizer;
        private final double[] baseLrs;
        private final double[] maxLrs;
        private long stepSizeUp = 2000;
        private long stepSizeDown = -1;
        private Mode mode = Mode.TRIANGULAR;
        private double gamma = 1;
        private boolean cycleMomentum = true;
        private double[] baseMomentums = {0.8};
        private double[] maxMomentums = {0.9};
        private long lastEpoch = -1;

        private Builder(Optimizer optimizer, double[] baseLrs, double[] maxLrs) {
            this.optimizer = Objects.requireNonNull(optimizer, "optimizer");
            this.baseLrs = Objects.requireNonNull(baseLrs, "baseLrs").clone();
            this.maxLrs = Objects.requireNonNull(maxLrs, "maxLrs").clone();
        }

        /**
         * Sets in how many steps the learning rate rises (2000 by default), and falls, unless that is set apart.
         *
         * @param stepSizeUp the steps
         * @return this
         */
        public Builder stepSizeUp(long stepSizeUp) {
            this.stepSizeUp = stepSizeUp;
            return this;
        }

        /**
         * Sets in how many steps the learning rate falls (in as many as it rises by default).
         *
         * @param stepSizeDown the steps
         * @return this
         */
        public Builder stepSizeDown(long stepSizeDown) {
            this.stepSizeDown = stepSizeDown;
            return this;
        }

        /**
         * Sets how the height of a cycle changes (it does not by default).
         *
         * @param mode how
         * @return this
         */
        public Builder mode(Mode mode) {
            this.mode = Objects.requireNonNull(mode, "mode");
            return this;
        }

        /**
         * Sets what the height is multiplied by with each step in the mode {@link Mode#EXP_RANGE} (1 by default).
         *
         * @param gamma a number
         * @return this
         */
        public Builder gamma(double gamma) {
            this.gamma = gamma;
            return this;
        }

        /**
         * Sets whether the momentum changes, too (it does by default).
         *
         * @param cycleMomentum whether it does
         * @return this
         */
        public Builder cycleMomentum(boolean cycleMomentum) {
            this.cycleMomentum = cycleMomentum;
            return this;
        }

        /**
         * Sets the smallest momentum (0.8 by default).
         *
         * @param baseMomentums one for each group, or one for all
         * @return this
         */
        public Builder baseMomentum(double... baseMomentums) {
            this.baseMomentums =
                    Objects.requireNonNull(baseMomentums, "baseMomentums").clone();
            return this;
        }

        /**
         * Sets the greatest momentum (0.9 by default).
         *
         * @param maxMomentums one for each group, or one for all
         * @return this
         */
        public Builder maxMomentum(double... maxMomentums) {
            this.maxMomentums =
                    Objects.requireNonNull(maxMomentums, "maxMomentums").clone();
            return this;
        }

        /**
         * Sets the step that training has got to (-1 by default, for a new one).
         *
         * @param lastEpoch the step
         * @return this
         */
        public Builder lastEpoch(long lastEpoch) {
            this.lastEpoch = lastEpoch;
            return this;
        }

        /**
         * Makes the schedule.
         *
         * @return a new schedule, which has set the first learning rates
         * @throws IllegalArgumentException if there are more or fewer numbers than groups, or the optimizer has no
         *     momentum that could change
         */
        public CyclicLR build() {
            return new CyclicLR(this);
        }
    }
}
