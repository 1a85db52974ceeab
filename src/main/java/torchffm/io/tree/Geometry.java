package torchffm.io.tree;

/** The arithmetic of shapes, exact in 64 bits: whatever does not fit them is refused. */
final class Geometry {
    private Geometry() {}

    /** Refuses a shape that no tensor has. */
    static void checkShape(long[] shape) {
        if (shape.length > PyTensor.MAX_DIMENSIONS) {
            throw new Malformed(
                    "a tensor of " + shape.length + " dimensions; up to " + PyTensor.MAX_DIMENSIONS + " were expected");
        }
        long numel = 1;
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] < 0) {
                throw new Malformed("a tensor with the size " + shape[i] + " in dimension " + i);
            }
            numel = multiply(numel, Math.max(1, shape[i]));
        }
    }

    /** Refuses strides that do not fit the shape or reach further than 64 bits. Returns the last element's place. */
    static long checkStrides(long[] shape, long[] stride, long offset) {
        checkShape(shape);
        if (shape.length != stride.length) {
            throw new Malformed("a tensor with " + shape.length + " sizes and " + stride.length + " strides");
        }
        if (offset < 0) {
            throw new Malformed("a tensor with the storage offset " + offset);
        }
        long last = offset;
        for (int i = 0; i < shape.length; i++) {
            if (stride[i] < 0) {
                throw new Malformed("a tensor with the stride " + stride[i] + " in dimension " + i);
            }
            last = add(last, multiply(Math.max(0, shape[i] - 1), stride[i]));
        }
        return last;
    }

    static long numel(long[] shape) {
        long numel = 1;
        for (long size : shape) {
            numel *= size;
        }
        return numel;
    }

    private static long multiply(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        if (high != 0 || low < 0) {
            throw new Malformed("a tensor whose size does not fit 64 bits");
        }
        return low;
    }

    private static long add(long a, long b) {
        long sum = a + b;
        if (sum < 0) {
            throw new Malformed("a tensor whose size does not fit 64 bits");
        }
        return sum;
    }
}
