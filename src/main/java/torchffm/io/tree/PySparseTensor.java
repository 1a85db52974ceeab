package torchffm.io.tree;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Layout;

/** A sparse tensor: the indices of what is not zero, and its values. */
public final class PySparseTensor extends PyTensor {
    private static final Set<Layout> COMPRESSED =
            EnumSet.of(Layout.SPARSE_CSR, Layout.SPARSE_CSC, Layout.SPARSE_BSR, Layout.SPARSE_BSC);

    private final Layout layout;
    private final PyTensor indices;
    private final @Nullable PyTensor plainIndices;
    private final PyTensor values;
    private final long[] shape;
    private final @Nullable Boolean coalesced;

    private PySparseTensor(
            Layout layout,
            PyTensor indices,
            @Nullable PyTensor plainIndices,
            PyTensor values,
            long[] shape,
            @Nullable Boolean coalesced) {
        this.layout = layout;
        this.indices = indices;
        this.plainIndices = plainIndices;
        this.values = values;
        this.shape = shape;
        this.coalesced = coalesced;
        Geometry.checkShape(shape);
    }

    /**
     * Makes a tensor in coordinates.
     *
     * @param indices its coordinates, of int64: (sparse dimensions, number of values)
     * @param values its values: (number of values, dense dimensions …)
     * @param shape its size in each dimension
     * @param coalesced whether the coordinates are sorted and unique; null if the file does not tell
     * @return the tensor
     * @throws Malformed if the parts do not fit; that the coordinates are within the shape is not looked at
     */
    public static PySparseTensor coo(PyTensor indices, PyTensor values, long[] shape, @Nullable Boolean coalesced) {
        long[] at = indices.shape();
        long[] of = values.shape();
        if (indices.dtype() != DType.INT64
                || at.length != 2
                || of.length < 1
                || of[0] != at[1]
                || at[0] + of.length - 1 != shape.length) {
            throw new Malformed(
                    "a sparse tensor of " + shape.length + " dimensions whose indices and values do not fit");
        }
        return new PySparseTensor(Layout.SPARSE_COO, indices, null, values, shape, coalesced);
    }

    /**
     * Makes a tensor with compressed rows or columns.
     *
     * @param layout one of the four such
     * @param compressed where each row or column begins
     * @param plain the columns or rows of the values
     * @param values its values
     * @param shape its size in each dimension
     * @return the tensor
     * @throws Malformed if the parts do not fit; that the indices are within the shape is not looked at
     */
    public static PySparseTensor compressed(
            Layout layout, PyTensor compressed, PyTensor plain, PyTensor values, long[] shape) {
        boolean indexed = (compressed.dtype() == DType.INT64 || compressed.dtype() == DType.INT32)
                && compressed.dtype() == plain.dtype();
        if (!COMPRESSED.contains(layout)
                || !indexed
                || shape.length < 2
                || compressed.shape().length < 1
                || compressed.shape().length != plain.shape().length
                || values.shape().length < plain.shape().length) {
            throw new Malformed("a tensor of " + layout + " whose indices and values do not fit");
        }
        return new PySparseTensor(layout, compressed, plain, values, shape, null);
    }

    /**
     * Returns the layout.
     *
     * @return {@link Layout#SPARSE_COO}, or one of the four compressed ones
     */
    public Layout layout() {
        return layout;
    }

    /**
     * Returns the coordinates, or where each row or column begins.
     *
     * @return Python's {@code _indices()}, {@code crow_indices()} or {@code ccol_indices()}
     */
    public PyTensor indices() {
        return indices;
    }

    /**
     * Returns the columns or rows of the values.
     *
     * @return Python's {@code col_indices()} or {@code row_indices()}; null in coordinates
     */
    public @Nullable PyTensor plainIndices() {
        return plainIndices;
    }

    /**
     * Returns the values.
     *
     * @return Python's {@code _values()}
     */
    public PyTensor values() {
        return values;
    }

    /**
     * Says whether the coordinates are sorted and unique.
     *
     * @return null if nobody said so
     */
    public @Nullable Boolean isCoalesced() {
        return coalesced;
    }

    @Override
    public DType dtype() {
        return values.dtype();
    }

    @Override
    public long[] shape() {
        return shape;
    }

    /** Python's pickles of sparse tensors do not tell. */
    @Override
    public boolean requiresGrad() {
        return false;
    }

    @Override
    public String kind() {
        return "a sparse tensor";
    }
}
