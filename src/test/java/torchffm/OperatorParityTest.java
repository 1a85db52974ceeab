package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/**
 * Every operator on inputs of several dtypes and layouts: Python's bits, or where Python refuses, its message. core_ops.py
 * makes the expected values.
 */
class OperatorParityTest {

    private static final long SEED = 20;
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("core_ops.py");
    }

    @Test
    void bothLanguagesHaveTheSameCases() {
        assertEquals(names("cases"), CoreCases.all().keySet());
    }

    @Test
    void bothLanguagesHaveTheSameFactories() {
        assertEquals(names("factories"), CoreCases.FACTORIES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> unaryOperators() {
        return tests(CoreCases.UNARY);
    }

    @TestFactory
    Stream<DynamicTest> arithmetic() {
        return tests(CoreCases.ARITHMETIC);
    }

    @TestFactory
    Stream<DynamicTest> comparisons() {
        return tests(CoreCases.COMPARISON);
    }

    @TestFactory
    Stream<DynamicTest> reductions() {
        return tests(CoreCases.REDUCTION);
    }

    @TestFactory
    Stream<DynamicTest> viewsAndConversions() {
        return tests(CoreCases.VIEW);
    }

    @TestFactory
    Stream<DynamicTest> inPlaceOperators() {
        return tests(CoreCases.IN_PLACE);
    }

    @TestFactory
    Stream<DynamicTest> randomFilling() {
        return tests(CoreCases.RANDOM);
    }

    @TestFactory
    Stream<DynamicTest> gradients() {
        return tests(CoreCases.GRAD);
    }

    @TestFactory
    Stream<DynamicTest> factories() {
        return CoreCases.FACTORIES.entrySet().stream()
                .map(factory -> dynamicTest(factory.getKey(), () -> check(factory.getKey(), factory.getValue())));
    }

    private static Stream<DynamicTest> tests(Map<String, CoreCases.Case> cases) {
        return cases.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    for (String kind : names("kinds")) {
                        check(entry.getKey() + "." + kind, () -> evaluate(entry.getValue(), kind));
                    }
                }));
    }

    private static Tensor evaluate(CoreCases.Case operator, String kind) {
        Tensor a = python.tensor("a." + kind);
        // Python's is a transposed view there; its kernels sum in another order than those of a contiguous tensor.
        Tensor first = kind.equals("strided") ? a.t().contiguous().t() : a;
        Tensor b = python.tensor("b." + kind);
        Tensor c = a.dtype() == DType.BOOL ? a : first.abs().add(1);
        Torch.manualSeed(SEED);
        return operator.apply(first, b, c);
    }

    private static void check(String name, Supplier<Tensor> function) {
        Torch.manualSeed(SEED);
        if (Files.exists(python.dir().resolve(name + ".tensor"))) {
            Bits.assertSame(python.tensor(name), function.get(), name);
        } else {
            RuntimeException refused = assertThrows(RuntimeException.class, function::get, name);
            assertEquals(python.text(name), refused.getMessage(), name);
        }
    }

    private static Set<String> names(String list) {
        return Set.copyOf(List.of(python.text(list).split("\n")));
    }
}
