package torchffm;

import java.util.List;
import torchffm.internal.Operator;

/** Sums, means, extremes and the like. A layer of {@link Tensor}. */
abstract class TensorReductions extends TensorComparison {

    private static final Operator SUM = Operator.of("aten::sum", "");
    private static final Operator SUM_DIM = Operator.of("aten::sum", "dim_IntList");
    private static final Operator MEAN = Operator.of("aten::mean", "");
    private static final Operator MEAN_DIM = Operator.of("aten::mean", "dim");
    private static final Operator MAX = Operator.of("aten::max", "");
    private static final Operator MIN = Operator.of("aten::min", "");
    private static final Operator ARGMAX = Operator.of("aten::argmax", "");
    private static final Operator ARGMIN = Operator.of("aten::argmin", "");
    private static final Operator ALL = Operator.of("aten::all", "");
    private static final Operator ANY = Operator.of("aten::any", "");
    private static final Operator AMAX = Operator.of("aten::amax", "");
    private static final Operator AMIN = Operator.of("aten::amin", "");
    private static final Operator SOFTMAX = Operator.of("aten::softmax", "int");
    private static final Operator LOG_SOFTMAX = Operator.of("aten::log_softmax", "int");
    private static final Operator BINCOUNT = Operator.of("aten::bincount", "");
    private static final Operator STD = Operator.of("aten::std", "");
    private static final Operator TOPK = Operator.of("aten::topk", "");

    TensorReductions(long address) {
        super(address);
    }

    /**
     * The sum of all elements: {@code torch.sum}.
     *
     * @return a scalar
     */
    public final Tensor sum() {
        return SUM.begin().arg(this).none().tensor();
    }

    /**
     * The sum along one dimension: {@code torch.sum}.
     *
     * @param dim which dimension; a negative one counts from the end
     * @param keepdim whether the dimension stays, with size 1
     * @return a new tensor
     */
    public final Tensor sum(int dim, boolean keepdim) {
        return SUM_DIM.begin()
                .arg(this)
                .arg(new long[] {dim})
                .arg(keepdim)
                .none()
                .tensor();
    }

    /**
     * The mean of all elements: {@code torch.mean}.
     *
     * @return a scalar
     */
    public final Tensor mean() {
        return MEAN.begin().arg(this).none().tensor();
    }

    /**
     * The mean along one dimension: {@code torch.mean}.
     *
     * @param dim which dimension; a negative one counts from the end
     * @param keepdim whether the dimension stays, with size 1
     * @return a new tensor
     */
    public final Tensor mean(int dim, boolean keepdim) {
        return MEAN_DIM.begin()
                .arg(this)
                .arg(new long[] {dim})
                .arg(keepdim)
                .none()
                .tensor();
    }

    /**
     * The greatest element: {@code torch.max}.
     *
     * @return a scalar
     */
    public final Tensor max() {
        return MAX.begin().arg(this).tensor();
    }

    /**
     * The least element: {@code torch.min}.
     *
     * @return a scalar
     */
    public final Tensor min() {
        return MIN.begin().arg(this).tensor();
    }

    /**
     * Whether no element is zero: {@code torch.all}.
     *
     * @return a scalar
     */
    public final Tensor all() {
        return ALL.begin().arg(this).tensor();
    }

    /**
     * Whether some element is not zero: {@code torch.any}.
     *
     * @return a scalar
     */
    public final Tensor any() {
        return ANY.begin().arg(this).tensor();
    }

    /**
     * The standard deviation of all elements, by n - 1: {@code torch.std}.
     *
     * @return a scalar
     */
    public final Tensor std() {
        return STD.begin().arg(this).arg(true).tensor();
    }

    /**
     * The index of the greatest element of all, in C order: {@code torch.argmax}.
     *
     * @return an int64 scalar
     */
    public final Tensor argmax() {
        return ARGMAX.begin().arg(this).none().arg(false).tensor();
    }

    /**
     * The index of the greatest element along one dimension: {@code torch.argmax}.
     *
     * @param dim which dimension; a negative one counts from the end
     * @return an int64 tensor
     */
    public final Tensor argmax(int dim) {
        return ARGMAX.begin().arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * The index of the least element of all, in C order: {@code torch.argmin}.
     *
     * @return an int64 scalar
     */
    public final Tensor argmin() {
        return ARGMIN.begin().arg(this).none().arg(false).tensor();
    }

    /**
     * The index of the least element along one dimension: {@code torch.argmin}.
     *
     * @param dim which dimension; a negative one counts from the end
     * @return an int64 tensor
     */
    public final Tensor argmin(int dim) {
        return ARGMIN.begin().arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * The greatest element along one dimension: {@code torch.amax}.
     *
     * @param dim which dimension; a negative one counts from the end
     * @param keepdim whether the dimension stays, with size 1
     * @return a new tensor
     */
    public final Tensor amax(int dim, boolean keepdim) {
        return AMAX.begin().arg(this).arg(new long[] {dim}).arg(keepdim).tensor();
    }

    /**
     * The least element along one dimension: {@code torch.amin}.
     *
     * @param dim which dimension; a negative one counts from the end
     * @param keepdim whether the dimension stays, with size 1
     * @return a new tensor
     */
    public final Tensor amin(int dim, boolean keepdim) {
        return AMIN.begin().arg(this).arg(new long[] {dim}).arg(keepdim).tensor();
    }

    /**
     * Made positive with a sum of one along a dimension: {@code torch.softmax}.
     *
     * @param dim which dimension; a negative one counts from the end
     * @return a new tensor
     */
    public final Tensor softmax(int dim) {
        return SOFTMAX.begin().arg(this).arg(dim).none().tensor();
    }

    /**
     * The logarithm of {@link #softmax}, computed stably: {@code torch.log_softmax}.
     *
     * @param dim which dimension; a negative one counts from the end
     * @return a new tensor
     */
    public final Tensor logSoftmax(int dim) {
        return LOG_SOFTMAX.begin().arg(this).arg(dim).none().tensor();
    }

    /**
     * How often each number occurs: {@code torch.bincount}.
     *
     * @param minlength the least length of the result
     * @return an int64 tensor
     * @throws TorchException if it has more than one dimension, or negative elements
     */
    public final Tensor bincount(long minlength) {
        return BINCOUNT.begin().arg(this).none().arg(minlength).tensor();
    }

    /**
     * The greatest elements along one dimension and their indices: {@code torch.topk}.
     *
     * @param k how many
     * @param dim which dimension; a negative one counts from the end
     * @return the values, greatest first, and their int64 indices
     */
    public final List<Tensor> topk(long k, int dim) {
        return Tensor.list(
                TOPK.begin().arg(this).arg(k).arg(dim).arg(true).arg(true).tensorList());
    }
}
