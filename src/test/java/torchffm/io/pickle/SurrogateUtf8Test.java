package torchffm.io.pickle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.io.tree.Malformed;

class SurrogateUtf8Test {
    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    @Test
    void ordinaryTextIsOrdinaryUtf8() {
        String text = "conv1.weight é ключ 中文 😀 \0 \uFFFD";
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), SurrogateUtf8.encode(text));
        assertEquals(text, SurrogateUtf8.decode(SurrogateUtf8.encode(text)));
    }

    @Test
    void aLoneSurrogateIsThreeBytesAsInPython() {
        assertArrayEquals(hex("61eda080"), SurrogateUtf8.encode("a\ud800"));
        assertEquals("a\ud800é😀", SurrogateUtf8.decode(hex("61eda080c3a9f09f9880")));
    }

    @Test
    void theHalvesOfAPairInTheWrongOrderAreTwoLoneSurrogates() {
        assertEquals("\udc00\ud800", SurrogateUtf8.decode(hex("edb080eda080")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c080",
                "e08080",
                "f0808080",
                "f4908080",
                "f5808080",
                "80",
                "c3",
                "e282",
                "f09f98",
                "ff",
                "eda0",
                "eda080c3",
                "eda080edb080",
                "eda08080"
            })
    void whatIsNotUtf8IsRefused(String digits) {
        assertThrows(Malformed.class, () -> SurrogateUtf8.decode(hex(digits)));
    }
}
