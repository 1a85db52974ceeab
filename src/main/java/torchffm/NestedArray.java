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

    /** A tensor of an array's elements, in the type that they have or in another. */
    static Tensor tensor(String argument, Object array, @Nullable DType dtype) {
        Description description = describe(argument, array);
        Tensor tensor = Torch.empty(description.shape(), description.dtype());
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
