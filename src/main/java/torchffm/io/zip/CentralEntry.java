package torchffm.io.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * An entry as the central directory has it.
 *
 * @param name its name, with the folder
 * @param flags the flags that reader and writer have to agree about
 * @param method how its data is compressed, 0 for not at all
 * @param crc the CRC-32 of its data
 * @param size the bytes of its data
 * @param packed the bytes that they take in the archive
 * @param header where its local header begins
 * @param length the bytes that this entry of the directory takes
 */
record CentralEntry(String name, int flags, int method, int crc, long size, long packed, long header, int length) {
    private static final int KNOWN_FLAGS = ZipFormat.DESCRIPTOR_FLAG | ZipFormat.UTF8_FLAG;

    /** The folder is named after the file, whose name has at most 255 bytes. */
    private static final int LONGEST_NAME = 512;

    static CentralEntry read(FileBytes file, long at) {
        ByteBuffer fixed = file.view(at, ZipFormat.CENTRAL_SIZE);
        if (fixed.getInt(0) != ZipFormat.CENTRAL_SIGNATURE) {
            throw file.malformed(null, at, "an entry of the central directory was expected");
        }
        int flags = Short.toUnsignedInt(fixed.getShort(8));
        int method = Short.toUnsignedInt(fixed.getShort(10));
        int crc = fixed.getInt(16);
        long packed = Integer.toUnsignedLong(fixed.getInt(20));
        long size = Integer.toUnsignedLong(fixed.getInt(24));
        int nameLength = Short.toUnsignedInt(fixed.getShort(28));
        int extraLength = Short.toUnsignedInt(fixed.getShort(30));
        int commentLength = Short.toUnsignedInt(fixed.getShort(32));
        int disk = fixed.getShort(34);
        long header = Integer.toUnsignedLong(fixed.getInt(42));

        if (nameLength == 0 || nameLength > LONGEST_NAME) {
            throw file.malformed(
                    null,
                    at,
                    "an entry whose name has " + nameLength + " bytes; 1 to " + LONGEST_NAME + " were expected");
        }
        ByteBuffer rest = file.view(at + ZipFormat.CENTRAL_SIZE, nameLength + extraLength);
        String name = name(file, at, rest.slice(0, nameLength), flags);
        if ((flags & ~KNOWN_FLAGS) != 0 || disk != 0 || commentLength != 0) {
            throw file.malformed(
                    name,
                    -1,
                    "is encrypted, split or commented (flags 0x%04x), as torch.save's never are".formatted(flags));
        }
        Zip64Extra sizes =
                Zip64Extra.read(file, name, rest.slice(nameLength, extraLength), new Zip64Extra(size, packed, header));
        if (method == 0 && sizes.size() != sizes.packed()) {
            throw file.malformed(name, -1, "has two sizes, " + sizes.size() + " and " + sizes.packed());
        }
        int length = ZipFormat.CENTRAL_SIZE + nameLength + extraLength;
        return new CentralEntry(name, flags, method, crc, sizes.size(), sizes.packed(), sizes.header(), length);
    }

    private static String name(FileBytes file, long at, ByteBuffer bytes, int flags) {
        String name;
        try {
            byte[] spelled = new byte[bytes.remaining()];
            bytes.get(spelled);
            name = StrictUtf8.decode(spelled, 0, spelled.length);
            if ((flags & ZipFormat.UTF8_FLAG) == 0 && name.length() < spelled.length) {
                throw new CharacterCodingException(); // in ASCII each byte is a character
            }
        } catch (CharacterCodingException e) {
            throw file.malformed(null, at, "an entry whose name is not UTF-8");
        }
        if (!ZipEntry.isProper(name)) {
            throw file.malformed(name, -1, "is no name for an entry: empty or dotted parts, a backslash or a NUL");
        }
        return name;
    }
}
