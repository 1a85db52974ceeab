package torchffm.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import torchffm.Generator;
import torchffm.Tensor;
import torchffm.TensorScope;

/**
 * Goes over a dataset in batches, and frees what each step of the loop leaves behind; PyTorch's
 * {@code torch.utils.data.DataLoader}.
 *
 * <pre>{@code
 * var loader = DataLoader.builder(dataset).batchSize(60).shuffle(true).build();
 * for (Batch batch : loader) {
 *     Tensor loss = criterion.forward(model.forward(batch.input()), batch.target());
 *     ...
 * }
 * }</pre>
 *
 * <p><b>Order.</b> For the same seed the samples come in the same order as in Python, and whatever else draws from the
 * same generator sees the same numbers: each pass draws a base seed, shuffled or not, and a shuffled one a seed for its
 * permutation when its first batch is asked for. All of them are drawn on the consumer's thread.
 *
 * <p><b>Memory.</b> The tensors that the body of the loop makes are closed at the next {@code next()}, with the batch
 * itself, or at the end of the loop. What is to live longer is taken out by {@code keep()}. A loop that ends by
 * {@code break} or an exception is cleaned up when its thread next starts a pass or leaves an enclosing scope, else when
 * it is collected.
 *
 * <p><b>Threads.</b> Batches are made ahead on a background thread, two by default. A dataset that draws from the default
 * generator asks for {@code prefetch(0)}, or what it draws depends on chance; so does a dataset that several loaders
 * share and that does not stand calls from several threads. A loader may be used by any number of threads; a pass belongs
 * to the one that makes it.
 *
 * @param <B> a batch
 */
public final class DataLoader<B extends TensorGroup> implements Iterable<B> {

    private final LongSupplier samples;
    private final Function<long[], B> fetch;
    private final int batchSize;
    private final boolean shuffle;
    private final boolean dropLast;
    private final @Nullable Generator generator;
    private final int prefetch;

    private DataLoader(Builder<B> builder) {
        this.samples = builder.samples;
        this.fetch = builder.fetch;
        this.batchSize = builder.batchSize;
        this.shuffle = builder.shuffle;
        this.dropLast = builder.dropLast;
        this.generator = builder.generator;
        this.prefetch = builder.prefetch;
    }

    /**
     * A loader that stacks the samples of a batch, or has the dataset make it where that is a {@link BatchedDataset}.
     *
     * @param dataset what to go over
     * @return the options, of which none must be set
     */
    public static Builder<Batch> builder(Dataset<Example> dataset) {
        Objects.requireNonNull(dataset, "dataset");
        return new Builder<>(dataset::size, indices -> stacked(dataset, indices));
    }

    /**
     * A loader with a collate function of its own; Python's {@code collate_fn}.
     *
     * @param <E> a sample
     * @param <B> a batch
     * @param dataset what to go over
     * @param collate makes a batch of samples
     * @return the options, of which none must be set
     */
    public static <E, B extends TensorGroup> Builder<B> builder(
            Dataset<E> dataset, Collate<? super E, ? extends B> collate) {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(collate, "collate");
        return new Builder<>(dataset::size, indices -> collate.collate(new ArrayList<>(samples(dataset, indices))));
    }

    /**
     * The number of batches in a pass; Python's {@code len(loader)}.
     *
     * @return the number, 0 or more
     */
    public long size() {
        return SampleOrder.batches(samples.getAsLong(), batchSize, dropLast);
    }

    /**
     * Begins a pass.
     *
     * @return the pass, for use by this thread
     */
    @Override
    public BatchIterator<B> iterator() {
        return pass(prefetch);
    }

    /**
     * The first batch of a pass that goes no further; Python's {@code next(iter(loader))}.
     *
     * @return the batch, whose tensors belong to the caller's scope, as if made by it
     * @throws java.util.NoSuchElementException if there is none
     */
    public B first() {
        B batch;
        try (var pass = pass(0)) {
            batch = pass.next();
            batch.tensors().forEach(Tensor::keep);
        }
        batch.tensors().forEach(TensorScope::adopt);
        return batch;
    }

    private Pass<B> pass(int prefetched) {
        SampleOrder order = new SampleOrder(samples.getAsLong(), batchSize, shuffle, dropLast, generator);
        return new Pass<>(order, fetch, prefetched);
    }

    private static Batch stacked(Dataset<Example> dataset, long[] indices) {
        if (dataset instanceof Subset<Example> subset) {
            return stacked(subset.dataset(), subset.ofDataset(indices));
        }
        if (dataset instanceof BatchedDataset batched) {
            return batched.getBatch(indices);
        }
        return Collate.stack(samples(dataset, indices));
    }

    private static <E> List<E> samples(Dataset<E> dataset, long[] indices) {
        List<E> samples = new ArrayList<>(indices.length);
        for (long index : indices) {
            samples.add(dataset.get(index));
        }
        return samples;
    }

    /**
     * The options of a {@link DataLoader}.
     *
     * @param <B> a batch
     */
    public static final class Builder<B extends TensorGroup> {
        private final LongSupplier samples;
        private final Function<long[], B> fetch;
        private int batchSize = 1;
        private boolean shuffle;
        private boolean dropLast;
        private @Nullable Generator generator;
        private int prefetch = 2;

        private Builder(LongSupplier samples, Function<long[], B> fetch) {
            this.samples = samples;
            this.fetch = fetch;
        }

        /**
         * How many samples a batch has.
         *
         * @param batchSize 1 or more; 1 by default
         * @return this
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder<B> batchSize(int batchSize) {
            this.batchSize = atLeast(1, "batchSize", batchSize);
            return this;
        }

        /**
         * Whether each pass goes in a new random order.
         *
         * @param shuffle false by default
         * @return this
         */
        public Builder<B> shuffle(boolean shuffle) {
            this.shuffle = shuffle;
            return this;
        }

        /**
         * Whether a last batch that is smaller than the others is left out.
         *
         * @param dropLast false by default
         * @return this
         */
        public Builder<B> dropLast(boolean dropLast) {
            this.dropLast = dropLast;
            return this;
        }

        /**
         * Where the order is drawn from.
         *
         * @param generator null, the default, is the default generator
         * @return this
         */
        public Builder<B> generator(@Nullable Generator generator) {
            this.generator = generator;
            return this;
        }

        /**
         * How many batches lie ready, made on a background thread.
         *
         * @param batches 2 by default; with 0 each batch is made when it is asked for, on the thread that asks
         * @return this
         * @throws IllegalArgumentException if it is less than 0
         */
        public Builder<B> prefetch(int batches) {
            this.prefetch = atLeast(0, "prefetch", batches);
            return this;
        }

        /**
         * Makes the loader.
         *
         * @return the loader
         * @throws IllegalArgumentException if an empty dataset is to be shuffled, which Python refuses as well
         */
        public DataLoader<B> build() {
            if (shuffle && samples.getAsLong() == 0) {
                throw new IllegalArgumentException(
                        "dataset: one that is shuffled needs at least one sample, but got none");
            }
            return new DataLoader<>(this);
        }

        private static int atLeast(int minimum, String name, int value) {
            if (value < minimum) {
                throw new IllegalArgumentException(name + ": expected " + minimum + " or more, but got " + value);
            }
            return value;
        }
    }
}
