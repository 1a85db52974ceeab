package torchffm.data;

/**
 * A number of samples, each found by its index; PyTorch's map-style {@code torch.utils.data.Dataset}.
 *
 * <p>A {@link DataLoader} that prefetches calls {@link #get} on a thread of its own, one call at a time for each pass.
 * A dataset that several loaders share, or that draws random numbers, minds that; see {@link DataLoader}.
 *
 * <p>The tensors that {@code get} makes belong to the scope that is open when it is called, as everywhere; those that
 * the dataset itself keeps must not.
 *
 * @param <E> a sample: an {@link Example} of tensors, or a type of your own together with a {@link Collate}
 */
public interface Dataset<E> {

    /**
     * The number of samples; Python's {@code len(dataset)}.
     *
     * @return the number, 0 or more
     */
    long size();

    /**
     * One sample; Python's {@code dataset[index]}.
     *
     * @param index from 0 to {@code size() - 1}
     * @return the sample
     * @throws IndexOutOfBoundsException if there is no such sample
     */
    E get(long index);
}
