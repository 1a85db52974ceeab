package torchffm.io.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.DType;
import torchffm.io.tree.Malformed;

/** The header of an array is NumPy's own, or it is refused. */
class NpyHeaderTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        byte[] bytes = some(NpyHeader.write(DType.FLOAT32, new long[] {2, 3}));
        assertEquals(128, bytes.length);
        NpyHeader header = NpyHeader.parse(bytes);
        assertEquals(DType.FLOAT32, header.type().dtype());
        assertArrayEquals(new long[] {2, 3}, header.shape());
        assertArrayEquals(new long[] {3, 1}, header.stride());
        assertEquals(6, header.numel());
        assertEquals(128, header.length());
    }

    private static byte[] some(byte[] bytes) {
        assertNotNull(bytes);
        return bytes;
    }

    @Test
    void aTypeThatNumPyLacksIsNotWritten() {
        assertNull(NpyHeader.write(DType.BFLOAT16, new long[] {1}));
    }

    @ParameterizedTest
    @CsvSource({
        "'<f4', FLOAT32, false",
        "'>f8', FLOAT64, true",
        "'|b1', BOOL, false",
        "'=i2', INT16, false",
        "'>u1', UINT8, false",
        "'>c16', COMPLEX128, true"
    })
    void typesHaveAnOrder(String description, DType dtype, boolean bigEndian) {
        NpyHeader header = parse("{'descr': '" + description + "', 'fortran_order': False, 'shape': (), }");
        assertEquals(dtype, header.type().dtype());
        assertEquals(bigEndian, header.type().bigEndian());
    }

    @Test
    void fortransOrderIsAMatterOfStrides() {
        NpyHeader header = parse("{\"shape\": (2, 3L, 4), 'fortran_order': True, 'descr': '<i8'}\n");
        assertArrayEquals(new long[] {1, 2, 6}, header.stride());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|O;pickled objects",
                "<U3;strings",
                "|V2;raw bytes",
                "<M8[ns];times",
                "<f16;expected",
                "|i4;expected"
            })
    void otherTypesAreRefusedByName(String description, String word) {
        Malformed refusal = assertThrows(
                Malformed.class,
                () -> parse("{'descr': '" + description + "', 'fortran_order': False, 'shape': (1,)}"));
        assertTrue(refusal.getMessage().contains(word), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{'descr': '<f4'}",
                "{'descr': '<f4', 'fortran_order': 0, 'shape': (1,)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (1)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': [1]}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (1 2)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (9999999999999999999,)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (1,)} x",
                "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (1,)}",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), 'more': 1}",
                "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,)}",
                "{'descr': '\\x3cf4', 'fortran_order': False, 'shape': (1,)}"
            })
    void whatIsNoHeaderIsRefused(String dict) {
        assertThrows(Malformed.class, () -> parse(dict));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "4, 10", "1, 20000", "1, 65535", "2, 60"})
    void versionsAndLengthsAreChecked(int version, int length) {
        byte[] bytes = header("{'descr': '<f4', 'fortran_order': False, 'shape': (1,)}");
        bytes[6] = (byte) version;
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(8, (short) length);
        assertThrows(Malformed.class, () -> NpyHeader.parse(bytes));
    }

    private static NpyHeader parse(String dict) {
        return NpyHeader.parse(header(dict));
    }

    private static byte[] header(String dict) {
        byte[] text = dict.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(10 + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("\u0093NUMPY\1\0".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) text.length)
                .put(text)
                .array();
    }
}
