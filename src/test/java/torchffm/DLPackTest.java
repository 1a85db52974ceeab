package torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.ops.Ops;
import torchffm.testing.Bits;
import torchffm.testing.Garbage;
import torchffm.testing.Leaks;
import torchffm.testing.ManagedTensor;

/** DLPack from both of its ends; {@link DLPackPythonTest} has Python at one. */
class DLPackTest {

    private static final MemorySegment FLOATS = Arena.global().allocateFrom(ValueLayout.JAVA_FLOAT, 1, 2, 3, 4, 5, 6);

    @Test
    void bothSidesSeeWhatTheOtherWrites() {
        Tensor tensor = Torch.tensor(new float[] {1, 2, 3, 4}, 2, 2);
        Tensor other = Torch.fromDlpack(DLPack.export(tensor));
        tensor.select(0, 0).fill_(7);
        assertArrayEquals(new float[] {7, 7, 3, 4}, other.toFloatArray());
        other.select(0, 1).fill_(8);
        assertArrayEquals(new float[] {7, 7, 8, 8}, tensor.toFloatArray());
    }

    @Test
    void aViewIsExportedWithItsOffsetAndStrides() {
        Tensor view = Torch.arange(24).reshape(4, 6).t().narrow(0, 1, 3);
        Tensor other = Torch.fromDlpack(DLPack.export(view));
        assertArrayEquals(view.stride(), other.stride());
        Bits.assertSame(view, other, "a view");
    }

    @TestFactory
    Stream<DynamicTest> aTensorComesBackWithItsDtype() {
        return Stream.of(DType.values())
                .filter(dtype -> !dtype.toString().matches(".*(qu?int|bits|bcomplex|uint[1-7]$|int[1-7]$).*"))
                .map(dtype -> dynamicTest(dtype.toString(), () -> {
                    try (Tensor tensor = Torch.zeros(new long[] {3}, dtype)) {
                        assertEquals(
                                dtype, Torch.fromDlpack(DLPack.export(tensor)).dtype());
                    }
                }));
    }

    @Test
    void emptyTensorsAndScalarsAreTensors() {
        assertArrayEquals(
                new long[] {2, 0},
                Torch.fromDlpack(DLPack.export(Torch.zeros(2, 0))).shape());
        assertEquals(3, Torch.fromDlpack(DLPack.export(Torch.scalar(3))).item());
    }

    @Test
    void theLegacyFormIsATensorToo() {
        Tensor tensor = Torch.ones(2);
        DLPack capsule = DLPack.exportLegacy(tensor);
        assertEquals("dltensor", capsule.capsuleName());
        Tensor other = Torch.fromDlpack(DLPack.adoptLegacy(capsule.handOver()));
        tensor.fill_(5);
        assertArrayEquals(new float[] {5, 5}, other.toFloatArray());
    }

    @Test
    void theFlagsSayWhatWasExported() {
        Tensor tensor = Torch.ones(2);
        try (DLPack plain = DLPack.export(tensor);
                DLPack readOnly = DLPack.exportReadOnly(tensor);
                DLPack legacy = DLPack.exportLegacy(tensor)) {
            assertFalse(plain.isReadOnly() || plain.isCopied() || legacy.isReadOnly() || legacy.isCopied());
            assertTrue(readOnly.isReadOnly() && !readOnly.isCopied());
            assertEquals("dltensor_versioned", plain.capsuleName());
        }
        DLPack copy = DLPack.exportCopy(tensor);
        assertTrue(copy.isCopied() && !copy.isReadOnly());
        tensor.fill_(5);
        assertArrayEquals(new float[] {1, 1}, Torch.fromDlpack(copy).toFloatArray());
    }

    @Test
    void aCapsuleIsUsedUpOnce() {
        DLPack imported = DLPack.export(Torch.ones(2));
        Torch.fromDlpack(imported).close();
        DLPack handedOver = DLPack.export(Torch.ones(2));
        DLPack.adopt(handedOver.handOver()).close();
        DLPack closed = DLPack.export(Torch.ones(2));
        closed.close();
        for (DLPack capsule : new DLPack[] {imported, handedOver, closed}) {
            assertTrue(capsule.isClosed());
            assertThrows(IllegalStateException.class, () -> Torch.fromDlpack(capsule));
            assertThrows(IllegalStateException.class, capsule::handOver);
            assertThrows(IllegalStateException.class, capsule::segment);
            assertThrows(IllegalStateException.class, capsule::isReadOnly);
            capsule.close();
        }
    }

    @Test
    void theStructureCannotBeReadOnceTheCapsuleIsUsedUp() {
        DLPack capsule = DLPack.export(Torch.ones(2));
        MemorySegment structure = capsule.segment();
        assertEquals(1, structure.get(ValueLayout.JAVA_INT, 0));
        Torch.fromDlpack(capsule).close();
        assertThrows(IllegalStateException.class, () -> structure.get(ValueLayout.JAVA_INT, 0));
    }

    @Test
    void theDeleterRunsOnceWhicheverWayTheCapsuleGoes() {
        DLPack closed = DLPack.export(Torch.ones(2));
        ManagedTensor closedWatch = ManagedTensor.watch(closed.segment());
        closed.close();
        closed.close();
        assertEquals(1, closedWatch.deletions());

        ManagedTensor forged = ManagedTensor.forge(FLOATS, 2, 3);
        Tensor tensor = Torch.fromDlpack(forged.structure());
        Tensor view = tensor.select(0, 1);
        tensor.close();
        assertEquals(0, forged.deletions());
        assertArrayEquals(new float[] {4, 5, 6}, view.toFloatArray());
        view.close();
        assertEquals(1, forged.deletions());
    }

