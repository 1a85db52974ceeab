package torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.ops.Ops;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Tensors of other layouts are made, read, computed with and printed as in Python. */
class LayoutTest {

    private static Python.Results python;
    private TensorScope scope;

    @BeforeAll
    static void makeInPython() {
        python = Python.run("core_layouts.py");
    }

    @BeforeEach
    void openScope() {
        scope = TensorScope.open();
    }

    @AfterEach
    void closeScope() {
        scope.close();
    }

    private static Tensor call(String operator, Object... arguments) {
        return Ops.call("aten::" + operator, arguments).tensor();
    }

    private static Tensor grid() {
        return call("relu", Torch.arange(24).to(DType.FLOAT32).reshape(4, 6).sub(5))
                .mul(0.37);
    }

    private static void same(String name, Tensor actual) {
        Bits.assertSame(python.tensor(name), actual, name);
    }

    private static Tensor coordinates() {
        Tensor indices = Torch.tensor(new long[][] {{0, 1, 1, 0}, {2, 0, 0, 1}});
        Tensor values = Torch.tensor(new float[] {3, 4, 5, 6});
        return call("sparse_coo_tensor.indices_size", indices, values, new long[] {2, 3});
    }

    @Test
    void coordinatesAreMadeAndReadAsInPython() {
        Tensor coo = coordinates();
        assertEquals(python.text("coo.text"), coo.toString());
        assertEquals(python.number("coo.nnz"), Ops.call("aten::_nnz", coo).integer());
        same("coo.dense", call("to_dense", coo));
        Tensor coalesced = call("coalesce", coo);
        assertEquals(python.text("coo.coalesced.text"), coalesced.toString());
        same("coo.indices", call("indices", coalesced));
        same("coo.values", call("values", coalesced));
    }

    @Test
    void coordinatesComputeAsInPython() {
        Tensor coo = coordinates();
        same("coo.sum", call("_sparse_sum", coo));
        same("coo.product", call("_sparse_mm", coo, grid().narrow(0, 0, 3)));
        same("coo.added", call("to_dense", coo.add(coo)));
    }

    @ParameterizedTest
    @CsvSource({
        "csr, to_sparse_csr, crow_indices, col_indices",
        "csc, to_sparse_csc, ccol_indices, row_indices",
        "bsr, to_sparse_bsr, crow_indices, col_indices",
        "bsc, to_sparse_bsc, ccol_indices, row_indices"
    })
    void compressedTensorsAreMadeAndReadAsInPython(String name, String maker, String compressed, String plain) {
        boolean isBlocked = name.startsWith("b");
        Tensor sparse = isBlocked ? call(maker, grid(), new long[] {2, 3}) : call(maker, grid());
        assertEquals(python.text(name + ".text"), sparse.toString());
        same(name + ".compressed", call(compressed, sparse));
        same(name + ".plain", call(plain, sparse));
        same(name + ".values", call("values", sparse));
        same(name + ".dense", call("to_dense", sparse));
    }

