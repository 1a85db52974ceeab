package torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.testing.Garbage;

/** Objects of custom classes: made, passed, called, closed. */
class CustomObjectTest {

    @BeforeAll
    static void load() {
        UserLibrary.registered();
    }

    private static CustomObject counter(int start) {
        return Ops.create("myns.Counter", start);
    }

    private static long live() {
        return Ops.call("myns::live").integer();
    }

    private static String message(Class<? extends RuntimeException> type, Runnable call) {
        return String.valueOf(assertThrows(type, call::run).getMessage());
    }

    @Test
    void aConstructorTakesItsArgumentsAndDefaults() {
        try (CustomObject five = counter(5);
                CustomObject three = Ops.create("__torch__.torch.classes.myns.Counter")) {
            assertEquals(5, Ops.call("myns::count", five).integer());
            assertEquals(3, Ops.call("myns::count", three).integer());
            assertEquals("__torch__.torch.classes.myns.Counter", three.typeName());
        }
    }

    @Test
    void whatAnOperatorGivesAnotherTakes() {
        try (CustomObject counter = (CustomObject)
                Objects.requireNonNull(Ops.call("myns::counter", 7).get(0))) {
            assertEquals(7, Ops.call("myns::count", counter).integer());
            assertEquals(14, Ops.call("myns::total", List.of(counter, counter)).integer());
        }
    }

    @Test
    void itsMethodsAreCalled() {
        try (CustomObject counter = counter(2)) {
            assertEquals(6, counter.call("add", 4).integer());
            assertArrayEquals(
                    new float[] {6, 6},
                    counter.call("times", Torch.ones(2)).tensor().toFloatArray());
            assertNull(counter.call("clear").get(0));
            assertEquals(0, Ops.call("myns::count", counter).integer());
        }
    }

    @Test
    void anOptionalObjectMayBeNull() {
        assertNull(Ops.call("myns::maybe", (Object) null).get(0));
        try (CustomObject counter = counter(1);
                CustomObject same = (CustomObject)
                        Objects.requireNonNull(Ops.call("myns::maybe", counter).get(0))) {
            assertNotSame(counter, same);
            same.call("add", 1);
            assertEquals(2, Ops.call("myns::count", counter).integer());
        }
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertEquals(
                "there is no class __torch__.torch.classes.myns.Nothing",
                message(IllegalArgumentException.class, () -> Ops.create("myns.Nothing")));
        try (CustomObject counter = counter(1)) {
            assertEquals(
                    "the class __torch__.torch.classes.myns.Counter has no method reset",
                    message(IllegalArgumentException.class, () -> counter.call("reset")));
            assertTrue(message(IllegalArgumentException.class, () -> counter.call("add", "one"))
                    .startsWith("myns.Counter.add: _1: expected int, which is an integer, but got \"one\""));
        }
        assertTrue(message(IllegalArgumentException.class, () -> Ops.create("myns.Counter", 1, 2))
                .contains("expected at most 1 arguments, but 2 came"));
        assertTrue(message(TorchException.class, () -> Ops.call("myns::counter", -1))
                .contains("no counter starts below 0"));
    }

    @Test
    void aClosedObjectIsRefused() {
        CustomObject counter = counter(1);
        counter.close();
        counter.close();
        assertEquals(
                "this object of __torch__.torch.classes.myns.Counter is closed",
                message(IllegalStateException.class, () -> Ops.call("myns::count", counter)));
        assertThrows(IllegalStateException.class, () -> counter.call("add", 1));
        assertEquals("<torch.ScriptObject __torch__.torch.classes.myns.Counter, closed>", counter.toString());
    }

    @Test
    void closingFreesItAndSoDoesTheCollector() {
        long before = live();
        CustomObject closed = counter(1);
        assertEquals(before + 1, live());
        closed.close();
        assertEquals(before, live());
        forget();
        assertTrue(Garbage.collectUntil(() -> live() <= before));
    }

    private static void forget() {
        for (int i = 0; i < 100; i++) {
            counter(i);
        }
    }

    @Test
    void closingItDuringACallLetsTheCallEnd() throws InterruptedException {
        long before = live();
        CustomObject counter = counter(0);
        CountDownLatch running = new CountDownLatch(1);
        Thread closer = new Thread(() -> {
            try {
                running.await();
                counter.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        closer.start();
        running.countDown();
        try {
            assertEquals(20_000_000, Ops.call("myns::slow", counter, 20_000_000).integer());
        } catch (IllegalStateException closedFirst) {
            assertTrue(counter.isClosed());
        }
        closer.join();
        assertTrue(live() <= before);
    }

    @Test
    void packedParametersGoFromPrepackToConv() {
        Tensor weight = Torch.ones(4, 2, 3, 3);
        Tensor packedWeight = Ops.call("aten::quantize_per_tensor", weight, 0.1, 0, torchffm.DType.QINT8)
                .tensor();
        List<Integer> ones = List.of(1, 1);
        try (CustomObject packed = (CustomObject) Objects.requireNonNull(
                Ops.call("quantized::conv2d_prepack", packedWeight, null, ones, List.of(0, 0), ones, 1)
                        .get(0))) {
            Tensor x = Ops.call("aten::quantize_per_tensor", Torch.ones(1, 2, 5, 5), 0.05, 0, torchffm.DType.QUINT8)
                    .tensor();
            Tensor y = Ops.call("quantized::conv2d.new", x, packed, 0.2, 0).tensor();
            assertArrayEquals(new long[] {1, 4, 3, 3}, y.shape());
            assertEquals(18, Ops.call("aten::dequantize.self", y).tensor().max().item(), 0.1);
            OpResult unpacked = Ops.call("quantized::conv2d_unpack", packed);
            assertTrue(Torch.equal(packedWeight, unpacked.tensor("unpacked_weights")));
            assertNull(unpacked.get("B_origin"));
        }
    }

    @Test
    void aProcessGroupIsMadeAndPassed() {
        try (CustomObject group = Ops.create("c10d.ProcessGroup", 0, 1);
                CustomObject sum = Ops.create("c10d.ReduceOp")) {
            String message = message(
                    TorchException.class, () -> Ops.call("c10d::allreduce_", List.of(Torch.ones(1)), group, sum, null));
            assertTrue(message.contains("No backend type associated with device type cpu"), message);
        }
    }
}
