package torchffm;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Elements;
import torchffm.internal.Operator;
import torchffm.internal.TensorInfo;

/**
 * The elements of a tensor that are printed, all of them or those at its edges, read without making a tensor where they
 * lie in the CPU's memory.
 *
 * @param numbers the elements, in C order, or their real parts
 * @param imaginary their imaginary parts
 */
record PrintedElements(PrintedNumbers numbers, @Nullable PrintedNumbers imaginary) {

    private static final Operator RESOLVE_NEG = Operator.of("aten::resolve_neg", "");

    /** More than fit a Java string. */
    private static final long TOO_MANY = Integer.MAX_VALUE / 4;

    /** Whether there is a way to print elements of this type; of those of fewer than 8 bits Python knows none, either. */
    static boolean isPrintable(DType dtype) {
        return dtype.isFloatingPoint() || dtype.isComplex() || dtype.isInteger() || dtype == DType.BOOL;
    }

    static PrintedElements of(Tensor tensor, Summary summary, PrintOptions options) {
        // By LibTorch and as a whole, as in Python: it negates a complex zero to 0 or -0, depending on where that lies.
        Tensor resolved =
                tensor.info().isNeg() ? RESOLVE_NEG.begin().arg(tensor).tensor() : tensor;
        TensorInfo info = resolved.info();
        if (info.device().isCpu() && info.storageAddress() != 0) {
            return read(resolved, info, summary, options);
        }
        Tensor edges = summary.of(resolved).cpu().clone(); // a clone of zeros without a storage has one
        return read(edges, edges.info(), Summary.none(edges.shape()), options);
    }

    private static PrintedElements read(Tensor tensor, TensorInfo info, Summary summary, PrintOptions options) {
        DType dtype = info.dtype();
        long[] places = places(info, summary);
        if (dtype.isFloatingPoint()) {
            return new PrintedElements(PrintedNumbers.floats(Elements.floats(tensor, dtype, places), options), null);
        }
        if (!dtype.isComplex()) {
            return new PrintedElements(PrintedNumbers.plain(Elements.texts(tensor, dtype, places)), null);
        }
        DType part = part(dtype);
        double[] real = Elements.floats(tensor, part, places);
        Arrays.setAll(places, i -> places[i] + part.itemSize());
        double[] imaginary = Elements.floats(tensor, part, places);
        if (info.isConj()) {
            Arrays.setAll(imaginary, i -> -imaginary[i]);
        }
        return new PrintedElements(PrintedNumbers.floats(real, options), PrintedNumbers.floats(imaginary, options));
    }

    private static DType part(DType complex) {
        return switch (complex) {
            case COMPLEX128 -> DType.FLOAT64;
            case COMPLEX64 -> DType.FLOAT32;
            case COMPLEX32 -> DType.FLOAT16;
            default -> DType.BFLOAT16;
        };
    }

    /** Where the elements lie in the storage, in bytes. */
    private static long[] places(TensorInfo info, Summary summary) {
        long itemSize = info.dtype().itemSize();
        long[] places = {info.storageOffset() * itemSize};
        for (int dim = 0; dim < info.shape().length; dim++) {
            long step = info.stride()[dim] * itemSize;
            long kept = summary.kept(dim);
            if (kept > TOO_MANY / places.length) {
                throw new IllegalArgumentException("too many elements to print");
            }
            long[] next = new long[Math.toIntExact(places.length * kept)];
            for (int i = 0; i < next.length; i++) {
                next[i] = places[(int) (i / kept)] + summary.index(dim, i % kept) * step;
            }
            places = next;
        }
        return places;
    }

    /** An element as it is printed. */
    String text(int index) {
        return numbers.padded(index) + (imaginary == null ? "" : imaginary.imaginary(index));
    }

    /** The characters that an element takes, as Python counts them for breaking lines: those behind it too. */
    int length() {
        return numbers.width() + 2 + (imaginary == null ? 0 : imaginary.width() + 1);
    }
}
