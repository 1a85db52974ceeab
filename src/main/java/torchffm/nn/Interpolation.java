package torchffm.nn;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.Call;
import torchffm.internal.Operators;

/** The choice of the operator that makes an image of another size. */
final class Interpolation {

    private static final List<String> WITHOUT_CORNERS = List.of("nearest", "area", "nearest-exact");
    private static final List<String> FILTERED = List.of("bilinear", "bicubic", "lanczos");

    private Interpolation() {}

    static Tensor run(Tensor input, InterpolateOptions options) {
        Objects.requireNonNull(input, "input");
        String mode = Objects.requireNonNull(options, "options").mode();
        if (WITHOUT_CORNERS.contains(mode) && options.alignCorners() != null) {
            throw new IllegalArgumentException("align_corners option can only be set with the interpolating modes:"
                    + " linear | bilinear | bicubic | trilinear");
        }
        int dims = input.dim() - 2;
        long[] size = size(input, options.size(), dims);
        double[] scale = scale(input, options.scaleFactor(), dims);
        if ((size == null) == (scale == null)) {
            throw new IllegalArgumentException(
                    size == null
                            ? "either size or scale_factor should be defined"
                            : "only one of size or scale_factor should be defined");
        }
        if (options.recomputeScaleFactor() && size != null) {
            throw new IllegalArgumentException("recompute_scale_factor is not meaningful with an explicit size.");
        }
        if (scale != null && (options.recomputeScaleFactor() || mode.equals("area"))) {
            size = scaled(input, scale);
            scale = null;
        }
        boolean isFiltered = options.antialias();
        if (isFiltered && !(FILTERED.contains(mode) && dims == 2)) {
            throw new IllegalArgumentException("Anti-alias option is restricted to bilinear, bicubic, and lanczos modes"
                    + " and requires a 4-D tensor as input");
        }
        boolean corners = Boolean.TRUE.equals(options.alignCorners());
        if (mode.equals("lanczos") && dims == 2 && (corners || !isFiltered)) {
            throw new IllegalArgumentException(
                    corners
                            ? "Lanczos mode does not support align_corners=True"
                            : "Lanczos mode requires antialias=True");
        }
        if (mode.equals("area") && size != null && dims >= 1 && dims <= 3) {
            return Operators.begin("aten::adaptive_avg_pool" + dims + "d", "")
                    .arg(input)
                    .arg(size)
                    .tensor();
        }
        Call call = Operators.begin(operator(input, mode, dims, isFiltered), "vec")
                .arg(input)
                .arg(size);
        return (mode.startsWith("nearest") ? call : call.arg(corners))
                .arg(scale)
                .tensor();
    }

    private static String operator(Tensor input, String mode, int dims, boolean isFiltered) {
        String filtered = isFiltered ? "_aa" : "";
        String prefix = isFiltered ? "aten::_upsample_" : "aten::upsample_";
        return switch (mode + "/" + dims) {
            case "nearest/1", "nearest/2", "nearest/3" -> "aten::upsample_nearest" + dims + "d";
            case "nearest-exact/1", "nearest-exact/2", "nearest-exact/3" ->
                "aten::_upsample_nearest_exact" + dims + "d";
            case "linear/1" -> "aten::upsample_linear1d";
            case "bilinear/2", "bicubic/2", "lanczos/2" -> prefix + mode + "2d" + filtered;
            case "trilinear/3" -> "aten::upsample_trilinear3d";
            default -> throw refused(input.dim(), mode);
        };
    }

    private static IllegalArgumentException refused(long dim, String mode) {
        int needed = List.of("", "", "", "linear", "bilinear", "trilinear").indexOf(mode);
        if (dim >= 3 && dim <= 5 && needed >= 3) {
            return new IllegalArgumentException(
                    "Got " + dim + "D input, but " + mode + " mode needs " + needed + "D input");
        }
        return new IllegalArgumentException("Input Error: Only 3D, 4D and 5D input Tensors supported (got " + dim
                + "D) for the modes: nearest | linear | bilinear | bicubic | trilinear | lanczos | area | nearest-exact"
                + " (got " + mode + ")");
    }

    private static long @Nullable [] size(Tensor input, long @Nullable [] size, int dims) {
        if (size == null || size.length == dims) {
            return size;
        }
        if (size.length != 1) {
            throw new IllegalArgumentException(
                    "Input and output must have the same number of spatial dimensions, but got"
                            + " input with spatial dimensions of " + space(input) + " and output size of "
                            + Arrays.toString(size) + ".");
        }
        long[] all = new long[Math.max(dims, 0)];
        Arrays.fill(all, size[0]);
        return all;
    }

    private static double @Nullable [] scale(Tensor input, double @Nullable [] scale, int dims) {
        if (scale == null || scale.length == dims) {
            return scale;
        }
        if (scale.length != 1) {
            throw new IllegalArgumentException("Input and scale_factor must have the same number of spatial dimensions,"
                    + " but got input with spatial dimensions of " + space(input) + " and scale_factor of shape "
                    + Arrays.toString(scale) + ".");
        }
        double[] all = new double[Math.max(dims, 0)];
        Arrays.fill(all, scale[0]);
        return all;
    }

    private static String space(Tensor input) {
        long[] shape = input.shape();
        return Arrays.toString(Arrays.copyOfRange(shape, Math.min(2, shape.length), shape.length));
    }

    private static long[] scaled(Tensor input, double[] scale) {
        long[] size = new long[scale.length];
        for (int dim = 0; dim < size.length; dim++) {
            size[dim] = whole("scaleFactor", input.size(dim + 2) * scale[dim]);
        }
        return size;
    }

    /** A size that was computed, without its fraction, as Python's {@code int} has it. */
    static long whole(String argument, double size) {
        if (!Double.isFinite(size)) {
            throw new IllegalArgumentException(
                    argument + ": cannot convert float " + (Double.isNaN(size) ? "NaN" : "infinity") + " to integer");
        }
        return (long) size;
    }
}
