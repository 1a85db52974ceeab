package torchffm.mnist.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import torchffm.mnist.console.Problem;

/** Reads a digit from a picture file that may be anything. */
public final class PictureFile {

    /** What is decoded without asking for gigabytes of memory: more than any camera takes of a digit. */
    private static final long MOST_PIXELS = 100_000_000;

    /** Where the notes of a camera are. */
    private static final int BEGINNING = 1 << 18;

    private PictureFile() {}

    /**
     * Reads a PNG or JPEG file (also GIF or BMP) of any size.
     *
     * @param file the file
     * @return the digit in MNIST's manner
     * @throws Problem if it is no picture, or an empty one
     * @throws IOException if it cannot be read
     */
    public static DigitImage readDigit(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Problem(file + ": expected a PNG or JPEG picture, got a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Problem(file + ": expected a PNG or JPEG picture, got a device or a pipe");
        }
        ImageIO.setUseCache(false);
        try (ImageInputStream input = ImageIO.createImageInputStream(Files.newInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Problem(file + ": expected a PNG or JPEG picture, got something else");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return digit(decode(file, reader), Orientation.of(beginning(file)), file);
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static DigitImage digit(BufferedImage picture, int orientation, Path file) {
        boolean transparent = picture.getColorModel().hasAlpha();
        DigitImage digit = DigitImage.of(Grey.of(picture, 255).oriented(orientation));
        if (digit == null && transparent) {
            digit = DigitImage.of(Grey.of(picture, 0).oriented(orientation));
        }
        if (digit == null) {
            throw new Problem(file + ": expected a digit, got an empty picture (all of it is about equally bright)");
        }
        return digit;
    }

    private static BufferedImage decode(Path file, ImageReader reader) {
        try {
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new Problem("%s: expected at most %d million pixels, got %d×%d"
                        .formatted(file, MOST_PIXELS / 1_000_000, reader.getWidth(0), reader.getHeight(0)));
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The JDK's readers answer a damaged file with any of these.
            throw new Problem("%s: damaged or unusual picture (%s)".formatted(file, e.getMessage()), e);
        }
    }
}
