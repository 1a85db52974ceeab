package torchffm.optim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.CMath;
import torchffm.internal.PythonText;

/**
 * Learning rates that rise and fall once in a training, stepped after each batch
 * ({@code torch.optim.lr_scheduler.OneCycleLR}). The momentum goes the other way.
 */
public final class OneCycleLR extends LRScheduler {
    private static final String INITIAL_LR = "initial_lr";
    private static final String MAX_LR = "max_lr";
    private static final String MIN_LR = "min_lr";
    private static final String MAX_MOMENTUM = "max_momentum";
    private static final String BASE_MOMENTUM = "base_momentum";

    private OneCycleLR(Builder builder) {
        super(builder.optimizer);
        long total = builder.totalSteps;
        if (total <= 0) {
            throw new IllegalArgumentException("Expected positive integer total_steps, but got " + total);
        }
        double start = builder.pctStart;
        attributes.set("total_steps", total);
        attributes.set("_schedule_phases", phases(total, start, builder.threePhase));
        if (!(start >= 0 && start <= 1)) {
            throw new IllegalArgumentException(
                    "Expected float between 0 and 1 pct_start, but got " + PythonText.number(start));
        }
        attributes.set("_anneal_func_type", builder.linear ? "linear" : "cos");
        double[] max = forGroups("max_lr", builder.maxLrs);
        boolean fresh = builder.lastEpoch == -1;
        List<ParamGroup> groups = optimizer().paramGroups();
        for (int i = 0; fresh && i < max.length; i++) {
            double initial = max[i] / builder.divFactor;
            groups.get(i).put("initial_lr", initial);
            groups.get(i).put("max_lr", max[i]);
            groups.get(i).put("min_lr", initial / builder.finalDivFactor);
        }
        attributes.set("cycle_momentum", builder.cycleMomentum);
        if (builder.cycleMomentum) {
            CycledMomentum momentum = CycledMomentum.of(optimizer());
            attributes.set("use_beta1", momentum.useBeta1());
            double[] maxMomentums = forGroups("max_momentum", builder.maxMomentums);
            double[] baseMomentums = forGroups("base_momentum", builder.baseMomentums);
            for (int i = 0; fresh && i < max.length; i++) {
                momentum.start(groups.get(i), maxMomentums[i], baseMomentums[i]);
            }
        }
        start(builder.lastEpoch);
    }

    private static List<Map<String, Object>> phases(long total, double start, boolean three) {
        Map<String, Object> rise = phase(start * total - 1, INITIAL_LR, MAX_LR, MAX_MOMENTUM, BASE_MOMENTUM);
        return three
                ? List.of(
                        rise,
                        phase(2 * start * total - 2, MAX_LR, INITIAL_LR, BASE_MOMENTUM, MAX_MOMENTUM),
                        phase(total - 1, INITIAL_LR, MIN_LR, MAX_MOMENTUM, MAX_MOMENTUM))
                : List.of(rise, phase(total - 1, MAX_LR, MIN_LR, BASE_MOMENTUM, MAX_MOMENTUM));
    }

    /** A part of the cycle: where it ends, and between which options of a group it goes. */
    private static Map<String, Object> phase(
            Number endStep, String startLr, String endLr, String startMomentum, String endMomentum) {
        Map<String, Object> phase = new LinkedHashMap<>();
        phase.put("end_step", endStep);
        phase.put("start_lr", startLr);
        phase.put("end_lr", endLr);
        phase.put("start_momentum", startMomentum);
        phase.put("end_momentum", endMomentum);
        return phase;
    }

    /**
     * Begins one.
     *
     * @param optimizer the optimizer
     * @param totalSteps the number of steps in the training: its epochs times the batches in one
     * @param maxLrs the greatest learning rate of each group, or one for all
     * @return a builder with Python's defaults
     */
    public static Builder builder(Optimizer optimizer, long totalSteps, double... maxLrs) {
        return new Builder(optimizer, totalSteps, maxLrs);
    }

    @Override
    double[] learningRates() {
        long step = lastEpoch();
        long total = attributes.integer("total_steps");
        if (step > total) {
            throw new IllegalArgumentException(
                    "Tried to step " + step + " times. The specified number of total steps is " + total);
        }
        return eachLr((_, i) -> learningRate(optimizer().paramGroups().get(i), step));
    }

