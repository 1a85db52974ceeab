package torchffm;

import torchffm.internal.Operator;

/** Arithmetic of two operands, element by element and broadcast, and products of matrices. A layer of {@link Tensor}. */
abstract class TensorArithmetic extends TensorUnary {

    private static final Operator ADD = Operator.of("aten::add", "Tensor");
    private static final Operator SUB = Operator.of("aten::sub", "Tensor");
    private static final Operator MUL = Operator.of("aten::mul", "Tensor");
    private static final Operator DIV = Operator.of("aten::div", "Tensor");
    private static final Operator POW = Operator.of("aten::pow", "Tensor_Tensor");
    private static final Operator POW_SCALAR = Operator.of("aten::pow", "Tensor_Scalar");
    private static final Operator MATMUL = Operator.of("aten::matmul", "");
    private static final Operator MM = Operator.of("aten::mm", "");

    TensorArithmetic(long address) {
        super(address);
    }

    /**
     * Sum, element by element: {@code torch.add}.
     *
     * @param other the other, which broadcasts with this one
     * @return a new tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor add(Tensor other) {
        return ADD.begin().arg(this).arg(other).arg(1).tensor();
    }

    /**
     * Sum, element by element: {@code torch.add}.
     *
     * @param other the other; makes integers floating-point
     * @return a new tensor
     */
    public final Tensor add(double other) {
        return ADD.begin().arg(this).scalar(other).arg(1).tensor();
    }

    /**
     * Sum, element by element: {@code torch.add}.
     *
     * @param other the other; leaves the dtype as it is
     * @return a new tensor
     */
    public final Tensor add(long other) {
        return ADD.begin().arg(this).scalar(other).arg(1).tensor();
    }

    /**
     * Difference, element by element: {@code torch.sub}.
     *
     * @param other the other, which broadcasts with this one
     * @return a new tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor sub(Tensor other) {
        return SUB.begin().arg(this).arg(other).arg(1).tensor();
    }

    /**
     * Difference, element by element: {@code torch.sub}.
     *
     * @param other the other; makes integers floating-point
     * @return a new tensor
     */
    public final Tensor sub(double other) {
        return SUB.begin().arg(this).scalar(other).arg(1).tensor();
    }

    /**
     * Difference, element by element: {@code torch.sub}.
     *
     * @param other the other; leaves the dtype as it is
     * @return a new tensor
     */
    public final Tensor sub(long other) {
        return SUB.begin().arg(this).scalar(other).arg(1).tensor();
    }

    /**
     * Product, element by element: {@code torch.mul}.
     *
     * @param other the other, which broadcasts with this one
     * @return a new tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor mul(Tensor other) {
        return MUL.begin().arg(this).arg(other).tensor();
    }

    /**
     * Product, element by element: {@code torch.mul}.
     *
     * @param other the other; makes integers floating-point
     * @return a new tensor
     */
    public final Tensor mul(double other) {
        return MUL.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Product, element by element: {@code torch.mul}.
     *
     * @param other the other; leaves the dtype as it is
     * @return a new tensor
     */
    public final Tensor mul(long other) {
        return MUL.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Quotient, of integers too a real one, element by element: {@code torch.div}.
     *
     * @param other the other, which broadcasts with this one
     * @return a new tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor div(Tensor other) {
        return DIV.begin().arg(this).arg(other).tensor();
    }

    /**
     * Quotient, of integers too a real one, element by element: {@code torch.div}.
     *
     * @param other the other; makes integers floating-point
     * @return a new tensor
     */
    public final Tensor div(double other) {
        return DIV.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Quotient, of integers too a real one, element by element: {@code torch.div}.
     *
     * @param other the other; leaves the dtype as it is
     * @return a new tensor
     */
    public final Tensor div(long other) {
        return DIV.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Power, element by element: {@code torch.pow}.
     *
     * @param other the other, which broadcasts with this one
     * @return a new tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor pow(Tensor other) {
        return POW.begin().arg(this).arg(other).tensor();
    }

    /**
     * Power, element by element: {@code torch.pow}.
     *
     * @param other the other; makes integers floating-point
     * @return a new tensor
     */
    public final Tensor pow(double other) {
        return POW_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Power, element by element: {@code torch.pow}.
     *
     * @param other the other; leaves the dtype as it is
     * @return a new tensor
     */
    public final Tensor pow(long other) {
        return POW_SCALAR.begin().arg(this).scalar(other).tensor();
    }

    /**
     * Sum with a multiple of the other: {@code torch.add(self, other, alpha=alpha)}.
     *
     * @param other the other, which broadcasts with this one
     * @param alpha its factor
     * @return a new tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor add(Tensor other, double alpha) {
        return ADD.begin().arg(this).arg(other).scalar(alpha).tensor();
    }

    /**
     * Sum with a multiple of the other: {@code torch.add(self, other, alpha=alpha)}.
     *
     * @param other the other, which broadcasts with this one
     * @param alpha its factor, an integer
     * @return a new tensor
     * @throws TorchException if the shapes don't broadcast
     */
    public final Tensor add(Tensor other, long alpha) {
        return ADD.begin().arg(this).arg(other).scalar(alpha).tensor();
    }

    /**
     * The matrix product, batched and broadcast: {@code torch.matmul}.
     *
     * @param other the right factor
     * @return a new tensor
     * @throws TorchException if the shapes don't fit
     */
    public final Tensor matmul(Tensor other) {
        return MATMUL.begin().arg(this).arg(other).tensor();
    }

    /**
     * The product of two matrices: {@code torch.mm}.
     *
     * @param other the right factor
     * @return a new tensor
     * @throws TorchException if the shapes don't fit
     */
    public final Tensor mm(Tensor other) {
        return MM.begin().arg(this).arg(other).tensor();
    }
}
