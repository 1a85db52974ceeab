package torchffm;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.ops.Ops;
import torchffm.testing.Python;

/** A tensor and a number of Java's, either way round, give Python's dtype and bits for each dtype. */
class PromotionTest {

    private static final Map<String, Object> NUMBERS =
            Map.of("int", 3, "long", -2L, "float", 2.5f, "double", 0.1, "boolean", true, "complex", new Complex(1, 2));

    private static final Map<String, BiFunction<Tensor, Object, Tensor>> OPERATORS = Map.ofEntries(
            forward("add", "add.Tensor"),
            forward("sub", "sub.Tensor"),
            forward("mul", "mul.Tensor"),
            forward("div", "div.Tensor"),
            forward("floor_divide", "floor_divide"),
            forward("remainder", "remainder.Tensor"),
            forward("pow", "pow.Tensor_Scalar"),
            forward("eq", "eq.Scalar"),
            forward("ne", "ne.Scalar"),
            forward("lt", "lt.Scalar"),
            forward("le", "le.Scalar"),
            forward("gt", "gt.Scalar"),
            forward("ge", "ge.Scalar"),
            forward("bitwise_and", "bitwise_and.Scalar"),
            forward("bitwise_or", "bitwise_or.Scalar"),
            forward("bitwise_xor", "bitwise_xor.Scalar"),
            forward("lshift", "__lshift__.Scalar"),
            forward("rshift", "__rshift__.Scalar"),
            forward("radd", "add.Tensor"),
            forward("rsub", "rsub.Scalar"),
            forward("rmul", "mul.Tensor"), // n * x is x.__rmul__(n)
            reversed("add_number", "add.Tensor"),
            reversed("mul_number", "mul.Tensor"),
            reversed("floor_divide_number", "floor_divide"),
            reversed("div_number", "div.Tensor"),
            reversed("sub_number", "sub.Tensor"),
            reversed("rfloor_divide", "floor_divide"),
            reversed("rremainder", "remainder.Scalar_Tensor"),
            reversed("rpow", "pow.Scalar"),
            reversed("rand", "bitwise_and.Scalar_Tensor"),
            reversed("ror", "bitwise_or.Scalar_Tensor"),
            reversed("rxor", "bitwise_xor.Scalar_Tensor"),
            reversed("rlshift", "bitwise_left_shift.Scalar_Tensor"),
            reversed("rrshift", "bitwise_right_shift.Scalar_Tensor"));

    private static Map.Entry<String, BiFunction<Tensor, Object, Tensor>> forward(String name, String operator) {
        return entry(
                name, (x, number) -> Ops.call("aten::" + operator, x, number).tensor());
    }

    private static Map.Entry<String, BiFunction<Tensor, Object, Tensor>> reversed(String name, String operator) {
        return entry(
                name, (x, number) -> Ops.call("aten::" + operator, number, x).tensor());
    }

    @Test
    void numbersPromoteAsInPython() throws IOException {
        Python.Results python = Python.run("core_promotion.py");
        List<String> lines = Files.readAllLines(python.dir().resolve("results.txt"));
        assertTrue(lines.size() > 2700, "only " + lines.size());
        StringBuilder different = new StringBuilder();
        for (String line : lines) {
            String[] parts = line.split("\t");
            String[] what = parts[0].split(" ");
            String actual =
                    outcome(DType.of(what[1]), x -> OPERATORS.get(what[0]).apply(x, NUMBERS.get(what[2])));
            if (!actual.equals(parts[1])) {
                different.append("\n%s but is %s".formatted(line, actual));
            }
        }
        assertEquals("", different.toString());
    }

