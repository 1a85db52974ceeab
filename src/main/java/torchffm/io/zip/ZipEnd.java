package torchffm.io.zip;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What the end of the archive says of its central directory.
 *
 * @param offset where the directory begins
 * @param size its bytes
 * @param count its entries
 */
record ZipEnd(long offset, long size, long count) {

    /** Reads the end record, which has to be the file's last bytes, and the zip64 ones before it if they are there. */
    static ZipEnd read(FileBytes file) {
        long at = file.size() - ZipFormat.END_SIZE;
        if (at < 0) {
            throw file.malformed(null, -1, "is too short for a zip archive: " + file.size() + " bytes");
        }
        ByteBuffer end = file.view(at, ZipFormat.END_SIZE);
        if (end.getInt() != ZipFormat.END_SIGNATURE) {
            throw file.malformed(
                    null, at, "no end record of a zip archive: the file is truncated, or followed by other bytes");
        }
        int disk = end.getShort() | end.getShort();
        int countOnDisk = Short.toUnsignedInt(end.getShort());
        int count = Short.toUnsignedInt(end.getShort());
        long size = Integer.toUnsignedLong(end.getInt());
        long offset = Integer.toUnsignedLong(end.getInt());
        int comment = end.getShort();
        if (disk != 0 || countOnDisk != count || comment != 0) {
            throw file.malformed(null, at, "an archive of several parts, or with a comment");
        }
        ZipEnd classic = new ZipEnd(offset, size, count);
        ZipEnd zip64 = readZip64(file, at - ZipFormat.LOCATOR_SIZE, classic);
        ZipEnd found = zip64 == null ? classic : zip64;
        long expectedEnd = zip64 == null ? at : at - ZipFormat.LOCATOR_SIZE - ZipFormat.END64_SIZE;
        if (found.offset < 0 || found.size < 0 || found.count < 0 || found.offset != expectedEnd - found.size) {
            throw file.malformed(
                    null,
                    at,
                    "a central directory of " + found.size + " bytes at " + found.offset + " does not end at "
                            + expectedEnd + ", where the end records begin");
        }
        return found;
    }

    private static @Nullable ZipEnd readZip64(FileBytes file, long at, ZipEnd classic) {
        if (at < ZipFormat.END64_SIZE) {
            return null;
        }
        ByteBuffer locator = file.view(at, ZipFormat.LOCATOR_SIZE);
        if (locator.getInt() != ZipFormat.LOCATOR_SIGNATURE) {
            return null;
        }
        long recordAt = at - ZipFormat.END64_SIZE;
        int disk = locator.getInt();
        long locatedAt = locator.getLong();
        int disks = locator.getInt();
        ByteBuffer end = file.view(recordAt, ZipFormat.END64_SIZE);
        if (disk != 0 || disks != 1 || locatedAt != recordAt || end.getInt() != ZipFormat.END64_SIGNATURE) {
            throw file.malformed(null, at, "the zip64 end record is not where it should be, at " + recordAt);
        }
        long size = end.getLong();
        end.getInt(); // the versions of the writer and of the reader that it asks for
        long disksInRecord = end.getLong();
        long countOnDisk = end.getLong();
        ZipEnd zip64 = readSizes(end);
        if (size != ZipFormat.END64_SIZE - 12 || disksInRecord != 0 || countOnDisk != zip64.count) {
            throw file.malformed(null, recordAt, "a zip64 end record of a form that torch.save does not write");
        }
        if (differ(classic.count, zip64.count, ZipFormat.IN_ZIP64_SHORT)
                || differ(classic.size, zip64.size, ZipFormat.IN_ZIP64)
                || differ(classic.offset, zip64.offset, ZipFormat.IN_ZIP64)) {
            throw file.malformed(
                    null,
                    recordAt,
                    "the two end records disagree about the central directory: " + zip64.numbers() + " and "
                            + classic.numbers());
        }
        return zip64;
    }

    private static ZipEnd readSizes(ByteBuffer end) {
        long count = end.getLong();
        long size = end.getLong();
        return new ZipEnd(end.getLong(), size, count);
    }

    private String numbers() {
        return count + " entries in " + size + " bytes at " + offset;
    }

    private static boolean differ(long classic, long zip64, long inZip64) {
        return classic != zip64 && classic != inZip64;
    }
}
