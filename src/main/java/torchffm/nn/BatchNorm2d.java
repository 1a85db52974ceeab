package torchffm.nn;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Operator;
import torchffm.internal.PythonText;

/**
 * Batch normalization of images ({@code torch.nn.BatchNorm2d}): each channel of {@code (N, C, H, W)} to mean 0 and
 * variance 1, then scaled and shifted by parameters. In training mode the batch's own figures are used and noted in
 * the buffers {@code running_mean}, {@code running_var} and {@code num_batches_tracked}; in evaluation mode the
 * buffers are used.
 */
public final class BatchNorm2d extends Layer {
    private static final Operator ADD = Operator.of("aten::add_", "Scalar");

    private final long numFeatures;
    private final double eps;
    private final @Nullable Double momentum;
    private final boolean affine;
    private final @Nullable Tensor weight;
    private final @Nullable Tensor bias;
    private final @Nullable Tensor runningMean;
    private final @Nullable Tensor runningVar;
    private final @Nullable Tensor numBatchesTracked;

    /**
     * Makes one with Python's defaults.
     *
     * @param numFeatures the number of channels
     */
    public BatchNorm2d(long numFeatures) {
        this(builder(numFeatures));
    }

    private BatchNorm2d(Builder builder) {
        numFeatures = builder.numFeatures;
        eps = builder.eps;
        momentum = builder.momentum;
        affine = builder.affine;
        boolean track = builder.trackRunningStats;
        weight = registerParameter("weight", affine ? Torch.ones(numFeatures) : null);
        bias = registerParameter("bias", affine && builder.bias ? Torch.zeros(numFeatures) : null);
        runningMean = registerBuffer("running_mean", track ? Torch.zeros(numFeatures) : null, true);
        runningVar = registerBuffer("running_var", track ? Torch.ones(numFeatures) : null, true);
        numBatchesTracked =
                registerBuffer("num_batches_tracked", track ? Torch.zeros(new long[0], DType.INT64) : null, true);
    }

    /**
     * Begins one.
     *
     * @param numFeatures the number of channels
     * @return a builder with Python's defaults
     */
    public static Builder builder(long numFeatures) {
        return new Builder(numFeatures);
    }

    /**
     * What a normalized channel is multiplied by.
     *
     * @return the parameter, {@code (numFeatures)}, or null if there is none
     */
    public @Nullable Tensor weight() {
        return weight;
    }

    /**
     * What is added to a normalized channel.
     *
     * @return the parameter, {@code (numFeatures)}, or null if there is none
     */
    public @Nullable Tensor bias() {
        return bias;
    }

    @Override
    Tensor compute(Tensor input) {
        if (input.dim() != 4) {
            throw new IllegalArgumentException("expected 4D input (got " + input.dim() + "D input)");
        }
        boolean training = isTraining() || runningMean == null;
        return Functional.batchNorm(input, runningMean, runningVar, weight, bias, training, countBatch(), eps);
    }

    /** Counts a batch in training mode; returns the weight of its figures in the running ones. */
    private double countBatch() {
        if (isTraining() && numBatchesTracked != null) {
            ADD.begin().arg(numBatchesTracked).scalar(1).scalar(1).run();
            if (momentum == null) {
                return 1.0 / numBatchesTracked.itemLong();
            }
        }
        return momentum == null ? 0 : momentum;
    }

    @Override
    protected int version() {
        return 2;
    }

    /** Version 1 did not count batches. */
    @Override
    protected void upgradeState(StateDictLoad load) {
        String key = load.prefix() + "num_batches_tracked";
        if (load.version().orElse(0) < 2
                && numBatchesTracked != null
                && !load.stateDict().contains(key)) {
            load.stateDict().put(key, numBatchesTracked);
        }
    }

    @Override
    protected String extraRepr() {
        return numFeatures + ", eps=" + PythonText.number(eps)
                + ", momentum=" + (momentum == null ? "None" : PythonText.number(momentum))
                + ", affine=" + PythonText.bool(affine)
                + ", bias=" + PythonText.bool(bias != null)
                + ", track_running_stats=" + PythonText.bool(runningMean != null);
    }

    /** What a normalization is made with; Python's defaults where nothing is said. */
    public static final class Builder {
        private final long numFeatures;
        private double eps = 1e-5;
        private @Nullable Double momentum = 0.1;
        private boolean affine = true;
        private boolean bias = true;
        private boolean trackRunningStats = true;

        private Builder(long numFeatures) {
            this.numFeatures = numFeatures;
        }

        /**
         * Sets what is added to the variance (1e-5 by default).
         *
         * @param eps a small number
         * @return this
         */
        public Builder eps(double eps) {
            this.eps = eps;
            return this;
        }

        /**
         * Sets the weight of a batch in the running figures (0.1 by default).
         *
         * @param momentum between 0 and 1, or null for the plain average of all batches
         * @return this
         */
        public Builder momentum(@Nullable Double momentum) {
            this.momentum = momentum;
            return this;
        }

        /**
         * Sets whether there are parameters (there are by default).
         *
         * @param affine whether there are
         * @return this
         */
        public Builder affine(boolean affine) {
            this.affine = affine;
            return this;
        }

        /**
         * Sets whether there is a bias beside the weight (there is by default).
         *
         * @param bias whether there is
         * @return this
         */
        public Builder bias(boolean bias) {
            this.bias = bias;
            return this;
        }

        /**
         * Sets whether running figures are kept (they are by default); without them every mode uses the batch's own.
         *
         * @param trackRunningStats whether they are kept
         * @return this
         */
        public Builder trackRunningStats(boolean trackRunningStats) {
            this.trackRunningStats = trackRunningStats;
            return this;
        }

        /**
         * Makes the normalization.
         *
         * @return a new layer
         */
        public BatchNorm2d build() {
            return new BatchNorm2d(this);
        }
    }
}
