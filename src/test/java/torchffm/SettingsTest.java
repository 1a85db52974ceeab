package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.ops.Ops;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Settings of the whole process, whose effects are Python's (modes_settings.py). */
class SettingsTest {

    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("modes_settings.py");
    }

    @AfterEach
    void putBack() {
        Torch.setDefaultDtype(DType.FLOAT32);
        Torch.useDeterministicAlgorithms(false);
        Torch.setFillUninitializedMemory(true);
        Torch.setFlushDenormal(false);
        Torch.setFloat32MatmulPrecision("highest");
        Torch.setWarnAlways(false);
    }

    private static void put() {
        Ops.find("aten::put_").call(Torch.ones(2), Torch.arange(2), Torch.ones(2), false);
    }

    @Test
    void factoriesMakeTheDefaultDtype() {
        Torch.setDefaultDtype(DType.FLOAT64);
        assertEquals(DType.FLOAT64, Torch.getDefaultDtype());
        List<Function<long[], Tensor>> factories =
                List.of(Torch::empty, Torch::zeros, Torch::ones, Torch::rand, Torch::randn);
        List<String> names = List.of("empty", "zeros", "ones", "rand", "randn");
        for (int i = 0; i < names.size(); i++) {
            assertEquals(
                    python.text("float64." + names.get(i)),
                    factories.get(i).apply(new long[] {2}).dtype().pythonName(),
                    names.get(i));
        }
        Bits.assertSame(python.tensor("float64.full"), Torch.full(new long[] {2}, 1.5), "full");
    }

    @Test
    void randomNumbersOfTheDefaultDtypeArePythons() {
        Torch.setDefaultDtype(DType.FLOAT64);
        Torch.manualSeed(0).close();
        for (Function<long[], Tensor> factory : List.<Function<long[], Tensor>>of(Torch::rand, Torch::randn)) {
            factory.apply(new long[] {2});
        }
        Bits.assertSame(python.tensor("float64.rand"), Torch.rand(3), "rand");
    }

    @Test
    void integersBecomeTheDefaultDtypeInADivision() {
        Torch.setDefaultDtype(DType.FLOAT64);
        Bits.assertSame(
                python.tensor("float64.mean"), Torch.tensor(new long[] {1, 2}).div(2), "mean");
    }

    @Test
    void aTensorOfTheDefaultDtypeIsPrintedWithoutIt() {
        Torch.setDefaultDtype(DType.FLOAT64);
        assertEquals(
                python.text("float64.text"),
                Torch.ones(2).div(3).toString() + Torch.ones(new long[] {2}, DType.FLOAT32));
    }

    @Test
    void onlyFloatingPointTypesAreDefaults() {
        assertEquals(
                "dtype: only floating-point types are supported as the default type, but got torch.int64",
                assertThrows(IllegalArgumentException.class, () -> Torch.setDefaultDtype(DType.INT64))
                        .getMessage());
    }

    @Test
    void denormalNumbersAreFlushedInOperatorsAndKeptInJava() {
        Tensor tiny = Torch.full(new long[] {2}, 1e-40);
        Torch.setFlushDenormal(true);
        Bits.assertSame(python.tensor("flushed"), tiny.mul(1), "flushed");
        float half = 1e-38f * Float.parseFloat("0.5");
        assertTrue(half > 0, "Java's own");
        Torch.setFlushDenormal(false);
        assertTrue(tiny.mul(1).sum().item() > 0);
    }

    @Test
    void anOperatorThatIsNotDeterministicIsRefused() {
        Torch.useDeterministicAlgorithms(true);
        assertEquals(
                python.text("nondeterministic"),
                assertThrows(TorchException.class, SettingsTest::put).getMessage());
        assertTrue(Torch.areDeterministicAlgorithmsEnabled());
        assertEquals(2, Torch.getDeterministicDebugMode());
    }

    @Test
    void whereItOnlyWarnsItRuns() {
        Torch.setDeterministicDebugMode("warn");
        put();
        assertTrue(Torch.isDeterministicAlgorithmsWarnOnlyEnabled());
    }

    @Test
    void uninitialisedMemoryIsFilledWhereResultsAreToBeDeterministic() {
        Torch.useDeterministicAlgorithms(true);
        Bits.assertSame(python.tensor("filled"), Torch.empty(2), "empty");
        Torch.setFillUninitializedMemory(false);
        assertFalse(Torch.isFillUninitializedMemory());
    }

    @Test
    void theOtherSettingsAreWhatWasSet() {
        Torch.setFloat32MatmulPrecision("medium");
        assertEquals("medium", Torch.getFloat32MatmulPrecision());
        Torch.setWarnAlways(true);
        assertTrue(Torch.isWarnAlwaysEnabled());
        assertTrue(Torch.getNumInteropThreads() >= 1);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertEquals(
                "precision: expected one of [highest, high, medium], but got best",
                assertThrows(IllegalArgumentException.class, () -> Torch.setFloat32MatmulPrecision("best"))
                        .getMessage());
    }
}
