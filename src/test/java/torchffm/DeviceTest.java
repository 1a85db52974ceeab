package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Devices as Python writes them. */
class DeviceTest {

    @ParameterizedTest
    @ValueSource(strings = {"cpu", "cuda", "cuda:0", "cuda:1", "meta", "mps"})
    void printsAsItIsRead(String text) {
        assertEquals(text, Device.of(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gpu", "cuda:", "cuda:-1", "cuda:01", "cuda:x", "cuda:128", "CUDA", "cuda:0:0", " cpu"})
    void aTextThatNamesNoDeviceIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Device.of(text));
    }

    @Test
    void theMessageNamesTheArgumentAndTheValue() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Device.of("gpu"));
        assertTrue(refused.getMessage().startsWith("type: ")
                && refused.getMessage().endsWith("but got gpu"));
    }

    @Test
    void aTensorsDeviceEqualsTheConstant() {
        assertEquals(Device.CPU, Torch.ones(1).device());
    }

    @Test
    void withoutADriverThereIsAReasonForNoCuda() {
        assertEquals(Torch.cuda().isAvailable(), Torch.cuda().problem().isEmpty());
    }

    @Test
    void cudaIsAvailableWhereThereIsADevice() {
        assertEquals(Torch.cuda().deviceCount() > 0, Torch.cuda().isAvailable());
    }
}
