package torchffm.data;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Generator;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;

/**
 * The order of the samples in one pass, with each random number drawn at the moment at which PyTorch draws it, so that
 * whatever else draws from the same generator sees the same numbers, too:
 *
 * <ul>
 *   <li>the base seed (for worker processes, which are not there) when the pass is made, shuffled or not;
 *   <li>when the first batch is asked for, the permutation: from the loader's generator, or from one that is seeded with
 *       a number of the default generator's;
 *   <li>from the loader's generator, a second permutation when the sampler is asked for more than there is. PyTorch's
 *       {@code RandomSampler} draws it for the {@code num_samples % n} samples that it wants of it, which are none.
 * </ul>
 */
final class SampleOrder {

    private final long size;
    private final int batchSize;
    private final boolean shuffle;
    private final boolean dropLast;
    private final @Nullable Generator generator;

    private boolean started;
    private boolean exhausted;
    private long @Nullable [] order;

    SampleOrder(long size, int batchSize, boolean shuffle, boolean dropLast, @Nullable Generator generator) {
        this.size = size;
        this.batchSize = batchSize;
        this.shuffle = shuffle;
        this.dropLast = dropLast;
        this.generator = generator;
        drawSeed();
    }

    /** How many batches {@code size} samples make. */
    static long batches(long size, int batchSize, boolean dropLast) {
        return dropLast ? size / batchSize : Math.ceilDiv(size, batchSize);
    }

    long batches() {
        return batches(size, batchSize, dropLast);
    }

    /** Does what Python does when it asks the sampler for this batch; also for the one after the last. */
    void request(long batch) {
        if (!started) {
            started = true;
            if (shuffle) {
                order = permutation();
            }
        }
        if (!exhausted && (batch + 1) * batchSize > size) {
            exhausted = true;
            if (shuffle && generator != null) {
                permutation();
            }
        }
    }

    /** The samples of a batch. Any thread may ask, once the first batch was requested. */
    long[] indices(long batch) {
        long from = batch * batchSize;
        int count = (int) Math.min(batchSize, size - from);
        if (order != null) {
            return Arrays.copyOfRange(order, (int) from, (int) from + count);
        }
        long[] indices = new long[count];
        Arrays.setAll(indices, i -> from + i);
        return indices;
    }

    private long[] permutation() {
        if (generator != null) {
            return permutation(generator);
        }
        try (Generator own = new Generator()) {
            own.manualSeed(drawSeed());
            return permutation(own);
        }
    }

    private long[] permutation(Generator from) {
        try (Tensor permutation = Torch.randperm(size, from)) {
            return permutation.toLongArray();
        }
    }

    private long drawSeed() {
        try (var _ = TensorScope.open()) {
            return Torch.empty(new long[0], DType.INT64).random_(generator).itemLong();
        }
    }
}
