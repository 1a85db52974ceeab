package torchffm;

import java.util.Objects;
import torchffm.options.SparseBscTensorCcolRowValueOptions;

/** Sparse tensors of the compressed layouts, of the dtype and on the device of their values. A layer of {@link Torch}. */
abstract class TorchCompressed extends TorchSpectral {

    TorchCompressed() {}

    private static SparseBscTensorCcolRowValueOptions as(Tensor values) {
        Objects.requireNonNull(values, "values");
        return new SparseBscTensorCcolRowValueOptions().dtype(values.dtype()).device(values.device());
    }

    /**
     * A sparse CSR tensor: {@code torch.sparse_csr_tensor(crow_indices, col_indices, values)}.
     *
     * @param crowIndices where in the values each row begins, and at last their number
     * @param colIndices where each of the values stands in its row
     * @param values the elements, or blocks of them
     * @return a new tensor of the values' dtype, on their device; its sizes are the smallest that hold the indices
     * @throws TorchException if the indices don't fit
     */
    public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values) {
        return TorchFunctions.sparseCsrTensor(crowIndices, colIndices, values, as(values));
    }

    /**
     * A sparse CSR tensor: {@code torch.sparse_csr_tensor(crow_indices, col_indices, values, size)}.
     *
     * @param crowIndices where in the values each row begins, and at last their number
     * @param colIndices where each of the values stands in its row
     * @param values the elements, or blocks of them
     * @param size the sizes
     * @return a new tensor of the values' dtype, on their device
     * @throws TorchException if the indices don't fit
     */
    public static Tensor sparseCsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long... size) {
        return TorchFunctions.sparseCsrTensor(crowIndices, colIndices, values, size, as(values));
    }

    /**
     * A sparse CSC tensor: {@code torch.sparse_csc_tensor(ccol_indices, row_indices, values)}.
     *
     * @param ccolIndices where in the values each column begins, and at last their number
     * @param rowIndices where each of the values stands in its column
     * @param values the elements, or blocks of them
     * @return a new tensor of the values' dtype, on their device; its sizes are the smallest that hold the indices
     * @throws TorchException if the indices don't fit
     */
    public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values) {
        return TorchFunctions.sparseCscTensor(ccolIndices, rowIndices, values, as(values));
    }

    /**
     * A sparse CSC tensor: {@code torch.sparse_csc_tensor(ccol_indices, row_indices, values, size)}.
     *
     * @param ccolIndices where in the values each column begins, and at last their number
     * @param rowIndices where each of the values stands in its column
     * @param values the elements, or blocks of them
     * @param size the sizes
     * @return a new tensor of the values' dtype, on their device
     * @throws TorchException if the indices don't fit
     */
    public static Tensor sparseCscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long... size) {
        return TorchFunctions.sparseCscTensor(ccolIndices, rowIndices, values, size, as(values));
    }

    /**
     * A sparse BSR tensor: {@code torch.sparse_bsr_tensor(crow_indices, col_indices, values)}.
     *
     * @param crowIndices where in the values each row of blocks begins, and at last their number
     * @param colIndices where each of the values stands in its row of blocks
     * @param values the elements, or blocks of them
     * @return a new tensor of the values' dtype, on their device; its sizes are the smallest that hold the indices
     * @throws TorchException if the indices don't fit
     */
    public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values) {
        return TorchFunctions.sparseBsrTensor(crowIndices, colIndices, values, as(values));
    }

    /**
     * A sparse BSR tensor: {@code torch.sparse_bsr_tensor(crow_indices, col_indices, values, size)}.
     *
     * @param crowIndices where in the values each row of blocks begins, and at last their number
     * @param colIndices where each of the values stands in its row of blocks
     * @param values the elements, or blocks of them
     * @param size the sizes
     * @return a new tensor of the values' dtype, on their device
     * @throws TorchException if the indices don't fit
     */
    public static Tensor sparseBsrTensor(Tensor crowIndices, Tensor colIndices, Tensor values, long... size) {
        return TorchFunctions.sparseBsrTensor(crowIndices, colIndices, values, size, as(values));
    }

    /**
     * A sparse BSC tensor: {@code torch.sparse_bsc_tensor(ccol_indices, row_indices, values)}.
     *
     * @param ccolIndices where in the values each column of blocks begins, and at last their number
     * @param rowIndices where each of the values stands in its column of blocks
     * @param values the elements, or blocks of them
     * @return a new tensor of the values' dtype, on their device; its sizes are the smallest that hold the indices
     * @throws TorchException if the indices don't fit
     */
    public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values) {
        return TorchFunctions.sparseBscTensor(ccolIndices, rowIndices, values, as(values));
    }

    /**
     * A sparse BSC tensor: {@code torch.sparse_bsc_tensor(ccol_indices, row_indices, values, size)}.
     *
     * @param ccolIndices where in the values each column of blocks begins, and at last their number
     * @param rowIndices where each of the values stands in its column of blocks
     * @param values the elements, or blocks of them
     * @param size the sizes
     * @return a new tensor of the values' dtype, on their device
     * @throws TorchException if the indices don't fit
     */
    public static Tensor sparseBscTensor(Tensor ccolIndices, Tensor rowIndices, Tensor values, long... size) {
        return TorchFunctions.sparseBscTensor(ccolIndices, rowIndices, values, size, as(values));
    }
}
