package torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;

/** Operators whose signature has a lane of its own in the shim: what goes in stays the caller's, what comes out is owned. */
class LaneTest {

    private static final long BYTES = 1 << 20;
    private static final int SIDE = 512; // as floats: 1 MiB
    private static final int TIMES = 40;

    @BeforeAll
    static void oneThread() {
        Torch.setNumThreads(1);
    }

    private static OpResult call(String name, Object... arguments) {
        return Ops.call(name, arguments);
    }

    /** An argument that is borrowed once too often would be freed early, one that is not given back never. */
    @TestFactory
    Stream<DynamicTest> noCallKeepsOrFreesATensor() {
        Map<String, Supplier<OpResult>> calls = new TreeMap<>();
        Tensor x = Torch.ones(SIDE, SIDE);
        Tensor y = Torch.ones(SIDE, SIDE);
        Tensor bias = Torch.ones(SIDE);
        calls.put("a tensor", () -> call("aten::relu", x));
        calls.put("tensors and a number", () -> call("aten::add.Tensor", x, y, 2));
        calls.put("a tensor twice", () -> call("aten::mul.Tensor", x, x));
        calls.put("an optional tensor", () -> call("aten::linear", x, y, bias));
        calls.put("no optional tensor", () -> call("aten::linear", x, y, null));
        calls.put("sizes", () -> call("aten::view", x, new long[] {-1}));
        calls.put("options", () -> call("aten::ones", new long[] {SIDE, SIDE}));
        calls.put("in place", () -> call("aten::add_.Tensor", x, y));
        calls.put("two results", () -> call("aten::max.dim", x, 0, false));
        calls.put("a number as result", () -> call("aten::_local_scalar_dense", Torch.ones(1)));
        calls.put("a truth as result", () -> call("aten::equal", x, y));
        return calls.entrySet().stream()
                .map(one -> dynamicTest(one.getKey(), () -> assertNothingIsLeft(one.getValue(), List.of(x, y, bias))));
    }

    private static void assertNothingIsLeft(Supplier<OpResult> call, List<Tensor> kept) {
        close(call.get(), kept);
        long before = Torch.memory().nativeBytes();
        for (int i = 0; i < TIMES; i++) {
            close(call.get(), kept);
        }
        long more = Torch.memory().nativeBytes() - before;
        assertTrue(Math.abs(more) < TIMES / 2 * BYTES, () -> more + " bytes more");
        kept.forEach(tensor -> assertTrue(Double.isFinite(tensor.sum().item())));
    }

    private static void close(OpResult result, List<Tensor> kept) {
        for (int i = 0; i < result.size(); i++) {
            if (result.get(i) instanceof Tensor tensor && kept.stream().noneMatch(one -> one == tensor)) {
                tensor.close();
            }
        }
    }

    @Test
    void whatAnOperatorChangesIsTheArgument() {
        Tensor x = Torch.ones(2);
        assertSame(x, call("aten::mul_.Tensor", x, Torch.ones(2)).tensor());
    }

    @Test
    void aNumberForATensorLeavesTheDtype() {
        assertEquals(
                Torch.ones(2).dtype(),
                call("aten::add.Tensor", Torch.ones(2), 2.5).tensor().dtype());
    }

    @Test
    void severalResultsComeInOrder() {
        OpResult result = call("aten::max.dim", Torch.tensor(new float[] {1, 3, 2}, 3), 0, false);
        assertEquals(
                List.of(3.0, 1.0),
                List.of(result.tensor(0).item(), result.tensor(1).item()));
    }

    @Test
    void anErrorLeavesTheArgumentsAsTheyWere() {
        Tensor x = Torch.ones(2);
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            messages.add(assertThrows(TorchException.class, () -> call("aten::add.Tensor", x, Torch.ones(3)))
                    .getMessage());
        }
        assertEquals(messages.get(0), messages.get(2));
        assertEquals(2, x.sum().item());
    }
}
