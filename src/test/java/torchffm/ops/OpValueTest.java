package torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.Complex;
import torchffm.DType;
import torchffm.Device;
import torchffm.Layout;
import torchffm.MemoryFormat;
import torchffm.QScheme;
import torchffm.Storage;
import torchffm.Stream;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.testing.Leaks;

/** Storages, streams, tuples, dictionaries, values of any type and any number of values come back as they went. */
class OpValueTest {

    @BeforeAll
    static void load() {
        UserLibrary.registered();
    }

    private static @Nullable Object echo(String operator, @Nullable Object value) {
        return Ops.call("myns::" + operator, value).get(0);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    @Test
    void aStorageIsSharedByItsTensors() {
        Tensor x = Torch.tensor(new float[] {1, 2, 3}, 3);
        try (Storage storage = x.untypedStorage()) {
            assertEquals(12, storage.nbytes());
            assertEquals(Device.CPU, new Device(storage.device().type(), -1));
            Tensor y = Torch.empty(0);
            assertSame(y, Ops.call("aten::set_.source_Storage", y, storage).tensor());
            y.fill_(5);
            assertArrayEquals(new float[] {5, 5, 5}, x.toFloatArray());
        }
    }

    @Test
    void aStorageComesBack() {
        Storage storage = Torch.ones(4).untypedStorage();
        try (Storage same = (Storage) Objects.requireNonNull(echo("storage", storage))) {
            storage.close();
            storage.close();
            assertEquals(16, same.nbytes());
        }
        assertThrows(IllegalStateException.class, storage::nbytes);
        assertThrows(IllegalStateException.class, () -> echo("storage", storage));
    }

    @Test
    void aStorageHoldsTheBytes() {
        Tensor x = Torch.ones(1 << 20);
        Storage storage = x.untypedStorage();
        long with = Torch.memory().nativeBytes();
        x.close();
        assertEquals(with, Torch.memory().nativeBytes());
        storage.close();
        assertTrue(Torch.memory().nativeBytes() <= with - (1 << 22));
    }

    @Test
    void aTensorWithoutStorageHasNone() {
        Tensor sparse = Ops.call("aten::to_sparse", Torch.ones(2)).tensor();
        assertThrows(TorchException.class, sparse::untypedStorage);
    }

    @Test
    void aStreamComesBack() {
        Stream stream = new Stream(new Device("cuda", 1), 32);
        assertEquals(stream, echo("stream", stream));
        assertEquals("<torch.Stream device_type=cuda, device_index=1, stream_id=32>", stream.toString());
    }

    @Test
    void aTupleIsAList() {
        Tensor x = Torch.ones(2);
        OpResult parts = Ops.call("myns::tuple", (Object) new Object[] {7, x});
        assertEquals(7L, parts.get(0));
        assertTrue(Torch.equal(x, parts.tensor(1)));
        List<?> tuples = list(echo("tuples", List.of(List.of(1, x), List.of(2, x))));
        assertEquals(2L, list(tuples.get(1)).get(0));
        assertTrue(Torch.equal(x, (Tensor) list(tuples.get(1)).get(1)));
    }

    @Test
    void aDictionaryIsAMapInItsOrder() {
        assertEquals(Map.of("b", 2L, "a", 1L), echo("dictionary", Map.of("a", 1, "b", 2)));
        Tensor x = Torch.ones(2);
        Map<?, ?> tensors = (Map<?, ?>) Objects.requireNonNull(echo("tensors", Map.of("x", List.of(x, x))));
        assertEquals(2, list(tensors.get("x")).size());
        Map<?, ?> keyed = (Map<?, ?>) Objects.requireNonNull(echo("keyed", Map.of(x, 3)));
        assertEquals(List.of(3L), List.copyOf(keyed.values()));
        assertThrows(UnsupportedOperationException.class, keyed::clear);
        assertThrows(TorchException.class, () -> Ops.call("aten::get_gradients", 1));
    }

    @Test
    void listsOfComplexNumbersAndOfListsComeBack() {
        List<Complex> complexes = List.of(new Complex(1, 2), new Complex(0, -0.0));
        assertEquals(complexes, echo("complexes", complexes));
        assertEquals(
                new Complex(3, 0), list(echo("complexes", new double[] {3})).get(0));
        List<?> nested = list(echo("nested", List.of(new int[] {1, 2}, new long[0])));
        assertArrayEquals(new long[] {1, 2}, (long[]) nested.get(0));
        assertArrayEquals(new long[0], (long[]) nested.get(1));
    }

    @Test
    void anyIsAnyOfThem() {
        Tensor x = Torch.ones(2);
        assertNull(echo("any", null));
        assertEquals(Map.of("a", List.of("b", "c")), echo("any", Map.of("a", List.of("b", "c"))));
        assertEquals(Arrays.asList(1L, null, "x"), echo("any", Arrays.asList(1, null, "x")));
        assertEquals(new Stream(Device.CPU, 0), echo("any", new Stream(Device.CPU, 0)));
        assertTrue(Torch.equal(x, (Tensor) list(echo("any", List.of(x, x))).get(1)));
        try (CustomObject counter = Ops.create("myns.Counter", 4);
                CustomObject same = (CustomObject) Objects.requireNonNull(echo("any", counter))) {
            assertEquals(4, Ops.call("myns::count", same).integer());
        }
    }

    @Test
    void whatIsANumberInLibTorchsValuesIsOneAsAny() {
        assertEquals(
                (long) DType.INT32.code(),
                list(echo("any", List.of(DType.INT32))).get(0));
        for (Layout layout : Layout.values()) {
            assertEquals((long) layout.code(), echo("any", layout));
        }
        for (MemoryFormat format : MemoryFormat.values()) {
            assertEquals((long) format.code(), echo("any", format));
        }
        for (QScheme scheme : QScheme.values()) {
            assertEquals((long) scheme.code(), echo("any", scheme));
        }
    }

    @Test
    void threeDotsTakeAndGiveAnyNumber() {
        Op ends = Ops.find("myns::ends");
        assertEquals(0, ends.call().size());
        OpResult result = ends.call(1, "two", Torch.ones(1), 4.5);
        assertEquals(1L, result.get(0));
        assertEquals(4.5, result.get(1));
    }

    @Test
    void anUndefinedTensorInAListIsNull() {
        List<?> tensors = list(Ops.call("myns::undefined").get(0));
        assertEquals(1, ((Tensor) Objects.requireNonNull(tensors.get(0))).numel());
        assertNull(tensors.get(1));
    }

    @Test
    void nothingIsLeftBehind() {
        Leaks.assertNone(() -> {
            Tensor x = Torch.ones(2);
            Map<?, ?> tensors = (Map<?, ?>) Objects.requireNonNull(echo("tensors", Map.of("x", List.of(x))));
            ((Tensor) Objects.requireNonNull(list(tensors.get("x")).get(0))).close();
            assertThrows(IllegalArgumentException.class, () -> echo("tensors", Map.of("x", List.of(x, "y"))));
            x.close();
        });
    }
}
