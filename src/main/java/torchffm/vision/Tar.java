package torchffm.vision;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** As much of the tar format as an npm package needs: plain files, one after the other. */
final class Tar {

    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int SIZE = 124;
    private static final int SIZE_END = 136;
    private static final int PREFIX = 345;
    private static final int PREFIX_END = 500;

    private Tar() {}

    /** Is given the files. */
    interface Visitor {
        /** A file; what is left unread of its content is skipped. */
        void file(String name, InputStream content) throws IOException;
    }

    static void read(InputStream archive, Visitor visitor) throws IOException {
        byte[] header = archive.readNBytes(BLOCK);
        while (header.length == BLOCK && header[0] != 0) {
            long size = size(header);
            Entry content = new Entry(archive, size);
            visitor.file(name(header), content);
            content.skipNBytes(content.left);
            archive.skipNBytes(Math.floorMod(-size, BLOCK));
            header = archive.readNBytes(BLOCK);
        }
    }

    private static String name(byte[] header) {
        String prefix = text(header, PREFIX, PREFIX_END);
        String name = text(header, 0, NAME);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static long size(byte[] header) throws IOException {
        String digits = text(header, SIZE, SIZE_END).strip();
        try {
            return Long.parseLong(digits, 8);
        } catch (NumberFormatException e) {
            throw new IOException("not a tar archive: expected a size in octal digits, but got '" + digits + "'", e);
        }
    }

    private static String text(byte[] header, int from, int to) {
        int end = from;
        while (end < to && header[end] != 0) {
            end++;
        }
        return new String(Arrays.copyOfRange(header, from, end), StandardCharsets.UTF_8);
    }

    /** The content of one file: the next {@code left} bytes of the archive. */
    private static final class Entry extends InputStream {
        private final InputStream archive;
        private long left;

        Entry(InputStream archive, long size) {
            this.archive = archive;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = archive.read(bytes, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw new EOFException("the tar archive ends within a file");
            }
            left -= count;
            return count;
        }
    }
}
