package torchffm.nn;

import torchffm.Tensor;
import torchffm.internal.Operators;

/** Activations that are straight lines with a bend. A layer of {@link Functional}. */
abstract class Bends extends FunctionalOperators {

    Bends() {}

    /**
     * {@code min(max(0, x), 6)}, element by element: {@code relu6}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     */
    public static Tensor relu6(Tensor input) {
        return relu6(input, false);
    }

    /**
     * {@code min(max(0, x), 6)}, element by element: {@code relu6}.
     *
     * @param input of any shape
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     */
    public static Tensor relu6(Tensor input, boolean inplace) {
        if (inplace) {
            Operators.begin("aten::relu6_", "").arg("input", input).run();
            return input;
        }
        return Operators.begin("aten::relu6", "").arg("input", input).tensor();
    }

    /**
     * The elements, those outside a range replaced by its nearer end: {@code hardtanh}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if {@code minVal} is greater than {@code maxVal}
     */
    public static Tensor hardtanh(Tensor input) {
        return hardtanh(input, -1, 1, false);
    }

    /**
     * The elements, those outside a range replaced by its nearer end: {@code hardtanh}.
     *
     * @param input of any shape
     * @param minVal the least
     * @param maxVal the greatest
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if {@code minVal} is greater than {@code maxVal}
     */
    public static Tensor hardtanh(Tensor input, double minVal, double maxVal) {
        return hardtanh(input, minVal, maxVal, false);
    }

    /**
     * The elements, those outside a range replaced by its nearer end: {@code hardtanh}.
     *
     * @param input of any shape
     * @param minVal the least
     * @param maxVal the greatest
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if {@code minVal} is greater than {@code maxVal}
     */
    public static Tensor hardtanh(Tensor input, double minVal, double maxVal, boolean inplace) {
        if (minVal > maxVal) {
            throw new IllegalArgumentException("min_val cannot be greater than max_val");
        }
        if (inplace) {
            Operators.begin("aten::hardtanh_", "")
                    .arg("input", input)
                    .scalar(minVal)
                    .scalar(maxVal)
                    .run();
            return input;
        }
        return Operators.begin("aten::hardtanh", "")
                .arg("input", input)
                .scalar(minVal)
                .scalar(maxVal)
                .tensor();
    }

    /**
     * {@code x} where it is positive, else {@code x} times a small slope: {@code leaky_relu}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     */
    public static Tensor leakyRelu(Tensor input) {
        return leakyRelu(input, 0.01, false);
    }

    /**
     * {@code x} where it is positive, else {@code x} times a small slope: {@code leaky_relu}.
     *
     * @param input of any shape
     * @param negativeSlope the slope below 0
     * @return of the same shape; the input itself if in place
     */
    public static Tensor leakyRelu(Tensor input, double negativeSlope) {
        return leakyRelu(input, negativeSlope, false);
    }

    /**
     * {@code x} where it is positive, else {@code x} times a small slope: {@code leaky_relu}.
     *
     * @param input of any shape
     * @param negativeSlope the slope below 0
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     */
    public static Tensor leakyRelu(Tensor input, double negativeSlope, boolean inplace) {
        if (inplace) {
            Operators.begin("aten::leaky_relu_", "")
                    .arg("input", input)
                    .scalar(negativeSlope)
                    .run();
            return input;
        }
        return Operators.begin("aten::leaky_relu", "")
                .arg("input", input)
                .scalar(negativeSlope)
                .tensor();
    }

    /**
     * {@code min(max(0, x + 3), 6) / 6}, element by element: {@code hardsigmoid}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     */
    public static Tensor hardsigmoid(Tensor input) {
        return hardsigmoid(input, false);
    }

    /**
     * {@code min(max(0, x + 3), 6) / 6}, element by element: {@code hardsigmoid}.
     *
     * @param input of any shape
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     */
    public static Tensor hardsigmoid(Tensor input, boolean inplace) {
        if (inplace) {
            Operators.begin("aten::hardsigmoid_", "").arg("input", input).run();
            return input;
        }
        return Operators.begin("aten::hardsigmoid", "").arg("input", input).tensor();
    }

    /**
     * {@code x} times its hard sigmoid, element by element: {@code hardswish}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     */
    public static Tensor hardswish(Tensor input) {
        return hardswish(input, false);
    }

    /**
     * {@code x} times its hard sigmoid, element by element: {@code hardswish}.
     *
     * @param input of any shape
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     */
    public static Tensor hardswish(Tensor input, boolean inplace) {
        if (inplace) {
            Operators.begin("aten::hardswish_", "").arg("input", input).run();
            return input;
        }
        return Operators.begin("aten::hardswish", "").arg("input", input).tensor();
    }

    /**
     * The elements that are greater than a threshold; a value in place of the others: {@code threshold}.
     *
     * @param input of any shape
     * @param threshold the threshold
     * @param value what takes the place of the others
     * @return of the same shape; the input itself if in place
     */
    public static Tensor threshold(Tensor input, double threshold, double value) {
        return threshold(input, threshold, value, false);
    }

    /**
     * The elements that are greater than a threshold; a value in place of the others: {@code threshold}.
     *
     * @param input of any shape
     * @param threshold the threshold
     * @param value what takes the place of the others
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     */
    public static Tensor threshold(Tensor input, double threshold, double value, boolean inplace) {
        if (inplace) {
            Operators.begin("aten::threshold_", "")
                    .arg("input", input)
                    .scalar(threshold)
                    .scalar(value)
                    .run();
            return input;
        }
        return Operators.begin("aten::threshold", "")
                .arg("input", input)
                .scalar(threshold)
                .scalar(value)
                .tensor();
    }

    /**
     * {@code x} where it is positive, else {@code x} times a slope, drawn at random in training: {@code rrelu}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     */
    public static Tensor rrelu(Tensor input) {
        return rrelu(input, 1.0 / 8, 1.0 / 3, false, false);
    }

    /**
     * {@code x} where it is positive, else {@code x} times a slope, drawn at random in training: {@code rrelu}.
     *
     * @param input of any shape
     * @param lower the least slope
     * @param upper the greatest slope
     * @param training whether slopes are drawn; else their mean is taken
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     */
    public static Tensor rrelu(Tensor input, double lower, double upper, boolean training, boolean inplace) {
        if (inplace) {
            Operators.begin("aten::rrelu_", "")
                    .arg("input", input)
                    .scalar(lower)
                    .scalar(upper)
                    .arg(training)
                    .none()
                    .run();
            return input;
        }
        return Operators.begin("aten::rrelu", "")
                .arg("input", input)
                .scalar(lower)
                .scalar(upper)
                .arg(training)
                .none()
                .tensor();
    }
}