    @TestFactory
    Stream<DynamicTest> methodsTakeEveryNumberOfJavas() {
        return Stream.of(
                typed("add", x -> x.add(3), x -> x.add(2.5f), x -> x.add(0.1), x -> x.add(true)),
                typed("sub", x -> x.sub(3), x -> x.sub(2.5f), x -> x.sub(0.1), x -> x.sub(true)),
                typed("mul", x -> x.mul(3), x -> x.mul(2.5f), x -> x.mul(0.1), x -> x.mul(true)),
                typed("div", x -> x.div(3), x -> x.div(2.5f), x -> x.div(0.1), x -> x.div(true)),
                typed("pow", x -> x.pow(3), x -> x.pow(2.5f), x -> x.pow(0.1), x -> x.pow(true)),
                typed("eq", x -> x.eq(3), x -> x.eq(2.5f), x -> x.eq(0.1), x -> x.eq(true)),
                typed("lt", x -> x.lt(3), x -> x.lt(2.5f), x -> x.lt(0.1), x -> x.lt(true)),
                typed(
                        "floor_divide",
                        x -> x.floorDivide(3),
                        x -> x.floorDivide(2.5f),
                        x -> x.floorDivide(0.1),
                        x -> x.floorDivide(true)),
                typed(
                        "remainder",
                        x -> x.remainder(3),
                        x -> x.remainder(2.5f),
                        x -> x.remainder(0.1),
                        x -> x.remainder(true)),
                typed(
                        "bitwise_and",
                        x -> x.bitwiseAnd(3),
                        x -> x.bitwiseAnd(2.5f),
                        x -> x.bitwiseAnd(0.1),
                        x -> x.bitwiseAnd(true)));
    }

    @SafeVarargs
    private static DynamicTest typed(String name, UnaryOperator<Tensor>... methods) {
        List<String> kinds = List.of("int", "float", "double", "boolean");
        return dynamicTest(name, () -> {
            for (int i = 0; i < methods.length; i++) {
                for (DType dtype : List.of(DType.FLOAT32, DType.INT64, DType.UINT8, DType.BOOL, DType.BFLOAT16)) {
                    Object number = NUMBERS.get(kinds.get(i));
                    String expected = outcome(dtype, x -> OPERATORS.get(name).apply(x, number));
                    assertEquals(expected, outcome(dtype, methods[i]), dtype + " and " + number);
                }
            }
        });
    }

    @Test
    void numbersInFrontOfTensorsNeedNoName() {
        Map<String, BiFunction<Double, Tensor, Tensor>> doubles = Map.of(
                "add_number", Torch::add,
                "sub_number", Torch::sub,
                "mul_number", Torch::mul,
                "div_number", Torch::div,
                "floor_divide_number", Torch::floorDivide);
        Map<String, BiFunction<Long, Tensor, Tensor>> longs = Map.of(
                "add_number", Torch::add,
                "sub_number", Torch::sub,
                "mul_number", Torch::mul,
                "div_number", Torch::div,
                "floor_divide_number", Torch::floorDivide);
        for (String name : doubles.keySet()) {
            for (DType dtype : List.of(DType.FLOAT32, DType.INT64, DType.UINT8, DType.BFLOAT16)) {
                Tensor x = Torch.tensor(new long[] {1, 2, 3, 5, 7}).to(dtype);
                assertEquals(
                        OPERATORS.get(name).apply(x, 0.1).toString(),
                        doubles.get(name).apply(0.1, x).toString());
                assertEquals(
                        OPERATORS.get(name).apply(x, 9L).toString(),
                        longs.get(name).apply(9L, x).toString());
            }
        }
    }

    private static String outcome(DType dtype, UnaryOperator<Tensor> operator) {
        try (TensorScope _ = TensorScope.open()) {
            Tensor y = operator.apply(Torch.tensor(new long[] {1, 2, 3, 5, 7}).to(dtype));
            byte[] bytes = y.contiguous().asSegment().toArray(ValueLayout.JAVA_BYTE);
            return y.dtype().pythonName() + " " + HexFormat.of().formatHex(bytes);
        } catch (TorchException e) {
            return "error";
        }
    }
}
