package torchffm.mnist.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture on disk. */
final class PngFile {

    private PngFile() {}

    /** Writes the whole picture or nothing. */
    static void write(BufferedImage picture, Path file) throws IOException {
        ImageIO.setUseCache(false);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        WholeFile.write(file, png.toByteArray());
    }
}
