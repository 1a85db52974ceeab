package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.testing.Threads;

/** Grad and inference mode belong to a Java thread, and end with their block. */
class ModeTest {

    private final Tensor weight = Torch.ones(2).requiresGrad_(true);

    private static <T> T on(boolean isVirtual, Callable<T> task) throws Exception {
        return Threads.call(isVirtual ? Thread.ofVirtual() : Thread.ofPlatform(), task);
    }

    private String modes() {
        return (Torch.isGradEnabled() ? "grad " : "")
                + (Torch.isInferenceModeEnabled() ? "inference " : "")
                + (weight.mul(2).requiresGrad() ? "records" : "");
    }

    @Test
    void byDefaultEverythingIsRecorded() {
        assertEquals("grad records", modes());
    }

    @Test
    void noGradRecordsNothing() {
        try (Mode _ = Torch.noGrad()) {
            assertEquals("", modes());
        }
    }

    @Test
    void inferenceModeRecordsNothing() {
        try (Mode _ = Torch.inferenceMode()) {
            assertEquals("inference ", modes());
        }
    }

    @Test
    void enableGradInNoGradRecordsAgain() {
        try (Mode _ = Torch.noGrad();
                Mode _ = Torch.enableGrad()) {
            assertEquals("grad records", modes());
        }
    }

    @Test
    void enableGradInInferenceModeRecordsNothing() {
        try (Mode _ = Torch.inferenceMode();
                Mode _ = Torch.enableGrad()) {
            assertEquals("grad inference ", modes());
        }
    }

    @Test
    void inferenceModeMayBeLeftInside() {
        try (Mode _ = Torch.inferenceMode();
                Mode _ = Torch.inferenceMode(false)) {
            assertEquals("grad records", modes());
        }
    }

    @Test
    void leavingInferenceModeRecordsEvenInNoGradAsInPython() {
        try (Mode _ = Torch.noGrad();
                Mode _ = Torch.inferenceMode(false)) {
            assertEquals("grad records", modes());
        }
    }

    @Test
    void setGradEnabledHoldsWithoutABlock() {
        Torch.setGradEnabled(false);
        assertEquals("", modes());
        Torch.setGradEnabled(true);
        assertEquals("grad records", modes());
    }

    @Test
    void setGradEnabledOutlivesABlockOfAutocastAsInPython() {
        try (Mode _ = Torch.autocast("cpu")) {
            Torch.setGradEnabled(false);
        }
        assertEquals("", modes());
        Torch.setGradEnabled(true);
    }

    @Test
    void theModeOfBeforeIsBackAfterTheBlock() {
        Torch.noGrad().close();
        assertEquals("grad records", modes());
    }

    @Test
    void nestedModesAreBackOneByOne() {
        try (Mode _ = Torch.noGrad()) {
            Torch.inferenceMode().close();
            assertEquals("", modes());
        }
    }

    @Test
    void theModeIsBackAfterAnException() {
        assertThrows(TorchException.class, () -> {
            try (Mode _ = Torch.inferenceMode()) {
                assertTrue(Torch.isInferenceModeEnabled());
                weight.view(5);
            }
        });
        assertEquals("grad records", modes());
    }

    @Test
    void closingAModeAgainLeavesALaterOneAlone() {
        Mode first = Torch.noGrad();
        first.close();
        try (Mode _ = Torch.noGrad()) {
            first.close();
            assertFalse(Torch.isGradEnabled());
        }
    }

    @Test
    void aTensorOfInferenceModeCannotBeSavedForBackward() {
        Tensor inferred;
        try (Mode _ = Torch.inferenceMode()) {
            inferred = Torch.ones(2).add(1);
            assertTrue(Torch.isInferenceModeEnabled());
        }
        assertTrue(assertThrows(TorchException.class, () -> weight.mul(inferred))
                .getMessage()
                .startsWith("Inference tensors cannot be saved for backward."));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNewThreadStartsWithTheDefaults(boolean isVirtual) throws Exception {
        try (Mode _ = Torch.noGrad()) {
            assertEquals("grad records", on(isVirtual, this::modes));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aModeOfAnotherThreadIsNotThisOnes(boolean isVirtual) throws Exception {
        Mode theirs = on(isVirtual, Torch::noGrad);
        assertEquals("grad records", modes(), theirs::toString);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closingAModeOnAnotherThreadIsRefused(boolean isVirtual) throws Exception {
        Mode theirs = on(isVirtual, Torch::noGrad);
        assertThrows(IllegalStateException.class, theirs::close);
    }

    @Test
    void aRefusedCloseChangesNothing() throws Exception {
        Mode theirs = on(false, Torch::noGrad);
        assertThrows(IllegalStateException.class, theirs::close);
        assertEquals("grad records", modes());
    }

    /** Virtual threads share their carriers: what one sets must not stay in C++ for the next. */
    @Test
    void aModeStaysWithItsVirtualThreadWhenOthersRunBetween() throws Exception {
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boolean records = i % 2 == 0;
            threads.add(Thread.ofVirtual().start(() -> {
                try (Mode _ = records ? Torch.enableGrad() : Torch.inferenceMode()) {
                    for (int round = 0; round < 200; round++) {
                        Thread.yield();
                        if (weight.mul(2).requiresGrad() != records) {
                            wrong.add("round " + round);
                        }
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), wrong);
    }
}
