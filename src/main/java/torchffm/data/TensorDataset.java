package torchffm.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Nulls;

/**
 * Samples that lie along the first dimension of tensors; PyTorch's {@code torch.utils.data.TensorDataset}.
 *
 * <p>Sample {@code i} has, of each tensor of shape {@code (N, ...)}, the part {@code tensor[i]} of shape {@code (...)}.
 * The dataset only refers to the tensors, and does not close them: they stay open for as long as it is used.
 */
public final class TensorDataset implements BatchedDataset {

    private final List<Tensor> tensors;
    private final long size;

    /**
     * A dataset of these tensors.
     *
     * @param tensors at least one, each {@code (N, ...)} with the same N; the inputs first, then the targets
     * @throws IllegalArgumentException if there is none, or they differ in N
     */
    public TensorDataset(Tensor... tensors) {
        this.tensors = List.of(Nulls.refused(tensors, "tensors"));
        if (tensors.length == 0) {
            throw new IllegalArgumentException("tensors: a TensorDataset needs at least one tensor, but got none");
        }
        for (Tensor tensor : tensors) {
            if (tensor.dim() == 0 || tensor.size(0) != tensors[0].size(0)) {
                throw new IllegalArgumentException(
                        "tensors: all need the same size in their first dimension, but got shapes "
                                + String.join(
                                        " and ",
                                        this.tensors.stream()
                                                .map(each -> Arrays.toString(each.shape()))
                                                .toList()));
            }
        }
        this.size = tensors[0].size(0);
    }

    /**
     * The tensors that the samples are parts of.
     *
     * @return as given
     */
    public List<Tensor> tensors() {
        return tensors;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Example get(long index) {
        Objects.checkIndex(index, size);
        return new Example(
                tensors.stream().map(tensor -> tensor.select(0, index)).toList());
    }

    @Override
    public Batch getBatch(long[] indices) {
        for (long index : Objects.requireNonNull(indices, "indices")) {
            Objects.checkIndex(index, size);
        }
        try (Tensor index = Torch.tensor(indices, indices.length)) {
            List<Tensor> parts = new ArrayList<>(tensors.size());
            for (Tensor tensor : tensors) {
                parts.add(tensor.indexSelect(
                        0, tensor.device().equals(index.device()) ? index : index.to(tensor.device())));
            }
            return new Batch(parts);
        }
    }
}
