package torchffm.amp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import torchffm.DType;
import torchffm.Linalg;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.optim.Adam;
import torchffm.optim.SGD;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** Trainings with a scaler beside Python's, {@code amp_scaler.py}. */
class GradScalerTest {

    private static Python.Results python;

    private final Tensor x = python.tensor("x");
    private final Tensor w = python.tensor("start").clone().requiresGrad_(true);
    private final Tensor v = python.tensor("start").clone().requiresGrad_(true);
    private final SGD sgd = SGD.builder(List.of(w)).lr(0.1).momentum(0.9).build();

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("amp_scaler.py");
    }

    private static void same(String name, Tensor actual) {
        Bits.assertSame(python.tensor(name), Objects.requireNonNull(actual, name), name);
    }

    private static void refused(String name, Executable call) {
        assertEquals(
                python.text(name),
                assertThrows(IllegalStateException.class, call).getMessage());
    }

    /** {@code torch.nn.utils.clip_grad_norm_} of one parameter. */
    private static void clip(Tensor parameter, double maxNorm) {
        Tensor grad = Objects.requireNonNull(parameter.grad());
        Tensor norm = Linalg.vectorNorm(Torch.stack(Linalg.vectorNorm(grad)));
        Tensor coefficient = norm.add(1e-6).reciprocal().mul(maxNorm);
        grad.mul_(coefficient.clamp(null, Torch.tensor(1.0, DType.FLOAT32)));
    }

    private GradScaler train(double[] scales) {
        Adam adam = new Adam(List.of(v), 0.05);
        GradScaler scaler = GradScaler.builder()
                .device("cpu")
                .initScale(1000)
                .growthFactor(1.7)
                .backoffFactor(0.3)
                .growthInterval(2)
                .build();
        for (int i = 0; i < scales.length; i++) {
            sgd.zeroGrad();
            adam.zeroGrad();
            Tensor loss;
            Tensor other;
            try (Mode _ = Torch.autocast("cpu")) {
                loss = x.matmul(w).tanh().sum();
                other = x.matmul(v).exp().mean();
            }
            if (i == 3) {
                loss = loss.mul(Double.POSITIVE_INFINITY);
            }
            scaler.scale(List.of(loss, other)).forEach(Tensor::backward);
            if (i % 2 == 1) {
                scaler.unscale_(adam);
                clip(v, 0.1);
            }
            assertEquals(i != 3, scaler.step(sgd));
            assertTrue(scaler.step(adam));
            if (i == 7) {
                scaler.update(77.5);
            } else {
                scaler.update();
            }
            scales[i] = scaler.getScale();
        }
        return scaler;
    }

    @Test
    void scalesParametersAndStateArePythons() {
        double[] scales = new double[9];
        Map<String, Object> state = train(scales).stateDict();
        same("scales", Torch.tensor(scales));
        same("w", w);
        same("v", v);
        same("grad", w.grad());
        state.forEach(
                (name, value) -> assertEquals(python.number("state." + name), ((Number) value).doubleValue(), name));
        assertEquals(
                List.of("scale", "growth_factor", "backoff_factor", "growth_interval", "_growth_tracker"),
                List.copyOf(state.keySet()));
        GradScaler again = new GradScaler("cpu");
        again.loadStateDict(state);
        Tensor loss = again.scale(x.matmul(w).sum());
        same("loss", loss);
        loss.backward();
        again.unscale_(sgd);
        same("unscaled", w.grad());
        refused("twice", () -> again.unscale_(sgd));
        again.step(sgd);
        refused("after", () -> again.unscale_(sgd));
        refused("stepped", () -> again.step(sgd));
        again.update();
        refused("update", again::update);
        sgd.zeroGrad();
        refused("no grads", () -> again.step(sgd));
    }

    @Test
    void oneThatScaledNothingMakesNoStep() {
        refused("unused", () -> new GradScaler("cpu").step(sgd));
    }

    @Test
    void oneThatIsNotEnabledPassesOn() {
        GradScaler scaler = GradScaler.builder().device("cpu").enabled(false).build();
        Tensor loss = x.matmul(w).sum();
        assertSame(loss, scaler.scale(loss));
        loss.backward();
        Tensor before = w.detach().clone();
        scaler.step(sgd);
        scaler.update();
        assertFalse(Torch.equal(before, w));
        assertEquals(1, scaler.getScale());
        assertTrue(scaler.stateDict().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new GradScaler("cpu").loadStateDict(scaler.stateDict()));
    }

    @Test
    void halfPrecisionGradientsAndOddFactorsAreRefused() {
        Tensor half = Torch.ones(2).to(DType.FLOAT16).requiresGrad_(true);
        GradScaler scaler = new GradScaler("cpu");
        scaler.scale(half.sum()).backward();
        SGD optimizer = new SGD(List.of(half), 0.1);
        assertThrows(IllegalArgumentException.class, () -> scaler.unscale_(optimizer));
        GradScalerBuilder builder = GradScaler.builder().device("cpu");
        assertThrows(
                IllegalArgumentException.class, () -> builder.growthFactor(1).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> builder.growthFactor(2).backoffFactor(Double.NaN).build());
    }

    @Test
    void aStepLeavesNothingBehind() {
        GradScaler scaler = new GradScaler("cpu");
        Leaks.assertNone(() -> {
            try (TensorScope _ = TensorScope.open()) {
                scaler.scale(x.matmul(w).sum()).backward();
            }
            scaler.step(sgd);
            scaler.update();
        });
    }
}
