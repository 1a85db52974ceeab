package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.TorchException;
import torchffm.ops.Ops;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;
import torchffm.testing.Threads;

/** Forward-mode differentiation, beside Python's. */
@SuppressWarnings("try") // a level is opened for its effect
class ForwardAdTest {

    private static final Python.Results PYTHON = Python.run("autograd_forward.py");

    private final Tensor x = PYTHON.tensor("x");
    private final Tensor v = PYTHON.tensor("v");
    private final Tensor w = PYTHON.tensor("w").requiresGrad_(true);

    private final Map<String, UnaryOperator<Tensor>> functions = Map.of(
            "sin", Tensor::sin,
            "matmul", t -> t.matmul(w),
            "softmax", t -> Ops.call("aten::softmax.int", t, 1).tensor(),
            "max", t -> Ops.call("aten::max", t).tensor(),
            "reshape", t -> t.reshape(2, 10).mul(t.reshape(2, 10)),
            "sort", t -> Ops.call("aten::sort", t, 1).tensor(0));

    @AfterEach
    void noLevelIsLeftOpen() {
        assertThrows(IllegalStateException.class, ForwardAd::exitDualLevel);
    }

    private static Tensor tangent(Tensor dual) {
        return Objects.requireNonNull(ForwardAd.unpackDual(dual).tangent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sin", "matmul", "softmax", "max", "reshape", "sort"})
    void valueAndTangentArePythons(String name) {
        try (DualLevel level = ForwardAd.dualLevel()) {
            Tensor y = functions.get(name).apply(ForwardAd.makeDual(x, v));
            UnpackedDualTensor parts = ForwardAd.unpackDual(y);
            Bits.assertSame(PYTHON.tensor(name + ".primal"), parts.primal(), name);
            Bits.assertSame(PYTHON.tensor(name + ".tangent"), Objects.requireNonNull(parts.tangent()), name);
        }
    }

    @Test
    void backwardDifferentiatesThroughATangent() {
        try (DualLevel level = ForwardAd.dualLevel()) {
            tangent(ForwardAd.makeDual(x, v).matmul(w)).pow(2).sum().backward();
        }
        Bits.assertSame(PYTHON.tensor("grad"), Objects.requireNonNull(w.grad()), "the gradient of w");
    }

    @Test
    void whatIsNotDualHasNoTangent() {
        try (DualLevel level = ForwardAd.dualLevel()) {
            assertNull(ForwardAd.unpackDual(x.sin()).tangent());
        }
    }

    @Test
    void aPrimalHasNoTangent() {
        try (DualLevel level = ForwardAd.dualLevel()) {
            Tensor primal = ForwardAd.unpackDual(ForwardAd.makeDual(x, v)).primal();
            assertNull(ForwardAd.unpackDual(primal).tangent());
        }
    }

    @Test
    void closingTheLevelDropsTheTangents() {
        Tensor y;
        try (DualLevel level = ForwardAd.dualLevel()) {
            y = ForwardAd.makeDual(x, v).sin();
        }
        try (DualLevel level = ForwardAd.dualLevel()) {
            assertNull(ForwardAd.unpackDual(y).tangent());
        }
    }

    @Test
    void outsideOfALevelUnpackingGivesTheTensorItself() {
        assertSame(x, ForwardAd.unpackDual(x).primal());
    }

    @Test
    void outsideOfALevelNoDualTensorIsMade() {
        assertThrows(IllegalStateException.class, () -> ForwardAd.makeDual(x, v));
    }

    private void assertRefusedAsInPython(String name, Class<? extends Exception> type, Executable action) {
        try (DualLevel level = ForwardAd.dualLevel()) {
            assertEquals(
                    PYTHON.text(name + ".error"),
                    assertThrows(type, action).getMessage().strip());
        }
    }

    @Test
    void aValueOfIntegersIsRefusedAsInPython() {
        assertRefusedAsInPython("int", IllegalArgumentException.class, () -> ForwardAd.makeDual(x.to(DType.INT64), v));
    }

    @Test
    void aTangentOfIntegersIsRefusedAsInPython() {
        assertRefusedAsInPython(
                "intTangent", IllegalArgumentException.class, () -> ForwardAd.makeDual(x, v.to(DType.INT64)));
    }

    @Test
    void aTangentOfAnotherShapeIsRefusedAsInPython() {
        assertRefusedAsInPython("shape", TorchException.class, () -> ForwardAd.makeDual(x, v.select(0, 0)));
    }

    @Test
    void aDualTensorAsAValueIsRefusedAsInPython() {
        assertRefusedAsInPython("twice", TorchException.class, () -> ForwardAd.makeDual(ForwardAd.makeDual(x, v), v));
    }

    @Test
    void aSecondLevelIsRefusedAsInPython() {
        assertRefusedAsInPython("nested", TorchException.class, ForwardAd::dualLevel);
    }

    @Test
    void afterARefusedSecondLevelTheFirstIsStillOpen() {
        try (DualLevel level = ForwardAd.dualLevel()) {
            assertThrows(TorchException.class, ForwardAd::enterDualLevel);
            assertDoesNotThrow(() -> ForwardAd.makeDual(x, v));
        }
    }

    @Test
    void aLevelIsOpenOnEveryThread() throws Exception {
        try (DualLevel level = ForwardAd.dualLevel()) {
            Tensor dual = ForwardAd.makeDual(x, v);
            Tensor elsewhere = Threads.call(() -> tangent(dual.sin()));
            Bits.assertSame(tangent(dual.sin()), elsewhere, "a tangent on another thread");
        }
    }

    @Test
    void closingALevelTwiceIsClosingItOnce() {
        DualLevel level = ForwardAd.dualLevel();
        level.close();
        try (DualLevel next = ForwardAd.dualLevel()) {
            level.close();
            assertDoesNotThrow(() -> ForwardAd.makeDual(x, v));
        }
    }

    @Test
    void aLevelThatWasExitedCannotBeClosed() {
        DualLevel level = ForwardAd.dualLevel();
        ForwardAd.exitDualLevel();
        assertThrows(IllegalStateException.class, level::close);
    }

    @Test
    void nothingIsLeftBehind() {
        Leaks.assertNone(() -> {
            try (TensorScope scope = TensorScope.open();
                    DualLevel level = ForwardAd.dualLevel()) {
                tangent(ForwardAd.makeDual(x, v).sin());
            }
        });
    }
}