    @Test
    void aForgottenCapsuleIsDeletedByTheCollector() {
        ManagedTensor forged = ManagedTensor.forge(FLOATS, 6);
        DLPack.adopt(forged.structure());
        assertTrue(Garbage.collectUntil(() -> forged.deletions() > 0));
        assertEquals(1, forged.deletions());
    }

    @Test
    void anExportKeepsTheMemoryAndForbidsItsResizing() {
        Tensor tensor = Torch.tensor(new float[] {1, 2});
        DLPack capsule = DLPack.export(tensor);
        assertThrows(TorchException.class, () -> Ops.call("aten::resize_", tensor, new long[] {100}));
        tensor.close();
        assertArrayEquals(new float[] {1, 2}, Torch.fromDlpack(capsule).toFloatArray());
    }

    @TestFactory
    Stream<DynamicTest> whatDlpackCannotSayIsNotExported() {
        Tensor conjugated =
                Ops.call("aten::conj", Torch.ones(2).to(DType.COMPLEX64)).tensor();
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("requires a gradient", Torch.ones(2).requiresGrad_(true));
        tensors.put("not strided", Ops.call("aten::to_sparse", Torch.ones(2)).tensor());
        tensors.put("conjugated", conjugated);
        tensors.put("negated", Ops.call("aten::imag", conjugated).tensor());
        return tensors.entrySet().stream()
                .map(tensor -> dynamicTest(tensor.getKey(), () -> {
                    String message = assertThrows(
                                    IllegalArgumentException.class, () -> DLPack.export(tensor.getValue()))
                            .getMessage();
                    assertTrue(message.startsWith("tensor: it ") && message.contains("; export "), message);
                }));
    }

    @Test
    void aDtypeUnknownToDlpackIsNotExported() {
        Tensor tensor = Torch.zeros(new long[] {2}, DType.of("bcomplex32"));
        String message =
                assertThrows(TorchException.class, () -> DLPack.export(tensor)).getMessage();
        assertTrue(message.contains("not supported by dlpack"), message);
    }

    @Test
    void aDeviceWithoutMemoryIsNotExported() {
        Tensor meta = Torch.ones(2).to(Device.of("meta"));
        String message =
                assertThrows(TorchException.class, () -> DLPack.export(meta)).getMessage();
        assertTrue(message.contains("meta"), message);
    }

    @TestFactory
    Stream<DynamicTest> aStructureThatLibTorchCannotTakeIsStillTheCallers() {
        Map<String, ManagedTensor> forged = new LinkedHashMap<>();
        forged.put("version", ManagedTensor.forge(FLOATS, 6).version(2));
        forged.put("dtype code", ManagedTensor.forge(FLOATS, 6).dtype(99, 32));
        forged.put("dtype bits", ManagedTensor.forge(FLOATS, 6).dtype(2, 24));
        forged.put("lanes", ManagedTensor.forge(FLOATS, 6).lanes(4));
        forged.put("device", ManagedTensor.forge(FLOATS, 6).device(4));
        forged.put("dimensions below 0", ManagedTensor.forge(FLOATS, 6).ndim(-1));
        forged.put("too many dimensions", ManagedTensor.forge(FLOATS, 6).ndim(65));
        forged.put("no shape", ManagedTensor.forge(FLOATS, 6).withoutShape());
        forged.put("a negative size", ManagedTensor.forge(FLOATS, -1));
        forged.put("a product that overflows", ManagedTensor.forge(FLOATS, 1L << 40, 1L << 40));
        forged.put("no memory", ManagedTensor.forge(MemorySegment.NULL, 6));
        forged.put("a negative stride", ManagedTensor.forge(FLOATS, 6).strides(-1));
        return forged.entrySet().stream()
                .map(managed -> dynamicTest(managed.getKey(), () -> {
                    MemorySegment structure = managed.getValue().structure();
                    assertThrows(TorchException.class, () -> Torch.fromDlpack(structure));
                    assertEquals(0, managed.getValue().deletions());
                }));
    }

    @Test
    void whatIsNoStructureIsNotAdopted() {
        for (MemorySegment segment : new MemorySegment[] {
            MemorySegment.NULL,
            MemorySegment.ofArray(new byte[100]),
            MemorySegment.ofAddress(4),
            Arena.global().allocate(ManagedTensor.SIZE - 1, 8)
        }) {
            assertThrows(IllegalArgumentException.class, () -> DLPack.adopt(segment));
            assertThrows(IllegalArgumentException.class, () -> Torch.fromDlpack(segment));
        }
    }

    @Test
    void nothingIsLeftBehind() {
        Leaks.assertNone(() -> {
            try (Tensor tensor = Torch.ones(2);
                    Tensor _ = Torch.fromDlpack(DLPack.export(tensor));
                    DLPack _ = DLPack.exportCopy(tensor)) {
                assertThrows(
                        TorchException.class,
                        () -> Torch.fromDlpack(ManagedTensor.forge(FLOATS, -1).structure()));
            }
        });
    }
}
