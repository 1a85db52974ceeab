package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import torchffm.testing.Leaks;

/** LibTorch's own out-of-memory says what asked for how much, and leaves everything as it was. */
class OutOfMemoryTest {

    private static final long HUGE = 1L << 50;

    private static OutOfMemoryException adding(Tensor huge) {
        return assertThrows(OutOfMemoryException.class, () -> huge.add(huge));
    }

    @Test
    void itHasTheBytesThatWereAskedFor() {
        assertEquals(
                4 * HUGE,
                assertThrows(OutOfMemoryException.class, () -> Torch.empty(HUGE))
                        .bytes());
    }

    @Test
    void itNamesTheOperatorItsTensorsAndTheBytes() {
        String message = adding(Torch.ones(1).expand(HUGE)).getMessage();
        assertTrue(
                message.startsWith("aten::add.Tensor(torch.float32 [" + HUGE + "], torch.float32 [" + HUGE
                        + "]) asked for " + 4 * HUGE + " bytes, which there are not: "),
                message);
    }

    @Test
    void itHasLibTorchsErrorAsItsCause() {
        assertEquals(
                TorchException.class,
                adding(Torch.ones(1).expand(HUGE)).getCause().getClass());
    }

    @Test
    void theArgumentsAreStillThere() {
        Tensor huge = Torch.ones(1).expand(HUGE);
        adding(huge);
        assertEquals(1, huge.narrow(0, 0, 1).item());
    }

    @Test
    void nothingIsLeft() {
        try (Tensor one = Torch.ones(1);
                Tensor huge = one.expand(HUGE)) {
            Leaks.assertNone(() -> adding(huge));
        }
    }

    @Test
    void anotherErrorIsNone() {
        TorchException other =
                assertThrows(TorchException.class, () -> Torch.ones(2).view(3));
        assertFalse(other instanceof OutOfMemoryException, other::toString);
    }
}
