package torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.Complex;
import torchffm.DType;
import torchffm.Device;
import torchffm.Generator;
import torchffm.Layout;
import torchffm.MemoryFormat;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Every schema type is carried, and the operator gives what it gives in Python. */
class OpCallTest {

    private static Python.Results python = new Python.Results(java.nio.file.Path.of("."));
    private static Tensor x = Torch.zeros();
    private static Tensor y = x;
    private static Tensor i = x;
    private static Tensor image = x;
    private static Tensor weight = x;
    private static Tensor bias = x;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("ops_calls.py");
        x = python.tensor("x");
        y = python.tensor("y");
        i = python.tensor("i");
        image = python.tensor("image");
        weight = python.tensor("weight");
        bias = python.tensor("bias");
    }

    private static Op op(String name) {
        return Ops.find("aten::" + name);
    }

    private static Tensor call(String name, Object... arguments) {
        return op(name).call(arguments).tensor();
    }

    @TestFactory
    Stream<DynamicTest> theResultIsPythons() {
        Map<String, Supplier<Tensor>> calls = new LinkedHashMap<>();
        calls.put("scalar_integer", () -> call("add.Tensor", x, y, 2));
        calls.put(
                "scalar_float",
                () -> op("add.Tensor").args(x, y).with("alpha", 0.3).call().tensor());
        calls.put("scalar_bool", () -> call("full", List.of(2), true));
        calls.put("scalar_complex", () -> call("mul.Scalar", x, new Complex(1, 2)));
        calls.put("scalar_keeps_integers", () -> call("mul.Scalar", i, (short) 3));
        calls.put(
                "scalars",
                () -> op("_foreach_add.ScalarList")
                        .call(List.of(x, y), List.of(1.5, 2))
                        .tensors()
                        .get(1));
        calls.put("number_as_tensor", () -> call("add.Tensor", x, 2.5));
        calls.put("number_as_tensor_keeps_integers", () -> call("add.Tensor", i, 2));
        calls.put("complex_as_tensor", () -> call("mul.Tensor", x, new Complex(0, 1)));
        calls.put("optional_tensor_none", () -> call("conv2d", image, weight));
        calls.put(
                "optional_tensor",
                () -> call("conv2d", image, weight, bias, new int[] {2, 1}, new long[] {1, 1}, List.of(1, 1), 1));
        calls.put(
                "one_for_both",
                () -> op("conv2d")
                        .with("weight", weight)
                        .with("input", image)
                        .with("stride", 2)
                        .with("padding", 1L)
                        .with("bias", bias)
                        .call()
                        .tensor());
        calls.put("tensors", () -> call("cat", new Tensor[] {x, y}, 1));
        calls.put("optional_tensors", () -> call("index.Tensor", x, Arrays.asList(null, i)));
        calls.put("float_none", () -> call("nan_to_num", x.neg().log(), 1.5));
        calls.put("float_from_integer", () -> call("dropout", x, 0, true));
        calls.put("optional_integers_none", () -> call("sum.dim_IntList", x, null));
        calls.put("optional_integers", () -> call("sum.dim_IntList", x, new long[] {0, 2}, true));
        calls.put(
                "optional_dtype",
                () -> op("sum").args(x).with("dtype", DType.FLOAT64).call().tensor());
        calls.put("dtype", () -> call("to.dtype", x, DType.FLOAT16));
        calls.put("layout_device", () -> call("ones", List.of(2, 3), DType.INT32, Layout.STRIDED, "cpu"));
        calls.put(
                "format",
                () -> Torch.tensor(
                        call("clone", image, MemoryFormat.CHANNELS_LAST).stride(), 4));
        calls.put("string", () -> call("linalg_norm.ord_str", x.select(0, 0), "nuc"));
        calls.put("optional_string", () -> call("div.Tensor_mode", x, y, "floor"));
        calls.put("string_and_tensors", () -> call("einsum", "abc,dbc->ad", List.of(x, y)));
        calls.put(
                "generator",
                () -> op("randn.generator")
                        .args(List.of(5))
                        .with("generator", new Generator().manualSeed(7))
                        .with("device", Device.CPU)
                        .call()
                        .tensor());
        calls.put("floats", () -> call("upsample_bilinear2d.vec", image, null, false, new double[] {0.5, 1.5}));
        calls.put("view", () -> call("select.int", x, 1, -1));
        calls.put("in_place", () -> call("add_.Tensor", x.clone(), y, 2));
        calls.put("out", () -> call("add.out", x, y, 2, Torch.empty(0)));
        return calls.entrySet().stream()
                .map(one -> dynamicTest(one.getKey(), () -> {
                    Tensor expected = python.tensor(one.getKey());
                    Bits.assertSame(expected, one.getValue().get(), one.getKey());
                }));
    }

    private static void assertPythons(String name, List<Tensor> actual) {
        IntStream.range(0, actual.size())
                .forEach(index -> Bits.assertSame(python.tensor(name + index), actual.get(index), name + index));
    }

    @Test
    void severalResultsComeByPlaceAndByName() {
        OpResult sorted = Ops.call("aten::sort", x, 1, true);
        assertPythons("several", sorted.tensors());
        assertSame(sorted.tensor(1), sorted.get("indices"));
    }

    @Test
    void aListOfTensorsIsOneResult() {
        OpResult parts = Ops.call("aten::split.Tensor", x, 3, 2);
        assertEquals(1, parts.size());
        assertPythons("list", parts.tensors());
    }

    @Test
    void aListOfBooleansSaysWhichResultsThereAre() {
        OpResult gradients = op("convolution_backward")
                .args(
                        Torch.ones(2, 4, 6, 6),
                        image,
                        weight,
                        List.of(4),
                        List.of(1, 1),
                        List.of(0, 0),
                        List.of(1, 1),
                        false)
                .with("output_padding", new long[] {0, 0})
                .with("groups", 1)
                .with("output_mask", new boolean[] {false, true, true})
                .call();
        assertNull(gradients.get(0));
        assertPythons("booleans", List.of(gradients.tensor(1), gradients.tensor(2)));
    }

    @Test
    void resultsThatAreNoTensorsArePythons() {
        assertEquals(
                python.number("result_boolean") != 0,
                Ops.call("aten::is_same_size", x, y).bool());
        assertEquals(
                python.number("result_integer"),
                Ops.call("aten::sym_size.int", x, 2).integer());
        assertEquals(
                python.text("result_string"),
                Ops.call("_test::get_first", List.of(List.of("a", "b"), new String[] {"c"}))
                        .get(0));
        Tensor quantized = call("quantize_per_tensor", x, 0.1, 3, DType.QINT8);
        assertEquals(
                python.number("result_float"),
                Ops.call("aten::q_scale", quantized).get(0));
        assertEquals(
                python.text("result_qscheme"),
                String.valueOf(Ops.call("aten::qscheme", quantized).get(0)));
        DType promoted = (DType) Ops.call("aten::result_type.Tensor", i, x).get(0);
        assertEquals(python.number("result_dtype"), promoted == null ? -1 : promoted.code());
    }

    @Test
    void aScalarResultHasItsOwnType() {
        Op scalar = op("_local_scalar_dense");
        assertEquals(
                python.number("result_scalar_double"),
                scalar.call(x.get(1).get(1).get(1)).get(0));
        assertEquals(
                (long) python.number("result_scalar_integer"),
                scalar.call(i.get(0)).get(0));
        assertEquals(true, scalar.call(Torch.tensor(new boolean[] {true})).get(0));
        assertEquals(
                new Complex(0, 2),
                scalar.call(call("mul.Scalar", Torch.ones(1), new Complex(0, 2)))
                        .get(0));
    }

    @Test
    void anArgumentWorkedOnInPlaceIsTheResult() {
        Tensor copy = x.clone();
        assertSame(copy, call("add_.Tensor", copy, y));
        assertSame(copy, op("relu_").with("self", copy).call().tensor());
    }

    @Test
    void eachOutIsItsResult() {
        Tensor values = Torch.empty(0);
        Tensor indices = Torch.empty(new long[] {0}, DType.INT64);
        OpResult sorted = op("sort.values")
                .args(x, 1, true)
                .with("indices", indices)
                .with("values", values)
                .call();
        assertSame(values, sorted.tensor(0));
        assertSame(indices, sorted.tensor("indices"));
        assertPythons("outs", sorted.tensors());
    }

    @Test
    void theElementsOfAListAreWorkedOnInPlace() {
        List<Tensor> copies = List.of(x.clone(), y.clone());
        assertEquals(0, Ops.call("aten::_foreach_mul_.Scalar", copies, 3.0).size());
        assertPythons("foreach_in_place", copies);
    }

    @Test
    void aViewIsATensorOfItsOwn() {
        Tensor view = call("select.int", x, 0, 0);
        view.close();
        assertEquals(24, x.numel());
        assertEquals(24, call("view", x, List.of(-1)).numel());
    }
}
