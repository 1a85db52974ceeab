package torchffm.mnist.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

    private static final int WHITE = 0xffffffff;

    @TempDir
    private Path folder;

    @Test
    void confusionIsDarkOnTheDiagonal() throws IOException {
        BufferedImage picture = confusion(new long[][] {{900, 2}, {0, 800}});
        assertTrue(brightness(picture, 84 + 4, 52 + 4) < 80, "first cell");
        assertTrue(brightness(picture, 84 + 56 + 4, 52 + 56 + 4) < 80, "last cell");
        assertEquals(255, brightness(picture, 84 + 4, 52 + 56 + 4), "a cell without samples");
    }

    @Test
    void confusionShadesAFewMistakes() throws IOException {
        int shade = brightness(confusion(new long[][] {{998, 2}, {0, 800}}), 84 + 56 + 4, 52 + 4);
        assertTrue(shade < 245 && shade > 160, "got " + shade);
    }

    @Test
    void confusionHasARoomForEachClass() throws IOException {
        assertEquals(84 + 10 * 56 + 24, confusion(new long[10][10]).getWidth());
    }

    @Test
    void confusionLabelsItsAxes() throws IOException {
        BufferedImage picture = confusion(new long[][] {{1, 0}, {0, 1}});
        assertTrue(hasInk(picture, 10, 52, 40, 52 + 112), "at the left");
        assertTrue(hasInk(picture, 84, 52 + 112 + 40, 84 + 112, 52 + 112 + 70), "below");
    }

    @Test
    void curvesHaveTheirSize() throws IOException {
        BufferedImage picture = curves(new Curves());
        assertEquals(960, picture.getWidth());
        assertEquals(560, picture.getHeight());
    }

    @Test
    void curvesShowTheLossOfEachEpoch() throws IOException {
        assertTrue(hasColour(curves(trained(3)), 0x1f57a5));
    }

    @Test
    void curvesShowTheAccuracyOfTheTest() throws IOException {
        Curves curves = trained(2);
        curves.test(0.97);
        assertTrue(hasColour(curves(curves), 0x148246));
    }

    @Test
    void curvesShowTheValidation() throws IOException {
        Curves curves = trained(2);
        curves.validation(0.3, 0.92);
        curves.validation(0.2, 0.94);
        assertTrue(hasColour(curves(curves), 0xd66614));
    }

    @Test
    void aPictureReplacesAnOlderOne() throws IOException {
        Path file = Files.writeString(folder.resolve("p.png"), "old");
        new ConfusionPicture(new long[1][1], List.of("0")).save(file);
        assertEquals(84 + 56 + 24, ImageIO.read(file.toFile()).getWidth());
        assertEquals(1, folder.toFile().list().length, "nothing is left beside it");
    }

    @Test
    void aPictureThatCannotBeWrittenLeavesNothingBehind() {
        Path file = folder.resolve("none/p.png");
        assertThrows(IOException.class, () -> new Curves().save(file));
        assertEquals(0, folder.toFile().list().length);
    }

    private BufferedImage confusion(long[][] counts) throws IOException {
        Path file = folder.resolve("confusion.png");
        List<String> names = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        new ConfusionPicture(counts, names.subList(0, counts.length)).save(file);
        return ImageIO.read(file.toFile());
    }

    private BufferedImage curves(Curves curves) throws IOException {
        Path file = folder.resolve("curves.png");
        curves.save(file);
        return ImageIO.read(file.toFile());
    }

    private static Curves trained(int epochs) {
        Curves curves = new Curves();
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int step = 0; step < 300; step++) {
                curves.step(2.0 / (1 + epoch * 300 + step));
            }
            curves.epoch(1.0 / (epoch + 1));
        }
        return curves;
    }

    private static int brightness(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) >> 8 & 255;
    }

    private static boolean hasInk(BufferedImage picture, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (picture.getRGB(x, y) != WHITE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasColour(BufferedImage picture, int rgb) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xffffff) == rgb) {
                    return true;
                }
            }
        }
        return false;
    }
}
