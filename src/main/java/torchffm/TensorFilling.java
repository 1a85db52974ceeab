package torchffm;

import org.jspecify.annotations.Nullable;
import torchffm.internal.Operator;

/** What sets all elements of a tensor: to a value, another's, or random numbers. A layer of {@link Tensor}. */
abstract class TensorFilling extends TensorReductions {

    private static final Operator COPY = Operator.of("aten::copy_", "");
    private static final Operator FILL = Operator.of("aten::fill_", "Scalar");
    private static final Operator ZERO = Operator.of("aten::zero_", "");
    private static final Operator NORMAL = Operator.of("aten::normal_", "");
    private static final Operator UNIFORM = Operator.of("aten::uniform_", "");
    private static final Operator BERNOULLI = Operator.of("aten::bernoulli_", "float");
    private static final Operator RANDOM = Operator.of("aten::random_", "");

    TensorFilling(long address) {
        super(address);
    }

    /**
     * Takes over another's elements, converted to its own dtype and device: {@code Tensor.copy_}.
     *
     * @param src the other, which broadcasts to this one's shape
     * @return this
     */
    public final Tensor copy_(Tensor src) {
        COPY.begin().arg(this).arg(src).arg(false).run();
        return self();
    }

    /**
     * Sets every element: {@code Tensor.fill_}.
     *
     * @param value what to
     * @return this
     */
    public final Tensor fill_(double value) {
        FILL.begin().arg(this).scalar(value).run();
        return self();
    }

    /**
     * Sets every element: {@code Tensor.fill_}.
     *
     * @param value what to, exactly
     * @return this
     */
    public final Tensor fill_(long value) {
        FILL.begin().arg(this).scalar(value).run();
        return self();
    }

    /**
     * Sets every element to zero: {@code Tensor.zero_}.
     *
     * @return this
     */
    public final Tensor zero_() {
        ZERO.begin().arg(this).run();
        return self();
    }

    /**
     * Draws every element from a normal distribution: {@code Tensor.normal_}.
     *
     * @param mean its mean
     * @param std its standard deviation
     * @param generator where to draw from; null for the default generator
     * @return this
     */
    public final Tensor normal_(double mean, double std, @Nullable Generator generator) {
        NORMAL.begin().arg(this).arg(mean).arg(std).arg(generator).run();
        return self();
    }

    /**
     * Draws every element from a uniform distribution: {@code Tensor.uniform_}.
     *
     * @param from the least
     * @param to the bound above
     * @param generator where to draw from; null for the default generator
     * @return this
     */
    public final Tensor uniform_(double from, double to, @Nullable Generator generator) {
        UNIFORM.begin().arg(this).arg(from).arg(to).arg(generator).run();
        return self();
    }

    /**
     * Draws every element, 1 or 0: {@code Tensor.bernoulli_}.
     *
     * @param p the probability of 1
     * @param generator where to draw from; null for the default generator
     * @return this
     */
    public final Tensor bernoulli_(double p, @Nullable Generator generator) {
        BERNOULLI.begin().arg(this).arg(p).arg(generator).run();
        return self();
    }

    /**
     * Draws every element from the integers that its dtype holds: {@code Tensor.random_}.
     *
     * @param generator where to draw from; null for the default generator
     * @return this
     */
    public final Tensor random_(@Nullable Generator generator) {
        RANDOM.begin().arg(this).arg(generator).run();
        return self();
    }
}
