package torchffm.io.zip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What stands around the data of an entry: a header before it, sometimes a descriptor behind it. Neither is believed;
 * both are only compared with the central directory.
 */
final class LocalEntry {
    private LocalEntry() {}

    /** Returns the entry if its header agrees. Its end is yet to be looked at. */
    static ZipEntry read(FileBytes file, CentralEntry central) {
        long at = central.header();
        ByteBuffer header = file.view(at, ZipFormat.LOCAL_SIZE);
        int nameLength = Short.toUnsignedInt(header.getShort(26));
        int extraLength = Short.toUnsignedInt(header.getShort(28));
        boolean agrees = header.getInt(0) == ZipFormat.LOCAL_SIGNATURE
                && Short.toUnsignedInt(header.getShort(6)) == central.flags()
                && Short.toUnsignedInt(header.getShort(8)) == central.method()
                && agrees(header.getInt(14), central.crc(), central)
                && agrees(header.getInt(18), central.packed(), central)
                && agrees(header.getInt(22), central.size(), central);
        byte[] name = new byte[nameLength];
        file.view(at + ZipFormat.LOCAL_SIZE, nameLength).get(name);
        if (!agrees || !central.name().equals(new String(name, StandardCharsets.UTF_8))) {
            throw file.malformed(
                    central.name(),
                    -1,
                    "has a header, at byte " + at + " of the file, that does not agree with the central directory");
        }
        long data = at + ZipFormat.LOCAL_SIZE + nameLength + extraLength;
        return new ZipEntry(central.name(), central.method(), central.crc(), central.size(), central.packed(), data);
    }

    /** A field of the header may be left to the descriptor, as zero, or to the zip64 field. */
    private static boolean agrees(int inHeader, long inDirectory, CentralEntry central) {
        return inHeader == (int) inDirectory && inDirectory < ZipFormat.IN_ZIP64
                || inHeader == 0 && hasDescriptor(central)
                || Integer.toUnsignedLong(inHeader) == ZipFormat.IN_ZIP64;
    }

    private static boolean hasDescriptor(CentralEntry central) {
        return (central.flags() & ZipFormat.DESCRIPTOR_FLAG) != 0;
    }

    /** Checks that the data, and the descriptor if there is one, reach exactly to where the next thing begins. */
    static void checkEnd(FileBytes file, CentralEntry central, ZipEntry entry, long next) {
        long room = next - entry.offset() - central.packed();
        boolean fits = hasDescriptor(central)
                ? room >= 12 && room <= 24 && room % 4 == 0 && descriptorAgrees(file, central, next - room, (int) room)
                : room == 0;
        if (!fits) {
            throw file.malformed(
                    central.name(),
                    -1,
                    "takes " + central.packed() + " bytes from " + entry.offset()
                            + " on, which do not end where the next entry begins, at byte " + next + " of the file");
        }
    }

    /** With or without a signature, with sizes of 4 or 8 bytes. */
    private static boolean descriptorAgrees(FileBytes file, CentralEntry central, long at, int length) {
        ByteBuffer descriptor = file.view(at, length);
        boolean signed = length == 16 || length == 24;
        boolean wide = length >= 20;
        return (!signed || descriptor.getInt() == ZipFormat.DESCRIPTOR_SIGNATURE)
                && descriptor.getInt() == central.crc()
                && size(descriptor, wide) == central.packed()
                && size(descriptor, wide) == central.size();
    }

    private static long size(ByteBuffer descriptor, boolean wide) {
        return wide ? descriptor.getLong() : Integer.toUnsignedLong(descriptor.getInt());
    }
}
