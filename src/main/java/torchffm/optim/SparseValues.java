package torchffm.optim;

import torchffm.Aten;
import torchffm.Tensor;
import torchffm.Torch;

/**
 * A sparse gradient taken apart.
 *
 * @param grad the gradient, coalesced
 * @param indices where it has values
 * @param values its values there
 */
record SparseValues(Tensor grad, Tensor indices, Tensor values) {
    SparseValues(Tensor coalesced) {
        this(coalesced, Aten._indices(coalesced), of(coalesced));
    }

    /** The values of a sparse tensor. */
    static Tensor of(Tensor sparse) {
        return Aten._values(sparse);
    }

    /** A sparse tensor of other values at the same places. */
    Tensor with(Tensor others) {
        return Torch.sparseCooTensor(indices, others, grad.shape());
    }
}
