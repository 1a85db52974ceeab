package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import torchffm.DType;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyValue;
import torchffm.io.tree.StorageSource;

/** Trees that no well-meaning program writes, and views that are read in blocks. */
class TensorListingTest {
    private static final int LARGE = 34 << 20; // more than is held in memory as a whole

    private static PyStridedTensor tensor() {
        return PyStridedTensor.contiguous(storage(new byte[8]), DType.FLOAT32, 2);
    }

    private static PyStorage storage(byte[] bytes) {
        return PyStorage.of(DType.FLOAT32, PyString.CPU, StorageSource.of(MemorySegment.ofArray(bytes)));
    }

    private static List<String> paths(PyValue root) {
        List<String> paths = new ArrayList<>();
        new TensorPaths(root, Limits.DEFAULT).forEach((path, tensor) -> paths.add(path));
        return paths;
    }

    /** A list of two lists, which are one, of two lists, which are one … */
    private static PyValue doubled(int levels, PyValue innermost) {
        PyValue value = innermost;
        for (int i = 0; i < levels; i++) {
            value = new PyList().add(value).add(value);
        }
        return value;
    }

    @Test
    void aTensorThatIsReachedByManyPathsIsThereByEach() {
        assertEquals(List.of("0/0", "0/1", "1/0", "1/1"), paths(doubled(2, tensor())));
    }

    @Test
    void morePathsThanTheLimitAreRefusedBeforeOneIsWalked() {
        PyValue bomb = doubled(60, tensor());
        Malformed refused = assertThrows(Malformed.class, () -> new TensorPaths(bomb, Limits.DEFAULT));
        assertTrue(refused.getMessage().contains("20000000 paths"), refused.getMessage());
    }

    @Test
    void pathsToNoTensorCostNothing() {
        assertEquals(List.of(), paths(doubled(60, new PyList().add(PyValue.None.NONE))));
    }

    @Test
    void aListThatHoldsItselfAndATensorIsRefused() {
        PyList circle = new PyList().add(tensor());
        circle.add(new PyList().add(circle));
        assertThrows(Malformed.class, () -> paths(circle));
    }

    @Test
    void aListThatHoldsOnlyItselfHasNoTensors() {
        PyList circle = new PyList();
        circle.add(circle);
        assertEquals(List.of("1"), paths(new PyList().add(circle).add(tensor())));
    }

    @Test
    void tensorsMayLieAsDeepAsTheLimit() {
        PyValue deep = tensor();
        for (int i = 0; i < 900; i++) {
            deep = new PyList().add(deep);
        }
        assertEquals(1, paths(deep).size());
        for (int i = 0; i < 200; i++) {
            deep = new PyList().add(deep);
        }
        PyValue deeper = deep;
        assertThrows(Malformed.class, () -> paths(deeper));
    }

    /** A long way round that is not taken when the values are counted, since its end is known by then. */
    @Test
    void aLongWayBesideAShortOneIsFound() {
        PyValue end = new PyList().add(tensor());
        PyList root = new PyList().add(end);
        PyValue way = end;
        for (int i = 0; i < 999; i++) {
            way = new PyList().add(way);
            root.add(way);
        }
        assertThrows(Malformed.class, () -> paths(new PyList().add(new PyList().add(root))));
    }

    @Test
    void longKeysOnManyPathsAreRefused() {
        PyValue value = tensor();
        for (int i = 0; i < 20; i++) {
            value = PyDict.plain().put("a".repeat(10_000), value).put("b", value);
        }
        PyValue bomb = value;
        assertThrows(Malformed.class, () -> new TensorPaths(bomb, Limits.DEFAULT));
    }

    @Test
    void anEmptyKeyIsAStep() {
        assertEquals(List.of("/x"), paths(PyDict.plain().put("", PyDict.plain().put("x", tensor()))));
    }

    private static byte[] elements(PyStridedTensor tensor) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        new LogicalReader().read(tensor, part -> all.writeBytes(part.toArray(ValueLayout.JAVA_BYTE)));
        return all.toByteArray();
    }

    private static byte[] oneByOne(PyStridedTensor tensor, byte[] storage) {
        int size = tensor.dtype().itemSize();
        byte[] elements = new byte[(int) tensor.numel() * size];
        long[] index = new long[tensor.shape().length];
        for (int i = 0; i < tensor.numel(); i++) {
            long at = tensor.offset();
            for (int dim = 0; dim < index.length; dim++) {
                at += index[dim] * tensor.stride()[dim];
            }
            System.arraycopy(storage, (int) at * size, elements, i * size, size);
            for (int dim = index.length - 1; dim >= 0 && ++index[dim] == tensor.shape()[dim]; dim--) {
                index[dim] = 0;
            }
        }
        return elements;
    }

    private static void check(byte[] bytes, long offset, long[] shape, long... stride) {
        PyStridedTensor view = new PyStridedTensor(storage(bytes), offset, shape, stride, false);
        assertEquals(-1, Arrays.mismatch(oneByOne(view, bytes), elements(view)));
    }

    @Test
    void viewsAreReadInTheirLogicalOrder() {
        byte[] small = new byte[4 * 5 * 6 * 7];
        byte[] large = new byte[LARGE];
        new Random(7).nextBytes(small);
        new Random(8).nextBytes(large);
        check(small, 0, new long[] {7, 6, 5}, 1, 7, 42);
        check(small, 3, new long[] {5, 1, 3}, 42, 999, 2);
        check(small, 1, new long[] {2, 3, 4}, 0, 10, 1);
        check(small, 1, new long[] {}, new long[] {});
        check(small, 9, new long[] {6, 7}, 7, 1);
        int side = 2900;
        check(large, 17, new long[] {side, side}, 1, side);
        check(large, 0, new long[] {29, 100, 29, 100}, 100, 1, 290_000, 2900);
        check(large, 5, new long[] {side * side}, 1);
        check(large, 5, new long[] {1000, 10, 2, 100}, 7, 0, 2_000_000, 1001);
    }

    @Test
    void anExpandedTensorIsReadUpToALimit() {
        LogicalReader reader = new LogicalReader();
        PyStorage one = storage(new byte[4]);
        assertNull(reader.refuse(new PyStridedTensor(one, 0, new long[] {1 << 20}, new long[] {0}, false)));
        assertNotNull(reader.refuse(new PyStridedTensor(one, 0, new long[] {1L << 40}, new long[] {0}, false)));
    }

    @Test
    void manyExpandedTensorsAreReadUpToALimitTogether() {
        LogicalReader reader = new LogicalReader();
        PyStorage one = storage(new byte[4]);
        long read = 0;
        for (int i = 0; i < 100; i++) {
            long[] shape = {(60 << 20) + i};
            read += reader.refuse(new PyStridedTensor(one, 0, shape, new long[] {0}, false)) == null ? 1 : 0;
        }
        assertEquals(4, read);
    }
}
