package torchffm.io.tree;

import torchffm.DType;

/** A quantized tensor: whole numbers, and how they stand for real ones. */
public final class PyQuantizedTensor extends PyTensor {
    /** How whole numbers stand for real ones. */
    public sealed interface Quantizer {}

    /**
     * One scale for all of them.
     *
     * @param scheme {@code torch.per_tensor_affine}
     * @param scale what a step is worth
     * @param zeroPoint the number that stands for 0
     */
    public record PerTensor(PyGlobal scheme, double scale, long zeroPoint) implements Quantizer {}

    /**
     * A scale for each index of one dimension.
     *
     * @param scheme {@code torch.per_channel_affine}, or the form with floating zero points
     * @param scales what a step is worth, a tensor of one dimension
     * @param zeroPoints the numbers that stand for 0, as many
     * @param axis the dimension
     */
    public record PerChannel(PyGlobal scheme, PyTensor scales, PyTensor zeroPoints, long axis) implements Quantizer {}

    private final PyStridedTensor numbers;
    private final Quantizer quantizer;

    /**
     * Makes a tensor.
     *
     * @param numbers the whole numbers, over a storage of a quantized dtype
     * @param quantizer how they stand for real ones
     * @throws Malformed if the two do not fit
     */
    public PyQuantizedTensor(PyStridedTensor numbers, Quantizer quantizer) {
        this.numbers = numbers;
        this.quantizer = quantizer;
        if (!numbers.dtype().isQuantized()) {
            throw new Malformed("a quantized tensor of torch." + numbers.dtype().pythonName());
        }
        if (quantizer instanceof PerChannel channels) {
            long axis = channels.axis();
            boolean fits = axis >= 0
                    && axis < numbers.shape().length
                    && isRow(channels.scales(), numbers.shape()[(int) axis])
                    && isRow(channels.zeroPoints(), numbers.shape()[(int) axis]);
            if (!fits) {
                throw new Malformed("a tensor quantized along dimension " + axis
                        + ", with scales and zero points that are not one for each index there");
            }
        }
    }

    private static boolean isRow(PyTensor tensor, long length) {
        return tensor instanceof PyStridedTensor && tensor.shape().length == 1 && tensor.shape()[0] == length;
    }

    /**
     * Returns the whole numbers.
     *
     * @return a view of the storage, of the quantized dtype
     */
    public PyStridedTensor numbers() {
        return numbers;
    }

    /**
     * Returns how they stand for real ones.
     *
     * @return scale and zero point, or those of each channel
     */
    public Quantizer quantizer() {
        return quantizer;
    }

    @Override
    public DType dtype() {
        return numbers.dtype();
    }

    @Override
    public long[] shape() {
        return numbers.shape();
    }

    @Override
    public boolean requiresGrad() {
        return numbers.requiresGrad();
    }

    @Override
    public String kind() {
        return "a quantized tensor";
    }
}
