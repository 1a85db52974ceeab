package torchffm;

import torchffm.internal.Operator;

/** Comparisons of two operands, element by element and broadcast. A layer of {@link Tensor}. */
abstract class TensorComparison extends TensorArithmetic {

    private static final Operator EQ = Operator.of("aten::eq", "Tensor");
    private static final Operator EQ_SCALAR = Operator.of("aten::eq", "Scalar");
    private static final Operator NE = Operator.of("aten::ne", "Tensor");
    private static final Operator NE_SCALAR = Operator.of("aten::ne", "Scalar");
    private static final Operator LT = Operator.of("aten::lt", "Tensor");
    private static final Operator LT_SCALAR = Operator.of("aten::lt", "Scalar");
    private static final Operator LE = Operator.of("aten::le", "Tensor");
    private static final Operator LE_SCALAR = Operator.of("aten::le", "Scalar");
    private static final Operator GT = Operator.of("aten::gt", "Tensor");
    private static final Operator GT_SCALAR = Operator.of("aten::gt", "Scalar");
    private static final Operator GE = Operator.of("aten::ge", "Tensor");
    private static final Operator GE_SCALAR = Operator.of("aten::ge", "Scalar");
    private static final Operator LOGICAL_AND = Operator.of("aten::logical_and", "");
    private static final Operator LOGICAL_OR = Operator.of("aten::logical_or", "");
    private static final Operator MAXIMUM = Operator.of("aten::maximum", "");
    private static final Operator MINIMUM = Operator.of("aten::minimum", "");

    TensorComparison(long address) {
        super(address);
    }

    /**
     * Where it equals the other, element by element: {@code torch.eq}.
     *
     * @param other the other, which broadcasts with this one
     * @return a {@link DType#BOOL} tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor eq(Tensor other) {
        return EQ.begin().arg(this).arg(other).tensor();
    }

    /**
     * Where it equals the other, element by element: {@code torch.eq}.
     *
     * @param other the other
     * @return a {@link DType#BOOL} tensor
     */
    public final Tensor eq(double other) {
        return EQ_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Where it equals the other, element by element: {@code torch.eq}.
     *
     * @param other the other
     * @return a {@link DType#BOOL} tensor
     */
    public final Tensor eq(long other) {
        return EQ_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Where it differs from the other, element by element: {@code torch.ne}.
     *
     * @param other the other, which broadcasts with this one
     * @return a {@link DType#BOOL} tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor ne(Tensor other) {
        return NE.begin().arg(this).arg(other).tensor();
    }

    /**
     * Where it differs from the other, element by element: {@code torch.ne}.
     *
     * @param other the other
     * @return a {@link DType#BOOL} tensor
     */
    public final Tensor ne(double other) {
        return NE_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Where it differs from the other, element by element: {@code torch.ne}.
     *
     * @param other the other
     * @return a {@link DType#BOOL} tensor
     */
    public final Tensor ne(long other) {
        return NE_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Where it is less than the other, element by element: {@code torch.lt}.
     *
     * @param other the other, which broadcasts with this one
     * @return a {@link DType#BOOL} tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor lt(Tensor other) {
        return LT.begin().arg(this).arg(other).tensor();
    }

    /**
     * Where it is less than the other, element by element: {@code torch.lt}.
     *
     * @param other the other
     * @return a {@link DType#BOOL} tensor
     */
    public final Tensor lt(double other) {
        return LT_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Where it is less than the other, element by element: {@code torch.lt}.
     *
     * @param other the other
     * @return a {@link DType#BOOL} tensor
     */
    public final Tensor lt(long other) {
        return LT_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Where it is at most the other, element by element: {@code torch.le}.
     *
     * @param other the other, which broadcasts with this one
     * @return a {@link DType#BOOL} tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor le(Tensor other) {
        return LE.begin().arg(this).arg(other).tensor();
    }

    /**
     * Where it is at most the other, element by element: {@code torch.le}.
     *
     * @param other the other
     * @return a {@link DType#BOOL} tensor
     */
    public final Tensor le(double other) {
        return LE_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Where it is at most the other, element by element: {@code torch.le}.
     *
     * @param other the other
     * @return a {@link DType#BOOL} tensor
     */
    public final Tensor le(long other) {
        return LE_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Where it is greater than the other, element by element: {@code torch.gt}.
     *
     * @param other the other, which broadcasts with this one
     * @return a {@link DType#BOOL} tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor gt(Tensor other) {
        return GT.begin().arg(this).arg(other).tensor();
    }

    /**
     * Where it is greater than the other, element by element: {@code torch.gt}.
     *
     * @param other the other
     * @return a {@link DType#BOOL} tensor
     */
    public final Tensor gt(double other) {
        return GT_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Where it is greater than the other, element by element: {@code torch.gt}.
     *
     * @param other the other
     * @return a {@link DType#BOOL} tensor
     */
    public final Tensor gt(long other) {
        return GT_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Where it is at least the other, element by element: {@code torch.ge}.
     *
     * @param other the other, which broadcasts with this one
     * @return a {@link DType#BOOL} tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor ge(Tensor other) {
        return GE.begin().arg(this).arg(other).tensor();
    }

    /**
     * Where it is at least the other, element by element: {@code torch.ge}.
     *
     * @param other the other
     * @return a {@link DType#BOOL} tensor
     */
    public final Tensor ge(double other) {
        return GE_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Where it is at least the other, element by element: {@code torch.ge}.
     *
     * @param other the other
     * @return a {@link DType#BOOL} tensor
     */
    public final Tensor ge(long other) {
        return GE_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Where both are not zero: {@code torch.logical_and}.
     *
     * @param other the other, which broadcasts with this one
     * @return a new tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor logicalAnd(Tensor other) {
        return LOGICAL_AND.begin().arg(this).arg(other).tensor();
    }

    /**
     * Where one or both are not zero: {@code torch.logical_or}.
     *
     * @param other the other, which broadcasts with this one
     * @return a new tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor logicalOr(Tensor other) {
        return LOGICAL_OR.begin().arg(this).arg(other).tensor();
    }

    /**
     * The greater of each two: {@code torch.maximum}.
     *
     * @param other the other, which broadcasts with this one
     * @return a new tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor maximum(Tensor other) {
        return MAXIMUM.begin().arg(this).arg(other).tensor();
    }

    /**
     * The lesser of each two: {@code torch.minimum}.
     *
     * @param other the other, which broadcasts with this one
     * @return a new tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor minimum(Tensor other) {
        return MINIMUM.begin().arg(this).arg(other).tensor();
    }
}
