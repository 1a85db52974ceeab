package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sparse tensors of the compressed layouts take the dtype of their values, as in Python. */
class TorchCompressedTest {

    private final Tensor begins = Torch.tensor(new long[] {0, 1, 2});
    private final Tensor places = Torch.tensor(new long[] {1, 0});
    private final Tensor values = Torch.tensor(new double[] {0.1, 0.2});
    private final Tensor blocks = values.view(2, 1, 1);

    @Test
    void theDtypeIsThatOfTheValues() {
        Tensor dense = Torch.tensor(new double[][] {{0, 0.1}, {0.2, 0}});
        for (Tensor rows : List.of(
                Torch.sparseCsrTensor(begins, places, values),
                Torch.sparseCsrTensor(begins, places, values, 2, 2),
                Torch.sparseBsrTensor(begins, places, blocks),
                Torch.sparseBsrTensor(begins, places, blocks, 2, 2))) {
            assertEquals(DType.FLOAT64, rows.dtype());
            assertTrue(Torch.equal(dense, rows.toDense()));
        }
        for (Tensor columns : List.of(
                Torch.sparseCscTensor(begins, places, values),
                Torch.sparseCscTensor(begins, places, values, 2, 2),
                Torch.sparseBscTensor(begins, places, blocks),
                Torch.sparseBscTensor(begins, places, blocks, 2, 2))) {
            assertEquals(DType.FLOAT64, columns.dtype());
            assertTrue(Torch.equal(dense.t(), columns.toDense()));
        }
    }
}
