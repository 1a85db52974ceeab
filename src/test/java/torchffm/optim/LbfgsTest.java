package torchffm.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.io.Checkpoint;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Steps of LBFGS, with and without a line search, and its states in files; optim_lbfgs.py makes the expected values. */
class LbfgsTest {
    private static final int STEPS = 6;
    private static Python.Results python;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("optim_lbfgs.py");
    }

    private static final Map<String, UnaryOperator<LBFGS.Builder>> CASES = cases();

    private static Map<String, UnaryOperator<LBFGS.Builder>> cases() {
        Map<String, UnaryOperator<LBFGS.Builder>> cases = new LinkedHashMap<>();
        cases.put("defaults", builder -> builder);
        cases.put("short", builder -> builder.lr(0.3).maxIter(5).historySize(3));
        cases.put("searching", builder -> builder.strongWolfe(true));
        cases.put(
                "searching_far",
                builder -> builder.lr(0.01).maxIter(7).maxEval(30).strongWolfe(true));
        cases.put(
                "maximize", builder -> builder.lr(0.1).maxIter(4).maximize(true).strongWolfe(true));
        cases.put("tolerant", builder -> builder.toleranceGrad(1e-2).toleranceChange(1e-4));
        return cases;
    }

    private static String name(String name, DType dtype) {
        return name + "_" + dtype.toString().substring("torch.".length());
    }

    /** A small regression. */
    private static final class Problem {
        private final List<Tensor> parameters;
        private final Tensor x;
        private final Tensor y;
        private final boolean negative;
        private final LBFGS optimizer;

        Problem(DType dtype, String name) {
            parameters = List.of(
                    python.tensor("first").to(dtype).requiresGrad_(true),
                    python.tensor("second").to(dtype).requiresGrad_(true));
            x = python.tensor("inputs").to(dtype);
            y = python.tensor("targets").to(dtype);
            negative = name.equals("maximize");
            optimizer = CASES.get(name).apply(LBFGS.builder(parameters)).build();
        }

        Tensor loss() {
            optimizer.zeroGrad();
            Tensor hidden = x.matmul(parameters.get(0).t()).tanh();
            Tensor error = hidden.matmul(parameters.get(1).t()).sub(y).pow(2).mean();
            Tensor loss = error.mul(negative ? -1 : 1);
            loss.backward();
            return loss;
        }

        void compare(String name) {
            Tensor losses = python.tensor(name + ".losses");
            Tensor history = python.tensor(name + ".history");
            for (int i = 0; i < STEPS; i++) {
                Tensor loss = optimizer.step(this::loss);
                Tensor now = Torch.cat(
                        parameters.stream().map(p -> p.detach().reshape(-1)).toList(), 0);
                Bits.assertSame(losses.get(i), loss.detach(), "loss " + i);
                Bits.assertSame(history.get(i), now, "step " + i);
            }
        }

        Path save(Path file) {
            Map<String, Object> saved = new LinkedHashMap<>();
            saved.put("optimizer", optimizer.stateDict());
            saved.put(
                    "parameters",
                    new ArrayList<>(parameters.stream().map(Tensor::detach).toList()));
            Checkpoint.save(file, saved);
            return file;
        }

        void load(Path file) {
            try (Checkpoint checkpoint = Checkpoint.load(file);
                    var _ = Torch.noGrad()) {
                Map<?, ?> saved = checkpoint.map(checkpoint.root());
                for (int i = 0; i < 2; i++) {
                    parameters.get(i).copy_((Tensor) ((List<?>) saved.get("parameters")).get(i));
                }
                optimizer.loadStateDict((Map<?, ?>) saved.get("optimizer"));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> stepsAndFilesArePythons() {
        return each((name, dtype) -> {
            String file = name(name, dtype);
            Problem problem = new Problem(dtype, name);
            problem.compare(file);

            assertEquals(python.text(file + ".repr"), problem.optimizer.toString());
            assertPythons(file + ".pt", problem.save(folder.resolve(file + ".pt")));
        });
    }

    @TestFactory
    Stream<DynamicTest> stepsGoOnFromPythonsFiles() {
        return each((name, dtype) -> {
            String file = name(name, dtype);
            Problem problem = new Problem(dtype, name);
            problem.load(python.dir().resolve(file + ".pt"));
            problem.compare(file + "_on");

            assertPythons(file + "_on.pt", problem.save(folder.resolve(file + "_on.pt")));
        });
    }

    /** What is checked of a case. */
    @FunctionalInterface
    private interface Check {
        void of(String name, DType dtype) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return CASES.keySet().stream()
                .flatMap(name -> Stream.of(DType.FLOAT32, DType.FLOAT64)
                        .map(dtype -> DynamicTest.dynamicTest(name(name, dtype), () -> {
                            try (var _ = TensorScope.open()) {
                                check.of(name, dtype);
                            }
                        })));
    }

    private static void assertPythons(String name, Path file) throws IOException {
        assertEquals(-1, Files.mismatch(python.dir().resolve(name), file), name);
    }

    @Test
    void aStepWantsAFunctionThatReturnsTheLoss() {
        LBFGS optimizer = new Problem(DType.FLOAT32, "defaults").optimizer;

        assertEquals(
                "closure: expected a function that returns the loss, a tensor or a number, but got null",
                assertThrows(IllegalArgumentException.class, optimizer::step).getMessage());
    }
}
