package torchffm.data;

import java.util.Objects;

/**
 * Some of the samples of a dataset, in an order of their own; PyTorch's {@code torch.utils.data.Subset}.
 *
 * @param <E> a sample
 */
public final class Subset<E> implements Dataset<E> {

    private final Dataset<E> dataset;
    private final long[] indices;

    /**
     * The samples of these indices.
     *
     * @param dataset the whole dataset
     * @param indices the subset's sample {@code i} is the dataset's sample {@code indices[i]}; repetitions are allowed
     * @throws IllegalArgumentException if an index is not one of the dataset's
     */
    public Subset(Dataset<E> dataset, long[] indices) {
        this.dataset = Objects.requireNonNull(dataset, "dataset");
        this.indices = Objects.requireNonNull(indices, "indices").clone();
        long size = dataset.size();
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] < 0 || indices[i] >= size) {
                throw new IllegalArgumentException(
                        "indices[" + i + "]: expected 0 to " + (size - 1) + ", but got " + indices[i]);
            }
        }
    }

    /**
     * The whole dataset.
     *
     * @return as given
     */
    public Dataset<E> dataset() {
        return dataset;
    }

    /**
     * Which of the dataset's samples these are.
     *
     * @return a copy
     */
    public long[] indices() {
        return indices.clone();
    }

    @Override
    public long size() {
        return indices.length;
    }

    @Override
    public E get(long index) {
        return dataset.get(indices[(int) Objects.checkIndex(index, size())]);
    }

    /** What the whole dataset calls the samples that this one calls {@code own}. */
    long[] ofDataset(long[] own) {
        long[] theirs = new long[own.length];
        for (int i = 0; i < own.length; i++) {
            theirs[i] = indices[(int) Objects.checkIndex(own[i], size())];
        }
        return theirs;
    }
}
