package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import torchffm.Mode;
import torchffm.Torch;
import torchffm.testing.Threads;

/** What a call brings with it for LibTorch's state of the native thread, and that no mode is left there after it. */
@SuppressWarnings("restricted")
class ThreadStateTest {

    /** LibTorch's own word, past the shim. */
    private static boolean recordsOfItsOwnAccount() throws Throwable {
        return (boolean) Linker.nativeLinker()
                .downcallHandle(
                        SymbolLookup.loaderLookup()
                                .find("aoti_torch_grad_mode_is_enabled")
                                .orElseThrow(),
                        FunctionDescriptor.of(ValueLayout.JAVA_BOOLEAN))
                .invokeExact();
    }

    @Test
    void noGradIsNotLeftOnTheNativeThread() throws Throwable {
        try (Mode _ = Torch.noGrad()) {
            Torch.ones(1).close();
            assertTrue(recordsOfItsOwnAccount());
        }
    }

    @Test
    void inferenceModeIsNotLeftOnTheNativeThread() throws Throwable {
        try (Mode _ = Torch.inferenceMode()) {
            Torch.ones(1).close();
            assertTrue(recordsOfItsOwnAccount());
        }
    }

    @Test
    void aRefusedCallLeavesNoModeEither() throws Throwable {
        try (Mode _ = Torch.noGrad()) {
            Call refused =
                    Operator.of("aten::mm", "").begin().arg(Torch.ones(1)).arg(Torch.ones(1));
            assertThrows(RuntimeException.class, refused::run);
            assertTrue(recordsOfItsOwnAccount());
        }
    }

    @Test
    void theNumberOfThreadsReachesAThreadThatWasThereBefore() {
        int before = Torch.getNumThreads();
        try {
            Torch.setNumThreads(3);
            Torch.ones(1).close();
            assertEquals(3, Natives.threadCount());
            Torch.setNumThreads(1);
            Torch.ones(1).close();
            assertEquals(1, Natives.threadCount());
        } finally {
            Torch.setNumThreads(before);
        }
    }

    @Test
    void theNumberOfThreadsReachesANewThread() throws Exception {
        int before = Torch.getNumThreads();
        try {
            Torch.setNumThreads(3);
            assertEquals(3, Threads.call(() -> {
                Torch.ones(1).close();
                return Natives.threadCount();
            }));
        } finally {
            Torch.setNumThreads(before);
        }
    }
}