    private double learningRate(ParamGroup group, long step) {
        List<?> phases = (List<?>) attributes.required("_schedule_phases");
        double startStep = 0;
        int i = 0;
        while (i < phases.size() - 1 && step > endStep(phases.get(i))) {
            startStep = endStep(phases.get(i));
            i++;
        }
        Map<?, ?> phase = (Map<?, ?>) phases.get(i);
        double fraction = (step - startStep) / (endStep(phase) - startStep);
        double lr = anneal(group, phase.get("start_lr"), phase.get("end_lr"), fraction);
        if (attributes.flag("cycle_momentum")) {
            double momentum = anneal(group, phase.get("start_momentum"), phase.get("end_momentum"), fraction);
            new CycledMomentum(attributes.flag("use_beta1")).set(group, momentum);
        }
        return lr;
    }

    private static double endStep(Object phase) {
        return ((Number) ((Map<?, ?>) phase).get("end_step")).doubleValue();
    }

    private double anneal(ParamGroup group, @Nullable Object from, @Nullable Object to, double fraction) {
        double start = group.number(String.valueOf(from));
        double end = group.number(String.valueOf(to));
        return attributes.text("_anneal_func_type").equals("cos")
                ? end + (start - end) / 2.0 * (CMath.cos(Math.PI * fraction) + 1)
                : (end - start) * fraction + start;
    }

    /** What a schedule is made with; Python's defaults where nothing is said. */
    public static final class Builder {
        private final Optimizer optimizer;
        private final long totalSteps;
        private final double[] maxLrs;
        private double pctStart = 0.3;
        private boolean linear;
        private boolean cycleMomentum = true;
        private double[] baseMomentums = {0.85};
        private double[] maxMomentums = {0.95};
        private double divFactor = 25;
        private double finalDivFactor = 1e4;
        private boolean threePhase;
        private long lastEpoch = -1;

        private Builder(Optimizer optimizer, long totalSteps, double[] maxLrs) {
            this.optimizer = Objects.requireNonNull(optimizer, "optimizer");
            this.totalSteps = totalSteps;
            this.maxLrs = Objects.requireNonNull(maxLrs, "maxLrs").clone();
        }

        /**
         * Sets the part of the steps in which the learning rate rises (0.3 by default).
         *
         * @param pctStart from 0 to 1
         * @return this
         */
        public Builder pctStart(double pctStart) {
            this.pctStart = pctStart;
            return this;
        }

        /**
         * Sets whether learning rates go evenly ({@code anneal_strategy="linear"}) instead of as a cosine, the default.
         *
         * @param linear whether they do
         * @return this
         */
        public Builder linear(boolean linear) {
            this.linear = linear;
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
         * Sets the smallest momentum (0.85 by default).
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
         * Sets the greatest momentum (0.95 by default).
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
         * Sets what the greatest learning rate is divided by for the first (25 by default).
         *
         * @param divFactor a number other than 0
         * @return this
         */
        public Builder divFactor(double divFactor) {
            this.divFactor = notZero(divFactor, "divFactor");
            return this;
        }

        /**
         * Sets what the first learning rate is divided by for the last (1e4 by default).
         *
         * @param finalDivFactor a number other than 0
         * @return this
         */
        public Builder finalDivFactor(double finalDivFactor) {
            this.finalDivFactor = notZero(finalDivFactor, "finalDivFactor");
            return this;
        }

        private static double notZero(double divisor, String name) {
            if (divisor == 0) {
                throw new IllegalArgumentException(name + ": expected a number to divide by, but got 0");
            }
            return divisor;
        }

        /**
         * Sets whether the learning rate falls to the first before it falls to the last (it does not by default).
         *
         * @param threePhase whether it does
         * @return this
         */
        public Builder threePhase(boolean threePhase) {
            this.threePhase = threePhase;
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
         * @throws IllegalArgumentException if a number is out of range, or the optimizer has no momentum that could
         *     change
         */
        public OneCycleLR build() {
            return new OneCycleLR(this);
        }
    }
}
