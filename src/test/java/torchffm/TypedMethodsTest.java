package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.options.Conv2dOptions;
import torchffm.options.HistogramOptions;
import torchffm.options.TensorLikeOptions;
import torchffm.options.TensorOptions;
import torchffm.returns.ValuesIndices;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Generated methods: one of each form, result and option does what it does in Python. */
@NullUnmarked
class TypedMethodsTest {

    private static Python.Results python;
    private static Tensor x;
    private static Tensor y;
    private static Tensor i;
    private static Tensor image;
    private static Tensor weight;
    private static Tensor bias;
    private static Tensor square;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("core_typed.py");
        x = python.tensor("x");
        y = python.tensor("y");
        i = python.tensor("i");
        image = python.tensor("image");
        weight = python.tensor("weight");
        bias = python.tensor("bias");
        square = python.tensor("square");
    }

    @TestFactory
    Stream<DynamicTest> theResultIsPythons() {
        Map<String, Supplier<Tensor>> calls = new LinkedHashMap<>();
        numbers(calls);
        reductions(calls);
        functions(calls);
        options(calls);
        severalResults(calls);
        return calls.entrySet().stream()
                .map(call -> dynamicTest(
                        call.getKey(),
                        () -> Bits.assertSame(
                                python.tensor(call.getKey()), call.getValue().get(), call.getKey())));
    }

    private static void numbers(Map<String, Supplier<Tensor>> calls) {
        calls.put("integer_keeps_integers", () -> i.add(2));
        calls.put("float_makes_floats", () -> i.add(2.5));
        calls.put("boolean_keeps_integers", () -> i.add(true));
        calls.put("complex_scalar", () -> x.mul(Scalar.of(new Complex(1, 2))));
        calls.put("alpha", () -> x.add(y, 0.3));
        calls.put("alpha_of_a_number", () -> x.add(Scalar.of(2.5), Scalar.of(2)));
        calls.put("rounding_mode", () -> x.div(0.3, "floor"));
        calls.put("power_of_a_number", () -> Torch.pow(2, x));
    }

    private static void reductions(Map<String, Supplier<Tensor>> calls) {
        calls.put("sum", () -> x.sum());
        calls.put("sum_dim", () -> x.sum(1));
        calls.put("sum_dims_keepdim", () -> x.sum(new long[] {0, 2}, true));
        calls.put("sum_dtype", () -> x.sum(DType.FLOAT64));
        calls.put("argmax", () -> x.argmax());
        calls.put("argmax_dim", () -> x.argmax(1));
        calls.put("argmax_keepdim", () -> x.argmax(1, true));
        calls.put("argmax_all_keepdim", () -> x.argmax(null, true));
        calls.put("flatten_from", () -> x.flatten(1));
        calls.put("std", () -> x.std());
        calls.put("std_dim", () -> x.std(1));
        calls.put("std_correction", () -> x.std(new long[] {0, 1}, Scalar.of(0), true));
        calls.put("clamp_below", () -> x.clamp(0.1));
        calls.put("clamp", () -> x.clamp(-0.5, 0.5));
        calls.put("clamp_tensor", () -> x.clamp(y, null));
        calls.put("any", () -> x.gt(0.9).any(2));
    }

    private static void functions(Map<String, Supplier<Tensor>> calls) {
        calls.put("where_number", () -> Torch.where(x.gt(0), x, 0.5));
        calls.put("cat", () -> Torch.cat(List.of(x, y), 1));
        calls.put("einsum", () -> Torch.einsum("bij,bkj->bik", x, y));
        calls.put("norm", () -> Linalg.vectorNorm(x, 2, 0, 1));
        calls.put("det", () -> Linalg.det(square));
        calls.put("fft", () -> Fft.rfft(x, null, 1, null));
        calls.put("erfcx", () -> Special.erfcx(x));
        calls.put("full_integer", () -> Torch.full(new long[] {2}, 7));
        calls.put("full_boolean", () -> Torch.full(new long[] {2}, true));
        calls.put("arange", () -> Torch.arange(1, 2, 0.25));
        calls.put("split", () -> x.split(2, 1).get(1));
        calls.put(
                "foreach",
                () -> Aten._foreachAdd(List.of(x, y), List.of(Scalar.of(1.5), Scalar.of(2)))
                        .get(1));
        calls.put("index", () -> x.index(Arrays.asList(null, i.select(0, 0))));
        calls.put("maximum_out", () -> Aten.maximumOut(x, y, Torch.empty(2, 3, 4)));
    }

    private static void options(Map<String, Supplier<Tensor>> calls) {
        calls.put("conv2d", () -> Torch.conv2d(image, weight, bias, 2, 1));
        calls.put(
                "conv2d_options",
                () -> Torch.conv2d(
                        image, weight, new Conv2dOptions().stride(2, 1).padding(1)));
        calls.put("pool", () -> Torch.maxPool2d(image, 2));
        calls.put("zeros_options", () -> Torch.zeros(new long[] {2, 3}, new TensorOptions().dtype(DType.FLOAT64)));
        calls.put("like_options", () -> Torch.onesLike(i, new TensorLikeOptions().dtype(DType.FLOAT32)));
        calls.put("multinomial", () -> Torch.rand(new long[] {3}, new Generator().manualSeed(7)));
    }

    private static void severalResults(Map<String, Supplier<Tensor>> calls) {
        calls.put("topk_values", () -> x.topk(2).values());
        calls.put("topk_indices", () -> x.topk(2).indices());
        calls.put("svd_s", () -> Linalg.svd(square).S());
        calls.put(
                "histogram",
                () -> x.histogram(new HistogramOptions().bins(4).range(-1, 1)).hist());
    }

    @Test
    void anInPlaceMethodReturnsItsTensor() {
        Tensor tensor = Torch.ones(2);
        assertSame(tensor, tensor.add_(1));
    }

    @Test
    void whatIsWrittenToIsReturned() {
        Tensor values = Torch.empty(0);
        Tensor indices = Torch.empty(new long[] {0}, DType.INT64);
        ValuesIndices results = Aten.sortOut(x, values, indices);
        assertSame(values, results.values());
        assertSame(indices, results.indices());
    }

    @Test
    void aScalarIsReturnedAsWhatItIs() {
        assertEquals(
                Scalar.of((long) python.number("item")),
                Aten.item(i.select(0, 0).select(0, 2)));
        assertEquals(Scalar.of(true), Aten.item(Torch.full(new long[0], true)));
        assertEquals(
                new Complex(0, 2),
                Aten.item(Torch.full(new long[0], Scalar.of(new Complex(0, 2)))).toComplex());
    }

    @Test
    void aDTypeIsReturned() {
        assertEquals(python.text("result_type"), Torch.resultType(i, 2.5).toString());
    }

    @Test
    void aMissingTensorIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> x.add((Tensor) null))
                .getMessage();
        assertTrue(message.startsWith("other: "), message);
    }

    @Test
    void aMissingElementIsNamed() {
        List<Tensor> tensors = Arrays.asList(x, null);
        String message = assertThrows(IllegalArgumentException.class, () -> Torch.cat(tensors))
                .getMessage();
        assertTrue(message.startsWith("tensors[1]: "), message);
    }

    @Test
    void anotherMissingArgumentIsNamed() {
        String message = assertThrows(NullPointerException.class, () -> x.reshape((long[]) null))
                .getMessage();
        assertTrue(message.startsWith("shape: "), message);
    }

    @Test
    void missingOptionsAreNamed() {
        String message = assertThrows(NullPointerException.class, () -> Torch.onesLike(i, null))
                .getMessage();
        assertEquals("options", message);
    }

    @Test
    void aClosedTensorIsRefused() {
        Tensor closed = Torch.ones(1);
        closed.close();
        assertThrows(IllegalStateException.class, () -> x.add(closed));
    }
}
