package torchffm.mnist.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** Numbers from 0 to 1 as a picture, rounded as torchvision's {@code save_image} rounds them. */
public final class GridPicture {

    private GridPicture() {}

    /**
     * Writes a PNG file.
     *
     * @param values {@code (3, height, width)}: red, green, blue
     * @param height in pixels
     * @param width in pixels
     * @param file where to; replaced as a whole
     * @throws IOException if it cannot be written
     */
    public static void save(float[] values, int height, int width, Path file) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int plane = height * width;
        for (int i = 0; i < plane; i++) {
            int rgb = level(values[i]) << 16 | level(values[plane + i]) << 8 | level(values[2 * plane + i]);
            picture.setRGB(i % width, i / width, rgb);
        }
        PngFile.write(picture, file);
    }

    private static int level(float value) {
        return (int) Math.clamp(value * 255 + 0.5f, 0, 255);
    }
}
