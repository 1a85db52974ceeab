package torchffm;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.internal.ArrayElements;

/** Java arrays of arrays as tensors: each must be as long as its neighbours, down to elements of one type. */
final class NestedArray {

    /** What such an array holds. */
    record Description(DType dtype, long[] shape) {}

    /** As many dimensions as a tensor may have, and the end of an array that holds itself. */
    private static final int MAX_DIM = 64;

    private final String argument;
    private final List<Long> sizes = new ArrayList<>();
    private final List<Integer> path = new ArrayList<>();
    private @Nullable DType dtype;
    private @Nullable Object firstLeaf;

    private NestedArray(String argument) {
        this.argument = argument;
    }

    /** Looks through an array, and refuses one that is ragged. */
    static Description describe(String argument, Object array) {
        NestedArray walk = new NestedArray(argument);
        walk.descend(array, 0);
        long[] shape = walk.sizes.stream().mapToLong(Long::longValue).toArray();
        DType found = walk.dtype;
        return new Description(found == null ? DType.FLOAT32 : found, shape);
    }

    /** A tensor of an array's elements, or of a single one, in the type that they have or in another. */
    static Tensor tensor(String argument, Object data, @Nullable DType dtype) {
        boolean isElement = ArrayElements.dtype(data.getClass()) != null;
        Object array = isElement ? new Object[] {data} : data;
        Description description = describe(argument, array);
        Tensor tensor = Torch.empty(isElement ? new long[0] : description.shape(), description.dtype());
        if (tensor.numel() > 0) {
            ArrayElements.write(array, tensor, description.dtype());
        }
        if (dtype == null || dtype == description.dtype()) {
            return tensor;
        }
        Tensor converted = tensor.to(dtype);
        tensor.close();
        return converted;
    }

    /** A flat array's elements as arrays of arrays of a shape. */
    static Object of(Object flat, long[] shape) {
        return shape.length == 0 ? Array.get(flat, 0) : part(flat, shape, 0, 0);
    }

    private static Object part(Object flat, long[] shape, int dim, int offset) {
        if (shape[dim] > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no Java array has a length of " + shape[dim] + "; narrow() it");
        }
        int size = (int) shape[dim];
        if (dim == shape.length - 1) {
            Object row = Array.newInstance(flat.getClass().getComponentType(), size);
            System.arraycopy(flat, offset, row, 0, size);
            return row;
        }
        Class<?> inner = flat.getClass().getComponentType();
        for (int i = dim + 1; i < shape.length; i++) {
            inner = inner.arrayType();
        }
        Object[] parts = (Object[]) Array.newInstance(inner, size);
        int step = size == 0 ? 0 : (int) elements(shape, dim + 1);
        for (int i = 0; i < size; i++) {
            parts[i] = part(flat, shape, dim + 1, offset + i * step);
        }
        return parts;
    }

    private static long elements(long[] shape, int from) {
        long product = 1;
        for (int i = from; i < shape.length; i++) {
            product *= shape[i];
        }
        return product;
    }

    private void descend(@Nullable Object value, int depth) {
        if (value != null && value.getClass().isArray()) {
            enter(value, depth);
        } else if (depth < sizes.size() || depth == 0) {
            throw refuse("expected an array" + (depth == 0 ? "" : " of " + sizes.get(depth)) + ", but got "
                    + (value == null ? "null" : value.getClass().getSimpleName()));
        } else {
            element(value);
        }
    }

    private void enter(Object array, int depth) {
        long length = Array.getLength(array);
        if (depth == sizes.size()) {
            if (firstLeaf != null) {
                throw refuse("expected a single element, but got an array");
            }
            if (depth == MAX_DIM) {
                throw refuse(
                        "expected an element, but got another array; there are at most " + MAX_DIM + " dimensions");
            }
            sizes.add(length);
        } else if (sizes.get(depth) != length) {
            throw refuse("expected " + sizes.get(depth) + " elements as before, but got " + length);
        }
        if (!(array instanceof Object[] outer)) {
            if (depth + 1 < sizes.size()) {
                throw refuse("expected an array of arrays, but got "
                        + array.getClass().getSimpleName());
            }
            leaf(array, ArrayElements.dtype(array.getClass().getComponentType()));
            return;
        }
        for (int i = 0; i < outer.length; i++) {
            path.add(i);
            descend(outer[i], depth + 1);
            path.removeLast();
        }
    }

    private void element(@Nullable Object value) {
        leaf(value, value == null ? null : ArrayElements.dtype(value.getClass()));
    }

    private void leaf(@Nullable Object value, @Nullable DType found) {
        if (value == null || found == null) {
            throw refuse("expected a number, a boolean or a Complex, but got "
                    + (value == null ? "null" : value.getClass().getSimpleName()));
        }
        if (dtype != null && dtype != found) {
            throw refuse("expected elements of " + dtype + " as before, but got " + found);
        }
        dtype = found;
        firstLeaf = value;
    }

    private IllegalArgumentException refuse(String what) {
        String at = path.isEmpty() ? "" : Arrays.toString(path.toArray()).replace(", ", "][");
        return new IllegalArgumentException(argument + at + ": " + what);
    }
}
