package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.autograd.Autograd;
import torchffm.autograd.GradOptions;
import torchffm.nn.Functional;
import torchffm.ops.Ops;
import torchffm.testing.Bits;
import torchffm.testing.Python;
import torchffm.testing.Threads;

/** Autocast: Python's dtypes, bits and gradients (modes_autocast.py), and nothing of it in other threads. */
class AutocastTest {

    private static Python.Results python;

    private Tensor x;
    private Tensor w;
    private Tensor b;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("modes_autocast.py");
    }

    @BeforeEach
    void makeInputs() {
        Torch.manualSeed(0).close();
        x = Torch.randn(3, 4);
        w = Torch.randn(4, 4).requiresGrad_(true);
        b = Torch.randn(4).requiresGrad_(true);
    }

    private static void assertPythons(String name, Tensor actual) {
        Bits.assertSame(python.tensor(name), actual, name);
    }

    private static void assertPythonsWithGradients(String name, Tensor actual, Tensor... leaves) {
        assertPythons(name, actual);
        actual.to(DType.FLOAT32).pow(2).sum().backward();
        for (int i = 0; i < leaves.length; i++) {
            assertPythons(name + ".grad" + i, leaves[i].grad());
        }
    }

    private Tensor threeUses() {
        Tensor h = x;
        for (int i = 0; i < 3; i++) {
            h = h.mm(w).tanh();
        }
        return h;
    }

    private static Tensor call(String operator, Object... arguments) {
        return Ops.find(operator).call(arguments).tensor();
    }

    @ParameterizedTest
    @EnumSource(
            value = DType.class,
            names = {"BFLOAT16", "FLOAT16"})
    void operatorsThatAreSafeRunInTheDtype(DType dtype) {
        try (Mode _ = Torch.autocast("cpu", dtype)) {
            String key = "." + dtype.pythonName();
            assertPythonsWithGradients("mm" + key, x.mm(w), w);
            assertPythons("matmul" + key, x.matmul(w));
            assertPythons("bmm" + key, call("aten::bmm", x.unsqueeze(0), w.unsqueeze(0)));
            assertPythons("conv2d" + key, call("aten::conv2d", x.view(1, 1, 3, 4), w.view(1, 1, 4, 4), null, 1, 2));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DType.class,
            names = {"BFLOAT16", "FLOAT16"})
    void aLayersGradientsArePythons(DType dtype) {
        try (Mode _ = Torch.autocast("cpu", dtype)) {
            assertPythonsWithGradients("linear." + dtype.pythonName(), Functional.linear(x, w, b), w, b);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DType.class,
            names = {"BFLOAT16", "FLOAT16"})
    void gradientsOfAWeightsUsesAreAddedBeforeTheyAreCastBack(DType dtype) {
        try (Mode _ = Torch.autocast("cpu", dtype)) {
            assertPythonsWithGradients("reused." + dtype.pythonName(), threeUses(), w);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DType.class,
            names = {"BFLOAT16", "FLOAT16"})
    void operatorsThatAreNotSafeRunInFloat32OrThePromotedDtype(DType dtype) {
        try (Mode _ = Torch.autocast("cpu", dtype)) {
            String key = "." + dtype.pythonName();
            assertPythons("softmax" + key, x.mm(w).softmax(-1));
            assertPythons("sum" + key, x.mm(w).sum());
            assertPythons("cat" + key, Torch.cat(List.of(x.mm(w), x), 0));
            assertPythons("add" + key, x.mm(w).add(x));
            assertPythons("mse" + key, call("aten::mse_loss", x.mm(w), x));
            assertPythons("double" + key, x.to(DType.FLOAT64).mm(w.to(DType.FLOAT64)));
        }
    }

    @Test
    void withoutTheCacheEachUseIsCast() {
        try (Mode _ = Torch.autocast("cpu", null, true, false)) {
            assertPythonsWithGradients("uncached", threeUses(), w);
        }
    }

    @Test
    void anInnerRegionTurnsItOffAndTheOuterGoesOn() {
        try (Mode _ = Torch.autocast("cpu")) {
            Tensor first = x.mm(w);
            Tensor second;
            try (Mode _ = Torch.autocast("cpu", null, false)) {
                second = first.to(DType.FLOAT32).mm(w);
                assertPythons("disabled", second);
            }
            assertPythonsWithGradients("nested", second.mm(w).add(first), w);
        }
    }

    @Test
    void aCastOfNoGradIsOfUseWhereGradientsAreWanted() {
        try (Mode _ = Torch.autocast("cpu")) {
            try (Mode _ = Torch.noGrad()) {
                x.mm(w);
            }
            assertPythonsWithGradients("no_grad_before", x.mm(w).mm(w), w);
        }
    }

    @Test
    void innerRegionsLeaveTheCasts() {
        try (Mode _ = Torch.autocast("cpu")) {
            Tensor h;
            try (Mode _ = Torch.autocast("cpu")) {
                h = x.mm(w);
            }
            try (Mode _ = Torch.autocast("cpu")) {
                h = h.mm(w);
            }
            assertPythonsWithGradients("inner_regions", h, w);
        }
    }

    @Test
    void aCastIsKeptUntilTheOutermostRegionIsClosed() {
        try (Mode _ = Torch.autocast("cpu")) {
            x.mm(w);
            try (Mode _ = Torch.noGrad()) {
                w.mul_(2);
            }
            assertPythons("stale", x.mm(w));
        }
        try (Mode _ = Torch.autocast("cpu")) {
            assertPythons("fresh", x.mm(w));
            try (Mode _ = Torch.noGrad()) {
                w.mul_(0.5);
            }
            Torch.clearAutocastCache();
            assertPythons("cleared", x.mm(w));
        }
    }

    @Test
    void anInnerRegionOfAnotherDtypeFindsTheCastOfTheOuterAsInPython() {
        try (Mode _ = Torch.autocast("cpu");
                Mode _ = keepsCastOf(w);
                Mode _ = Torch.autocast("cpu", DType.FLOAT16)) {
            assertEquals(
                    python.text("other_dtype"),
                    assertThrows(TorchException.class, () -> x.mm(w)).getMessage());
        }
    }

    private Mode keepsCastOf(Tensor weight) {
        x.mm(weight);
        return Torch.enableGrad();
    }

    @Test
    void aConversionThatWasAskedForIsNoKeptCast() {
        try (Mode _ = Torch.autocast("cpu")) {
            x.mm(w);
            assertEquals(0, python.number("asked_for"));
            Tensor first = w.to(DType.BFLOAT16);
            first.detach().zero_();
            assertPythonsWithGradients("mm.bfloat16", x.mm(w), w);
        }
    }

    @Test
    void inferenceModeIsPythons() {
        try (Mode _ = Torch.inferenceMode();
                Mode _ = Torch.autocast("cpu")) {
            assertPythons("inference", x.mm(w));
        }
    }

    @Test
    void itIsSetWithoutARegionToo() {
        Torch.setAutocastDtype("cpu", DType.FLOAT16);
        Torch.setAutocastEnabled("cpu", true);
        try {
            assertPythons("set", x.mm(w));
        } finally {
            Torch.setAutocastEnabled("cpu", false);
            Torch.setAutocastDtype("cpu", DType.BFLOAT16);
            Torch.clearAutocastCache();
        }
    }

    @Test
    void aBackwardInsideIsPythons() {
        try (Mode _ = Torch.autocast("cpu")) {
            x.mm(w).mm(w).to(DType.FLOAT32).pow(2).sum().backward();
        }
        assertPythons("backward_inside", w.grad());
    }

    @Test
    void aWeightThatBackwardCastsIsCastOnce() {
        Tensor tall = x.t().contiguous().t().requiresGrad_(true);
        Tensor y = tall.mm(w).sum();
        GradOptions recorded = GradOptions.DEFAULT.createGraph(true);
        try (Mode _ = Torch.autocast("cpu")) {
            Tensor first = Autograd.grad(List.of(y.mul(3)), List.of(tall), null, recorded)
                    .getFirst();
            Tensor second = Autograd.grad(List.of(y.mul(7)), List.of(tall), null, recorded)
                    .getFirst();
            Tensor both = first.mul(1.5).add(second.mul(x));
            both.to(DType.FLOAT32).pow(2).sum().backward();
        }
        assertPythons("cast_in_backward", w.grad());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anotherThreadIsNotInIt(boolean isVirtual) throws Exception {
        try (Mode _ = Torch.autocast("cpu")) {
            x.mm(w);
            Thread.Builder kind = isVirtual ? Thread.ofVirtual() : Thread.ofPlatform();
            assertEquals(DType.FLOAT32, Threads.call(kind, () -> x.mm(w).dtype()));
        }
    }

    /** LibTorch's own cache is one for all threads: the second would get the first one's bfloat16, and a common graph. */
    @Test
    void anotherThreadsCastsAreItsOwn() throws Exception {
        try (Mode _ = Torch.autocast("cpu")) {
            x.mm(w);
            DType theirs = Threads.call(Thread.ofVirtual(), () -> {
                try (Mode _ = Torch.autocast("cpu", DType.FLOAT16)) {
                    return x.mm(w).dtype();
                }
            });
            assertEquals(DType.FLOAT16, theirs);
        }
    }

    @Test
    void anotherThreadsRegionThatClosesLeavesTheCasts() throws Exception {
        try (Mode _ = Torch.autocast("cpu")) {
            Tensor h = x.mm(w).tanh();
            Threads.call(Thread.ofVirtual(), () -> {
                try (Mode _ = Torch.autocast("cpu")) {
                    return x.mm(w).dtype();
                }
            });
            assertPythonsWithGradients("reused.bfloat16", h.mm(w).tanh().mm(w).tanh(), w);
        }
    }
}
