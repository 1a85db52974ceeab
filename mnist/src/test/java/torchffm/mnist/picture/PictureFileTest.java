package torchffm.mnist.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.mnist.console.Problem;

class PictureFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheFilesOwnGreyValues() throws IOException {
        BufferedImage image = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSample(10, 12, 0, 77);
        image.getRaster().setSample(11, 12, 0, 255);
        byte[] pixels = PictureFile.readDigit(save(image, "png")).pixels();
        assertEquals(77, pixels[12 * 28 + 10]);
        assertEquals((byte) 255, pixels[12 * 28 + 11]);
    }

    @Test
    void readsColoursAndGreyAlike() throws IOException {
        Path colour = save(tall(BufferedImage.TYPE_INT_RGB), "png");
        Path grey = save(tall(BufferedImage.TYPE_BYTE_GRAY), "png");
        assertArrayEquals(
                PictureFile.readDigit(grey).pixels(),
                PictureFile.readDigit(colour).pixels());
    }

    @Test
    void readsBlackInkOnNothing() throws IOException {
        BufferedImage image = new BufferedImage(40, 60, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().fillRect(0, 0, 0, 0);
        ink(image, Color.BLACK);
        assertTrue(PictureFile.readDigit(save(image, "png")).inverted());
    }

    @Test
    void readsWhiteInkOnNothing() throws IOException {
        BufferedImage image = new BufferedImage(40, 60, BufferedImage.TYPE_INT_ARGB);
        ink(image, Color.WHITE);
        assertEquals(false, PictureFile.readDigit(save(image, "png")).inverted());
    }

    @Test
    void turnsAPhotoTheWayThatTheCameraWasHeld() throws IOException {
        BufferedImage upright = tall(BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage onItsSide = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 40; x++) {
                // Exif's 6: the file's first column is the picture's top row.
                onItsSide
                        .getRaster()
                        .setSample(y, 39 - x, 0, upright.getRaster().getSample(x, y, 0));
            }
        }
        Path photo = folder.resolve("photo.jpg");
        Files.write(photo, withOrientation(jpeg(onItsSide), 6));
        byte[] expected = PictureFile.readDigit(save(upright, "png")).pixels();
        byte[] pixels = PictureFile.readDigit(photo).pixels();
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i] & 255, pixels[i] & 255, 16, "pixel " + i);
        }
    }

    @Test
    void refusesAFileThatIsNoPicture() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.png"), "not a picture");
        assertEquals(file + ": expected a PNG or JPEG picture, got something else", problem(file));
    }

    @Test
    void refusesAFolder() {
        assertEquals(folder + ": expected a PNG or JPEG picture, got a folder", problem(folder));
    }

    @Test
    void refusesAnEmptyPicture() throws IOException {
        Path file = save(new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY), "png");
        assertEquals(
                file + ": expected a digit, got an empty picture (all of it is about equally bright)", problem(file));
    }

    @Test
    void refusesATruncatedPicture() throws IOException {
        byte[] whole = Files.readAllBytes(save(tall(BufferedImage.TYPE_INT_RGB), "png"));
        Path file = folder.resolve("half.png");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertTrue(problem(file).startsWith(file + ": damaged or unusual picture ("), problem(file));
    }

    @Test
    void refusesMorePixelsThanFitIntoMemoryWithoutDecodingThem() throws IOException {
        byte[] png = Files.readAllBytes(save(tall(BufferedImage.TYPE_BYTE_GRAY), "png"));
        System.arraycopy(HexFormat.of().parseHex("0000c3500000c350"), 0, png, 16, 8);
        Path file = Files.write(folder.resolve("bomb.png"), png);
        assertEquals(file + ": expected at most 100 million pixels, got 50000×50000", problem(file));
    }

    @Test
    void saysWhenThereIsNoFile() {
        assertThrows(NoSuchFileException.class, () -> PictureFile.readDigit(folder.resolve("none.png")));
    }

    private static String problem(Path file) {
        return assertThrows(Problem.class, () -> PictureFile.readDigit(file)).getMessage();
    }

    /** A light one with a foot on the right, so that each way of turning it gives another picture. */
    private static BufferedImage tall(int type) {
        BufferedImage image = new BufferedImage(40, 60, type);
        ink(image, Color.WHITE);
        return image;
    }

    private static void ink(BufferedImage image, Color color) {
        Graphics2D g = image.createGraphics();
        g.setColor(color);
        g.fillRect(14, 10, 8, 40);
        g.fillRect(14, 42, 16, 8);
        g.dispose();
    }

    private Path save(BufferedImage image, String format) throws IOException {
        Path file = Files.createTempFile(folder, "picture", "." + format);
        ImageIO.write(image, format, file.toFile());
        return file;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** Puts an Exif block of one entry right after the file's first marker. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "4d4d002a00000008" + "0001"
                        + "011200030000000100%02x0000".formatted(orientation)
                        + "00000000");
        byte[] result = Arrays.copyOf(jpeg, jpeg.length + exif.length);
        System.arraycopy(exif, 0, result, 2, exif.length);
        System.arraycopy(jpeg, 2, result, 2 + exif.length, jpeg.length - 2);
        return result;
    }
}
