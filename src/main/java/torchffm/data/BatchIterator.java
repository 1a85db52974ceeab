package torchffm.data;

import java.util.Iterator;

/**
 * One pass over a {@link DataLoader}. A for-each loop needs no more than it does with any iterator; who iterates by hand
 * closes a pass that ends early, since until then what this thread makes counts as made in the loop. For a single batch
 * there is {@link DataLoader#first()}.
 *
 * <p>{@link #next()} frees all that was made on this thread since the previous {@code next()}, the previous batch too,
 * but for what {@code keep()} took out; so does {@link #hasNext()} where there is no next batch. What the dataset or its
 * collate function throws comes out of {@code next()} as itself, and ends the pass.
 *
 * <p>A pass belongs to the thread that makes it.
 *
 * @param <B> a batch
 */
public interface BatchIterator<B> extends Iterator<B>, AutoCloseable {

    /** Ends the pass: frees the current batch and those prefetched. Closing again does nothing. */
    @Override
    void close();
}
