package torchffm.io.pickle;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** The bytes of a pickle that is being written, by the shapes that instructions have. */
final class PickleOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    void op(int opcode) {
        bytes.write(opcode);
    }

    void op(int opcode, int byteArgument) {
        bytes.write(opcode);
        bytes.write(byteArgument);
    }

    /** An opcode with a number of 32 bits. */
    void opWith32(int opcode, int argument) {
        bytes.write(opcode);
        littleEndian(argument, Integer.BYTES);
    }

    /** An int in the shortest of its four forms. */
    void integer(long value) {
        if (value >= 0 && value <= 0xFF) {
            op(Opcode.BININT1, (int) value);
        } else if (value >= 0 && value <= 0xFFFF) {
            op(Opcode.BININT2);
            littleEndian(value, Short.BYTES);
        } else if (value == (int) value) {
            opWith32(Opcode.BININT, (int) value);
        } else {
            int significantBits = Long.SIZE - Long.numberOfLeadingZeros(value < 0 ? ~value : value);
            int length = significantBits / 8 + 1;
            op(Opcode.LONG1, length);
            littleEndian(value, length);
        }
    }

    /** An int of any length: its bytes in two's complement, of which Python writes as few as it needs. */
    void integer(BigInteger value) {
        byte[] bigEndian = value.toByteArray();
        if (bigEndian.length <= 0xFF) {
            op(Opcode.LONG1, bigEndian.length);
        } else {
            opWith32(Opcode.LONG4, bigEndian.length);
        }
        for (int i = bigEndian.length - 1; i >= 0; i--) {
            bytes.write(bigEndian[i]);
        }
    }

    void floating(double value) {
        op(Opcode.BINFLOAT);
        littleEndian(Long.reverseBytes(Double.doubleToRawLongBits(value)), Long.BYTES);
    }

    void string(String text) {
        byte[] utf8 = SurrogateUtf8.encode(text);
        opWith32(Opcode.BINUNICODE, utf8.length);
        bytes.writeBytes(utf8);
    }

    void global(String module, String name) {
        op(Opcode.GLOBAL);
        bytes.writeBytes((module + "\n" + name + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void littleEndian(long value, int length) {
        for (int i = 0; i < length; i++) {
            bytes.write((int) (value >> (8 * i)));
        }
    }
}
