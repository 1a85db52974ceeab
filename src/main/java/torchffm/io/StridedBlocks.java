package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import torchffm.io.tree.PyStridedTensor;

/**
 * A view's elements in their logical order, a block at a time. Within a block they are taken in the order of the storage,
 * so a view that goes across it, a transposed matrix for example, reads it forward and not for each element anew.
 */
final class StridedBlocks {
    /** Where the storage's bytes come from: those from a place on, in an array of its own choosing. */
    interface Window {
        /** Sees to it that some bytes are in the array, and tells where in it. */
        int at(long position, int length);

        byte[] bytes();
    }

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.nativeOrder());
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final int itemSize;
    private final long start;
    private final long[] shape;
    private final long[] stride;

    StridedBlocks(PyStridedTensor tensor) {
        this.itemSize = tensor.dtype().itemSize();
        this.start = tensor.offset() * itemSize;
        long[] sizes = new long[tensor.shape().length];
        long[] steps = new long[sizes.length];
        int dims = 0;
        for (int i = 0; i < sizes.length; i++) {
            long size = tensor.shape()[i];
            long step = tensor.stride()[i];
            if (dims > 0 && size != 1 && steps[dims - 1] == step * size) { // one row with the dimension before it
                sizes[dims - 1] *= size;
                steps[dims - 1] = step;
            } else if (size != 1) {
                sizes[dims] = size;
                steps[dims++] = step;
            }
        }
        this.shape = Arrays.copyOf(sizes, dims);
        this.stride = Arrays.copyOf(steps, dims);
    }

    /** Whether its elements lie one after the other. */
    boolean isContiguous() {
        return shape.length == 0 || shape.length == 1 && stride[0] == 1;
    }

    /** The byte at which its first element lies. */
    long start() {
        return start;
    }

    /** The bytes from the first to the last element of a row in the storage, to be read at once. */
    long rowBytes() {
        int row = order()[shape.length - 1];
        return Math.multiplyExact((shape[row] - 1) * stride[row] + 1, (long) itemSize);
    }

    /** The dimensions, from the one with the longest steps to that with the shortest. */
    private int[] order() {
        return IntStream.range(0, shape.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer dim) -> stride[dim]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Hands out the elements in blocks of at most so many bytes, but at least one element. There have to be elements, and
     * two dimensions or one with gaps.
     */
    void forEach(Window window, int blockBytes, Consumer<MemorySegment> part) {
        int split = shape.length - 1;
        long inner = itemSize; // the bytes of one index of the dimension that is split
        while (split > 0 && inner * shape[split] <= blockBytes) {
            inner *= shape[split--];
        }
        long at = Math.clamp(blockBytes / inner, 1, shape[split]);
        byte[] block = new byte[Math.toIntExact(at * inner)];
        long[] index = new long[split + 1];
        while (index[0] < shape[0]) {
            long[] sizes = shape.clone();
            long from = start;
            for (int i = 0; i < split; i++) {
                sizes[i] = 1;
                from += index[i] * stride[i] * itemSize;
            }
            sizes[split] = Math.min(at, shape[split] - index[split]);
            from += index[split] * stride[split] * itemSize;
            gather(window, from, sizes, block);
            part.accept(MemorySegment.ofArray(block).asSlice(0, sizes[split] * inner));
            index[split] += sizes[split];
            for (int i = split; i > 0 && index[i] == shape[i]; i--) {
                index[i] = 0;
                index[i - 1]++;
            }
        }
    }

    /** Fills a block, whose own strides are those of its sizes, in the order of the storage. */
    private void gather(Window window, long from, long[] sizes, byte[] block) {
        long[] target = new long[sizes.length];
        long next = itemSize;
        for (int i = sizes.length - 1; i >= 0; i--) {
            target[i] = next;
            next *= sizes[i];
        }
        int[] order = order();
        int row = order[order.length - 1];
        long[] index = new long[order.length];
        long source = from;
        long to = 0;
        while (true) {
            row(window, source, stride[row] * itemSize, block, (int) to, (int) target[row], sizes[row]);
            int place = order.length - 2;
            for (; place >= 0; place--) {
                int dim = order[place];
                source += stride[dim] * itemSize;
                to += target[dim];
                if (++index[place] < sizes[dim]) {
                    break;
                }
                source -= stride[dim] * itemSize * sizes[dim];
                to -= target[dim] * sizes[dim];
                index[place] = 0;
            }
            if (place < 0) {
                return;
            }
        }
    }

    private void row(Window window, long source, long step, byte[] block, int to, int targetStep, long count) {
        byte[] bytes = window.bytes();
        for (long i = 0; i < count; i++) {
            int from = window.at(source + i * step, itemSize);
            copy(bytes, from, block, to + (int) (i * targetStep));
        }
    }

    private void copy(byte[] from, int at, byte[] to, int place) {
        switch (itemSize) {
            case 1 -> to[place] = from[at];
            case 2 -> SHORT.set(to, place, (short) SHORT.get(from, at));
            case 4 -> INT.set(to, place, (int) INT.get(from, at));
            case 8 -> LONG.set(to, place, (long) LONG.get(from, at));
            default -> System.arraycopy(from, at, to, place, itemSize);
        }
    }
}
