package torchffm.io.pickle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The bytes of a pickle, and where the reader stands in them. Nothing is read beyond their end. */
final class PickleInput {
    /** Far above the length of any name on the list, far below what would be slow to look for the end of. */
    private static final int LONGEST_LINE = 256;

    private final ByteBuffer bytes;

    PickleInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int position() {
        return bytes.position();
    }

    int remaining() {
        return bytes.remaining();
    }

    int u8() {
        return Byte.toUnsignedInt(need(1).get());
    }

    int u16() {
        return Short.toUnsignedInt(need(2).getShort());
    }

    int i32() {
        return need(4).getInt();
    }

    long u32() {
        return Integer.toUnsignedLong(need(4).getInt());
    }

    /** The one number that pickles hold in big-endian order. */
    double f64() {
        return Double.longBitsToDouble(Long.reverseBytes(need(8).getLong()));
    }

    /** A LONG1: as many bytes as it says, little-endian, two's complement. */
    long i64() {
        int length = u8();
        if (length > Long.BYTES) {
            throw new Malformed("an int of " + length + " bytes; up to " + Long.BYTES + " were expected");
        }
        need(length);
        long value = 0;
        for (int i = 0; i < length; i++) {
            value |= Byte.toUnsignedLong(bytes.get()) << (8 * i);
        }
        int unused = Long.SIZE - 8 * length;
        return length == 0 ? 0 : value << unused >> unused;
    }

    String utf8(long length) {
        if (length > remaining()) {
            throw new Malformed("a str of " + length + " bytes, of which only " + remaining() + " are there");
        }
        String text = SurrogateUtf8.decode(bytes.slice(position(), (int) length));
        bytes.position(position() + (int) length);
        return text;
    }

    /** A line of a GLOBAL, without its end. */
    String line() {
        int start = position();
        for (int length = 0; length <= LONGEST_LINE; length++) {
            if (u8() == '\n') {
                return new String(bytes.array(), start, length, StandardCharsets.UTF_8);
            }
        }
        throw new Malformed("a GLOBAL whose name is longer than " + LONGEST_LINE + " bytes");
    }

    private ByteBuffer need(int count) {
        if (count > remaining()) {
            throw new Malformed("the pickle ends in the middle of an instruction");
        }
        return bytes;
    }
}
