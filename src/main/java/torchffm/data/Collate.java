package torchffm.data;

import java.util.ArrayList;
import java.util.List;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Nulls;

/**
 * Makes a batch of samples; PyTorch's {@code collate_fn}.
 *
 * <p>The tensors of the batch are new ones: the loader frees them when their turn in the loop is over.
 *
 * @param <E> a sample
 * @param <B> a batch
 */
@FunctionalInterface
public interface Collate<E, B extends TensorGroup> {

    /**
     * Makes a batch.
     *
     * @param samples at least one
     * @return the batch
     */
    B collate(List<E> samples);

    /**
     * Stacks each tensor of the samples along a new first dimension; PyTorch's {@code default_collate} for tuples of
     * tensors.
     *
     * @param samples at least one, all with the same number of tensors, of the same shapes and dtypes
     * @return the batch, each tensor {@code (N, ...)}
     * @throws IllegalArgumentException if there is no sample, or they differ in their number of tensors
     * @throws torchffm.TorchException if the shapes differ
     */
    static Batch stack(List<Example> samples) {
        if (Nulls.refused(samples, "samples").isEmpty()) {
            throw new IllegalArgumentException("samples: a batch needs at least one sample, but got none");
        }
        int parts = samples.getFirst().tensors().size();
        for (Example sample : samples) {
            if (sample.tensors().size() != parts) {
                throw new IllegalArgumentException(
                        "samples: each sample of a batch needs the same number of tensors, but got " + parts + " and "
                                + sample.tensors().size());
            }
        }
        List<Tensor> stacked = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            int index = part;
            stacked.add(Torch.stack(
                    samples.stream().map(sample -> sample.tensors().get(index)).toList(), 0));
        }
        return new Batch(stacked);
    }
}
