package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.testing.Threads;

/** Modes go to another thread where that is asked for, and stay no longer than what runs in them. */
class ModesTest {

    private final Tensor weight = Torch.ones(2, 2).requiresGrad_(true);

    private String state() {
        Tensor product = weight.mm(weight);
        return (Torch.isGradEnabled() ? "grad " : "")
                + (Torch.isInferenceModeEnabled() ? "inference " : "")
                + (Torch.isAutocastEnabled("cpu") ? "autocast " : "")
                + (Torch.isAutocastCacheEnabled() ? "" : "uncached ")
                + (product.requiresGrad() ? "records " : "")
                + product.dtype().pythonName();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anotherThreadRunsInThem(boolean isVirtual) throws Exception {
        Callable<String> task;
        try (Mode _ = Torch.noGrad();
                Mode _ = Torch.autocast("cpu", DType.FLOAT16, true, false)) {
            task = Modes.capture().wrap(this::state);
        }
        Thread.Builder kind = isVirtual ? Thread.ofVirtual() : Thread.ofPlatform();
        assertEquals("autocast uncached float16", Threads.call(kind, task));
    }

    @Test
    void inferenceModeIsOneOfThem() throws Exception {
        Callable<String> task;
        try (Mode _ = Torch.inferenceMode()) {
            task = Modes.capture().wrap(this::state);
        }
        assertEquals("inference float32", Threads.call(task));
    }

    @Test
    void theThreadHasItsOwnBackAfterwards() throws Exception {
        Modes defaults = Modes.capture();
        try (Mode _ = Torch.noGrad();
                Mode _ = Torch.autocast("cpu")) {
            assertEquals("grad records float32", defaults.call(this::state));
            assertEquals("autocast bfloat16", state());
        }
    }

    @Test
    void theThreadHasItsOwnBackAfterAnException() {
        Modes modes;
        try (Mode _ = Torch.noGrad()) {
            modes = Modes.capture();
        }
        IOException thrown = new IOException("theirs");
        assertSame(
                thrown,
                assertThrows(
                        IOException.class,
                        () -> modes.call(() -> {
                            throw thrown;
                        })));
        assertEquals("grad records float32", state());
    }

    @Test
    void anActionRunsInThem() {
        boolean[] recorded = {true};
        Runnable action;
        try (Mode _ = Torch.noGrad()) {
            action = Modes.capture().wrap(() -> {
                recorded[0] = Torch.isGradEnabled();
            });
        }
        action.run();
        assertFalse(recorded[0]);
    }

    @Test
    void whatTheySetInsideIsNotThere() {
        Modes.capture().run(() -> Torch.setGradEnabled(false));
        assertTrue(Torch.isGradEnabled());
    }

    @Test
    void aScopeIsNoneOfThem() throws Exception {
        Tensor made;
        try (var _ = TensorScope.open()) {
            made = Threads.call(Modes.capture().wrap(() -> Torch.ones(1)));
        }
        assertFalse(made.isClosed());
    }

    /** Regions inside a run without autocast are outermost ones: each casts the weight as it is then. */
    @Test
    void regionsInsideARunWithoutAutocastKeepNoCastsOfEachOther() {
        Modes defaults = Modes.capture();
        try (Mode _ = Torch.autocast("cpu")) {
            defaults.run(() -> {
                assertEquals(4, weight.detach().sum().item());
                firstOfProduct();
                try (Mode _ = Torch.noGrad()) {
                    weight.mul_(2);
                }
                assertEquals(8, firstOfProduct());
            });
        }
    }

    private double firstOfProduct() {
        try (Mode _ = Torch.autocast("cpu")) {
            return weight.mm(weight).detach().reshape(-1).narrow(0, 0, 1).item();
        }
    }
}
