package torchffm.data;

import java.util.List;
import torchffm.Tensor;
import torchffm.internal.Nulls;

/**
 * A batch of samples: each tensor holds that part of all samples, with the samples along a new first dimension.
 *
 * @param tensors what the batch is made of, in the dataset's order, each of shape {@code (N, ...)}; at least one
 */
public record Batch(List<Tensor> tensors) implements TensorGroup {

    /**
     * A batch of these tensors.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Batch {
        tensors = List.copyOf(Nulls.refused(tensors, "tensors"));
        if (tensors.isEmpty()) {
            throw new IllegalArgumentException("tensors: a Batch needs at least one tensor, but got none");
        }
    }

    /**
     * A batch of these tensors.
     *
     * @param tensors at least one, the inputs first
     */
    public Batch(Tensor... tensors) {
        this(List.of(Nulls.refused(tensors, "tensors")));
    }

    /**
     * What the model is given.
     *
     * @return the first tensor, {@code (N, ...)}
     */
    public Tensor input() {
        return tensors.getFirst();
    }

    /**
     * What the model is to answer.
     *
     * @return the second tensor, {@code (N, ...)}
     * @throws IllegalStateException if the samples have only an input
     */
    public Tensor target() {
        if (tensors.size() < 2) {
            throw new IllegalStateException("this Batch has inputs only, and no targets");
        }
        return tensors.get(1);
    }

    /**
     * The number of samples.
     *
     * @return N
     */
    public long size() {
        return input().size(0);
    }
}
