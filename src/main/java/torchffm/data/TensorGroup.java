package torchffm.data;

import java.util.List;
import torchffm.Tensor;

/**
 * Something made of tensors: what a {@link DataLoader} hands out, so that it can move the tensors into the scope of the
 * loop, and free those that nobody came for.
 */
public interface TensorGroup {

    /**
     * The tensors that it is made of.
     *
     * @return all of them
     */
    List<Tensor> tensors();
}
