package torchffm.nn;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.PythonText;

/** The size that a tensor had before its maxima were taken. */
final class Unpooled {

    private Unpooled() {}

    static long[] size(Tensor input, long[] kernel, long[] stride, long[] padding, long @Nullable [] wanted) {
        int dims = kernel.length;
        if (stride.length < dims || padding.length < dims || input.dim() < dims) {
            throw new IllegalArgumentException("kernelSize, stride and padding need as many numbers as the input has"
                    + " dimensions, but have " + Arrays.toString(kernel) + ", " + Arrays.toString(stride) + " and "
                    + Arrays.toString(padding));
        }
        long[] least = new long[dims];
        for (int dim = 0; dim < dims; dim++) {
            least[dim] = (input.size(dim - dims) - 1) * stride[dim] + kernel[dim] - 2 * padding[dim];
        }
        long[] size = wanted == null ? least : fitted(least, stride, wanted);
        for (int dim = 0; dim < dims; dim++) {
            if (size[dim] < 0) {
                throw new IllegalArgumentException(
                        "max_unpooling: output_size must contain non-negative spatial dimensions, but got output_size["
                                + dim + "]=" + size[dim]);
            }
        }
        return size;
    }

    private static long[] fitted(long[] least, long[] stride, long[] wanted) {
        int dims = least.length;
        long[] size = wanted.length == dims + 2 ? Arrays.copyOfRange(wanted, 2, wanted.length) : wanted;
        if (size.length != dims) {
            throw new IllegalArgumentException("output_size should be a sequence containing " + dims + " or "
                    + (dims + 2) + " elements, but it has a length of '" + size.length + "'");
        }
        for (int dim = 0; dim < dims; dim++) {
            long min = least[dim] - stride[dim];
            long max = least[dim] + stride[dim];
            if (size[dim] <= min || size[dim] >= max) {
                throw new IllegalArgumentException("invalid output_size \"" + PythonText.size(size) + "\" (dim " + dim
                        + " must be between " + min + " and " + max + ")");
            }
        }
        return size;
    }
}
