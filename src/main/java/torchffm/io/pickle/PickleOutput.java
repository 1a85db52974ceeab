package torchffm.io.pickle;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a pickle that is being written, by the shapes that instructions have. */
final class PickleOutput {
    private static final long LARGEST = Integer.MAX_VALUE - 8;

    private byte[] bytes = new byte[256];
    private int size;

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    void op(int opcode) {
        require(1);
        bytes[size++] = (byte) opcode;
    }

    void op(int opcode, int byteArgument) {
        require(2);
        bytes[size++] = (byte) opcode;
        bytes[size++] = (byte) byteArgument;
    }

    /** An opcode with a number of 32 bits. */
    void opWith32(int opcode, int argument) {
        op(opcode);
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
            op(bigEndian[i]);
        }
    }

    void floating(double value) {
        op(Opcode.BINFLOAT);
        littleEndian(Long.reverseBytes(Double.doubleToRawLongBits(value)), Long.BYTES);
    }

    void string(String text) {
        byte[] utf8 = SurrogateUtf8.encode(text);
        opWith32(Opcode.BINUNICODE, utf8.length);
        write(utf8);
    }

    void global(String module, String name) {
        op(Opcode.GLOBAL);
        write((module + "\n" + name + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void littleEndian(long value, int length) {
        require(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) (value >> (8 * i));
        }
    }

    private void write(byte[] more) {
        require(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    private void require(int more) {
        if (more > bytes.length - size) {
            long needed = (long) size + more;
            if (needed > LARGEST) {
                throw new IllegalArgumentException("tree: what it has beside tensors takes more than 2 GiB");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, 2 * needed));
        }
    }
}
