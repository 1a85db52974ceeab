package torchffm.data;

import java.util.List;
import torchffm.Tensor;
import torchffm.internal.Nulls;

/**
 * One sample of a dataset: mostly an input and its target, but any number of tensors will do.
 *
 * @param tensors what the sample is made of, in the dataset's order; at least one
 */
public record Example(List<Tensor> tensors) implements TensorGroup {

    /**
     * A sample of these tensors.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Example {
        tensors = List.copyOf(Nulls.refused(tensors, "tensors"));
        if (tensors.isEmpty()) {
            throw new IllegalArgumentException("tensors: an Example needs at least one tensor, but got none");
        }
    }

    /**
     * A sample of these tensors.
     *
     * @param tensors at least one, the input first
     */
    public Example(Tensor... tensors) {
        this(List.of(Nulls.refused(tensors, "tensors")));
    }

    /**
     * What the model is given.
     *
     * @return the first tensor
     */
    public Tensor input() {
        return tensors.getFirst();
    }

    /**
     * What the model is to answer.
     *
     * @return the second tensor
     * @throws IllegalStateException if the sample has only one
     */
    public Tensor target() {
        if (tensors.size() < 2) {
            throw new IllegalStateException("this Example has an input only, and no target");
        }
        return tensors.get(1);
    }
}