    @Test
    void compressedTensorsComputeAsInPython() {
        same("csr.product", call("matmul", call("to_sparse_csr", grid()), grid().t()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quint8", "qint8", "qint32"})
    void quantizedTensorsAreMadeAndReadAsInPython(String dtype) {
        Tensor q = call("quantize_per_tensor", grid(), 0.05, 7, DType.of(dtype));
        assertEquals(python.text(dtype + ".text"), q.toString());
        same(dtype + ".integers", call("int_repr", q));
        same(dtype + ".values", call("dequantize.self", q));
        assertEquals(
                python.number(dtype + ".scale"), Ops.call("aten::q_scale", q).number());
        assertEquals(
                python.number(dtype + ".zero"),
                Ops.call("aten::q_zero_point", q).integer());
    }

    @Test
    void theBytesOfAQuantizedTensorAreItsIntegers() {
        Tensor q = call("quantize_per_tensor", grid(), 0.05, 7, DType.QUINT8);
        assertArrayEquals(python.tensor("quint8.integers").toByteArray(), q.toByteArray());
    }

    @Test
    void otherLayoutsAreIndexedAsInPython() {
        Tensor q = call("quantize_per_tensor", grid(), 0.05, 7, DType.QUINT8);
        assertEquals(
                python.text("quantized.part"),
                q.get(Index.index(1), Index.all().step(2)).toString());
        q.set(1.0, Index.index(0));
        q.set(0.5, Index.slice(1, 3), Index.list(0, 2));
        q.set(Torch.tensor(0.25), Index.index(3), Index.index(1));
        assertEquals(python.text("quantized.set"), q.toString());
        assertEquals(python.text("coo.row"), coordinates().get(0).toString());
        Tensor nested = Nested.nestedTensor(List.of(grid(), grid().narrow(0, 0, 2)));
        same("nested.part", nested.get(1, 0));
    }

    @Test
    void channelsAreQuantizedAsInPython() {
        Tensor scales = Torch.tensor(new double[] {0.1, 0.2, 0.3, 0.4});
        Tensor zeros = Torch.tensor(new long[] {0, 1, 2, 3});
        Tensor q = call("quantize_per_channel", grid(), scales, zeros, 0, DType.QUINT8);
        assertEquals(python.text("channels.text"), q.toString());
        same("channels.integers", call("int_repr", q));
        same("channels.scales", call("q_per_channel_scales", q));
        same("channels.zeros", call("q_per_channel_zero_points", q));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quint4x2", "quint2x4"})
    void packedNumbersAreQuantizedAsInPython(String dtype) {
        Tensor scales = Torch.tensor(new double[] {0.1, 0.2, 0.3, 0.4}).to(DType.FLOAT32);
        Tensor zeros = Torch.tensor(new float[] {0.5f, 1.5f, 2.5f, 3.5f});
        Tensor q = call("quantize_per_channel", grid(), scales, zeros, 0, DType.of(dtype));
        assertEquals(python.text(dtype + ".text"), q.toString());
        same(dtype + ".values", call("dequantize.self", q));
    }

    @Test
    void oneDnnsLayoutComputesAsInPython() {
        Tensor dnn = call("to_mkldnn", grid());
        assertEquals(python.text("mkldnn.text"), dnn.toString());
        same("mkldnn.relu", call("to_dense", call("relu", dnn)));
        assertThrows(IllegalArgumentException.class, dnn::asSegment);
    }

    @Test
    void memoryFormatsArePythons() {
        Tensor image = Torch.arange(120).to(DType.FLOAT32).reshape(2, 3, 4, 5);
        Tensor last = call("clone", image, MemoryFormat.CHANNELS_LAST);
        assertArrayEquals(python.tensor("last.strides").toLongArray(), last.stride());
        assertFalse(last.isContiguous());
        same("last.sum", call("sum.dim_IntList", last.mul(0.1), new long[] {0, 2}));
        same("last.again", last.contiguous());
        Tensor volume = call("clone", image.reshape(1, 2, 3, 4, 5), MemoryFormat.CHANNELS_LAST_3D);
        assertArrayEquals(python.tensor("volume.strides").toLongArray(), volume.stride());
    }

    @Test
    void withoutADriverNoMemoryIsPinned() {
        Assumptions.assumeFalse(Torch.cuda().isAvailable());
        var refused = assertThrows(TorchException.class, () -> call("pin_memory", grid()));
        assertEquals("Cannot access accelerator device when none is available.", refused.getMessage());
        assertFalse(Ops.call("aten::is_pinned", grid()).bool());
    }

    @Test
    void aSparseTensorHasNoMemory() {
        assertThrows(IllegalArgumentException.class, () -> coordinates().asSegment());
        assertThrows(IllegalArgumentException.class, () -> coordinates().asStorageSegment());
    }

    @Test
    void storagesAreSharedAndSet() {
        Tensor x = Torch.arange(6);
        Tensor view = x.narrow(0, 2, 2);
        assertEquals(x.storagePointer(), view.storagePointer());
        assertFalse(Ops.call("aten::is_set_to", view, x).bool());
        Tensor other = Torch.empty(new long[] {0}, DType.INT64);
        assertEquals(other, Ops.call("aten::set_.source_Tensor", other, x).tensor());
        assertTrue(Ops.call("aten::is_set_to", other, x).bool());
        other.fill_(7);
        assertArrayEquals(new long[] {7, 7}, view.toLongArray());
    }

    @Test
    void aResizedStorageKeepsItsElements() {
        Tensor x = Torch.arange(3);
        Ops.call("aten::resize_", x, new long[] {5});
        assertEquals(40, x.storageNbytes());
        assertArrayEquals(new long[] {0, 1, 2}, x.narrow(0, 0, 3).toLongArray());
    }
}
