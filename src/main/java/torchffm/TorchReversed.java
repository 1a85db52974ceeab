package torchffm;

import torchffm.internal.Operator;

/** Arithmetic with a number in front: {@code 2 - tensor}. A layer of {@link Torch}. */
abstract class TorchReversed extends TorchFactories {

    private static final Operator ADD = Operator.of("aten::add", "Tensor");
    private static final Operator SUB = Operator.of("aten::sub", "Tensor");
    private static final Operator MUL = Operator.of("aten::mul", "Tensor");
    private static final Operator DIV = Operator.of("aten::div", "Tensor");
    private static final Operator FLOOR_DIVIDE = Operator.of("aten::floor_divide", "");

    TorchReversed() {}

    /**
     * Sum of a number and each element: {@code torch.add(input, other)}.
     *
     * @param input the number; it makes integers floating-point
     * @param other the tensor
     * @return a new tensor
     * @throws TorchException if the tensor is of a dtype that has no such operator
     */
    public static Tensor add(double input, Tensor other) {
        return ADD.begin().scalar(input).arg(other).arg(1).tensor();
    }

    /**
     * Sum of a number and each element: {@code torch.add(input, other)}.
     *
     * @param input the number; it leaves the dtype as it is
     * @param other the tensor
     * @return a new tensor
     * @throws TorchException if the tensor is of a dtype that has no such operator
     */
    public static Tensor add(long input, Tensor other) {
        return ADD.begin().scalar(input).arg(other).arg(1).tensor();
    }

    /**
     * Difference of a number and each element: {@code torch.sub(input, other)}.
     *
     * @param input the number; it makes integers floating-point
     * @param other the tensor
     * @return a new tensor
     * @throws TorchException if the tensor is of a dtype that has no such operator
     */
    public static Tensor sub(double input, Tensor other) {
        return SUB.begin().scalar(input).arg(other).arg(1).tensor();
    }

    /**
     * Difference of a number and each element: {@code torch.sub(input, other)}.
     *
     * @param input the number; it leaves the dtype as it is
     * @param other the tensor
     * @return a new tensor
     * @throws TorchException if the tensor is of a dtype that has no such operator
     */
    public static Tensor sub(long input, Tensor other) {
        return SUB.begin().scalar(input).arg(other).arg(1).tensor();
    }

    /**
     * Product of a number and each element: {@code torch.mul(input, other)}.
     *
     * @param input the number; it makes integers floating-point
     * @param other the tensor
     * @return a new tensor
     * @throws TorchException if the tensor is of a dtype that has no such operator
     */
    public static Tensor mul(double input, Tensor other) {
        return MUL.begin().scalar(input).arg(other).tensor();
    }

    /**
     * Product of a number and each element: {@code torch.mul(input, other)}.
     *
     * @param input the number; it leaves the dtype as it is
     * @param other the tensor
     * @return a new tensor
     * @throws TorchException if the tensor is of a dtype that has no such operator
     */
    public static Tensor mul(long input, Tensor other) {
        return MUL.begin().scalar(input).arg(other).tensor();
    }

    /**
     * Quotient of a number and each element: {@code torch.div(input, other)}. Python's {@code input / other} is
     * {@code other.reciprocal().mul(input)}, which rounds otherwise.
     *
     * @param input the number; it makes integers floating-point
     * @param other the tensor
     * @return a new tensor
     * @throws TorchException if the tensor is of a dtype that has no such operator
     */
    public static Tensor div(double input, Tensor other) {
        return DIV.begin().scalar(input).arg(other).tensor();
    }

    /**
     * Quotient of a number and each element: {@code torch.div(input, other)}. Python's {@code input / other} is
     * {@code other.reciprocal().mul(input)}, which rounds otherwise.
     *
     * @param input the number; an integer
     * @param other the tensor
     * @return a new tensor
     * @throws TorchException if the tensor is of a dtype that has no such operator
     */
    public static Tensor div(long input, Tensor other) {
        return DIV.begin().scalar(input).arg(other).tensor();
    }

    /**
     * Quotient, rounded down of a number and each element: {@code torch.floor_divide(input, other)}.
     *
     * @param input the number; it makes integers floating-point
     * @param other the tensor
     * @return a new tensor
     * @throws TorchException if the tensor is of a dtype that has no such operator
     */
    public static Tensor floorDivide(double input, Tensor other) {
        return FLOOR_DIVIDE.begin().scalar(input).arg(other).tensor();
    }

    /**
     * Quotient, rounded down of a number and each element: {@code torch.floor_divide(input, other)}.
     *
     * @param input the number; it leaves the dtype as it is
     * @param other the tensor
     * @return a new tensor
     * @throws TorchException if the tensor is of a dtype that has no such operator
     */
    public static Tensor floorDivide(long input, Tensor other) {
        return FLOOR_DIVIDE.begin().scalar(input).arg(other).tensor();
    }
}
