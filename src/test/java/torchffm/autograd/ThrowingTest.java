package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.Mode;
import torchffm.Node;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.testing.Leaks;

/** What hooks throw, how deep passes may be nested, and passes on many threads. */
class ThrowingTest {

    private static final int LIMIT = 1000;

    private static final class Failure extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static Tensor leaf() {
        return Torch.ones(3).requiresGrad_(true);
    }

    /** A loss whose backward pass throws what it is given, each in another way. */
    private interface Throwing {
        Tensor loss(Runnable thrower);
    }

    private static final class Thrower extends Function {
        private final Runnable action;
        private final boolean inForward;

        Thrower(Runnable action, boolean inForward) {
            this.action = action;
            this.inForward = inForward;
        }

        @Override
        protected List<Tensor> forward(FunctionContext ctx, Object... inputs) {
            if (inForward) {
                action.run();
            }
            return List.of(((Tensor) inputs[0]).mul(1));
        }

        @Override
        protected List<Tensor> backward(FunctionContext ctx, List<Tensor> grads) {
            action.run();
            return grads;
        }
    }

    private static Tensor packed(java.util.function.Function<Tensor, Tensor> unpack) {
        try (SavedTensorsHooks _ = Autograd.savedTensorsHooks(Tensor::detach, unpack)) {
            return leaf().exp().sum();
        }
    }

    private static final Map<String, Throwing> PLACES = Map.of(
            "a tensor's hook",
            thrower -> {
                Tensor y = leaf().mul(2);
                y.registerHook(grad -> {
                    thrower.run();
                    return null;
                });
                return y.sum();
            },
            "a hook behind the accumulation",
            thrower -> {
                Tensor x = leaf();
                x.registerPostAccumulateGradHook(p -> thrower.run());
                return x.sum();
            },
            "a node's hook",
            thrower -> {
                Tensor y = leaf().sum();
                y.gradFn().registerHook((ins, outs) -> {
                    thrower.run();
                    return null;
                });
                return y;
            },
            "a node's prehook",
            thrower -> {
                Tensor y = leaf().sum();
                y.gradFn().registerPrehook(outs -> {
                    thrower.run();
                    return null;
                });
                return y;
            },
            "backward of a function",
            thrower -> new Thrower(thrower, false).apply(leaf()).sum(),
            "an unpack hook",
            thrower -> packed(t -> {
                thrower.run();
                return t;
            }));

    @TestFactory
    Stream<DynamicTest> anErrorComesOutOfBackwardAsItself() {
        return PLACES.entrySet().stream()
                .map(place -> DynamicTest.dynamicTest(place.getKey(), () -> {
                    Failure failure = new Failure();
                    Tensor loss = place.getValue().loss(() -> {
                        throw failure;
                    });
                    assertSame(failure, assertThrows(Failure.class, loss::backward));
                }));
    }

    @TestFactory
    Stream<DynamicTest> anErrorComesThroughPassesWithinEachOtherAndThreadsOfLibTorch() {
        return PLACES.entrySet().stream()
                .map(place -> DynamicTest.dynamicTest(place.getKey(), () -> {
                    Failure failure = new Failure();
                    Tensor loss = nested(150, () -> {
                        try (Mode _ = Torch.enableGrad()) {
                            place.getValue()
                                    .loss(() -> {
                                        throw failure;
                                    })
                                    .backward();
                        }
                    });
                    assertSame(failure, assertThrows(Failure.class, loss::backward));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsThrownLeavesNothingBehind() {
        return PLACES.entrySet().stream()
                .map(place -> DynamicTest.dynamicTest(
                        place.getKey(),
                        () -> Leaks.assertNone(() -> {
                            try (TensorScope _ = TensorScope.open()) {
                                Tensor loss = place.getValue().loss(() -> {
                                    throw new Failure();
                                });
                                assertThrows(Failure.class, loss::backward);
                                Node node = loss.gradFn();
                                node.close();
                            }
                        })));
    }

    @Test
    void whatAPackHookThrowsComesOutOfTheOperator() {
        Failure failure = new Failure();
        try (SavedTensorsHooks _ = Autograd.savedTensorsHooks(
                t -> {
                    throw failure;
                },
                t -> (Tensor) t)) {
            Tensor x = leaf();
            assertSame(failure, assertThrows(Failure.class, x::exp));
        }
    }

    @Test
    void whatForwardThrowsComesOutOfApply() {
        Failure failure = new Failure();
        Thrower function = new Thrower(
                () -> {
                    throw failure;
                },
                true);
        Tensor x = leaf();
        assertSame(failure, assertThrows(Failure.class, () -> function.apply(x)));
    }

    /** A loss whose backward pass runs another in a hook, and that another, so many deep. */
    private static Tensor nested(int depth, Runnable innermost) {
        Tensor y = leaf().mul(2);
        y.registerHook(grad -> {
            if (depth == 1) {
                innermost.run();
            } else {
                try (Mode _ = Torch.enableGrad()) {
                    nested(depth - 1, innermost).backward();
                }
            }
            return null;
        });
        return y.sum();
    }

    @Test
    void passesAreNestedUpToTheLimit() {
        AtomicInteger reached = new AtomicInteger();
        nested(LIMIT, reached::incrementAndGet).backward();
        assertEquals(1, reached.get());
    }

    @Test
    void passesNestedDeeperAreRefused() {
        Tensor loss = nested(LIMIT + 1, () -> {});
        assertTrue(
                assertThrows(TorchException.class, loss::backward).getMessage().contains("nested"));
    }

    @Test
    void manyThreadsOfBothKindsAddToOneLeaf() throws Exception {
        int passes = 200;
        Tensor shared = leaf();
        AtomicInteger calls = new AtomicInteger();
        shared.registerHook(grad -> {
            calls.incrementAndGet();
            return grad.mul(2);
        });
        Callable<Void> pass = () -> {
            new Thrower(() -> {}, false).apply(shared).mul(3).sum().backward();
            return null;
        };
        try (ExecutorService platform = Executors.newFixedThreadPool(8);
                ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < passes; i++) {
                running.add((i % 2 == 0 ? platform : virtual).submit(pass));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        }
        assertEquals(passes, calls.get());
        float sum = 6f * passes;
        assertArrayEquals(new float[] {sum, sum, sum}, shared.grad().toFloatArray());
    }

    @Test
    void aNaNIsFoundInAnomalyMode() {
        Tensor x = Torch.zeros(1).requiresGrad_(true);
        try (AnomalyDetection _ = Autograd.detectAnomaly()) {
            assertTrue(Autograd.isAnomalyEnabled());
            Tensor y = x.sqrt().mul(0);
            assertEquals(
                    "Function 'SqrtBackward0' returned nan values in its 0th output.",
                    assertThrows(TorchException.class, y.sum()::backward).getMessage());
        }
    }
}
