package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Layout;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyNestedTensor;
import torchffm.io.tree.PySparseTensor;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyValue;

/**
 * Sees to it that the indices of sparse tensors, and the places of nested ones, are within what they index: what LibTorch
 * looks at before it makes such a tensor, for those who make none.
 */
final class PartsCheck {
    /** What is held in memory of places; where a file has more, their order is not looked at. */
    private static final long MOST_PLACES = 1 << 22;

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final LogicalReader reader;

    PartsCheck(LogicalReader reader) {
        this.reader = reader;
    }

    /** Throws if it is a sparse or nested tensor that cannot be. */
    void check(PyValue value) {
        switch (value) {
            case PySparseTensor sparse when sparse.plainIndices() == null -> checkCoordinates(sparse);
            case PySparseTensor sparse -> checkCompressed(sparse, sparse.plainIndices());
            case PyNestedTensor nested -> checkNested(nested);
            default -> {}
        }
    }

    private void checkCoordinates(PySparseTensor tensor) {
        long[] shape = tensor.shape();
        int dims = (int) tensor.indices().shape()[0];
        long count = tensor.indices().shape()[1];
        long[] dense =
                Arrays.copyOfRange(tensor.values().shape(), 1, tensor.values().shape().length);
        if (!Arrays.equals(dense, Arrays.copyOfRange(shape, dims, shape.length))) {
            throw new Malformed("a sparse tensor whose values have another shape than its dense dimensions");
        }
        long[] seen = {0};
        forEach(tensor.indices(), index -> inRange(index, shape[(int) (seen[0]++ / count)]));
    }

    private static void inRange(long index, long size) {
        if (index < 0 || index >= size) {
            throw new Malformed("a sparse tensor with the index " + index + " in a dimension of size " + size);
        }
    }

    private void checkCompressed(PySparseTensor tensor, @Nullable PyTensor plain) {
        if (plain == null) {
            return;
        }
        int batch = plain.shape().length - 1;
        boolean rows = tensor.layout() == Layout.SPARSE_CSR || tensor.layout() == Layout.SPARSE_BSR;
        boolean blocks = tensor.layout() == Layout.SPARSE_BSR || tensor.layout() == Layout.SPARSE_BSC;
        long[] values = tensor.values().shape();
        long[] shape = tensor.shape();
        if (shape.length < batch + 2 || values.length < batch + (blocks ? 3 : 1)) {
            throw new Malformed("a compressed sparse tensor whose indices and values do not fit its shape");
        }
        long[] size = {shape[batch], shape[batch + 1]};
        for (int i = 0; blocks && i < 2; i++) {
            long block = values[batch + 1 + i];
            if (block < 1 || size[i] % block != 0) {
                throw new Malformed("a sparse tensor of blocks of " + block + " in a dimension of size " + size[i]);
            }
            size[i] /= block;
        }
        long lines = rows ? size[0] : size[1];
        long across = rows ? size[1] : size[0];
        long count = plain.shape()[batch];
        if (tensor.indices().shape()[batch] != lines + 1 || values[batch] != count) {
            throw new Malformed("a compressed sparse tensor whose indices and values do not fit its shape");
        }
        checkPlaces(tensor.indices(), lines, across, count);
        forEach(plain, index -> inRange(index, across));
        if (numel(tensor.indices()) <= MOST_PLACES) {
            checkOrder(numbers(tensor.indices()), plain, lines, count);
        }
    }

    /** Each batch's begin at 0 and go up to the number of values. */
    private void checkPlaces(PyTensor places, long lines, long across, long count) {
        long[] state = {0, 0}; // how many were seen, and the last
        forEach(places, place -> {
            long line = state[0]++ % (lines + 1);
            long least = line == 0 ? 0 : state[1];
            long most = line == 0 ? 0 : Math.min(count, state[1] + across);
            if (place < least || place > most || line == lines && place != count) {
                throw new Malformed("a compressed sparse tensor whose line " + line + " begins at " + place + " of "
                        + count + " values");
            }
            state[1] = place;
        });
    }

    /** Within a line they go up. */
    private void checkOrder(long[] places, PyTensor plain, long lines, long count) {
        long[] state = {0, -1, 0}; // how many were seen, the last, and the place of the line's end
        forEach(plain, index -> {
            long at = state[0] % count;
            if (at == 0) {
                state[2] = state[0] / count * (lines + 1);
            }
            boolean begins = false;
            while (places[(int) state[2]] <= at) {
                begins |= places[(int) state[2]] == at;
                state[2]++;
            }
            if (!begins && index <= state[1]) {
                throw new Malformed("a compressed sparse tensor whose indices are not in order");
            }
            state[1] = index;
            state[0]++;
        });
    }

    private void checkNested(PyNestedTensor tensor) {
        if (numel(tensor.sizes()) > MOST_PLACES || numel(tensor.offsets()) > MOST_PLACES) {
            throw new Malformed("a nested tensor of more than " + MOST_PLACES + " sizes");
        }
        long[] offsets = numbers(tensor.offsets());
        long[] sizes = numbers(tensor.sizes());
        long[] strides = numbers(tensor.strides());
        int dims = offsets.length == 0 ? 0 : sizes.length / offsets.length;
        long room = numel(tensor.buffer());
        for (int i = 0; i < offsets.length; i++) {
            long[] shape = Arrays.copyOfRange(sizes, i * dims, (i + 1) * dims);
            long last = PyStridedTensor.lastElement(
                    shape, Arrays.copyOfRange(strides, i * dims, (i + 1) * dims), offsets[i]);
            if (last >= room && Arrays.stream(shape).noneMatch(one -> one == 0)) {
                throw new Malformed("a nested tensor that reaches element " + last + " of a buffer of " + room);
            }
        }
    }

    private static long numel(PyTensor tensor) {
        return Arrays.stream(tensor.shape()).reduce(1, (a, b) -> a * b);
    }

    private long[] numbers(PyTensor tensor) {
        long[] numbers = new long[(int) numel(tensor)];
        int[] count = {0};
        forEach(tensor, number -> numbers[count[0]++] = number);
        return numbers;
    }

    /** Goes over whole numbers; those that have no data, on the meta device, are not looked at. */
    private void forEach(PyTensor tensor, LongConsumer consumer) {
        if (!(tensor instanceof PyStridedTensor dense)) {
            return;
        }
        String reason = reader.refuse(dense);
        if (reason != null) {
            throw new Malformed("a tensor of indices that is not read: " + reason);
        }
        boolean small = dense.dtype() == DType.INT32;
        reader.read(dense, part -> forEach(part, small, consumer));
    }

    private static void forEach(MemorySegment part, boolean small, LongConsumer consumer) {
        int size = small ? Integer.BYTES : Long.BYTES;
        for (long at = 0; at < part.byteSize(); at += size) {
            consumer.accept(small ? part.get(INT, at) : part.get(LONG, at));
        }
    }
}
