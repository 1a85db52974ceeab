package torchffm.mnist.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the camera was held: the one entry of a JPEG's Exif block that matters here. A phone's photo lies on its side without. */
final class Orientation {

    private static final int UPRIGHT = 1;

    private static final int START_OF_IMAGE = 0xffd8;
    private static final int START_OF_SCAN = 0xffda;
    private static final int APP1 = 0xffe1;
    private static final int EXIF = 0x45786966;
    private static final int EXIF_HEADER = 6;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int ENTRY_SIZE = 12;

    private Orientation() {}

    /** Returns 1 to 8 for the beginning of a file; 1, upright, where it says nothing or nonsense. */
    static int of(byte[] file) {
        try {
            return find(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // A note that cannot be read is no reason to refuse the picture.
            return UPRIGHT;
        }
    }

    /** Goes from one marker to the next, each followed by the length of what belongs to it. */
    private static int find(ByteBuffer file) {
        if (unsigned(file, 0) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        int at = 2;
        while (unsigned(file, at) != START_OF_SCAN) {
            int length = unsigned(file, at + 2);
            if (unsigned(file, at) == APP1 && file.getInt(at + 4) == EXIF) {
                int tiff = at + 4 + EXIF_HEADER;
                return parse(file.slice(tiff, length - 2 - EXIF_HEADER));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    /** A TIFF header, then a directory of tagged entries. */
    private static int parse(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = unsigned(tiff, directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_SIZE;
            if (unsigned(tiff, entry) == ORIENTATION_TAG) {
                int value = unsigned(tiff, entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int unsigned(ByteBuffer buffer, int at) {
        return buffer.getShort(at) & 0xffff;
    }
}
