package torchffm.metrics;

import torchffm.Tensor;

/**
 * A figure over many batches, as {@code torchmetrics.Metric}: told of each batch by {@link #update}, asked for the result
 * by {@link #compute}. What it keeps are counts of its own; it holds on to no tensor.
 *
 * <p>Not safe for use by several threads at once.
 */
public interface Metric {

    /**
     * Takes a batch into account.
     *
     * @param preds what the model says: labels, of an integer dtype and {@code target}'s shape; or logits or
     *     probabilities, floating-point of shape {@code (N, C, ...)}, of which the largest is taken
     * @param target what is right: labels from 0 to C - 1, of an integer dtype, {@code (N, ...)}
     * @throws IllegalArgumentException if the shapes do not fit together, or a label is no class
     */
    void update(Tensor preds, Tensor target);

    /**
     * The figure over all batches since the last {@link #reset}.
     *
     * @return float32 where nothing else is said; before any batch it is what torchmetrics gives for no samples
     */
    Tensor compute();

    /** Forgets all batches. */
    void reset();
}
