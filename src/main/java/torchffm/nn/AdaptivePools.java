package torchffm.nn;

import torchffm.Tensor;
import torchffm.internal.Operators;

/** As many maxima and means as are asked for. A layer of {@link Functional}. */
abstract class AdaptivePools extends Pools {

    AdaptivePools() {}

    /**
     * As many maxima as are asked for, and where they are: {@code adaptive_max_pool1d} with {@code return_indices=True}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param outputSize how many in each dimension; one number for all
     * @return the maxima and their indices
     */
    public static MaxPoolResult adaptiveMaxPool1dWithIndices(Tensor input, long... outputSize) {
        return pair(Operators.begin("aten::adaptive_max_pool1d", "")
                .arg("input", input)
                .ints(outputSize, 1));
    }

    /**
     * As many maxima as are asked for: {@code adaptive_max_pool1d}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param outputSize how many in each dimension; one number for all
     * @return the maxima
     */
    public static Tensor adaptiveMaxPool1d(Tensor input, long... outputSize) {
        MaxPoolResult result = adaptiveMaxPool1dWithIndices(input, outputSize);
        result.indices().close();
        return result.output();
    }

    /**
     * As many maxima as are asked for, and where they are: {@code adaptive_max_pool2d} with {@code return_indices=True}.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param outputSize how many in each dimension; one number for all
     * @return the maxima and their indices
     */
    public static MaxPoolResult adaptiveMaxPool2dWithIndices(Tensor input, long... outputSize) {
        return pair(Operators.begin("aten::adaptive_max_pool2d", "")
                .arg("input", input)
                .ints(outputSize, 2));
    }

    /**
     * As many maxima as are asked for: {@code adaptive_max_pool2d}.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param outputSize how many in each dimension; one number for all
     * @return the maxima
     */
    public static Tensor adaptiveMaxPool2d(Tensor input, long... outputSize) {
        MaxPoolResult result = adaptiveMaxPool2dWithIndices(input, outputSize);
        result.indices().close();
        return result.output();
    }

    /**
     * As many means as are asked for: {@code adaptive_avg_pool2d}.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param outputSize how many in each dimension; one number for all
     * @return the means
     */
    public static Tensor adaptiveAvgPool2d(Tensor input, long... outputSize) {
        return Operators.begin("aten::adaptive_avg_pool2d", "")
                .arg("input", input)
                .ints(outputSize, 2)
                .tensor();
    }

    /**
     * As many maxima as are asked for, and where they are: {@code adaptive_max_pool3d} with {@code return_indices=True}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param outputSize how many in each dimension; one number for all
     * @return the maxima and their indices
     */
    public static MaxPoolResult adaptiveMaxPool3dWithIndices(Tensor input, long... outputSize) {
        return pair(Operators.begin("aten::adaptive_max_pool3d", "")
                .arg("input", input)
                .ints(outputSize, 3));
    }

    /**
     * As many maxima as are asked for: {@code adaptive_max_pool3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param outputSize how many in each dimension; one number for all
     * @return the maxima
     */
    public static Tensor adaptiveMaxPool3d(Tensor input, long... outputSize) {
        MaxPoolResult result = adaptiveMaxPool3dWithIndices(input, outputSize);
        result.indices().close();
        return result.output();
    }

    /**
     * As many means as are asked for: {@code adaptive_avg_pool3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param outputSize how many in each dimension; one number for all
     * @return the means
     */
    public static Tensor adaptiveAvgPool3d(Tensor input, long... outputSize) {
        return Operators.begin("aten::adaptive_avg_pool3d", "")
                .arg("input", input)
                .ints(outputSize, 3)
                .tensor();
    }
}
