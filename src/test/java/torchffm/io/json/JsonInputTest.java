package torchffm.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.io.tree.Malformed;

/** JSON is read as RFC 8259 has it; anything else is refused. */
class JsonInputTest {
    @Test
    void anObjectIsReadInItsOrder() {
        List<String> seen = new ArrayList<>();
        JsonInput in = in(" { \"b\" : [ 1 , 20 ] ,\n\"a\":\"x\", \"skipped\": {\"deep\": [null, -1.5e+3, true]} } ");
        in.object(name -> {
            seen.add(name);
            switch (name) {
                case "b" -> in.array(() -> seen.add(Long.toString(in.unsigned())));
                case "a" -> seen.add(in.string());
                default -> in.skip();
            }
        });
        in.end();
        assertEquals(List.of("b", "1", "20", "a", "x", "skipped"), seen);
    }

    @Test
    void escapesAreUndone() {
        assertEquals(
                "\"\\/\b\f\n\r\t é€😀 ü",
                in("\"\\\"\\\\\\/\\b\\f\\n\\r\\t \\u00e9€\\ud83d\\ude00 ü\"").string());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}}",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1,\"a\":2}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":1e}",
                "{\"a\":+1}",
                "{\"a\":NaN}",
                "{\"a\":tru}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"x",
                "{\"a\":\"\t\"}",
                "{\"a\":[1,]}",
                "{\"a\":[1",
                "[1]",
                "{\"\\u0061\":1,\"a\":2}",
                "{\"a\":1}//"
            })
    void whatIsNoObjectIsRefused(String json) {
        JsonInput in = in(json);
        assertThrows(Malformed.class, () -> {
            in.object(name -> in.skip());
            in.end();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.0", "1e3", "01", "9223372036854775808", "\"1\"", "x", "true"})
    void onlyAnIntegerFrom0OnIsOne(String json) {
        assertThrows(Malformed.class, () -> in("[" + json + "]").array(() -> in(json).unsigned()));
    }

    @Test
    void theLargestIntegerIsRead() {
        assertEquals(Long.MAX_VALUE, in("9223372036854775807").unsigned());
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertThrows(Malformed.class, () -> new JsonInput(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}).string());
    }

    @Test
    void depthIsBounded() {
        Malformed refusal =
                assertThrows(Malformed.class, () -> in("[".repeat(100_000)).skip());
        assertTrue(refusal.getMessage().contains("64 levels"), refusal.getMessage());
    }

    private static JsonInput in(String json) {
        return new JsonInput(json.getBytes(StandardCharsets.UTF_8));
    }
}
