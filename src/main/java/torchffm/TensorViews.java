package torchffm;

import torchffm.internal.Operator;

/** The shape of a tensor, and parts of it. A layer of {@link Tensor}. */
abstract class TensorViews extends TensorIndexing {

    private static final Operator RESHAPE = Operator.of("aten::reshape", "");
    private static final Operator VIEW = Operator.of("aten::view", "");
    private static final Operator FLATTEN = Operator.of("aten::flatten", "using_ints");
    private static final Operator PERMUTE = Operator.of("aten::permute", "");
    private static final Operator TRANSPOSE = Operator.of("aten::transpose", "int");
    private static final Operator T = Operator.of("aten::t", "");
    private static final Operator SQUEEZE = Operator.of("aten::squeeze", "");
    private static final Operator SQUEEZE_DIM = Operator.of("aten::squeeze", "dim");
    private static final Operator UNSQUEEZE = Operator.of("aten::unsqueeze", "");
    private static final Operator EXPAND = Operator.of("aten::expand", "");
    private static final Operator NARROW = Operator.of("aten::narrow", "");
    private static final Operator SELECT = Operator.of("aten::select", "int");
    private static final Operator AS_STRIDED = Operator.of("aten::as_strided", "");
    private static final Operator INDEX_SELECT = Operator.of("aten::index_select", "");
    private static final Operator GATHER = Operator.of("aten::gather", "");
    private static final Operator CONTIGUOUS = Operator.of("aten::contiguous", "");
    private static final Operator RESOLVE_CONJ = Operator.of("aten::resolve_conj", "");
    private static final Operator RESOLVE_NEG = Operator.of("aten::resolve_neg", "");

    TensorViews(long address) {
        super(address);
    }

    /**
     * The same elements in another shape: {@code Tensor.reshape}. A view where the strides allow it, else a copy.
     *
     * @param shape the sizes; one may be -1, and follows from the others
     * @return the reshaped tensor
     * @throws TorchException if the number of elements differs
     */
    public final Tensor reshape(long... shape) {
        return RESHAPE.begin().arg(this).arg(shape).tensor();
    }

    /**
     * The same elements in another shape, always a view: {@code Tensor.view}.
     *
     * @param shape the sizes; one may be -1, and follows from the others
     * @return the view
     * @throws TorchException if the strides allow no such view
     */
    public final Tensor view(long... shape) {
        return VIEW.begin().arg(this).arg(shape).tensor();
    }

    /**
     * The dimensions from one to another made one: {@code Tensor.flatten}.
     *
     * @param startDim the first; a negative one counts from the end
     * @param endDim the last
     * @return a view where the strides allow it, else a copy
     */
    public final Tensor flatten(int startDim, int endDim) {
        return FLATTEN.begin().arg(this).arg(startDim).arg(endDim).tensor();
    }

    /**
     * Its dimensions in another order: {@code Tensor.permute}.
     *
     * @param dims each dimension once
     * @return a view
     */
    public final Tensor permute(long... dims) {
        return PERMUTE.begin().arg(this).arg(dims).tensor();
    }

    /**
     * Two dimensions exchanged: {@code Tensor.transpose}.
     *
     * @param dim0 the one
     * @param dim1 the other
     * @return a view
     */
    public final Tensor transpose(int dim0, int dim1) {
        return TRANSPOSE.begin().arg(this).arg(dim0).arg(dim1).tensor();
    }

    /**
     * A matrix transposed: {@code Tensor.t}.
     *
     * @return a view
     * @throws TorchException if it has more than two dimensions
     */
    public final Tensor t() {
        return T.begin().arg(this).tensor();
    }

    /**
     * Without its dimensions of size 1: {@code Tensor.squeeze()}.
     *
     * @return a view
     */
    public final Tensor squeeze() {
        return SQUEEZE.begin().arg(this).tensor();
    }

    /**
     * Without one dimension, if its size is 1: {@code Tensor.squeeze(dim)}.
     *
     * @param dim which; a negative one counts from the end
     * @return a view
     */
    public final Tensor squeeze(int dim) {
        return SQUEEZE_DIM.begin().arg(this).arg(dim).tensor();
    }

    /**
     * With one more dimension of size 1: {@code Tensor.unsqueeze}.
     *
     * @param dim where to put it; a negative one counts from the end
     * @return a view
     */
    public final Tensor unsqueeze(int dim) {
        return UNSQUEEZE.begin().arg(this).arg(dim).tensor();
    }

    /**
     * Dimensions of size 1 repeated, without a copy: {@code Tensor.expand}.
     *
     * @param sizes the sizes; -1 leaves one as it is
     * @return a view
     */
    public final Tensor expand(long... sizes) {
        return EXPAND.begin().arg(this).arg(sizes).arg(false).tensor();
    }

    /**
     * A part of one dimension: {@code Tensor.narrow}.
     *
     * @param dim which dimension
     * @param start the first index
     * @param length how many
     * @return a view
     * @throws TorchException if that is out of its bounds
     */
    public final Tensor narrow(int dim, long start, long length) {
        return NARROW.begin().arg(this).arg(dim).arg(start).arg(length).tensor();
    }

    /**
     * One index of a dimension, which goes away: {@code Tensor.select}.
     *
     * @param dim which dimension
     * @param index which index; a negative one counts from the end
     * @return a view
     * @throws TorchException if the index is out of its bounds
     */
    public final Tensor select(int dim, long index) {
        return SELECT.begin().arg(this).arg(dim).arg(index).tensor();
    }

    /**
     * Any view of its storage: {@code Tensor.as_strided}.
     *
     * @param size the sizes
     * @param stride the strides, in elements
     * @param storageOffset where it begins, in elements
     * @return a view
     * @throws TorchException if it would reach beyond the storage
     */
    public final Tensor asStrided(long[] size, long[] stride, long storageOffset) {
        return AS_STRIDED
                .begin()
                .arg(this)
                .arg(size)
                .arg(stride)
                .arg(storageOffset)
                .tensor();
    }

    /**
     * The given indices of one dimension, in their order: {@code Tensor.index_select}.
     *
     * @param dim which dimension
     * @param index int64 or int32, one dimension
     * @return a new tensor
     * @throws TorchException if an index is out of its bounds
     */
    public final Tensor indexSelect(int dim, Tensor index) {
        return INDEX_SELECT.begin().arg(this).arg(dim).arg(index).tensor();
    }

    /**
     * The elements at the given indices along one dimension: {@code Tensor.gather}.
     *
     * @param dim which dimension
     * @param index int64, of as many dimensions
     * @return a new tensor, of the index's shape
     * @throws TorchException if an index is out of its bounds
     */
    public final Tensor gather(int dim, Tensor index) {
        return GATHER.begin().arg(this).arg(dim).arg(index).arg(false).tensor();
    }

    /**
     * Itself if its elements lie in C order, else a copy whose do: {@code Tensor.contiguous}.
     *
     * @return a contiguous tensor
     */
    public final Tensor contiguous() {
        return CONTIGUOUS.begin().arg(this).arg(0).tensor();
    }

    /** With lazy conjugation and negation done. */
    final Tensor resolve() {
        Tensor conjugated = RESOLVE_CONJ.begin().arg(this).tensor();
        return RESOLVE_NEG.begin().arg(conjugated).tensor();
    }
}
