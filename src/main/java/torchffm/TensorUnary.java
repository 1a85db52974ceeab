package torchffm;

import torchffm.internal.Operator;

/** Functions of each element. A layer of {@link Tensor}. */
abstract class TensorUnary extends TensorViews {

    private static final Operator NEG = Operator.of("aten::neg", "");
    private static final Operator ABS = Operator.of("aten::abs", "");
    private static final Operator EXP = Operator.of("aten::exp", "");
    private static final Operator LOG = Operator.of("aten::log", "");
    private static final Operator SQRT = Operator.of("aten::sqrt", "");
    private static final Operator RSQRT = Operator.of("aten::rsqrt", "");
    private static final Operator SQUARE = Operator.of("aten::square", "");
    private static final Operator SIGMOID = Operator.of("aten::sigmoid", "");
    private static final Operator TANH = Operator.of("aten::tanh", "");
    private static final Operator RELU = Operator.of("aten::relu", "");
    private static final Operator SIN = Operator.of("aten::sin", "");
    private static final Operator COS = Operator.of("aten::cos", "");
    private static final Operator FLOOR = Operator.of("aten::floor", "");
    private static final Operator ROUND = Operator.of("aten::round", "");
    private static final Operator SIGN = Operator.of("aten::sign", "");
    private static final Operator ISNAN = Operator.of("aten::isnan", "");
    private static final Operator LOGICAL_NOT = Operator.of("aten::logical_not", "");
    private static final Operator CLAMP = Operator.of("aten::clamp", "");

    TensorUnary(long address) {
        super(address);
    }

    /**
     * Negated, element by element: {@code torch.neg}.
     *
     * @return a new tensor
     */
    public final Tensor neg() {
        return NEG.begin().arg(this).tensor();
    }

    /**
     * Absolute values, element by element: {@code torch.abs}.
     *
     * @return a new tensor
     */
    public final Tensor abs() {
        return ABS.begin().arg(this).tensor();
    }

    /**
     * e to the power of it, element by element: {@code torch.exp}.
     *
     * @return a new tensor
     */
    public final Tensor exp() {
        return EXP.begin().arg(this).tensor();
    }

    /**
     * Natural logarithms, element by element: {@code torch.log}.
     *
     * @return a new tensor
     */
    public final Tensor log() {
        return LOG.begin().arg(this).tensor();
    }

    /**
     * Square roots, element by element: {@code torch.sqrt}.
     *
     * @return a new tensor
     */
    public final Tensor sqrt() {
        return SQRT.begin().arg(this).tensor();
    }

    /**
     * One over the square roots, element by element: {@code torch.rsqrt}.
     *
     * @return a new tensor
     */
    public final Tensor rsqrt() {
        return RSQRT.begin().arg(this).tensor();
    }

    /**
     * Squares, element by element: {@code torch.square}.
     *
     * @return a new tensor
     */
    public final Tensor square() {
        return SQUARE.begin().arg(this).tensor();
    }

    /**
     * The logistic function, element by element: {@code torch.sigmoid}.
     *
     * @return a new tensor
     */
    public final Tensor sigmoid() {
        return SIGMOID.begin().arg(this).tensor();
    }

    /**
     * The hyperbolic tangent, element by element: {@code torch.tanh}.
     *
     * @return a new tensor
     */
    public final Tensor tanh() {
        return TANH.begin().arg(this).tensor();
    }

    /**
     * What is above zero, and zero elsewhere, element by element: {@code torch.relu}.
     *
     * @return a new tensor
     */
    public final Tensor relu() {
        return RELU.begin().arg(this).tensor();
    }

    /**
     * Sines, element by element: {@code torch.sin}.
     *
     * @return a new tensor
     */
    public final Tensor sin() {
        return SIN.begin().arg(this).tensor();
    }

    /**
     * Cosines, element by element: {@code torch.cos}.
     *
     * @return a new tensor
     */
    public final Tensor cos() {
        return COS.begin().arg(this).tensor();
    }

    /**
     * Rounded down, element by element: {@code torch.floor}.
     *
     * @return a new tensor
     */
    public final Tensor floor() {
        return FLOOR.begin().arg(this).tensor();
    }

    /**
     * Rounded, halves to even, element by element: {@code torch.round}.
     *
     * @return a new tensor
     */
    public final Tensor round() {
        return ROUND.begin().arg(this).tensor();
    }

    /**
     * -1, 0 or 1, element by element: {@code torch.sign}.
     *
     * @return a new tensor
     */
    public final Tensor sign() {
        return SIGN.begin().arg(this).tensor();
    }

    /**
     * Where it is not a number, element by element: {@code torch.isnan}.
     *
     * @return a new tensor
     */
    public final Tensor isnan() {
        return ISNAN.begin().arg(this).tensor();
    }

    /**
     * Where it is zero, element by element: {@code torch.logical_not}.
     *
     * @return a new tensor
     */
    public final Tensor logicalNot() {
        return LOGICAL_NOT.begin().arg(this).tensor();
    }

    /**
     * Values below or above two bounds replaced by these: {@code torch.clamp}.
     *
     * @param min the lower bound
     * @param max the upper bound
     * @return a new tensor
     */
    public final Tensor clamp(double min, double max) {
        return CLAMP.begin().arg(this).scalar(min).scalar(max).tensor();
    }

    /**
     * Values below or above two bounds replaced by these: {@code torch.clamp}.
     *
     * @param min the lower bound
     * @param max the upper bound
     * @return a new tensor of the same dtype
     */
    public final Tensor clamp(long min, long max) {
        return CLAMP.begin().arg(this).scalar(min).scalar(max).tensor();
    }
}
