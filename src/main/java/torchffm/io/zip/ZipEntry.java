package torchffm.io.zip;

/**
 * An entry of an archive, as the central directory has it and the bytes before its data agree.
 *
 * @param name its name, with the folder
 * @param method how its data is compressed: 0 for not at all, 8 for deflated
 * @param crc the CRC-32 of its data, 0 in an archive without checksums
 * @param size the bytes of its data
 * @param packed the bytes that they take in the archive
 * @param offset where in the file its data begins
 */
public record ZipEntry(String name, int method, int crc, long size, long packed, long offset) {
    /**
     * Says whether a name is one that an entry may have.
     *
     * @param name the name
     * @return false if a part between slashes is empty or dotted, or there is a backslash or a NUL
     */
    public static boolean isProper(String name) {
        boolean proper = name.indexOf('\0') < 0 && name.indexOf('\\') < 0;
        for (int start = 0; proper && start <= name.length(); ) {
            int slash = name.indexOf('/', start);
            int end = slash < 0 ? name.length() : slash;
            proper = !isDotted(name, start, end);
            start = end + 1;
        }
        return proper;
    }

    /** Whether a part is nothing, a dot or two dots. */
    private static boolean isDotted(String name, int start, int end) {
        return end - start <= 2 && name.regionMatches(start, "..", 0, end - start);
    }

    /**
     * Says whether its data lie in the archive as they are.
     *
     * @return true if they are not compressed
     */
    public boolean isStored() {
        return method == 0;
    }
}
