package torchffm.parity;

import java.util.Arrays;
import torchffm.DType;

/**
 * A tensor as a line has it.
 *
 * @param stride in elements
 * @param offset where in its storage it begins, in elements
 * @param storage which part of the {@code .bin} its storage is; two arguments with the same one share it
 * @param conj whether its elements are to be conjugated as they are read
 * @param neg whether its elements are to be negated as they are read
 */
record RecordedTensor(DType dtype, long[] shape, long[] stride, long offset, Place storage, boolean conj, boolean neg) {

    /**
     * A part of a {@code .bin}.
     *
     * @param start in bytes
     * @param length in bytes
     */
    record Place(long start, long length) {}

    /** Refuses what does not fit its storage. */
    void check() throws MalformedException {
        if (shape.length != stride.length) {
            throw new MalformedException("a tensor with " + shape.length + " sizes, but " + stride.length + " strides");
        }
        if (offset < 0 || negative(shape) || negative(stride)) {
            throw new MalformedException("a tensor with a negative size, stride or offset");
        }
        if (conj && !dtype.isComplex()) {
            throw new MalformedException("a conjugated tensor of " + dtype);
        }
        if (!fits()) {
            throw new MalformedException("a tensor of " + dtype + " with shape " + Arrays.toString(shape) + ", stride "
                    + Arrays.toString(stride) + " and offset " + offset + ", which is more than its storage of "
                    + storage.length() + " bytes");
        }
    }

    private static boolean negative(long[] numbers) {
        return Arrays.stream(numbers).anyMatch(number -> number < 0);
    }

    private boolean fits() {
        if (Arrays.stream(shape).anyMatch(size -> size == 0)) {
            return true;
        }
        try {
            long last = offset;
            for (int i = 0; i < shape.length; i++) {
                last = Math.addExact(last, Math.multiplyExact(shape[i] - 1, stride[i]));
            }
            return Math.multiplyExact(Math.addExact(last, 1), (long) dtype.itemSize()) <= storage.length();
        } catch (ArithmeticException e) {
            return false;
        }
    }
}
