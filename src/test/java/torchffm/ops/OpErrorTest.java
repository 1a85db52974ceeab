package torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.testing.Leaks;

/** What is wrong is named before anything native is touched: the argument, what was expected, what came, the schema. */
@SuppressWarnings("try") // a scope is for what is made inside
class OpErrorTest {

    private final Tensor x = Torch.ones(2, 3);

    private static String refused(Executable call) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @TestFactory
    Stream<DynamicTest> aWrongArgumentIsNamed() {
        Map<Executable, String> calls = new LinkedHashMap<>();
        calls.put(
                () -> Ops.call("aten::relu", "x"),
                "self: expected Tensor, which is a Tensor or a number, but got \"x\"");
        calls.put(
                () -> Ops.call("aten::relu", (Object) null),
                "self: expected Tensor, which is a Tensor or a number, but got null");
        calls.put(
                () -> Ops.call("aten::select.int", x, 0.5, 0),
                "dim: expected int, which is an integer, but got 0.5 (Double)");
        calls.put(
                () -> Ops.call("aten::select.int", x, Double.NaN, 0),
                "dim: expected int, which is an integer, but got NaN");
        calls.put(
                () -> Ops.call("aten::select.int", x, x, 0),
                "dim: expected int, which is an integer, but got a Tensor of torch.float32 [2, 3]");
        calls.put(
                () -> Ops.call("aten::dropout", x, true, true),
                "p: expected float, which is a number, but got true (Boolean)");
        calls.put(
                () -> Ops.call("aten::dropout", x, 0.5, 1),
                "train: expected bool, which is a Boolean, but got 1 (Integer)");
        calls.put(
                () -> Ops.call("aten::add.Scalar", x, x),
                "other: expected Scalar, which is a number, Boolean or Complex");
        calls.put(
                () -> Ops.call("aten::einsum", 3, List.of(x)), "equation: expected str, which is a String, but got 3");
        calls.put(
                () -> Ops.call("aten::to.dtype", x, "float32"),
                "dtype: expected ScalarType, which is a DType, but got \"float32\"");
        calls.put(
                () -> Ops.find("aten::ones")
                        .args(List.of(1))
                        .with("device", "gpu")
                        .call(),
                "device: type: expected one of [cpu");
        calls.put(
                () -> Ops.find("aten::ones").args(List.of(1)).with("layout", 0).call(),
                "layout: expected Layout?, which is a Layout, or null, but got 0");
        calls.put(() -> Ops.call("aten::clone", x, 0), "memory_format: expected MemoryFormat?");
        calls.put(
                () -> Ops.call("aten::randperm.generator", 3, 7),
                "generator: expected Generator?, which is a Generator, or null");
        calls.put(
                () -> Ops.call("aten::cat", x),
                "tensors: expected Tensor[], which is a list or array, each a Tensor or a number");
        calls.put(() -> Ops.call("aten::cat", Arrays.asList(x, null)), "tensors[1]: expected Tensor");
        calls.put(
                () -> Ops.call("aten::view", x, List.of(2, 3.0)),
                "size[1]: expected SymInt, which is an integer, but got 3.0");
        calls.put(() -> Ops.call("aten::view", x, new float[2]), "size[0]: expected SymInt");
        calls.put(() -> Ops.call("aten::conv2d", x), "the argument weight is missing: Tensor");
        calls.put(() -> Ops.call("aten::relu", x, 1), "expected at most 1 arguments, but 2 came");
        calls.put(() -> Ops.find("aten::conv2d").with("strid", 2), "it has no argument strid; did you mean stride?");
        calls.put(() -> Ops.find("aten::relu").args(x).with("self", x), "the argument self came twice");
        return calls.entrySet().stream()
                .map(one -> dynamicTest(one.getValue(), () -> {
                    String message = refused(one.getKey());
                    assertTrue(message.contains(one.getValue()), message);
                    assertTrue(message.matches("(?s)aten::[\\w.]+: .*\nSchema: aten::\\w+[.(].* -> .*"), message);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aWrongValueOfAnotherKindIsNamed() {
        UserLibrary.registered();
        CustomObject other = Ops.create("myns.Other");
        Map<Executable, String> calls = new LinkedHashMap<>();
        calls.put(
                () -> Ops.call("aten::set_.source_Storage", x, 1),
                "source: expected Storage, which is a Storage, but got 1 (Integer)");
        calls.put(() -> Ops.call("aten::record_stream", x, 1), "s: expected Stream, which is a Stream, but got 1");
        calls.put(
                () -> Ops.call("quantized::linear", x, other, 1.0, 0),
                "W_prepack: expected __torch__.torch.classes.quantized.LinearPackedParamsBase, which is a CustomObject of"
                        + " that class, but got <torch.ScriptObject __torch__.torch.classes.myns.Other>");
        calls.put(() -> Ops.call("myns::count", (Object) null), "value: expected __torch__.torch.classes.myns.Counter");
        calls.put(() -> Ops.call("myns::total", List.of(other)), "value[0]: expected __torch__");
        calls.put(
                () -> Ops.call("myns::tuple", List.of(1)),
                "value: expected (int, Tensor), which is a list or array of 2 values, but got a");
        calls.put(() -> Ops.call("myns::tuple", List.of(x, x)), "value[0]: expected int");
        calls.put(
                () -> Ops.call("myns::dictionary", 1),
                "value: expected Dict(str, int), which is a Map from str to int, but got 1");
        calls.put(() -> Ops.call("myns::dictionary", Map.of("a", x)), "value[a]: expected int");
        calls.put(
                () -> Ops.call("myns::dictionary", java.util.Collections.singletonMap(null, 1)),
                "value: a key: expected str, which is a String, but got null");
        calls.put(
                () -> Ops.call("myns::any", java.util.Collections.singletonMap(null, 1)),
                "value: null is no key of a dictionary");
        calls.put(() -> Ops.call("myns::any", new Object()), "value: expected Any");
        return calls.entrySet().stream()
                .map(one -> dynamicTest(one.getValue(), () -> {
                    String message = refused(one.getKey());
                    assertTrue(message.contains(one.getValue()), message);
                    assertTrue(message.contains("\nSchema: "), message);
                }));
    }

    @Test
    void aTypeThatNoJavaValueStandsForIsRefused() {
        Schema schema = Schema.parse("my::later(Future(Tensor) value) -> ()");
        String message = assertThrows(
                        UnsupportedOperationException.class,
                        () -> new Conversion(schema, "value")
                                .convert(1, schema.arguments().getFirst().type()))
                .getMessage();
        assertTrue(String.valueOf(message).contains("can't carry a value of type Future(Tensor)"), message);
    }

    @Test
    void anUnknownOperatorSuggestsTheNearest() {
        assertEquals(
                "there is no operator aten::conv2dd; did you mean aten::conv2d, aten::conv1d, aten::conv3d?",
                refused(() -> Ops.find("aten::conv2dd")));
        assertTrue(refused(() -> Ops.find("softmax"))
                .startsWith("there is no operator softmax; did you mean aten::softmax"));
        assertEquals("there is no operator my::very_own_thing", refused(() -> Ops.call("my::very_own_thing")));
    }

    @Test
    void anUnknownOverloadSaysWhichThereAre() {
        String message = refused(() -> Ops.find("aten::relu", "Tensor"));
        assertEquals("aten::relu has no overload \"Tensor\"; it has \"\", out", message);
        assertTrue(refused(() -> Ops.find("aten::mul")).startsWith("aten::mul has no overload \"\"; it has Scalar"));
    }

    @Test
    void aClosedTensorIsRefused() {
        Tensor closed = Torch.ones(2);
        closed.close();
        assertThrows(IllegalStateException.class, () -> Ops.call("aten::add.Tensor", x, closed));
        assertTrue(refused(() -> Ops.call("aten::view", x, closed)).contains("but got a closed Tensor"));
    }

    @Test
    void whatIsReadAsSomethingElseSaysWhatItIs() {
        OpResult none = Ops.call("aten::_assert_async", Torch.ones(1));
        assertThrows(IllegalStateException.class, none::tensor);
        OpResult sum = Ops.call("aten::sum", x);
        assertTrue(assertThrows(IllegalStateException.class, sum::bool)
                .getMessage()
                .contains("asked for a Boolean, but it returned a Tensor of torch.float32 []"));
        assertThrows(IllegalArgumentException.class, () -> sum.get("values"));
    }

    @Test
    void errorsLeaveNoTensorsBehind() {
        Tensor four = Torch.ones(4);
        Leaks.assertNone(() -> {
            assertThrows(TorchException.class, () -> Ops.call("aten::add.Tensor", x, four));
            assertThrows(TorchException.class, () -> Ops.call("aten::cat", List.of(x, four)));
            assertThrows(NullPointerException.class, () -> Ops.call("aten::relu", Ops.UNDEFINED));
            refused(() -> Ops.call("aten::conv2d", x, four, "bias"));
        });
    }

    @Test
    void resultsBelongToTheScope() {
        Leaks.assertNone(() -> {
            try (TensorScope scope = TensorScope.open()) {
                Tensor copy = x.clone();
                Ops.call("aten::add_.Tensor", copy, x);
                Ops.call("aten::sort", copy);
                Ops.call("aten::split.Tensor", copy, 1);
            }
        });
        assertEquals(6, x.numel());
    }
}
