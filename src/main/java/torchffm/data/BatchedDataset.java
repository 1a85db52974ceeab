package torchffm.data;

/**
 * A dataset that makes a whole batch at once faster than sample by sample; PyTorch's {@code __getitems__}.
 *
 * <p>The batch is, bit for bit, what {@link Collate#stack} makes of the single samples.
 */
public interface BatchedDataset extends Dataset<Example> {

    /**
     * The samples of these indices, as a batch.
     *
     * @param indices each from 0 to {@code size() - 1}, at least one; repetitions are allowed
     * @return the batch, in the order of the indices
     * @throws IndexOutOfBoundsException if there is no such sample
     */
    Batch getBatch(long[] indices);
}
