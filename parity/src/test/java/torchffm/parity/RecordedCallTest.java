package torchffm.parity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.Complex;
import torchffm.DType;
import torchffm.Device;
import torchffm.Layout;
import torchffm.MemoryFormat;

/** Lines of the format, and lines that are none. */
class RecordedCallTest {

    private static Object value(String json) throws MalformedException {
        return RecordedCall.parse(Recording.call("add", "Tensor", json, ""))
                .arguments()
                .getFirst();
    }

    @Test
    void aCallHasItsPartsAndMutationsByIndex() throws MalformedException {
        RecordedCall call = RecordedCall.parse("{\"op\": \"aten::add_\", \"overload\": \"Tensor\", \"args\": [1, null],"
                + " \"outs\": [true], \"mutated\": {\"1\": 2}, \"seed\": 18446744073709551615}");
        assertEquals("aten::add_.Tensor", call.fullName());
        assertEquals(Arrays.asList(1L, null), call.arguments());
        assertEquals(List.of(true), call.results());
        assertEquals(2L, call.mutated().get(1));
        assertEquals(-1L, call.seed());
    }

    @Test
    void floatsAreHexadecimalOrNoNumbers() throws MalformedException {
        assertEquals(3.0, value("{\"$f\": \"0x1.8p+1\"}"));
        assertEquals(-0.0, value("{\"$f\": \"-0x0.0p+0\"}"));
        assertEquals(Double.MIN_VALUE, value("{\"$f\": \"0x0.0000000000001p-1022\"}"));
        assertEquals(Double.NaN, value("{\"$f\": \"nan\"}"));
        assertEquals(Double.NEGATIVE_INFINITY, value("{\"$f\": \"-inf\"}"));
    }

    @Test
    void complexNumbersHaveTwoSuchParts() throws MalformedException {
        assertEquals(new Complex(Double.NaN, Double.POSITIVE_INFINITY), value("{\"$complex\": [\"nan\", \"inf\"]}"));
    }

    @Test
    void whatHasANameIsFoundByIt() throws MalformedException {
        assertEquals(DType.BFLOAT16, value("{\"$dtype\": \"bfloat16\"}"));
        assertEquals(Layout.STRIDED, value("{\"$layout\": \"strided\"}"));
        assertEquals(Device.of("cuda:1"), value("{\"$device\": \"cuda:1\"}"));
        assertEquals(MemoryFormat.CHANNELS_LAST, value("{\"$memory_format\": \"channels_last\"}"));
    }

    @Test
    void integersAreExactAndStringsEscaped() throws MalformedException {
        assertEquals(Long.MIN_VALUE, value("-9223372036854775808"));
        assertEquals("ä\"\n\\", value("\"\\u00e4\\\"\\n\\\\\""));
        assertEquals(List.of(List.of(1L), List.of()), value("[[1], []]"));
    }

    @Test
    void aTensorHasItsPlaceInTheFile() throws MalformedException {
        RecordedTensor tensor = (RecordedTensor) value(Recording.tensor("int64", "[2, 0]", "[1, 1]", 7, "[64, 8]"));
        assertEquals(DType.INT64, tensor.dtype());
        assertArrayEquals(new long[] {2, 0}, tensor.shape());
        assertEquals(new RecordedTensor.Place(64, 8), tensor.storage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1e3",
                "01",
                "NaN",
                "{}",
                "{\"$f\": 1}",
                "{\"$f\": \"1.5\"}",
                "{\"$f\": \"0x\"}",
                "{\"$complex\": [\"nan\"]}",
                "{\"$dtype\": \"float\"}",
                "{\"$device\": \"moon\"}",
                "{\"$layout\": 1}",
                "{\"$unknown\": 1}",
                "{\"$f\": \"nan\", \"$dtype\": \"int8\"}",
                "\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "[1",
                "[1,]",
                "{\"$tensor\": null}",
                "{\"$tensor\": {\"dtype\": \"int8\", \"shape\": [2], \"stride\": [1], \"storage\": [0, 2]}}"
            })
    void whatIsNoValueIsRefusedByTheLine(String json) {
        assertThrows(MalformedException.class, () -> value(json));
    }

    @Test
    void aTensorThatDoesNotFitItsStorageIsRefused() {
        for (String bad : List.of(
                Recording.tensor("float32", "[3]", "[1]", 1, "[0, 12]"),
                Recording.tensor("float32", "[3]", "[1, 1]", 0, "[0, 12]"),
                Recording.tensor("float32", "[-3]", "[1]", 0, "[0, 12]"),
                Recording.tensor("float32", "[3]", "[-1]", 2, "[0, 12]"),
                Recording.tensor("float32", "[4611686018427387904]", "[4]", 0, "[0, 12]"),
                Recording.tensor("float32", "[3]", "[1]", 0, "[0, -12]"))) {
            assertThrows(MalformedException.class, () -> value(bad), bad);
        }
    }

    @Test
    void nestingHasALimit() {
        MalformedException refused = assertThrows(MalformedException.class, () -> value("[".repeat(100_000)));
        assertTrue(String.valueOf(refused.getMessage()).contains("100 levels"));
    }
}
