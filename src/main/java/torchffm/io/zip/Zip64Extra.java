package torchffm.io.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import torchffm.io.CheckpointException;

/**
 * The three fields of a directory entry that may be too large for 32 bits, and are then in its extra data.
 *
 * @param size the bytes of the data
 * @param packed its bytes in the archive
 * @param header where its local header begins
 */
record Zip64Extra(long size, long packed, long header) {

    /** Goes through the extra data for those of the three that the entry itself does not tell. */
    static Zip64Extra read(FileBytes file, String name, ByteBuffer extra, Zip64Extra in32Bits) {
        extra.order(ByteOrder.LITTLE_ENDIAN);
        Zip64Extra found = in32Bits;
        boolean seen = false;
        while (extra.hasRemaining()) {
            int id = extra.remaining() < 4 ? -1 : Short.toUnsignedInt(extra.getShort());
            int length = id < 0 ? 0 : Short.toUnsignedInt(extra.getShort());
            if (id < 0 || length > extra.remaining() || seen && id == ZipFormat.ZIP64_EXTRA) {
                throw file.malformed(name, -1, "has extra fields that do not fit in their place, or one of them twice");
            }
            ByteBuffer field = extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            extra.position(extra.position() + length);
            if (id == ZipFormat.ZIP64_EXTRA) {
                seen = true;
                found = new Zip64Extra(
                        pick(file, name, field, in32Bits.size),
                        pick(file, name, field, in32Bits.packed),
                        pick(file, name, field, in32Bits.header));
                if (field.hasRemaining()) {
                    throw malformed(file, name);
                }
            }
        }
        if (!seen && (isLarge(in32Bits.size) || isLarge(in32Bits.packed) || isLarge(in32Bits.header))) {
            throw malformed(file, name);
        }
        return found;
    }

    private static long pick(FileBytes file, String name, ByteBuffer field, long in32Bits) {
        if (!isLarge(in32Bits)) {
            return in32Bits;
        }
        long value = field.remaining() < Long.BYTES ? -1 : field.getLong();
        if (value < 0) {
            throw malformed(file, name);
        }
        return value;
    }

    private static boolean isLarge(long in32Bits) {
        return in32Bits == ZipFormat.IN_ZIP64;
    }

    private static CheckpointException malformed(FileBytes file, String name) {
        return file.malformed(name, -1, "has a zip64 field that does not hold just what its entry leaves out");
    }
}
