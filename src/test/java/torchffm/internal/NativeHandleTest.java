package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.testing.Garbage;

/** The count of the calls that are in a handle, step by step. */
class NativeHandleTest {

    private static final long MEGA = 1 << 20;
    private long live;
    private long bytes;
    private TensorScope scope;
    private Tensor tensor;
    private NativeHandle handle;

    @BeforeEach
    void enterACall() {
        live = Garbage.settledLive();
        bytes = Torch.memory().nativeBytes();
        scope = TensorScope.open();
        tensor = Torch.ones(MEGA);
        handle = tensor;
        handle.acquire();
    }

    @AfterEach
    void close() {
        scope.close();
    }

    private boolean isFreed() {
        return Torch.memory().liveTensors() == live && Torch.memory().nativeBytes() == bytes;
    }

    @Test
    void closeInTheMiddleOfACallFreesNothing() {
        tensor.close();
        assertFalse(isFreed());
        handle.release();
    }

    @Test
    void closeInTheMiddleOfACallLeavesTheMemoryToTheCall() {
        NativeTensor other = tensor.view(-1);
        tensor.close();
        assertEquals(1, ((Tensor) other).get(MEGA - 1).item());
        handle.release();
    }

    @Test
    void theTensorIsClosedForAllOthersAtOnce() {
        tensor.close();
        assertThrows(IllegalStateException.class, tensor::shape);
        handle.release();
    }

    @Test
    void theLastOneOutFrees() {
        tensor.close();
        handle.release();
        assertTrue(isFreed());
    }

    @Test
    void theLastOfTwoFrees() {
        handle.acquire();
        tensor.close();
        handle.release();
        assertFalse(isFreed());
        handle.release();
        assertTrue(isFreed());
    }

    @Test
    void theLastOneOutFreesAfterTheScopesEnd() {
        scope.close();
        assertFalse(isFreed());
        handle.release();
        assertTrue(isFreed());
    }

    @Test
    void closingTwiceInTheMiddleFreesOnce() {
        tensor.close();
        tensor.close();
        handle.release();
        tensor.close();
        assertTrue(isFreed());
    }

    @Test
    void keepInTheMiddleAndTheScopesEndLeaveItOpen() {
        tensor.keep();
        scope.close();
        handle.release();
        assertEquals(1, tensor.get(0).item());
        tensor.close();
    }

    @Test
    void aKeptTensorClosedInTheMiddleIsFreedByTheLastOneOut() {
        tensor.keep();
        tensor.close();
        handle.release();
        assertTrue(isFreed());
    }

    @Test
    void aReleasedCallLeavesTheTensorOpen() {
        handle.release();
        assertEquals(MEGA, tensor.numel());
    }

    @Test
    void anAddressOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> NativeTensor.make(0));
        handle.release();
    }
}
