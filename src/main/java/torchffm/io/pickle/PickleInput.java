package torchffm.io.pickle;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyValue;
import torchffm.io.zip.FileBytes;

/** The bytes of a pickle, and where the reader stands in them. Nothing is read beyond their end. */
final class PickleInput {
    /** Far above the length of any name on the list, far below what would be slow to look for the end of. */
    private static final int LONGEST_LINE = 256;

    /** Little, since behind a pickle there may be gigabytes of tensors. */
    private static final int WINDOW = 1 << 16;

    private final @Nullable FileBytes file;
    private final long size;
    private long start;
    private ByteBuffer bytes;

    private PickleInput(@Nullable FileBytes file, long size, long start, ByteBuffer bytes) {
        this.file = file;
        this.size = size;
        this.start = start;
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Reads a pickle that is in memory, all of it. */
    static PickleInput of(byte[] bytes) {
        return new PickleInput(null, bytes.length, 0, ByteBuffer.wrap(bytes));
    }

    /** Reads a pickle that begins somewhere in a file. */
    static PickleInput of(FileBytes file, long offset) {
        return new PickleInput(file, file.size(), offset, ByteBuffer.allocate(0));
    }

    long position() {
        return start + bytes.position();
    }

    long remaining() {
        return size - position();
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
    PyValue integer() {
        byte[] number = take(u8());
        if (number.length == 0) {
            return new PyValue.Int(0);
        }
        for (int i = 0, j = number.length - 1; i < j; i++, j--) {
            byte swapped = number[i];
            number[i] = number[j];
            number[j] = swapped;
        }
        return PyValue.of(new BigInteger(number));
    }

    String utf8(long length) {
        if (length > remaining()) {
            throw new Malformed("a str of " + length + " bytes, of which only " + remaining() + " are there");
        }
        return SurrogateUtf8.decode(take((int) length));
    }

    private byte[] take(int length) {
        byte[] taken = new byte[length];
        need(length).get(taken);
        return taken;
    }

    /** A line of a GLOBAL, without its end. */
    String line() {
        byte[] line = new byte[LONGEST_LINE];
        for (int length = 0; ; length++) {
            int next = u8();
            if (next == '\n') {
                return new String(line, 0, length, StandardCharsets.UTF_8);
            }
            if (length == LONGEST_LINE) {
                throw new Malformed("a GLOBAL whose name is longer than " + LONGEST_LINE + " bytes");
            }
            line[length] = (byte) next;
        }
    }

    private ByteBuffer need(int count) {
        if (count > bytes.remaining()) {
            if (file == null || count > remaining()) {
                throw new Malformed("the pickle ends in the middle of an instruction");
            }
            start = position();
            bytes = file.view(start, (int) Math.min(Math.max(count, WINDOW), size - start));
        }
        return bytes;
    }
}
