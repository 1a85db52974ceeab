package torchffm.nn;

import java.util.Objects;
import torchffm.Tensor;
import torchffm.Torch;

/** What divides by what is near, or by a norm. A layer of {@link Functional}. */
abstract class Scales extends Norms {

    Scales() {}

    /**
     * Divides by what neighbouring channels have: {@code local_response_norm}.
     *
     * @param input {@code (N, C, *)}
     * @param size how many channels
     * @return of the same shape
     * @throws IllegalArgumentException if the input has less than three dimensions
     */
    public static Tensor localResponseNorm(Tensor input, long size) {
        return localResponseNorm(input, size, 1e-4, 0.75, 1);
    }

    /**
     * Divides by what neighbouring channels have: {@code local_response_norm}.
     *
     * @param input {@code (N, C, *)}
     * @param size how many channels
     * @param alpha the weight of their mean square
     * @param beta the exponent
     * @param k what is added
     * @return of the same shape
     * @throws IllegalArgumentException if the input has less than three dimensions
     */
    public static Tensor localResponseNorm(Tensor input, long size, double alpha, double beta, double k) {
        Objects.requireNonNull(input, "input");
        if (input.dim() < 3) {
            throw new IllegalArgumentException(
                    "Expected 3D or higher dimensionality input (got " + input.dim() + " dimensions)");
        }
        if (input.numel() == 0) {
            return input;
        }
        return input.div(Functional.overChannels(input.mul(input), size)
                .mul(alpha)
                .add(k)
                .pow(beta));
    }

    /**
     * Divides vectors by their norm: {@code normalize}.
     *
     * @param input of any shape
     * @return of the same shape
     */
    public static Tensor normalize(Tensor input) {
        return normalize(input, 2, 1, 1e-12);
    }

    /**
     * Divides vectors by their norm: {@code normalize}.
     *
     * @param input of any shape
     * @param p the norm's exponent
     * @return of the same shape
     */
    public static Tensor normalize(Tensor input, double p) {
        return normalize(input, p, 1, 1e-12);
    }

    /**
     * Divides vectors by their norm: {@code normalize}.
     *
     * @param input of any shape
     * @param p the norm's exponent
     * @param dim the vectors' dimension
     * @return of the same shape
     */
    public static Tensor normalize(Tensor input, double p, long dim) {
        return normalize(input, p, dim, 1e-12);
    }

    /**
     * Divides vectors by their norm: {@code normalize}.
     *
     * @param input of any shape
     * @param p the norm's exponent
     * @param dim the vectors' dimension
     * @param eps the least divisor
     * @return of the same shape
     */
    public static Tensor normalize(Tensor input, double p, long dim, double eps) {
        return input.div(
                Torch.norm(input, p, new long[] {dim}, true, null).clampMin(eps).expandAs(input));
    }
}
