package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import torchffm.testing.Leaks;

/** What a region of autocast sets, puts back and frees. */
class AutocastStateTest {

    private final Tensor x = Torch.ones(3, 4);
    private final Tensor w = Torch.ones(4, 4).requiresGrad_(true);

    @Test
    void theStateIsBackAfterTheRegion() {
        try (Mode _ = Torch.autocast("cpu", DType.FLOAT16, true, false)) {
            assertTrue(Torch.isAutocastEnabled("cpu"));
            assertEquals(DType.FLOAT16, Torch.getAutocastDtype("cpu"));
            assertFalse(Torch.isAutocastCacheEnabled());
        }
        assertFalse(Torch.isAutocastEnabled("cpu"));
        assertEquals(DType.BFLOAT16, Torch.getAutocastDtype("cpu"));
        assertTrue(Torch.isAutocastCacheEnabled());
        assertEquals(DType.FLOAT32, x.mm(w).dtype());
    }

    @Test
    void anotherDtypeTurnsItOff() {
        try (Mode _ = Torch.autocast("cpu", DType.FLOAT32)) {
            assertFalse(Torch.isAutocastEnabled("cpu"));
            assertEquals(DType.FLOAT32, Torch.getAutocastDtype("cpu"));
        }
    }

    @Test
    void anUnknownDeviceTypeIsRefused() {
        assertEquals(
                "deviceType: expected one that has autocast here, cpu or cuda, but got meta",
                assertThrows(IllegalArgumentException.class, () -> Torch.autocast("meta"))
                        .getMessage());
        assertFalse(Torch.isAutocastAvailable("meta"));
    }

    @Test
    void aRegionLeavesNothing() {
        Leaks.assertNone(() -> {
            try (var _ = TensorScope.open();
                    Mode _ = Torch.autocast("cpu")) {
                assertNotSame(x, x.mm(w));
            }
        });
    }

    @Test
    void theNativeBytesOfCastsAreGivenBack() {
        try (Tensor large = Torch.ones(1024, 1024).requiresGrad_(true);
                Tensor vector = Torch.ones(1024, 1024)) {
            Runnable use = () -> {
                try (var _ = TensorScope.open();
                        Mode _ = Torch.autocast("cpu")) {
                    vector.mm(large);
                }
            };
            use.run();
            long before = Torch.memory().nativeBytes();
            use.run();
            assertTrue(Torch.memory().nativeBytes() < before + (1 << 20));
        }
    }
}
