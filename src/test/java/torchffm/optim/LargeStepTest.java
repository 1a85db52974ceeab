package torchffm.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/**
 * A step goes over large tensors in parts, and threads share these: its bits are those of Python with as many threads,
 * whatever the tensors' sizes and layouts. optim_large.py makes the expected values.
 */
class LargeStepTest {
    private static final int PARAMETERS = 6;
    private static final int STEPS = 3;
    private static Python.Results python;
    private static int threadsBefore;

    @BeforeAll
    static void runPython() {
        python = Python.run("optim_large.py");
        threadsBefore = Torch.getNumThreads();
    }

    @AfterAll
    static void leaveThreadsAsTheyWere() {
        Torch.setNumThreads(threadsBefore);
    }

    /** An optimizer over parameters. */
    private interface Maker extends Function<List<Tensor>, Optimizer> {}

    @TestFactory
    Stream<DynamicTest> aStepIsPythonsWithAsManyThreads() {
        Maker adam = p -> new Adam(p, 0.01);
        return IntStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(threads -> Stream.of(
                        steps("adam", threads, "plain", "plain", adam),
                        steps(
                                "adamw",
                                threads,
                                "plain",
                                "plain",
                                p -> AdamW.builder(p)
                                        .lr(0.01)
                                        .amsgrad(true)
                                        .maximize(true)
                                        .build()),
                        steps(
                                "sgd",
                                threads,
                                "plain",
                                "plain",
                                p -> SGD.builder(p)
                                        .lr(0.01)
                                        .momentum(0.9)
                                        .nesterov(true)
                                        .weightDecay(0.1)
                                        .build()),
                        steps("transposed", threads, "transposed", "transposed", adam),
                        steps(
                                "mixed",
                                threads,
                                "plain",
                                "transposed",
                                p -> Adam.builder(p).lr(0.01).weightDecay(0.1).build()),
                        steps("spread", threads, "spread", "spread", adam)));
    }

    private static DynamicTest steps(String name, int threads, String parameters, String grads, Maker make) {
        return DynamicTest.dynamicTest(name + " with " + threads, () -> {
            Torch.setNumThreads(threads);
            try (var _ = TensorScope.open()) {
                compare(name + threads, parameters, grads, make);
            }
        });
    }

    private static void compare(String name, String parameterLayout, String gradLayout, Maker make) {
        List<Tensor> parameters = new ArrayList<>();
        for (int i = 0; i < PARAMETERS; i++) {
            parameters.add(laidOut(python.tensor("value" + i), parameterLayout).requiresGrad_(true));
        }
        Optimizer optimizer = make.apply(parameters);
        for (int step = 0; step < STEPS; step++) {
            for (int i = 0; i < PARAMETERS; i++) {
                parameters.get(i).setGrad(laidOut(python.tensor("grad" + step + "." + i), gradLayout));
            }
            optimizer.step();
        }
        for (int i = 0; i < PARAMETERS; i++) {
            String wanted = name + ".parameter" + i;
            Bits.assertSame(python.tensor(wanted), parameters.get(i).detach().contiguous(), wanted);
            String prefix = name + ".state" + i + ".";
            optimizer
                    .state(parameters.get(i))
                    .forEach((key, tensor) ->
                            Bits.assertSame(python.tensor(prefix + key), tensor.contiguous(), prefix + key));
        }
    }

    private static Tensor laidOut(Tensor value, String layout) {
        if (layout.equals("transposed") && value.dim() == 2) {
            return value.t().contiguous().t();
        }
        if (layout.equals("spread")) {
            long[] shape = Arrays.copyOf(value.shape(), value.dim() + 1);
            shape[shape.length - 1] = 2;
            Tensor wide = Torch.zeros(shape).select(-1, 0);
            return wide.copy_(value);
        }
        return value.clone();
    }

    @Test
    void parametersThatShareTheirMemoryAreChangedOneAfterTheOther() {
        try (var _ = TensorScope.open()) {
            List<Tensor> expected = sharing(1);
            List<Tensor> changed = sharing(2);
            Bits.assertSame(expected.get(0), changed.get(0), "the first of two over the same memory");
        }
    }

    private static List<Tensor> sharing(int threads) {
        Torch.setNumThreads(threads);
        Tensor memory = Torch.ones(300_000);
        List<Tensor> parameters = List.of(
                memory.narrow(0, 0, 200_000).detach().requiresGrad_(true),
                memory.narrow(0, 100_000, 200_000).detach().requiresGrad_(true));
        parameters.forEach(parameter -> parameter.setGrad(Torch.full(parameter.shape(), 0.5)));
        Optimizer optimizer = AdamW.builder(parameters).lr(0.1).weightDecay(0.3).build();
        for (int step = 0; step < 5; step++) {
            optimizer.step();
        }
        return parameters;
    }

    @Test
    void aStepIsSeenByAGraphThatNeedsTheOldValues() {
        try (var _ = TensorScope.open()) {
            Tensor parameter = Torch.ones(3).requiresGrad_(true);
            Tensor loss = parameter.mul(parameter).sum();
            parameter.setGrad(Torch.ones(3));
            new Adam(List.of(parameter), 0.1).step();
            TorchException refused = assertThrows(TorchException.class, loss::backward);
            assertTrue(
                    String.valueOf(refused.getMessage()).contains("modified by an inplace operation"),
                    refused.getMessage());
        }
    }

    @Test
    void aStepLeavesTheNumberOfThreadsAsItIs() {
        Torch.setNumThreads(2);
        try (var _ = TensorScope.open()) {
            Tensor parameter = Torch.ones(3).requiresGrad_(true);
            parameter.setGrad(Torch.ones(4).narrow(0, 0, 3));
            new Adam(List.of(parameter), 0.1).step();
        }
        assertEquals(2, Torch.getNumThreads());
    }
}
