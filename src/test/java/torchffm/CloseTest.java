package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.testing.Garbage;

/** A closed tensor is gone, once, and nothing else is. */
class CloseTest {

    private final Tensor open = Torch.ones(2);
    private final Tensor closed = Torch.ones(2);

    @BeforeEach
    void close() {
        closed.close();
    }

    @TestFactory
    Stream<DynamicTest> aClosedTensorIsRefused() {
        Map<String, Consumer<Tensor>> uses = new LinkedHashMap<>();
        uses.put("shape", Tensor::shape);
        uses.put("dtype", Tensor::dtype);
        uses.put("neg", Tensor::neg);
        uses.put("add", x -> x.add(1));
        uses.put("add_", x -> x.add_(1.0));
        uses.put("item", Tensor::item);
        uses.put("toFloatArray", Tensor::toFloatArray);
        uses.put("asSegment", Tensor::asSegment);
        uses.put("asStorageSegment", Tensor::asStorageSegment);
        uses.put("grad", Tensor::grad);
        uses.put("setGrad", x -> x.setGrad(null));
        uses.put("as a gradient", open::setGrad);
        uses.put("requiresGrad_", x -> x.requiresGrad_(true));
        uses.put("backward", Tensor::backward);
        uses.put("detach", Tensor::detach);
        uses.put("clone", Tensor::clone);
        uses.put("to", x -> x.to(DType.INT64));
        uses.put("keep", Tensor::keep);
        uses.put("topk", x -> x.topk(1, 0));
        uses.put("as an argument", open::add);
        uses.put("in a list", x -> Torch.cat(List.of(open, x), 0));
        uses.put("as a state", x -> new Generator().setState(x));
        return uses.entrySet().stream()
                .map(use -> dynamicTest(
                        use.getKey(),
                        () -> assertThrows(
                                IllegalStateException.class,
                                () -> use.getValue().accept(closed))));
    }

    @Test
    void theMessageSaysWhatClosesATensor() {
        assertEquals(
                "this tensor is closed: by close(), or with the TensorScope that it was made in (keep() takes it out)",
                assertThrows(IllegalStateException.class, closed::neg).getMessage());
    }

    @Test
    void aClosedTensorSaysSo() {
        assertTrue(closed.isClosed());
    }

    @Test
    void anOpenOneDoesNot() {
        assertFalse(open.isClosed());
    }

    @Test
    void closingAgainDoesNothing() {
        long live = Garbage.settledLive();
        closed.close();
        assertEquals(live, Torch.memory().liveTensors());
    }

    @Test
    void aViewOutlivesWhatItViews() {
        Tensor view = open.get(1);
        open.close();
        assertEquals(1, view.item());
    }

    @Test
    void whatToReturnsIsClosedByItself() {
        open.to(DType.FLOAT32).close();
        assertEquals(1, open.get(0).item());
    }

    @Test
    void theGradientsHandleIsNotTheGradient() {
        open.requiresGrad_(true).sum().backward();
        open.grad().close();
        assertEquals(2, open.grad().sum().item());
    }

    @Test
    void aRefusedCallHoldsNothing() {
        Tensor argument = Torch.ones(3);
        assertThrows(TorchException.class, () -> open.add(argument));
        assertThrows(IllegalStateException.class, () -> argument.add(closed));
        long live = Garbage.settledLive();
        argument.close();
        assertEquals(live - 1, Torch.memory().liveTensors());
    }

    @Test
    void aListThatBreaksOffIsOnlyThat() {
        List<Tensor> broken = new java.util.AbstractList<>() {
            @Override
            public Tensor get(int index) {
                if (index == 1) {
                    throw new UnsupportedOperationException("no second one");
                }
                return open;
            }

            @Override
            public int size() {
                return 2;
            }
        };
        assertThrows(UnsupportedOperationException.class, () -> Torch.cat(broken, 0));
        assertEquals(2, open.add(1).get(0).item());
    }
}
