package torchffm.io.zip;

/** The number by which torch tells one archive from another: made of its records' names, and of their checksums. */
final class SerializationId {
    private final LibstdcxxSet names = new LibstdcxxSet();
    private long checksums;

    /** Notes a record that has been written. The name is without the folder. */
    void add(String name, int crc, long size) {
        names.add(name);
        if (size > 0) {
            checksums = combine(checksums, Integer.toUnsignedLong(crc));
        }
    }

    /** The id over all records noted so far: 40 decimal digits. */
    String digits() {
        return digits(names.foldHashes(SerializationId::combine)) + digits(checksums);
    }

    private static String digits(long unsigned) {
        String digits = Long.toUnsignedString(unsigned);
        return "0".repeat(20 - digits.length()) + digits;
    }

    private static long combine(long seed, long value) {
        return seed ^ value + 0x9e3779b9L + (seed << 6) + (seed >>> 2);
    }
}
