package torchffm.nn;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.Operators;

/** What puts maxima back to their places. A layer of {@link Functional}. */
abstract class Unpools extends RandomPools {

    private static final long[] ZERO = {0};

    Unpools() {}

    /**
     * Puts maxima back to where they were, among zeros: {@code max_unpool1d}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param indices where the maxima were
     * @param kernelSize the window's size
     * @return larger, with zeros
     * @throws IllegalArgumentException if the size cannot have given these maxima
     */
    public static Tensor maxUnpool1d(Tensor input, Tensor indices, long[] kernelSize) {
        return maxUnpool1d(input, indices, kernelSize, null, ZERO, null);
    }

    /**
     * Puts maxima back to where they were, among zeros: {@code max_unpool1d}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param indices where the maxima were
     * @param kernelSize the window's size
     * @param stride how far the window moved; null for its size
     * @param padding the border there was
     * @param outputSize the result's size, if it is not the least
     * @return larger, with zeros
     * @throws IllegalArgumentException if the size cannot have given these maxima
     */
    public static Tensor maxUnpool1d(
            Tensor input,
            Tensor indices,
            long[] kernelSize,
            long @Nullable [] stride,
            long[] padding,
            long @Nullable [] outputSize) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(kernelSize, "kernelSize");
        Objects.requireNonNull(padding, "padding");
        long[] size = Unpooled.size(
                input, all(kernelSize, 1), all(stride == null ? kernelSize : stride, 1), all(padding, 1), outputSize);
        long[] plane = Arrays.copyOf(size, size.length + 1);
        plane[size.length] = 1;
        return Operators.begin("aten::max_unpool2d", "")
                .arg(input.unsqueeze(-1))
                .arg(Objects.requireNonNull(indices, "indices").unsqueeze(-1))
                .arg(plane)
                .<Tensor>tensor()
                .squeeze(-1);
    }

    /**
     * Puts maxima back to where they were, among zeros: {@code max_unpool2d}.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param indices where the maxima were
     * @param kernelSize the window's size
     * @return larger, with zeros
     * @throws IllegalArgumentException if the size cannot have given these maxima
     */
    public static Tensor maxUnpool2d(Tensor input, Tensor indices, long[] kernelSize) {
        return maxUnpool2d(input, indices, kernelSize, null, ZERO, null);
    }

    /**
     * Puts maxima back to where they were, among zeros: {@code max_unpool2d}.
     *
     * @param input {@code (N, C, H, W)} or {@code (C, H, W)}
     * @param indices where the maxima were
     * @param kernelSize the window's size
     * @param stride how far the window moved; null for its size
     * @param padding the border there was
     * @param outputSize the result's size, if it is not the least
     * @return larger, with zeros
     * @throws IllegalArgumentException if the size cannot have given these maxima
     */
    public static Tensor maxUnpool2d(
            Tensor input,
            Tensor indices,
            long[] kernelSize,
            long @Nullable [] stride,
            long[] padding,
            long @Nullable [] outputSize) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(kernelSize, "kernelSize");
        Objects.requireNonNull(padding, "padding");
        long[] size = Unpooled.size(
                input, all(kernelSize, 2), all(stride == null ? kernelSize : stride, 2), all(padding, 2), outputSize);
        return Operators.begin("aten::max_unpool2d", "")
                .arg("input", input)
                .arg("indices", indices)
                .arg(size)
                .tensor();
    }

    /**
     * Puts maxima back to where they were, among zeros: {@code max_unpool3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param indices where the maxima were
     * @param kernelSize the window's size
     * @return larger, with zeros
     * @throws IllegalArgumentException if the size cannot have given these maxima
     */
    public static Tensor maxUnpool3d(Tensor input, Tensor indices, long[] kernelSize) {
        return maxUnpool3d(input, indices, kernelSize, null, ZERO, null);
    }

    /**
     * Puts maxima back to where they were, among zeros: {@code max_unpool3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param indices where the maxima were
     * @param kernelSize the window's size
     * @param stride how far the window moved; null for its size
     * @param padding the border there was
     * @param outputSize the result's size, if it is not the least
     * @return larger, with zeros
     * @throws IllegalArgumentException if the size cannot have given these maxima
     */
    public static Tensor maxUnpool3d(
            Tensor input,
            Tensor indices,
            long[] kernelSize,
            long @Nullable [] stride,
            long[] padding,
            long @Nullable [] outputSize) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(kernelSize, "kernelSize");
        Objects.requireNonNull(padding, "padding");
        long[] size = Unpooled.size(
                input, all(kernelSize, 3), all(stride == null ? kernelSize : stride, 3), all(padding, 3), outputSize);
        return Operators.begin("aten::max_unpool3d", "")
                .arg("input", input)
                .arg("indices", indices)
                .arg(size)
                .ints(stride == null ? kernelSize : stride, 3)
                .ints(padding, 3)
                .tensor();
    }

    private static long[] all(long[] size, int dims) {
        if (size.length != 1) {
            return size;
        }
        long[] all = new long[dims];
        Arrays.fill(all, size[0]);
        return all;
    }
}
