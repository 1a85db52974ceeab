package torchffm;

import torchffm.internal.Operator;

/** Arithmetic in place: PyTorch's names that end in an underscore. A layer of {@link Tensor}. */
abstract class TensorInPlace extends TensorFilling {

    private static final Operator ADD = Operator.of("aten::add_", "Tensor");
    private static final Operator SUB = Operator.of("aten::sub_", "Tensor");
    private static final Operator MUL = Operator.of("aten::mul_", "Tensor");
    private static final Operator DIV = Operator.of("aten::div_", "Tensor");
    private static final Operator ADDCMUL = Operator.of("aten::addcmul_", "");
    private static final Operator ADDCDIV = Operator.of("aten::addcdiv_", "");
    private static final Operator LERP = Operator.of("aten::lerp_", "Scalar");
    private static final Operator SQRT = Operator.of("aten::sqrt_", "");
    private static final Operator NEG = Operator.of("aten::neg_", "");
    private static final Operator RELU = Operator.of("aten::relu_", "");
    private static final Operator MAXIMUM = Operator.of("aten::maximum", "out");

    TensorInPlace(long address) {
        super(address);
    }

    /**
     * Adds to it: {@code Tensor.add_}.
     *
     * @param other the other, which broadcasts to this one's shape
     * @return this
     * @throws TorchException if the shapes don't fit, or if it is a leaf that requires grad and grad mode is on
     */
    public final Tensor add_(Tensor other) {
        ADD.begin().arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * Adds to it: {@code Tensor.add_}.
     *
     * @param other the other
     * @return this
     */
    public final Tensor add_(double other) {
        ADD.begin().arg(this).scalar(other).arg(1).run();
        return self();
    }

    /**
     * Adds to it: {@code Tensor.add_}.
     *
     * @param other the other, an integer
     * @return this
     */
    public final Tensor add_(long other) {
        ADD.begin().arg(this).scalar(other).arg(1).run();
        return self();
    }

    /**
     * Subtracts from it: {@code Tensor.sub_}.
     *
     * @param other the other, which broadcasts to this one's shape
     * @return this
     * @throws TorchException if the shapes don't fit, or if it is a leaf that requires grad and grad mode is on
     */
    public final Tensor sub_(Tensor other) {
        SUB.begin().arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * Subtracts from it: {@code Tensor.sub_}.
     *
     * @param other the other
     * @return this
     */
    public final Tensor sub_(double other) {
        SUB.begin().arg(this).scalar(other).arg(1).run();
        return self();
    }

    /**
     * Subtracts from it: {@code Tensor.sub_}.
     *
     * @param other the other, an integer
     * @return this
     */
    public final Tensor sub_(long other) {
        SUB.begin().arg(this).scalar(other).arg(1).run();
        return self();
    }

    /**
     * Multiplies it: {@code Tensor.mul_}.
     *
     * @param other the other, which broadcasts to this one's shape
     * @return this
     * @throws TorchException if the shapes don't fit, or if it is a leaf that requires grad and grad mode is on
     */
    public final Tensor mul_(Tensor other) {
        MUL.begin().arg(this).arg(other).run();
        return self();
    }

    /**
     * Multiplies it: {@code Tensor.mul_}.
     *
     * @param other the other
     * @return this
     */
    public final Tensor mul_(double other) {
        MUL.begin().arg(this).scalar(other).run();
        return self();
    }

    /**
     * Multiplies it: {@code Tensor.mul_}.
     *
     * @param other the other, an integer
     * @return this
     */
    public final Tensor mul_(long other) {
        MUL.begin().arg(this).scalar(other).run();
        return self();
    }

    /**
     * Divides it: {@code Tensor.div_}.
     *
     * @param other the other, which broadcasts to this one's shape
     * @return this
     * @throws TorchException if the shapes don't fit, or if it is a leaf that requires grad and grad mode is on
     */
    public final Tensor div_(Tensor other) {
        DIV.begin().arg(this).arg(other).run();
        return self();
    }

    /**
     * Divides it: {@code Tensor.div_}.
     *
     * @param other the other
     * @return this
     */
    public final Tensor div_(double other) {
        DIV.begin().arg(this).scalar(other).run();
        return self();
    }

    /**
     * Divides it: {@code Tensor.div_}.
     *
     * @param other the other, an integer
     * @return this
     * @throws TorchException if it is an integer tensor and the operator gives fractions
     */
    public final Tensor div_(long other) {
        DIV.begin().arg(this).scalar(other).run();
        return self();
    }

    /**
     * Adds a multiple of the other: {@code Tensor.add_(other, alpha=alpha)}.
     *
     * @param other the other, which broadcasts to this one's shape
     * @param alpha its factor
     * @return this
     */
    public final Tensor add_(Tensor other, double alpha) {
        ADD.begin().arg(this).arg(other).scalar(alpha).run();
        return self();
    }

    /**
     * Adds a multiple of the other: {@code Tensor.add_(other, alpha=alpha)}.
     *
     * @param other the other, which broadcasts to this one's shape
     * @param alpha its factor, an integer
     * @return this
     */
    public final Tensor add_(Tensor other, long alpha) {
        ADD.begin().arg(this).arg(other).scalar(alpha).run();
        return self();
    }

    /**
     * Adds a multiple of the product of two others: {@code Tensor.addcmul_}.
     *
     * @param tensor1 the first
     * @param tensor2 the second
     * @param value the factor
     * @return this
     */
    public final Tensor addcmul_(Tensor tensor1, Tensor tensor2, double value) {
        ADDCMUL.begin().arg(this).arg(tensor1).arg(tensor2).scalar(value).run();
        return self();
    }

    /**
     * Adds a multiple of the quotient of two others: {@code Tensor.addcdiv_}.
     *
     * @param tensor1 the first
     * @param tensor2 the second
     * @param value the factor
     * @return this
     */
    public final Tensor addcdiv_(Tensor tensor1, Tensor tensor2, double value) {
        ADDCDIV.begin().arg(this).arg(tensor1).arg(tensor2).scalar(value).run();
        return self();
    }

    /**
     * Goes a part of the way to another: {@code Tensor.lerp_}.
     *
     * @param end where to
     * @param weight 0 stays, 1 arrives
     * @return this
     */
    public final Tensor lerp_(Tensor end, double weight) {
        LERP.begin().arg(this).arg(end).scalar(weight).run();
        return self();
    }

    /**
     * Takes the square root of every element: {@code Tensor.sqrt_}.
     *
     * @return this
     */
    public final Tensor sqrt_() {
        SQRT.begin().arg(this).run();
        return self();
    }

    /**
     * Negates every element: {@code Tensor.neg_}.
     *
     * @return this
     */
    public final Tensor neg_() {
        NEG.begin().arg(this).run();
        return self();
    }

    /**
     * Sets negative elements to zero: {@code Tensor.relu_}.
     *
     * @return this
     */
    public final Tensor relu_() {
        RELU.begin().arg(this).run();
        return self();
    }

    /**
     * Keeps the greater of each two: {@code torch.maximum(self, other, out=self)}.
     *
     * @param other the other
     * @return this
     */
    public final Tensor maximum_(Tensor other) {
        MAXIMUM.begin().arg(this).arg(other).arg(this).run();
        return self();
    }
}
