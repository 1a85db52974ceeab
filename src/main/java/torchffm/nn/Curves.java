package torchffm.nn;

import java.util.Objects;
import torchffm.Tensor;
import torchffm.internal.Operators;

/** Activations that are smooth. A layer of {@link Functional}. */
abstract class Curves extends Bends {

    Curves() {}

    /**
     * {@code x} where it is positive, else {@code alpha (exp(x) - 1)}: {@code elu}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     */
    public static Tensor elu(Tensor input) {
        return elu(input, 1, false);
    }

    /**
     * {@code x} where it is positive, else {@code alpha (exp(x) - 1)}: {@code elu}.
     *
     * @param input of any shape
     * @param alpha the limit below 0, negated
     * @return of the same shape; the input itself if in place
     */
    public static Tensor elu(Tensor input, double alpha) {
        return elu(input, alpha, false);
    }

    /**
     * {@code x} where it is positive, else {@code alpha (exp(x) - 1)}: {@code elu}.
     *
     * @param input of any shape
     * @param alpha the limit below 0, negated
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     */
    public static Tensor elu(Tensor input, double alpha, boolean inplace) {
        if (inplace) {
            Operators.begin("aten::elu_", "")
                    .arg("input", input)
                    .scalar(alpha)
                    .scalar(1L)
                    .scalar(1L)
                    .run();
            return input;
        }
        return Operators.begin("aten::elu", "")
                .arg("input", input)
                .scalar(alpha)
                .scalar(1L)
                .scalar(1L)
                .tensor();
    }

    /**
     * {@code max(0, x) + min(0, alpha (exp(x / alpha) - 1))}: {@code celu}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     */
    public static Tensor celu(Tensor input) {
        return celu(input, 1, false);
    }

    /**
     * {@code max(0, x) + min(0, alpha (exp(x / alpha) - 1))}: {@code celu}.
     *
     * @param input of any shape
     * @param alpha the limit below 0, negated
     * @return of the same shape; the input itself if in place
     */
    public static Tensor celu(Tensor input, double alpha) {
        return celu(input, alpha, false);
    }

    /**
     * {@code max(0, x) + min(0, alpha (exp(x / alpha) - 1))}: {@code celu}.
     *
     * @param input of any shape
     * @param alpha the limit below 0, negated
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     */
    public static Tensor celu(Tensor input, double alpha, boolean inplace) {
        if (inplace) {
            Operators.begin("aten::celu_", "").arg("input", input).scalar(alpha).run();
            return input;
        }
        return Operators.begin("aten::celu", "")
                .arg("input", input)
                .scalar(alpha)
                .tensor();
    }

    /**
     * The exponential linear unit, scaled so that layers normalize themselves: {@code selu}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     */
    public static Tensor selu(Tensor input) {
        return selu(input, false);
    }

    /**
     * The exponential linear unit, scaled so that layers normalize themselves: {@code selu}.
     *
     * @param input of any shape
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     */
    public static Tensor selu(Tensor input, boolean inplace) {
        if (inplace) {
            Operators.begin("aten::selu_", "").arg("input", input).run();
            return input;
        }
        return Operators.begin("aten::selu", "").arg("input", input).tensor();
    }

    /**
     * {@code x sigmoid(x)}, element by element: {@code silu}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     */
    public static Tensor silu(Tensor input) {
        return silu(input, false);
    }

    /**
     * {@code x sigmoid(x)}, element by element: {@code silu}.
     *
     * @param input of any shape
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     */
    public static Tensor silu(Tensor input, boolean inplace) {
        if (inplace) {
            Operators.begin("aten::silu_", "").arg("input", input).run();
            return input;
        }
        return Operators.begin("aten::silu", "").arg("input", input).tensor();
    }

    /**
     * {@code x tanh(softplus(x))}, element by element: {@code mish}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     */
    public static Tensor mish(Tensor input) {
        return mish(input, false);
    }

    /**
     * {@code x tanh(softplus(x))}, element by element: {@code mish}.
     *
     * @param input of any shape
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     */
    public static Tensor mish(Tensor input, boolean inplace) {
        if (inplace) {
            Operators.begin("aten::mish_", "").arg("input", input).run();
            return input;
        }
        return Operators.begin("aten::mish", "").arg("input", input).tensor();
    }

    /**
     * The hyperbolic tangent: {@code tanh}.
     *
     * @param input of any shape
     * @return of the same shape
     */
    public static Tensor tanh(Tensor input) {
        Objects.requireNonNull(input, "input");
        return input.tanh();
    }

    /**
     * {@code 1 / (1 + exp(-x))}: {@code sigmoid}.
     *
     * @param input of any shape
     * @return of the same shape
     */
    public static Tensor sigmoid(Tensor input) {
        Objects.requireNonNull(input, "input");
        return input.sigmoid();
    }

    /**
     * {@code x - tanh(x)}: {@code tanhshrink}.
     *
     * @param input of any shape
     * @return of the same shape
     */
    public static Tensor tanhshrink(Tensor input) {
        Objects.requireNonNull(input, "input");
        return input.sub(input.tanh());
    }

    /**
     * {@code x / (1 + |x|)}: {@code softsign}.
     *
     * @param input of any shape
     * @return of the same shape
     */
    public static Tensor softsign(Tensor input) {
        Objects.requireNonNull(input, "input");
        return input.div(input.abs().add(1));
    }

    /**
     * The logarithm of {@link #sigmoid}: {@code logsigmoid}.
     *
     * @param input of any shape
     * @return of the same shape
     */
    public static Tensor logsigmoid(Tensor input) {
        return Operators.begin("aten::log_sigmoid", "").arg("input", input).tensor();
    }

    /**
     * One half of a tensor times the sigmoid of the other: {@code glu}.
     *
     * @param input of an even size along the dimension
     * @return half as long
     * @throws IllegalArgumentException if the input is a scalar
     */
    public static Tensor glu(Tensor input) {
        return glu(input, -1);
    }

    /**
     * One half of a tensor times the sigmoid of the other: {@code glu}.
     *
     * @param input of an even size along the dimension
     * @param dim the dimension that is halved
     * @return half as long
     * @throws IllegalArgumentException if the input is a scalar
     */
    public static Tensor glu(Tensor input, long dim) {
        Objects.requireNonNull(input, "input");
        if (input.dim() == 0) {
            throw new IllegalArgumentException("glu does not support scalars because halving size must be even");
        }
        return Operators.begin("aten::glu", "").arg("input", input).arg(dim).tensor();
    }
}
